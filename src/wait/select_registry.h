/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The registry: what is registered for socket_select(), with one notifier per request and thread.
 * A socket is unregistered before its descriptor is closed or given to a stream, since a forked
 * child may keep the open file description.
 */
#ifndef SOCKEXT_SELECT_REGISTRY_H
#define SOCKEXT_SELECT_REGISTRY_H

#include "../platform/lineage.h"
#include "../platform/notifier.h"
#include "hub.h"
#include "select_socket.h"

/* Why a socket must not be registered: bits. */
#define SOCKEXT_SELECT_HUNG_UP \
	1                            /* it has hung up, which is an event only if POLLIN is requested \
								  */
#define SOCKEXT_SELECT_REFUSED 2 /* the notifier has refused it */

#ifdef SOCKEXT_HAS_NOTIFIER

/* A record of a registered socket, to which the data of its notices point. */
typedef struct sockext_select_record {
	sockext_close_hook close_hook; /* in the list of the socket */
	sockext_socket *socket;
	uint64_t scan;       /* the last scan in which it was covered */
	int fd;              /* the registered descriptor */
	uint32_t member;     /* its index in members */
	uint32_t slot;       /* its slot in the set of that scan */
	short events;        /* registered events; the bits of poll(2) and notifier.h are the same */
	uint8_t unrequested; /* number of unrequested events */
} sockext_select_record;

typedef struct sockext_select_registry {
	sockext_notifier notifier; /* its descriptor is -1 before the first registration */
	uint32_t lineage;
	uint64_t scan;                   /* the number of the last scan */
	uint64_t changes;                /* counts every change of what is registered */
	bool is_waited_for;              /* by a call in the hub, until the instance is readable */
	sockext_select_record **members; /* in no order */
	uint32_t count;
	uint32_t capacity;
} sockext_select_registry;

/* Returns the registry of this thread's request; creates it, and empties it in a forked child. */
sockext_select_registry *sockext_select_registry_get(void);

/* Registers a socket for events, or changes its events. Returns 0 or -errno; on failure nothing is
 * changed. */
int sockext_select_register(
	sockext_select_registry *registry, sockext_socket *socket, short events);

/* Unregisters a socket. */
void sockext_select_unregister(sockext_select_registry *registry, sockext_socket *socket);

/* Lets other code run until a registered socket may have an event, or one of them is not registered
 * any more, or is so for other events. One call at a time does: it is woken by the sockets of all.
 * Returns false if another one does already. */
bool sockext_select_registry_wait(
	sockext_select_registry *registry, int64_t end, sockext_woken *woken);

/* Frees the registry. */
void sockext_select_registry_end_request(void);

#endif

#endif
