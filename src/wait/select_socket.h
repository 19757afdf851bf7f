/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What socket_select() keeps in each socket, in the part that class Socket leaves to wait/.
 */
#ifndef SOCKEXT_SELECT_SOCKET_H
#define SOCKEXT_SELECT_SOCKET_H

#include "../core/socket_object.h"

typedef struct {
	struct sockext_select_record *record; /* of the registry; NULL if it is not registered */
	uint32_t slot;                        /* in the set of the running call; see select_wants.h */
	/* Of scans, see select_notifier.c. */
	uint16_t last_scan; /* number of the last scan that had it; a hint, since the number wraps */
	uint8_t wanted;     /* its events in that scan: POLLIN, POLLOUT and POLLPRI */
	uint8_t excluded;   /* why it must not be registered: bits of select_registry.h */
} sockext_select_socket;

_Static_assert(sizeof(sockext_select_socket) <= sizeof(sockext_wait_part), "the part is larger");

/* What is kept in a socket. */
static inline sockext_select_socket *sockext_select_of(sockext_socket *socket)
{
	return (sockext_select_socket *) &socket->wait_part;
}

#endif
