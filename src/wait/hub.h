/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The hub: lets other code run while code waits. A wait switches from the context that it is in,
 * which may be any fiber, straight to another context that can go on. Tasks are fibers that the
 * hub's own context starts; fibers that end return to it. There is one hub for a thread's request,
 * made with its first task. See docs/tasks.md.
 */
#ifndef SOCKEXT_HUB_H
#define SOCKEXT_HUB_H

#include "hub_flow.h"
#include "timeout.h"

/* Why a wait has ended. */
typedef enum {
	SOCKEXT_WOKEN_READY,     /* what it waited for is there */
	SOCKEXT_WOKEN_UP,        /* its time is up */
	SOCKEXT_WOKEN_CLOSED,    /* the socket is being closed */
	SOCKEXT_WOKEN_CANCELLED, /* its flow has something to throw */
	SOCKEXT_WOKEN_SIGNAL,    /* a signal has come; only the main script, its handlers are to run */
	SOCKEXT_WOKEN_DEADLOCK,  /* nothing can go on; only the main script */
	SOCKEXT_WOKEN_EXIT,      /* the script ends */
	SOCKEXT_WOKEN_DUTY,      /* it has to run code of the script for the hub, and waits again */
	SOCKEXT_WOKEN_REFUSED,   /* it must not wait, or an exception was thrown into it */
	SOCKEXT_WOKEN_ALONE,     /* the call is to block; see scheduler.h */
} sockext_woken;

/* A wait, on the stack of the code that waits; or a task to be started. */
typedef struct sockext_waiter {
	struct sockext_waiter *next, *previous; /* in the ready queue */
	zend_fiber_context *context;
	void (*start)(struct sockext_waiter *waiter); /* runs in the hub, in place of a switch */
	sockext_flow *flow;                           /* NULL if it has gone on, or ended, without it */
	const zend_execute_data *frame;               /* the call that waits */
	struct sockext_waiter *outer;                 /* of the same flow, around this one */
	const struct sockext_wants *wants;            /* for a scheduler: its sockets, or NULL */
	struct sockext_wake *wake;                    /* in a scheduler: what ends it, or NULL */
	int64_t end;       /* by sockext_platform_monotonic_ns(), or SOCKEXT_NEVER */
	uint32_t timer;    /* its place in the heap of timers plus one, or 0 */
	bool is_queued;    /* it is in the ready queue */
	bool is_waiting;   /* it may be woken */
	bool is_unlimited; /* limits of limit.h do not hold for it */
	bool is_abandoned; /* a fork has dropped it: it is in no list any more */
	bool is_away;      /* it runs code of the script, and then waits again */
	bool is_missed;    /* it was woken meanwhile */
	bool is_told;      /* other code ends it, by sockext_hub_wake() */
	bool is_final;     /* it may wait while the script ends */
	bool is_scheduled; /* it is in a scheduler, not in the hub */
	bool is_through;   /* it goes on after a signal */
	sockext_woken woken;
} sockext_waiter;

typedef struct sockext_hub sockext_hub;

/* Of this request: also the waits that blocked, and how often one flow held others for too long. */
typedef struct {
	uint64_t tasks, switches, blocked, held;
} sockext_hub_counts;

/* Whether this thread's request has a hub, that is, has had a task or a scheduler. */
static inline bool sockext_hub_exists(void)
{
	return UNEXPECTED(SOCKETS_G(hub) != NULL);
}

/* Returns the hub; makes it first. NULL after an exception. */
sockext_hub *sockext_hub_get(void);

/* Whether the running code is within a wait of a scheduler, and not in a fiber of its own there. */
bool sockext_scheduler_is_inside(void);

/* After a fatal error nothing goes on that has waited, and waiters lie on stacks that are no more.
 * Code that runs then, such as shutdown functions, must not touch them. */
static inline bool sockext_hub_is_dead(void)
{
	return UNEXPECTED(CG(unclean_shutdown));
}

/* Whether other code may run while the running code waits. Otherwise a call blocks the whole
 * thread. */
static inline bool sockext_hub_can_wait(void)
{
	return sockext_hub_exists() && !sockext_hub_is_switch_blocked() && !sockext_hub_is_dead()
		   && (EXPECTED(!SOCKETS_G(scheduler)) || !sockext_scheduler_is_inside());
}

/* The same for what only the hub can wait for, and not a scheduler. */
static inline bool sockext_hub_can_switch(void)
{
	return sockext_hub_exists() && !sockext_hub_is_switch_blocked() && !sockext_hub_is_dead()
		   && EXPECTED(!SOCKETS_G(scheduler));
}

/* Call before something is registered for a wait, or removed: a forked child drops what belongs to
 * other code of its parent, whose notifier it must not touch. */
void sockext_hub_notice_fork(void);

/* For tests: the order of what is ready is random, by this seed, unless it is 0. */
void sockext_hub_set_seed(uint64_t seed);

/* Puts a waiter into the ready queue, unless it is there; it gets the first reason only, but for
 * signals and duties, after which it may wait again. */
void sockext_hub_wake(sockext_waiter *waiter, sockext_woken woken);

/* Removes a waiter from the ready queue. */
void sockext_hub_forget(sockext_waiter *waiter);

/* Waits until the waiter is woken, or for its end. The caller has put the waiter where it is found
 * by what wakes it, and removes it from there. Returns why it was woken; an exception may have been
 * thrown. */
sockext_woken sockext_hub_wait(sockext_waiter *waiter);

/* For waits that go on after a signal: runs pending handlers, and the time limit, as PHP does
 * between two opcodes, also without a hub. Returns false after an exception. */
bool sockext_hub_run_handlers(void);

/* Waits until the waiter is woken by something else than a signal. */
sockext_woken sockext_hub_wait_through(sockext_waiter *waiter);

/* Whether it is time to let others run: after a number of calls since the last switch, which this
 * counts. */
bool sockext_hub_is_due(void);

/* Lets all others that are ready run once. Throws, as each wait, at a limit of limit.h. */
sockext_woken sockext_hub_yield(void);

/* Waits for all tasks; with is_exit, unwinds them first, and no wait succeeds meanwhile. An
 * exception may have been thrown. */
void sockext_hub_finish(bool is_exit);
bool sockext_hub_is_ending(void);
bool sockext_hub_has_exited(void);
void sockext_hub_note_exit(void);

/* A call has blocked the thread, since PHP did not allow a switch. */
void sockext_hub_note_blocked(void);

/* Before a call that may block: counts it if it does so since PHP forbids a switch. */
static inline void sockext_hub_note_if_blocked(void)
{
	if (sockext_hub_exists() && sockext_hub_is_switch_blocked()) {
		sockext_hub_note_blocked();
	}
}

sockext_hub_counts sockext_hub_get_counts(void);

void sockext_hub_register(void);
void sockext_hub_end_request(void);

#endif
