/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The struct of the hub; only src/wait/ includes this.
 */
#ifndef SOCKEXT_HUB_STATE_H
#define SOCKEXT_HUB_STATE_H

#include "../core/list.h"
#include "../platform/lineage.h"
#include "hub_task.h"
#include "timers.h"

struct sockext_hub {
	zend_fiber_context context;
	zend_vm_stack vm_stack;
	struct sockext_watches *watches;
	sockext_timers timers;
	sockext_waiter *first, *last; /* the ready queue */
	sockext_waiter *to_start;     /* taken from the queue by a wait, for the hub */
	sockext_waiter *finishing;    /* the wait for the end of all tasks, or NULL */
	sockext_flow main;
	sockext_flow *flows;     /* all tasks that have not ended */
	sockext_flow *dropped;   /* those of the parent process that had not begun */
	sockext_waiter *resting; /* fibers without a task, linked by next */
	/* What only code of the script may do, since destructors and error handlers may run. */
	bool has_duties;
	zend_fiber *ended;      /* fibers to be released, linked by our pointer in their contexts */
	sockext_waiter *handed; /* functions to be called, linked by next */
	zval to_release;        /* values to be released: an array, or undefined */
	uint32_t lineage;
	uint64_t seed;                        /* of a random order for tests, or 0 */
	int shared_handlers;                  /* of errors, in PHP's stack, that hold for all */
	uint32_t calls;                       /* by the running code, since the last switch */
	uint32_t waits;                       /* so far */
	uint32_t fibers;                      /* that have not ended */
	uint32_t most;                        /* fibers */
	uint32_t limits;                      /* of limit.h, in all contexts */
	uint32_t rests;                       /* fibers that rest */
	uint32_t least_rests;                 /* within the last interval */
	int64_t rests_until;                  /* the end of that */
	bool is_finished;                     /* the main script has ended */
	bool has_exited;                      /* by exit() */
	uint32_t resumed;                     /* since the notifier was asked */
	uint32_t tasks;                       /* that have not ended */
	struct sockext_scheduler *schedulers; /* all that are set or waited in */
	HashTable *scheduled;                 /* the waits in them by their contexts, or NULL */
	sockext_flow *scheduled_flows;        /* tasks that have not ended, and run in them */
	uint32_t scheduled_tasks;             /* how many */
	bool is_ending;                       /* the script ends: no wait succeeds */
	int64_t resumed_at; /* when the running code was switched to, if task_warn_blocking is set */
	sockext_hub_counts counts;
};

/* Identifies the hub's context, as zend_ce_fiber does those of class Fiber. */
extern char sockext_hub_kind;

/* The end of the ready queue. */
void sockext_hub_append(sockext_hub *hub, sockext_waiter *waiter);

/* The wait of the main script, which may be in a fiber of a task that it has resumed. NULL while
 * it runs. */
sockext_waiter *sockext_hub_find_main_waiter(const sockext_hub *hub);

/* The fiber with this context runs the flow from now on. */
void sockext_hub_give_fiber(zend_fiber_context *context, sockext_flow *flow);

/* A flow goes on, although a fiber of it waits in the hub: what had resumed that fiber was
 * destroyed. Nothing wakes the waiter any more, until it is destroyed, too. */
void sockext_hub_detach_innermost(sockext_flow *flow);

static inline void sockext_hub_detach_waiter(sockext_flow *flow)
{
	if (UNEXPECTED(flow->waiter && !flow->waiter->is_scheduled)) {
		sockext_hub_detach_innermost(flow);
	}
}

/* A flow that evict.c has found to be plain waits again. */
void sockext_evict_note_wait(sockext_flow *flow);

void sockext_hub_do_duties(sockext_hub *hub);
void sockext_hub_retire(sockext_hub *hub, uint32_t count); /* ends some that rest */

/* The waiter becomes the innermost of its flow. With fibers that the script switches another one
 * may have come meanwhile. */
static inline void sockext_hub_enter_flow(sockext_waiter *waiter)
{
	waiter->outer = waiter->flow->waiter;
	waiter->flow->waiter = waiter;
}

static inline void sockext_hub_leave_flow(const sockext_waiter *waiter)
{
	sockext_waiter **link = waiter->flow ? &waiter->flow->waiter : NULL;

	while (link && *link && *link != waiter) {
		link = &(*link)->outer;
	}
	if (link && *link) {
		*link = waiter->outer;
	}
}

/* Whether a wait may go on after it. */
static inline bool sockext_hub_is_passing(sockext_woken woken)
{
	return woken == SOCKEXT_WOKEN_SIGNAL || woken == SOCKEXT_WOKEN_DUTY;
}

/* Asks the notifier, without waiting or until something can go on. */
void sockext_hub_ask(sockext_hub *hub, bool waits);

/* Switches to the next one, until the waiter has been woken. */
void sockext_hub_suspend(sockext_hub *hub, sockext_waiter *waiter, sockext_waiter *next);

/* Returns the next one that can go on, and takes it out of the queue. */
sockext_waiter *sockext_hub_take_next(sockext_hub *hub);

/* Returns the context that runs what is to be started: a fiber that rests, or else the hub's. */
zend_fiber_context *sockext_hub_find_starter(sockext_hub *hub, sockext_waiter *next);

/* Switches to the context of the next one, or of its starter; returns when switched back to. */
void sockext_hub_switch_to(sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer);

/* In a forked child only the running code, which is of this flow, goes on. */
void sockext_hub_become_child(sockext_hub *hub, sockext_flow *flow);

static inline void sockext_hub_drop_others_if_forked(sockext_hub *hub, sockext_flow *flow)
{
	if (UNEXPECTED(sockext_lineage() != hub->lineage)) {
		sockext_hub_become_child(hub, flow);
	}
}

#endif
