/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The struct of the hub; only src/wait/ includes this.
 */
#ifndef SOCKEXT_HUB_STATE_H
#define SOCKEXT_HUB_STATE_H

#include "hub.h"
#include "resolver.h"
#include "timers.h"

struct sockext_hub {
	zend_fiber_context context;
	zend_vm_stack vm_stack;
	struct sockext_watches *watches;
	sockext_resolver *resolver; /* NULL until a name is looked up */
	sockext_timers timers;
	sockext_waiter *first, *last; /* the ready queue */
	sockext_waiter *to_start;     /* taken from the queue by a wait, for the hub */
	sockext_waiter *finishing;    /* the wait for the end of all tasks, or NULL */
	sockext_flow main;
	sockext_flow *flows;     /* all tasks that have not ended */
	sockext_waiter *resting; /* fibers without a task, linked by next */
	zend_fiber *ended;       /* fibers that have ended, linked by their slot, to be released */
	uint32_t lineage;
	uint64_t seed;   /* of a random order for tests, or 0 */
	uint32_t calls;  /* by the running code, since the last switch */
	uint32_t fibers; /* that have not ended */
	uint32_t limits; /* of limit.h, in all contexts */
	uint32_t rests;
	bool is_finished;   /* the main script has ended */
	bool has_exited;    /* by exit() */
	uint32_t resumed;   /* since epoll was asked */
	uint32_t tasks;     /* that have not ended */
	bool is_ending;     /* the script ends: no wait succeeds */
	int64_t resumed_at; /* when the running code was switched to, if task_warn_blocking is set */
	sockext_hub_counts counts;
};

/* Identifies the hub's context, as zend_ce_fiber does those of class Fiber. */
extern char sockext_hub_kind;

/* Our slot in each context; it has the flow of a task's fiber. */
extern int sockext_hub_slot;

/* The end of the ready queue. */
void sockext_hub_append(sockext_hub *hub, sockext_waiter *waiter);

/* Returns the next one that can go on, and takes it out of the queue. */
sockext_waiter *sockext_hub_take_next(sockext_hub *hub);

/* Switches to the context of the next one, or to the hub if that is to be started. Returns when the
 * running one is switched to. */
void sockext_hub_switch_to(sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer);

/* In a forked child only the running code goes on. */
void sockext_hub_drop_others(sockext_hub *hub, sockext_flow *flow);

#endif
