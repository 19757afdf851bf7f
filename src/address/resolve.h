/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Names to IP addresses, through getaddrinfo(3) alone, which is thread-safe.
 * Failures are values of netdb.h's h_errno (HOST_NOT_FOUND and so on), 0 being success, or -errno
 * where the look-up needs something that the system refuses, such as a descriptor.
 */
#ifndef SOCKEXT_RESOLVE_H
#define SOCKEXT_RESOLVE_H

#include "address.h"

/* Fills in an IP address that is written as one, with port 0; false if host is a name. */
bool sockext_resolve_literal(const zend_string *host, int family, sockext_address *addr);

/* Fills in the first address of a name or literal, with port 0. */
int sockext_resolve_first(const zend_string *host, int family, sockext_address *addr);

/* Finds every address of a name; the caller frees the list with freeaddrinfo(). */
int sockext_resolve_all(const zend_string *host, int family, struct addrinfo **list);

#endif
