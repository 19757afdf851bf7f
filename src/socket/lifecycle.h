/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Accepting, for functions that serve; constants of the functions in lifecycle.c.
 */
#ifndef SOCKEXT_LIFECYCLE_H
#define SOCKEXT_LIFECYCLE_H

#include "../address/address.h"

/* accept(2), which lets other code run. Returns 0 or an error of call.h. */
int sockext_lifecycle_accept(php_socket *sock, sockext_address *addr, PHP_SOCKET *fd);

void sockext_lifecycle_register_constants(int module_number);

#endif
