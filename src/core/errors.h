/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Error numbers, their texts, and the only functions that remember and report an error of the
 * system.
 */
#ifndef SOCKEXT_ERRORS_H
#define SOCKEXT_ERRORS_H

#include "../platform/platform.h"

/* Errors besides the system's numbers. Of a call that let other code run: the socket was closed
 * meanwhile, which is not reported but remembered as EBADF; an exception was thrown; the time of
 * the call is up. Of a call with a deadline (wait/deadline.h): its time is up; a signal handler has
 * thrown, or closed a socket. ETIMEDOUT is not used: it is an error of the connection. Only CLOSED
 * and STOPPED may be remembered and reported, by the functions below. */
enum {
	SOCKEXT_CALL_UP = INT_MAX - 4,
	SOCKEXT_CALL_STOPPED = INT_MAX - 3,
	SOCKEXT_CALL_CLOSED = INT_MAX - 2,
	SOCKEXT_DEADLINE_STOPPED = INT_MAX - 1,
	SOCKEXT_DEADLINE_UP = INT_MAX,
};

/* Makes the error the last error of the request and, unless it is NULL, of the socket. Does not
 * warn. */
void sockext_errors_remember(php_socket *sock, int error);

/* Remembers the error and warns "WHAT [ERROR]: TEXT". Does not warn if the call would block. An
 * error handler may close the socket: do not use it afterwards. */
void sockext_errors_report(php_socket *sock, const char *what, int error);

/* The same without a socket, and with a warning for every error. */
void sockext_errors_report_global(const char *what, int error);

/* The error number of a host that was not resolved; host_error is a result of resolve.h. */
int sockext_errors_of_host(int host_error);

/* Reports that a host was not resolved. */
void sockext_errors_report_host(php_socket *sock, int host_error);

/* Throws a ValueError for argument arg_num of the running function, which does not fit a C int. */
ZEND_COLD void sockext_errors_throw_int(uint32_t arg_num);

/* Throws it unless the number fits; FAILURE after that. */
static inline zend_result sockext_errors_check_int(zend_long number, uint32_t arg_num)
{
	if (UNEXPECTED(number < INT_MIN || number > INT_MAX)) {
		sockext_errors_throw_int(arg_num);
		return FAILURE;
	}
	return SUCCESS;
}

void sockext_errors_register_constants(int module_number);

#endif
