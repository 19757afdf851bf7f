/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Error numbers, their texts, and the only places that remember and report a refusal by the system.
 */
#ifndef SOCKEXT_ERRORS_H
#define SOCKEXT_ERRORS_H

#include "../platform/platform.h"

/* Remembers the error in the socket (NULL: only as the request's last error) without a word. */
void sockext_errors_remember(php_socket *sock, int error);

/* Remembers the error and warns "WHAT [ERROR]: TEXT", but not for an error that only says "would
 * block". A handler of the warning may close the socket: touch nothing of it afterwards. */
void sockext_errors_report(php_socket *sock, const char *what, int error);

/* The same without a socket, and with a warning for every error. */
void sockext_errors_report_global(const char *what, int error);

/* Reports a failed host look-up; host_error is what resolve.h tells. */
void sockext_errors_report_host(php_socket *sock, int host_error);

/* FAILURE after a ValueError for what is no int of the system, an argument of the running function.
 */
zend_result sockext_errors_check_int(zend_long number, uint32_t arg_num);

void sockext_errors_register_constants(int module_number);

#endif
