/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A scheduler of the script: while one is set, waits are given to it in place of the hub. What it
 * is, and how it is called, its owner knows; see task/scheduler.h. A wait that other code is to
 * end, by a cancellation for example, has one more socket, which becomes readable then.
 */
#ifndef SOCKEXT_WAIT_SCHEDULER_H
#define SOCKEXT_WAIT_SCHEDULER_H

#include "../core/socket_object.h"
#include "hub.h"

/* What a wait is for: a socket, and one or more events of readiness.h. */
typedef struct {
	php_socket *sock;
	int events;
} sockext_want;

/* All of a wait. The list has room for one more. */
typedef struct sockext_wants {
	sockext_want *list;
	uint32_t count;
	bool is_select; /* if the call is to block, the wait returns SOCKEXT_WOKEN_ALONE; else there is
					   one, and the wait blocks */
} sockext_wants;

/* What a scheduler has answered. */
typedef enum {
	SOCKEXT_ANSWER_READY,
	SOCKEXT_ANSWER_UP,    /* the time is up */
	SOCKEXT_ANSWER_ALONE, /* the call is to block */
	SOCKEXT_ANSWER_THREW,
} sockext_answer;

typedef struct {
	/* Waits for any, with a timeout in nanoseconds or SOCKEXT_NEVER. */
	sockext_answer (*wait)(
		zend_object *object, const sockext_want *wants, uint32_t count, int64_t nanoseconds);
	/* A socket is about to be closed that has been in such a wait. */
	void (*tell_closing)(zend_object *object, php_socket *sock);
} sockext_scheduler_ops;

typedef struct sockext_scheduler sockext_scheduler;

/* Sets the scheduler, of which a reference is taken; NULL for none. Waits that are in the one
 * before stay there, and until they have ended it receives closed sockets. There must
 * be a hub, without tasks of its own. */
void sockext_scheduler_set(zend_object *object, const sockext_scheduler_ops *ops);

/* Returns the one that is set, or NULL. */
zend_object *sockext_scheduler_get(void);

/* The waiter waits until it is woken, in the scheduler that is set. */
void sockext_scheduler_wait(sockext_waiter *waiter);

/* Ends a wait of a scheduler, whose reason is stored. */
void sockext_scheduler_wake(const sockext_waiter *waiter);

/* A forked child has the schedulers and all that waits in them: from now on it can be woken there.
 */
void sockext_scheduler_forked(const sockext_hub *hub);

/* Returns the wait of a scheduler in which this context is, or NULL. */
sockext_waiter *sockext_scheduler_find(const zend_fiber_context *context);

/* A task begins, and ends, that runs in a scheduler. */
void sockext_scheduler_add_flow(sockext_flow *flow);
void sockext_scheduler_remove_flow(sockext_flow *flow);

/* Waits for all of them, if a scheduler is set that waits in the main script. */
void sockext_scheduler_finish(void);

/* Lets go of all schedulers. */
void sockext_scheduler_end_request(sockext_hub *hub);

#endif
