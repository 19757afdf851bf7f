/* SPDX-License-Identifier: BSD-3-Clause
 *
 * getaddrinfo(3), which may take long for names: in tasks other code runs meanwhile, and a lookup
 * with an end is left when its time is up. Both are done by a thread; numeric hosts and names in
 * /etc/hosts need none.
 */
#ifndef SOCKEXT_RESOLVER_H
#define SOCKEXT_RESOLVER_H

#include "../core/errors.h"
#include "../platform/lookup.h"
#include "hub.h"

int sockext_resolver_wait(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, int64_t end_of_wait, bool is_exact, struct addrinfo **list);

/* Calls getaddrinfo(3) for a call on a socket, or for NULL; an address that it would repeat may
 * come once. In tasks the lookup of a name ends with EAI_AGAIN when SO_SNDTIMEO of the socket is
 * over. Returns what getaddrinfo(3) does, SOCKEXT_CALL_CLOSED if the socket was closed meanwhile,
 * or SOCKEXT_CALL_STOPPED after an exception. */
static inline int sockext_resolver_look_up(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, struct addrinfo **list)
{
#ifdef SOCKEXT_HAS_NOTIFIER
	return sockext_resolver_wait(sock, host, service, hints, SOCKEXT_NEVER, false, list);
#else
	(void) sock;
	return sockext_lookup_now(host, service, hints, list);
#endif
}

/* The same without a socket, until then by sockext_platform_monotonic_ns(), or SOCKEXT_NEVER; host
 * may be NULL. Also returns SOCKEXT_CALL_UP when the time is up. Systems without a notifier do not
 * limit it. If it is exact, the list is as getaddrinfo(3) makes it. */
static inline int sockext_resolver_look_up_until(const char *host, const char *service,
	const struct addrinfo *hints, int64_t end_of_wait, bool is_exact, struct addrinfo **list)
{
#ifdef SOCKEXT_HAS_NOTIFIER
	return sockext_resolver_wait(NULL, host, service, hints, end_of_wait, is_exact, list);
#else
	(void) end_of_wait;
	(void) is_exact;
	return sockext_lookup_now(host, service, hints, list);
#endif
}

/* In a forked child. */
void sockext_resolver_forked(void);

/* Leaves the lookups that are not over, and ends the threads that nobody uses any more. Comes with
 * the end of the hub, or after it. */
void sockext_resolver_end_request(void);

/* Nothing is looked up any more in this process. */
void sockext_resolver_shutdown(void);

#endif
