/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The hub: lets other code run while code waits. A wait switches from the context that it is in,
 * which may be any fiber, straight to another context that can go on. Tasks are fibers that the
 * hub's own context starts; fibers that end return to it. There is one hub for a thread's request,
 * made with its first task. See docs/tasks.md.
 */
#ifndef SOCKEXT_HUB_H
#define SOCKEXT_HUB_H

#include "timeout.h"

#include "zend_fibers.h"

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
} sockext_woken;

struct sockext_waiter;

/* Code that runs one after the other: the main script, or a task with all fibers that it resumes.
 */
typedef struct sockext_flow {
	struct sockext_flow *next, *previous; /* all tasks */
	uint32_t lineage;                     /* of the process that has it */
	zend_fiber_context *context;          /* of a task that has begun: of its fiber */
	struct sockext_waiter *waiter;        /* its wait, or NULL while it runs */
	zend_object *cancel;                  /* to be thrown by its next wait, or NULL */
} sockext_flow;

/* A wait, on the stack of the code that waits; or a task to be started. */
typedef struct sockext_waiter {
	struct sockext_waiter *next, *previous; /* in the ready queue */
	zend_fiber_context *context;
	void (*start)(struct sockext_waiter *waiter); /* runs in the hub, in place of a switch */
	sockext_flow *flow; /* NULL if its flow has gone on, or ended, without it */
	int64_t end;        /* by sockext_platform_monotonic_ns(), or SOCKEXT_NEVER */
	uint32_t timer;     /* its place in the heap of timers plus one, or 0 */
	bool is_queued;     /* it is in the ready queue */
	bool is_waiting;    /* it may be woken */
	bool is_unlimited;  /* limits of limit.h do not hold for it */
	bool is_abandoned;  /* a fork has dropped it: it is in no list any more */
	bool is_away;       /* it runs code of the script, and then waits again */
	bool is_missed;     /* it was woken meanwhile */
	sockext_woken woken;
} sockext_waiter;

typedef struct sockext_hub sockext_hub;

/* How many tasks, switches and blocked waits there were in this request. */
typedef struct {
	uint64_t tasks, switches, blocked;
} sockext_hub_counts;

/* Whether this thread's request has a hub, that is, has had a task. */
static inline bool sockext_hub_exists(void)
{
	return UNEXPECTED(SOCKETS_G(hub) != NULL);
}

/* Returns the hub; makes it first. NULL after an exception. */
sockext_hub *sockext_hub_get(void);

/* The flow that runs now; that of the main script. */
sockext_flow *sockext_hub_current_flow(void);
sockext_flow *sockext_hub_main_flow(void);

/* Returns the context that has resumed this one, NULL if it is the first of its flow. */
const zend_fiber_context *sockext_hub_caller_of(const zend_fiber_context *context);

/* Whether the first context is the second, or was resumed by it, also by way of others. */
bool sockext_hub_is_within(const zend_fiber_context *inner, const zend_fiber_context *outer);

/* The flow to which a context belongs; that of the main script if it is suspended. */
sockext_flow *sockext_hub_flow_of(const zend_fiber_context *context);

/* Whether this process runs it, and not its parent. */
bool sockext_hub_is_own(const sockext_flow *flow);

/* After a fatal error nothing goes on that has waited, and waiters lie on stacks that are no more.
 * Code that runs then, such as shutdown functions, must not touch them. */
static inline bool sockext_hub_is_dead(void)
{
	return UNEXPECTED(CG(unclean_shutdown));
}

/* Whether the running code may be switched away from. Otherwise a call blocks the whole thread. */
static inline bool sockext_hub_can_switch(void)
{
	return sockext_hub_exists() && !zend_fiber_switch_blocked() && !sockext_hub_is_dead();
}

/* Call before something is registered for a wait, or removed: a forked child drops what belongs to
 * other code of its parent, whose epoll instance it must not touch. */
void sockext_hub_notice_fork(void);

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

/* Lets all others that are ready run once. */
sockext_woken sockext_hub_yield(void);

/* Waits for all tasks; with is_exit, unwinds them first, and no wait succeeds meanwhile. An
 * exception may have been thrown. */
void sockext_hub_finish(bool is_exit);
bool sockext_hub_is_ending(void);
bool sockext_hub_has_exited(void);
void sockext_hub_note_exit(void);

/* A call has blocked the thread, since the engine did not allow a switch. */
void sockext_hub_note_blocked(void);
sockext_hub_counts sockext_hub_get_counts(void);

void sockext_hub_register(void);
void sockext_hub_end_request(void);

#endif
