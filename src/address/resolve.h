/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Resolves names to IP addresses, by getaddrinfo(3) alone, which is thread-safe. Functions return
 * 0, a value of h_errno (HOST_NOT_FOUND and others, netdb.h), or -errno where the resolver itself
 * failed, such as for lack of descriptors. In tasks other code runs while a name is looked up for a
 * socket, or for NULL: then also -SOCKEXT_CALL_CLOSED or -SOCKEXT_CALL_STOPPED; after 0 the socket
 * is open.
 */
#ifndef SOCKEXT_RESOLVE_H
#define SOCKEXT_RESOLVE_H

#include "address.h"

/* Fills in a numeric IP address, with port 0; false if host is a name. */
bool sockext_resolve_literal(const zend_string *host, int family, sockext_address *addr);

/* Fills in the first address of a name or of a numeric address, with port 0. */
int sockext_resolve_first(
	php_socket *sock, const zend_string *host, int family, sockext_address *addr);

/* Finds every address of a name; the caller frees the list with freeaddrinfo(). */
int sockext_resolve_all(
	php_socket *sock, const zend_string *host, int family, struct addrinfo **list);

/* Turns a result of resolver.h, other than 0, into one of these functions; errno is
 * getaddrinfo(3)'s.
 */
int sockext_resolve_error(int code);

#endif
