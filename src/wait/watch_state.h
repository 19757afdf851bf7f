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

/* The most notices of one system call; not more than go on before the next one, so that what each
 * has touched is still in the processor's cache then. */
#define SOCKEXT_WATCH_NOTICES 64

/* The turn of reads or of writes, and their timeout. */
typedef struct {
	const zend_fiber_context *holder; /* of the fiber that has it, see watch_turn.c */
	sockext_interest_list queue;      /* those that wait for it */
	uint16_t depth;                   /* how many calls of the fiber are in each other; 0: free */
	uint16_t flow;                    /* which has begun the first of them */
	uint32_t known;                   /* when the timeout was asked for, or 0 */
	int64_t timeout;                  /* in nanoseconds */
} sockext_watch_turn;

/* With 128 bytes it takes two lines of the processor's cache; what a wait uses is in the first. */
struct sockext_watch {
	sockext_close_hook close_hook; /* linked if the socket keeps the descriptor until it closes */
	uint32_t users;                /* calls that use it; it is freed after the last of them */
	uint32_t registered;           /* events of notifier.h, or 0 */
	const zend_resource *stream;   /* the stream that owns the descriptor, or NULL */
	sockext_interest_list events;  /* those that wait for an event */
	PHP_SOCKET fd;
	bool is_empty : 1;           /* nothing to read, until there is a notice of news */
	bool is_over : 1;            /* hung up: always ready from then on */
	bool had_urgent : 1;         /* out-of-band data: a read ends before them */
	bool is_listed : 1;          /* it is in the table of descriptors */
	sockext_watch_turn turns[2]; /* by sockext_turn */
	const void *keeper;          /* what keeps it until it closes the descriptor, or NULL */
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

/* Returns the watch of a stream, or NULL if a function that does not tell has closed the stream. */
sockext_watch *sockext_watch_check_stream(sockext_watches *watches, sockext_watch *item);

/* Returns the watch of a descriptor, or NULL. */
static inline sockext_watch *sockext_watch_find(sockext_watches *watches, PHP_SOCKET fd)
{
	sockext_watch *item = (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	return UNEXPECTED(item && item->stream) ? sockext_watch_check_stream(watches, item) : item;
}

/* Return the watch of a descriptor, with one more user: that of a socket, which may be NULL, or of
 * something else that keeps it, which may be NULL. */
sockext_watch *sockext_watch_acquire(sockext_watches *watches, PHP_SOCKET fd, php_socket *owner);
sockext_watch *sockext_watch_acquire_kept(
	sockext_watches *watches, PHP_SOCKET fd, const void *keeper);

/* After a fork: the turns of code that does not go on are free, and nobody of it waits for any. */
void sockext_watch_free_turns(sockext_watch *watch);

/* Frees one without users, unless a socket or a keeper keeps it. */
void sockext_watch_free_unused(sockext_watches *watches, sockext_watch *watch);

/* Removes a user. */
static inline void sockext_watch_release(sockext_watches *watches, sockext_watch *watch)
{
	if (--watch->users == 0 && !watch->close_hook.link) {
		sockext_watch_free_unused(watches, watch);
	}
}

#endif
