/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hub.h. What the engine does with such switches: docs/tasks.md has a section on it.
 */
#include "hub.h"

#include "../core/errors.h"
#include "../platform/clock.h"
#include "../platform/lineage.h"
#include "zend_state.h"
#include "exceptions.h"
#include "hub_state.h"
#include "limit.h"
#include "resolver.h"
#include "scheduler.h"
#include "watch.h"

#include "zend_exceptions.h"
#include "zend_extensions.h"

/* The kernel is asked for events after this many contexts that went on without it. */
#define RESUMES 64

void sockext_hub_append(sockext_hub *hub, sockext_waiter *waiter)
{
	waiter->next = NULL;
	waiter->previous = hub->last;
	if (hub->last) {
		hub->last->next = waiter;
	} else {
		hub->first = waiter;
	}
	hub->last = waiter;
	waiter->is_queued = true;
}

void sockext_hub_forget(sockext_waiter *waiter)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (!waiter->is_queued || sockext_hub_is_dead()) {
		return;
	}
	*(waiter->previous ? &waiter->previous->next : &hub->first) = waiter->next;
	*(waiter->next ? &waiter->next->previous : &hub->last) = waiter->previous;
	waiter->is_queued = false;
}

void sockext_hub_wake(sockext_waiter *waiter, sockext_woken woken)
{
	if (sockext_hub_is_dead()) {
		return;
	}
	if (waiter->is_waiting || waiter->start) {
		waiter->is_waiting = false;
		waiter->woken = woken;
		if (UNEXPECTED(waiter->is_scheduled)) {
			sockext_scheduler_wake(waiter);
		} else {
			sockext_hub_append(SOCKETS_G(hub), waiter);
		}
	} else if (UNEXPECTED(waiter->is_away && !waiter->is_missed)) {
		waiter->is_missed = true;
		waiter->woken = woken;
	} else if (UNEXPECTED(waiter->is_queued && sockext_hub_is_passing(waiter->woken))) {
		waiter->woken = woken;
	}
}

static void wake_expired(sockext_hub *hub)
{
	sockext_waiter *first = sockext_timers_first(&hub->timers);
	int64_t now = first ? sockext_platform_monotonic_ns() : 0;

	while (first && first->end <= now) {
		sockext_timers_remove(&hub->timers, first);
		sockext_hub_wake(first, SOCKEXT_WOKEN_UP);
		first = sockext_timers_first(&hub->timers);
	}
}

static void move_to_front(sockext_hub *hub, sockext_waiter *waiter)
{
	if (waiter->is_queued && waiter != hub->first) {
		sockext_hub_forget(waiter);
		waiter->previous = NULL;
		waiter->next = hub->first;
		*(hub->first ? &hub->first->previous : &hub->last) = waiter;
		hub->first = waiter;
		waiter->is_queued = true;
	}
}

/* Handlers of signals run in the main script, which goes on before others: they would run there. */
static void wake_for_signals(sockext_hub *hub, bool is_interrupted)
{
	if (UNEXPECTED(is_interrupted || zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		sockext_waiter *waiter = sockext_hub_find_main_waiter(hub);
		if (waiter) {
			sockext_hub_wake(waiter, SOCKEXT_WOKEN_SIGNAL);
			move_to_front(hub, waiter);
		}
	}
}

void sockext_hub_ask(sockext_hub *hub, bool waits)
{
	struct timespec timeout = {0, 0};
	const sockext_waiter *first = sockext_timers_first(&hub->timers);

	if (waits) {
		int64_t left = first ? MAX(0, first->end - sockext_platform_monotonic_ns())
							 : SOCKEXT_CHECK_NS;
		timeout = sockext_clock_span(MIN(left, SOCKEXT_CHECK_NS));
	}
	hub->resumed = 0;
	int error = sockext_watches_poll(hub->watches, &timeout);
	wake_expired(hub);
	wake_for_signals(hub, error == -SOCKEXT_EINTR);
}

/* Any of the ready queue, for tests of what must not depend on the order. */
static sockext_waiter *pick(sockext_hub *hub)
{
	sockext_waiter *chosen = hub->first;

	hub->seed ^= hub->seed << 13;
	hub->seed ^= hub->seed >> 7;
	hub->seed ^= hub->seed << 17;
	for (uint64_t steps = hub->seed % 8; steps > 0 && chosen->next; steps--) {
		chosen = chosen->next;
	}
	return chosen;
}

void sockext_hub_set_seed(uint64_t seed)
{
	SOCKETS_G(hub)->seed = seed;
}

/* Waits until a flow may continue. In a deadlock the wait of the main script fails. */
static void ask_or_give_up(sockext_hub *hub)
{
	if (sockext_watches_has_waits(hub->watches) || hub->timers.count > 0) {
		sockext_hub_ask(hub, true);
	} else {
		sockext_hub_wake(sockext_hub_find_main_waiter(hub), SOCKEXT_WOKEN_DEADLOCK);
	}
}

/* Returns the next one that can go on, and takes it out of the queue. */
sockext_waiter *sockext_hub_take_next(sockext_hub *hub)
{
	if (++hub->resumed > RESUMES) {
		sockext_hub_ask(hub, false);
	}
	while (!hub->first) {
		wake_for_signals(hub, false);
		if (!hub->first) {
			ask_or_give_up(hub);
		}
	}
	sockext_waiter *next = UNEXPECTED(hub->seed) ? pick(hub) : hub->first;
	sockext_hub_forget(next);
	return next;
}

/* What came with a switch from a fiber that has ended, or from one that destroys the running one.
 */
static void receive(const zend_fiber_transfer *transfer)
{
	if (UNEXPECTED(transfer->flags & ZEND_FIBER_TRANSFER_FLAG_BAILOUT)) {
		EG(active_fiber) = NULL;
		zend_bailout();
	}
	if (UNEXPECTED(transfer->flags & ZEND_FIBER_TRANSFER_FLAG_ERROR)) {
		zend_throw_exception_internal(Z_OBJ(transfer->value));
	}
}

/* Returns the context that runs what is to be started: a fiber that rests, or else the hub's. */
static zend_fiber_context *find_starter(sockext_hub *hub, sockext_waiter *next)
{
	sockext_waiter *rested = hub->resting;

	if (!rested) {
		hub->to_start = next;
		return &hub->context;
	}
	hub->resting = rested->next;
	hub->rests--;
	sockext_hub_give_fiber(rested->context, next->flow);
	rested->woken = SOCKEXT_WOKEN_READY;
	return rested->context;
}

/* Code of the parent process, in the child: nothing of it runs any more. */
static void abandon(sockext_waiter *waiter, const zend_fiber_transfer *transfer)
{
	waiter->is_waiting = waiter->is_queued = false;
	waiter->timer = 0;
	waiter->is_abandoned = true;
	waiter->woken = SOCKEXT_WOKEN_REFUSED;
	if (transfer->flags & ZEND_FIBER_TRANSFER_FLAG_BAILOUT) {
		receive(transfer);
	}
	if (transfer->flags & ZEND_FIBER_TRANSFER_FLAG_ERROR) {
		OBJ_RELEASE(Z_OBJ(transfer->value));
	}
	zend_throw_unwind_exit();
}

/* Switches to the context of the next one, or to the hub if that is to be started. Returns when the
 * running one is switched to. */
void sockext_hub_switch_to(sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer)
{
	transfer->context = next->start ? find_starter(hub, next) : next->context;
	transfer->flags = 0;
	ZVAL_NULL(&transfer->value);
	/* A fiber that has just come to rest may be the one that runs what is to be started. */
	if (transfer->context != EG(current_fiber_context)) {
		hub->counts.switches++;
		zend_fiber_switch_context(transfer);
	}
}

void sockext_hub_suspend(sockext_hub *hub, sockext_waiter *waiter, sockext_waiter *next)
{
	sockext_zend_state state;
	zend_fiber_transfer transfer;
	zend_fiber *fiber = EG(active_fiber);
	uint32_t lineage = hub->lineage;

	if (fiber) {
		fiber->execute_data = EG(current_execute_data);
	}
	sockext_zend_save(&state, &hub->shared_handlers, waiter->flow == &hub->main);
	sockext_hub_switch_to(hub, next, &transfer);
	sockext_zend_restore(&state);
	if (UNEXPECTED(lineage != hub->lineage)) {
		abandon(waiter, &transfer);
	} else if (UNEXPECTED(transfer.flags != 0)) {
		sockext_hub_forget(waiter);
		waiter->is_waiting = false;
		waiter->woken = SOCKEXT_WOKEN_REFUSED;
		sockext_hub_leave_flow(waiter); /* this does not return after a fatal error */
		receive(&transfer);
	}
}

bool sockext_hub_has_own_errors(void)
{
	return sockext_zend_has_errors(SOCKETS_G(hub)->shared_handlers);
}

void sockext_hub_drop_own_errors(void)
{
	sockext_zend_drop_errors(SOCKETS_G(hub)->shared_handlers);
}

/* The most fibers that are kept for new tasks; each has a stack. */
#define MOST_RESTS 1024

/* A fiber that rests is destroyed. */
static void leave_rests(sockext_hub *hub, const sockext_waiter *waiter)
{
	sockext_waiter **link = &hub->resting;

	while (*link && *link != waiter) {
		link = &(*link)->next;
	}
	if (*link) {
		*link = waiter->next;
		hub->rests--;
	}
}

sockext_flow *sockext_hub_rest(void)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.context = EG(current_fiber_context)};

	waiter.context->reserved[sockext_hub_slot] = NULL;
	if (hub->is_finished || hub->rests >= MOST_RESTS || sockext_hub_is_resumed_by_script()) {
		return NULL;
	}
	sockext_waiter *next = sockext_hub_take_next(hub);
	if (next->start) {
		sockext_hub_give_fiber(waiter.context, next->flow);
		return next->flow;
	}
	waiter.next = hub->resting;
	hub->resting = &waiter;
	hub->rests++;
	sockext_hub_suspend(hub, &waiter, next);
	if (UNEXPECTED(EG(exception))) {
		leave_rests(hub, &waiter);
		return NULL;
	}
	return waiter.woken == SOCKEXT_WOKEN_READY ? waiter.context->reserved[sockext_hub_slot] : NULL;
}

/* A task has forked: the wait of the main script, which may be that of a task whose fiber it has
 * resumed, is what the child has left when the task has ended. It was in lists that are dropped. */
static void keep_main_waiter(sockext_hub *hub)
{
	sockext_waiter *waiter = sockext_hub_find_main_waiter(hub);

	if (waiter) {
		if (waiter != hub->main.waiter) {
			waiter->flow = &hub->main;
			waiter->outer = NULL;
			hub->main.waiter = waiter;
		}
		waiter->is_queued = false;
		waiter->is_waiting = true;
		waiter->timer = 0;
	}
}

/* They are kept until the request ends, and let go then. */
static void drop_unbegun(sockext_hub *hub)
{
	for (sockext_waiter *waiter = hub->first; waiter; waiter = waiter->next) {
		if (waiter->start) {
			waiter->is_queued = false;
			sockext_hub_link_flow(&hub->dropped, waiter->flow);
		}
	}
}

/* In a forked child only the running code goes on. */
void sockext_hub_drop_others_if_forked(sockext_hub *hub, sockext_flow *flow)
{
	uint32_t lineage = sockext_lineage();

	if (EXPECTED(lineage == hub->lineage)) {
		return;
	}
	if (flow != &hub->main) {
		keep_main_waiter(hub);
	}
	hub->lineage = lineage;
	drop_unbegun(hub);
	hub->rests = 0;
	hub->flows = NULL;
	hub->tasks = hub->fibers = 0;
	flow->lineage = lineage;
	if (flow != &hub->main && !flow->is_scheduled) {
		flow->next = flow->previous = NULL;
		hub->flows = flow;
		hub->tasks = hub->fibers = 1;
	}
	hub->resting = hub->handed = NULL;
	hub->first = hub->last = hub->to_start = hub->finishing = NULL;
	hub->timers.count = 0;
	sockext_watches_forked(hub->watches);
	sockext_resolver_forked();
}

void sockext_hub_notice_fork(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(sockext_lineage() != hub->lineage)) {
		sockext_hub_drop_others_if_forked(hub, sockext_hub_current_flow());
	}
}

void sockext_hub_spawn(sockext_waiter *waiter)
{
	sockext_hub_append(SOCKETS_G(hub), waiter);
}
