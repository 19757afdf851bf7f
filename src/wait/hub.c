/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hub.h. What the engine does with such switches: docs/tasks.md has a section on it.
 */
#include "hub.h"

#include "../core/errors.h"
#include "../platform/clock.h"
#include "../platform/epoll.h"
#include "engine_state.h"
#include "exceptions.h"
#include "held.h"
#include "hub_state.h"
#include "limit.h"
#include "watch.h"

#include "zend_exceptions.h"
#include "zend_extensions.h"

/* The kernel is asked for events after this many contexts that went on without it. */
#define RESUMES 64

/* A signal that comes between the check and the system call does not interrupt the wait. */
#define CHECK_NS SOCKEXT_NS_PER_SECOND

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

	if (!waiter->is_queued) {
		return;
	}
	*(waiter->previous ? &waiter->previous->next : &hub->first) = waiter->next;
	*(waiter->next ? &waiter->next->previous : &hub->last) = waiter->previous;
	waiter->is_queued = false;
}

void sockext_hub_wake(sockext_waiter *waiter, sockext_woken woken)
{
	if (waiter->is_waiting || waiter->start) {
		waiter->is_waiting = false;
		waiter->woken = woken;
		sockext_hub_append(SOCKETS_G(hub), waiter);
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

/* Handlers of signals run in the main script, as soon as it goes on. */
static void wake_for_signals(sockext_hub *hub, bool is_interrupted)
{
	if (hub->main.waiter && (is_interrupted || zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		sockext_hub_wake(hub->main.waiter, SOCKEXT_WOKEN_SIGNAL);
	}
}

/* Asks epoll, without waiting or until something can go on. */
static void ask(sockext_hub *hub, bool waits)
{
	struct timespec timeout = {0, 0};
	const sockext_waiter *first = sockext_timers_first(&hub->timers);

	if (waits) {
		int64_t left = first ? MAX(0, first->end - sockext_platform_monotonic_ns()) : CHECK_NS;
		left = MIN(left, CHECK_NS);
		timeout.tv_sec = (time_t) (left / SOCKEXT_NS_PER_SECOND);
		timeout.tv_nsec = (long) (left % SOCKEXT_NS_PER_SECOND);
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

/* Waits until something may go on. If nothing ever can, the main script is told. */
static void ask_or_give_up(sockext_hub *hub)
{
	if (sockext_watches_has_waits(hub->watches) || hub->timers.count > 0) {
		ask(hub, true);
	} else {
		sockext_hub_wake(hub->main.waiter, SOCKEXT_WOKEN_DEADLOCK);
	}
}

/* Returns the next one that can go on, and takes it out of the queue. */
sockext_waiter *sockext_hub_take_next(sockext_hub *hub)
{
	if (++hub->resumed > RESUMES) {
		ask(hub, false);
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
	rested->context->reserved[sockext_hub_slot] = next->flow;
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

/* Switches away, until the waiter has been woken. */
static void suspend(sockext_hub *hub, sockext_waiter *waiter, sockext_waiter *next)
{
	sockext_engine_state state;
	zend_fiber_transfer transfer;
	zend_fiber *fiber = EG(active_fiber);
	uint32_t lineage = hub->lineage;

	if (fiber) {
		fiber->execute_data = EG(current_execute_data);
	}
	sockext_engine_save(&state);
	sockext_hub_switch_to(hub, next, &transfer);
	sockext_engine_restore(&state);
	if (UNEXPECTED(lineage != hub->lineage)) {
		abandon(waiter, &transfer);
	} else if (UNEXPECTED(transfer.flags != 0)) {
		waiter->is_waiting = false;
		sockext_hub_forget(waiter);
		waiter->woken = SOCKEXT_WOKEN_REFUSED;
		receive(&transfer);
	}
}

/* The most fibers that are kept for new tasks; each has a stack. */
#define MOST_RESTS 1024

sockext_flow *sockext_hub_rest(void)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.context = EG(current_fiber_context)};

	waiter.context->reserved[sockext_hub_slot] = NULL;
	if (hub->is_ending || hub->is_finished || hub->rests >= MOST_RESTS) {
		return NULL;
	}
	sockext_waiter *next = sockext_hub_take_next(hub);
	if (next->start) {
		waiter.context->reserved[sockext_hub_slot] = next->flow;
		return next->flow;
	}
	waiter.next = hub->resting;
	hub->resting = &waiter;
	hub->rests++;
	suspend(hub, &waiter, next);
	return waiter.woken == SOCKEXT_WOKEN_READY && !EG(exception)
			   ? waiter.context->reserved[sockext_hub_slot]
			   : NULL;
}

/* In a forked child only the running code goes on. */
void sockext_hub_drop_others(sockext_hub *hub, sockext_flow *flow)
{
	uint32_t lineage = sockext_epoll_lineage();

	if (EXPECTED(lineage == hub->lineage)) {
		return;
	}
	hub->lineage = lineage;
	hub->rests = 0;
	hub->flows = NULL;
	hub->tasks = hub->fibers = 0;
	if (flow != &hub->main) {
		flow->next = flow->previous = NULL;
		flow->lineage = lineage;
		hub->flows = flow;
		hub->tasks = hub->fibers = 1;
	}
	hub->resting = NULL;
	hub->first = hub->last = hub->to_start = hub->finishing = NULL;
	hub->timers.count = 0;
	sockext_watches_forked(hub->watches);
	sockext_resolver_forked(hub->resolver);
}

void sockext_hub_notice_fork(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(sockext_epoll_lineage() != hub->lineage)) {
		sockext_hub_drop_others(hub, sockext_hub_current_flow());
	}
}

static void wait_once(sockext_hub *hub, sockext_waiter *waiter)
{
	sockext_flow *flow = waiter->flow;
	sockext_waiter *outer = flow->waiter;

	flow->waiter = waiter;
	if (waiter->end != SOCKEXT_NEVER) {
		sockext_timers_add(&hub->timers, waiter);
	}
	hub->calls = 0;
	sockext_waiter *next = sockext_hub_take_next(hub);
	if (next != waiter) {
		suspend(hub, waiter, next);
	}
	sockext_timers_remove(&hub->timers, waiter);
	flow->waiter = outer;
	sockext_held_note();
}

bool sockext_hub_run_handlers(void)
{
	if (!zend_atomic_bool_load_ex(&EG(vm_interrupt))) {
		return true;
	}
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	} else if (zend_interrupt_function) {
		zend_interrupt_function(EG(current_execute_data));
	}
	return !EG(exception);
}

/* Throws what the flow has to throw. */
static sockext_woken throw_pending(sockext_flow *flow)
{
	zend_object *exception = flow->cancel;

	flow->cancel = NULL;
	zend_throw_exception_internal(exception);
	return SOCKEXT_WOKEN_REFUSED;
}

/* While the script ends no wait succeeds; tasks are unwound by it, or they could go on for ever. */
static sockext_woken refuse(const sockext_hub *hub, const sockext_flow *flow)
{
	if (flow != &hub->main && !EG(exception)) {
		zend_throw_unwind_exit();
	}
	return SOCKEXT_WOKEN_REFUSED;
}

/* Throws for a wait that has ended without what it waited for, where that is not its result. */
static sockext_woken conclude(const sockext_waiter *waiter)
{
	switch (waiter->woken) {
		case SOCKEXT_WOKEN_UP:
			return !waiter->is_unlimited && SOCKETS_G(hub)->limits > 0 && sockext_limit_throw()
					   ? SOCKEXT_WOKEN_REFUSED
					   : SOCKEXT_WOKEN_UP;
		case SOCKEXT_WOKEN_CANCELLED:
			return throw_pending(waiter->flow);
		case SOCKEXT_WOKEN_DEADLOCK:
			sockext_wait_throw_deadlock();
			return SOCKEXT_WOKEN_REFUSED;
		case SOCKEXT_WOKEN_EXIT:
			zend_throw_unwind_exit();
			return SOCKEXT_WOKEN_REFUSED;
		default:
			return waiter->woken;
	}
}

sockext_woken sockext_hub_wait(sockext_waiter *waiter)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_flow *flow = sockext_hub_current_flow();
	int64_t own_end = waiter->end;
	int64_t held = sockext_held_count(flow);

	sockext_hub_drop_others(hub, flow);
	if (UNEXPECTED(flow->cancel)) {
		sockext_hub_forget(waiter);
		return throw_pending(flow);
	}
	if (UNEXPECTED(hub->is_ending && waiter != hub->finishing)) {
		sockext_hub_forget(waiter);
		return refuse(hub, flow);
	}
	waiter->flow = flow;
	waiter->context = EG(current_fiber_context);
	waiter->frame = EG(current_execute_data);
	waiter->is_waiting = !waiter->is_queued;
	if (UNEXPECTED(hub->limits > 0) && !waiter->is_unlimited) {
		waiter->end = sockext_limit_find_end(own_end);
	}
	wait_once(hub, waiter);
	waiter->end = own_end;
	if (UNEXPECTED(held > 0) && !EG(exception)) {
		sockext_held_warn(held);
	}
	return EG(exception) ? SOCKEXT_WOKEN_REFUSED : conclude(waiter);
}

sockext_woken sockext_hub_wait_through(sockext_waiter *waiter)
{
	sockext_woken woken;

	do {
		woken = sockext_hub_wait(waiter);
	} while (woken == SOCKEXT_WOKEN_SIGNAL && sockext_hub_run_handlers());
	return EG(exception) ? SOCKEXT_WOKEN_REFUSED : woken;
}

bool sockext_hub_is_due(uint32_t calls)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (++hub->calls < calls) {
		return false;
	}
	hub->calls = 0;
	return true;
}

sockext_woken sockext_hub_yield(void)
{
	sockext_waiter waiter = {.end = SOCKEXT_NEVER};

	sockext_hub_append(sockext_hub_get(), &waiter);
	return sockext_hub_wait(&waiter);
}

void sockext_hub_spawn(sockext_waiter *waiter)
{
	sockext_hub_append(SOCKETS_G(hub), waiter);
}
