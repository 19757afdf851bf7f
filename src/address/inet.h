/* SPDX-License-Identifier: BSD-3-Clause
 *
 * IPv4 and IPv6 addresses as texts. Names are resolved in resolve.h.
 */
#ifndef SOCKEXT_INET_H
#define SOCKEXT_INET_H

#include "address.h"

/* Returns the text of an IPv4 or IPv6 address (struct in_addr or in6_addr), without a scope. */
zend_string *sockext_inet_get_host(int family, const void *ip);

/* Returns the text of an IPv6 address, with its scope if the address needs one, as in
 * fe80::1%eth0. */
zend_string *sockext_inet_get_scoped_host(const struct sockaddr_in6 *in6);

/* Whether an IPv6 address is valid only within a scope (link-local and some multicast
 * addresses). */
bool sockext_inet_needs_scope(const struct in6_addr *ip);

/* Returns the scope of an address of any family; 0 unless it is IPv6. */
uint32_t sockext_inet_get_scope(const struct sockaddr *addr);

/* Whether it is one of 127.0.0.0/8 or ::1. */
bool sockext_inet_is_loopback(const sockext_address *addr);

/* Sets the port of an IPv4 or IPv6 address. */
void sockext_inet_set_port(sockext_address *addr, uint16_t port);

#endif
