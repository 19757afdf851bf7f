/* SPDX-License-Identifier: BSD-3-Clause
 *
 * getaddrinfo(3), which may take long for names: in tasks other code runs meanwhile.
 */
#ifndef SOCKEXT_RESOLVER_H
#define SOCKEXT_RESOLVER_H

#include "hub.h"

int sockext_resolver_wait(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, struct addrinfo **list);

/* Calls getaddrinfo(3) for a call on a socket, or for NULL. In tasks the look-up of a name ends
 * with EAI_AGAIN when SO_SNDTIMEO of the socket is over. Returns what getaddrinfo(3) does,
 * SOCKEXT_CALL_CLOSED if the socket was closed meanwhile, or SOCKEXT_CALL_STOPPED after an
 * exception. */
static inline int sockext_resolver_look_up(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, struct addrinfo **list)
{
#ifdef HAVE_SOCKETS_EXT_EPOLL
	if (sockext_hub_exists()) {
		return sockext_resolver_wait(sock, host, service, hints, list);
	}
#endif
	return getaddrinfo(host, service, hints, list);
}

/* The look-ups of a hub. */
typedef struct sockext_resolver sockext_resolver;

/* In a forked child; NULL is accepted. */
void sockext_resolver_forked(sockext_resolver *resolver);

/* Leaves those that are not over; NULL is accepted. */
void sockext_resolver_destroy(sockext_resolver *resolver);

/* Ends the threads. */
void sockext_resolver_shutdown(void);

#endif
