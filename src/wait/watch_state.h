/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The structs of watch.h; only src/wait/ includes this.
 */
#ifndef SOCKEXT_WATCH_STATE_H
#define SOCKEXT_WATCH_STATE_H

#include "../platform/lineage.h"
#include "../platform/notifier.h"
#include "hub_state.h"
#include "interest.h"
#include "watch.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* The most notices of one system call. */
#define SOCKEXT_WATCH_NOTICES 128

struct sockext_watch {
	sockext_close_hook close_hook; /* linked if the socket keeps the descriptor until it closes */
	PHP_SOCKET fd;
	uint32_t users;                  /* calls that use it; it is freed after the last of them */
	const zend_resource *stream;     /* the stream that owns the descriptor, or NULL */
	const void *keeper;              /* what keeps it until it closes the descriptor, or NULL */
	uint32_t registered;             /* events of notifier.h, or 0 */
	bool is_empty;                   /* nothing to read, until there is a notice of news */
	bool is_over;                    /* hung up: always ready from then on */
	bool had_urgent;                 /* out-of-band data: a read ends before them */
	bool is_listed;                  /* it is in the table of descriptors */
	uint32_t known[2];               /* when the timeouts were asked for, or 0 */
	int64_t timeouts[2];             /* of reads and writes in nanoseconds */
	bool is_taken[2];                /* whether an operation has the turn */
	sockext_interest_list queues[2]; /* those that wait for the turn */
	sockext_interest_list events;    /* those that wait for an event */
};

struct sockext_watches {
	sockext_notifier notifier;
	uint32_t waits;        /* waits for events */
	sockext_watch **table; /* by descriptor */
	uint32_t size;
	void (*tell)(void);                            /* for the descriptor without a watch */
	sockext_notice notices[SOCKEXT_WATCH_NOTICES]; /* not on the stack of the task that asks */
};

/* Those of the hub, also after a fork. */
static inline sockext_watches *sockext_watches_get(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(sockext_lineage() != hub->lineage)) {
		sockext_hub_notice_fork();
	}
	return hub->watches;
}

/* Returns the watch of a descriptor, or NULL. */
sockext_watch *sockext_watch_find(sockext_watches *watches, PHP_SOCKET fd);

/* Return the watch of a descriptor, with one more user: that of a socket, which may be NULL, or of
 * something else that keeps it, which may be NULL. */
sockext_watch *sockext_watch_acquire(sockext_watches *watches, PHP_SOCKET fd, php_socket *owner);
sockext_watch *sockext_watch_acquire_kept(
	sockext_watches *watches, PHP_SOCKET fd, const void *keeper);

/* Removes a user. */
void sockext_watch_release(sockext_watches *watches, sockext_watch *watch);

#endif

#endif
