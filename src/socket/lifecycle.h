/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Accepting and closing, for functions that serve; constants of the functions in lifecycle.c.
 */
#ifndef SOCKEXT_LIFECYCLE_H
#define SOCKEXT_LIFECYCLE_H

#include "../address/address.h"

/* Closes as socket_close() does, but says nothing if it is closed, or must not be. */
void sockext_lifecycle_close(php_socket *sock);

/* accept(2), which lets other code run. Returns 0 or an error of call.h. */
int sockext_lifecycle_accept(php_socket *sock, sockext_address *addr, PHP_SOCKET *fd);

void sockext_lifecycle_register_constants(int module_number);

#endif
