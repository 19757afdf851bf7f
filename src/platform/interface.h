/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The interfaces of the system. Functions return 0 or -errno.
 */
#ifndef SOCKEXT_PLATFORM_INTERFACE_H
#define SOCKEXT_PLATFORM_INTERFACE_H

#include "platform.h"

/* Find the interface of an IPv4 address, the first IPv4 address of an interface, and one by name.
 * The second asks the given IPv4 socket; if that fails, a socket is created for it. The third asks
 * any socket; other errors than -ENODEV say that only if_nametoindex(3) can. */
int sockext_platform_interface_of(struct in_addr addr, unsigned int *ifindex);
int sockext_platform_address_of(PHP_SOCKET fd, unsigned int ifindex, struct in_addr *addr);
int sockext_platform_find_interface(PHP_SOCKET fd, const char *name, unsigned int *ifindex);

/* Makes the value of IP_MULTICAST_IF that chooses an interface; index 0 chooses none. */
int sockext_platform_make_multicast_interface(
	PHP_SOCKET fd, unsigned int ifindex, sockext_multicast_interface *chosen);

#endif
