/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What is registered with epoll for socket_select(): an instance per request and thread. A socket
 * leaves it before its descriptor is closed or goes to a stream, for a forked child may keep the
 * description open.
 */
#ifndef SOCKEXT_SELECT_REGISTRY_H
#define SOCKEXT_SELECT_REGISTRY_H

#include "../core/socket_object.h"
#include "../platform/epoll.h"

/* Why a socket is not registered. */
#define SOCKEXT_SELECT_HUNG 1    /* it has hung up, which only those who read want to know */
#define SOCKEXT_SELECT_REFUSED 2 /* epoll does not take it */

#ifdef HAVE_SOCKETS_EXT_EPOLL

/* A registered socket. What epoll reports leads here. */
typedef struct sockext_select_record {
	sockext_close_hook close_hook; /* in the list of the socket */
	sockext_socket *socket;
	uint64_t step;   /* the step that covered it last */
	int fd;          /* what is registered */
	uint32_t member; /* where it stands among the registered */
	uint32_t place;  /* its slot in the set of that step */
	short events;    /* what it is registered for, by poll(2)'s names, which are epoll's too */
	uint8_t strays;  /* how often it was reported and not waited for */
} sockext_select_record;

typedef struct sockext_select_registry {
	int fd; /* or -1 */
	uint32_t lineage;
	uint64_t step;    /* the number of the set of sockets that was last brought together with it */
	uint64_t changes; /* how often something was registered or left */
	sockext_select_record **members; /* in no order */
	uint32_t count;
	uint32_t capacity;
} sockext_select_registry;

/* Returns the registry of this thread's request, which is made if there is none, without what a
 * parent process registered. */
sockext_select_registry *sockext_select_registry_get(void);

/* Registers a socket for events, or for others than before. Returns 0 or -errno; then it is not
 * registered, or as it was. */
int sockext_select_register(
	sockext_select_registry *registry, sockext_socket *socket, short events);

/* Takes a socket out. */
void sockext_select_unregister(sockext_select_registry *registry, sockext_socket *socket);

/* Lets go of the registry. */
void sockext_select_registry_end_request(void);

#endif

#endif
