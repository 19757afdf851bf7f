/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hub.h: the waits, and the switches from one context to another. What PHP does with such
 * switches: docs/tasks.md has a section on it.
 */
#include "exceptions.h"
#include "held.h"
#include "hub_state.h"
#include "limit.h"
#include "scheduler.h"
#include "zend_state.h"

#include "zend_exceptions.h"
#include "zend_extensions.h"

/* After this many calls without a wait others have a turn. */
#define CALLS 64

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
	if (UNEXPECTED(EG(exception))) { /* thrown by a callback before the wait */
		zend_clear_exception();
	}
	zend_throw_unwind_exit();
}

static zend_always_inline void switch_to(
	sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer)
{
	transfer->context = next->start ? sockext_hub_find_starter(hub, next) : next->context;
	transfer->flags = 0;
	ZVAL_NULL(&transfer->value);
	/* A fiber that has just come to rest may be the one that runs what is to be started. */
	if (transfer->context != EG(current_fiber_context)) {
		hub->counts.switches++;
		zend_fiber_switch_context(transfer);
	}
}

void sockext_hub_switch_to(sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer)
{
	switch_to(hub, next, transfer);
}

/* Not inline: the stack of a task that waits has the large struct only if it is needed. */
static zend_never_inline void switch_with_state(
	sockext_hub *hub, sockext_waiter *next, bool is_main, zend_fiber_transfer *transfer)
{
	sockext_zend_state state;

	/* No code of the script runs any more in what is waited for at the end of all tasks. */
	if (UNEXPECTED(OG(running)) && !hub->is_finished && sockext_zend_is_output_suspended()) {
		sockext_zend_refuse_output();
	}
	sockext_zend_save(&state, &hub->shared_handlers, is_main);
	sockext_hub_switch_to(hub, next, transfer);
	sockext_zend_restore(&state);
}

static zend_always_inline void suspend(
	sockext_hub *hub, sockext_waiter *waiter, sockext_waiter *next)
{
	zend_fiber_transfer transfer;
	zend_fiber *fiber = EG(active_fiber);
	uint32_t lineage = hub->lineage;
	bool is_main = waiter->flow == &hub->main;

	if (fiber) {
		fiber->execute_data = EG(current_execute_data);
	}
	if (EXPECTED(sockext_zend_is_empty(&hub->shared_handlers, is_main))) {
		int last_error = SOCKETS_G(last_error);
		switch_to(hub, next, &transfer);
		sockext_zend_restore_empty(last_error);
	} else {
		switch_with_state(hub, next, is_main, &transfer);
	}
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

void sockext_hub_suspend(sockext_hub *hub, sockext_waiter *waiter, sockext_waiter *next)
{
	suspend(hub, waiter, next);
}

static zend_always_inline void wait_once(sockext_hub *hub, sockext_waiter *waiter)
{
	sockext_hub_detach_waiter(waiter->flow);
	if (UNEXPECTED(waiter->flow->is_plain)) {
		sockext_evict_note_wait(waiter->flow);
	}
	sockext_hub_enter_flow(waiter);
	if (waiter->end != SOCKEXT_NEVER) {
		sockext_timers_add(&hub->timers, waiter);
	}
	waiter->is_waiting = !waiter->is_queued;
	hub->calls = 0;
	hub->waits++;
	sockext_waiter *next = sockext_hub_take_next(hub);
	if (next != waiter) {
		suspend(hub, waiter, next);
	}
	sockext_timers_remove(&hub->timers, waiter);
	sockext_hub_leave_flow(waiter);
}

/* Runs handlers of signals in the middle of a wait, before it goes on; what wakes the waiter
 * meanwhile is not lost. */
static bool run_handlers_meanwhile(sockext_hub *hub, sockext_waiter *waiter)
{
	waiter->is_away = true;
	bool goes_on = sockext_hub_run_handlers();
	waiter->is_away = false;
	sockext_hub_notice_fork();
	if (waiter->is_missed && goes_on) {
		sockext_hub_append(hub, waiter);
	}
	waiter->is_missed = false;
	return goes_on;
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

/* Throws what the flow, which may have ended in a scheduler, has to throw. */
static sockext_woken throw_pending(sockext_flow *flow)
{
	zend_object *exception = flow ? flow->cancel : NULL;

	if (UNEXPECTED(!exception)) {
		return SOCKEXT_WOKEN_READY; /* another wait of the flow has thrown it */
	}
	flow->cancel = NULL;
	zend_throw_exception_internal(exception);
	return SOCKEXT_WOKEN_REFUSED;
}

/* While the script ends no wait succeeds; tasks are unwound by it, or they might never end. */
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
			if (SOCKETS_G(hub)->is_ending) {
				return SOCKEXT_WOKEN_DEADLOCK;
			}
			sockext_wait_throw_deadlock();
			return SOCKEXT_WOKEN_REFUSED;
		case SOCKEXT_WOKEN_EXIT:
			zend_throw_unwind_exit();
			return SOCKEXT_WOKEN_REFUSED;
		default:
			return waiter->woken;
	}
}

/* Runs code of the script when a wait has ended: what only the main script may do, and before that
 * warns if the flow had held all others for so long. What ends a wait that is to go on is not lost
 * meanwhile. */
static void run_between(sockext_hub *hub, sockext_waiter *waiter, int64_t held)
{
	waiter->is_away = sockext_hub_is_passing(waiter->woken);
	if (UNEXPECTED(held > 0) && !EG(exception)) {
		sockext_held_warn(held);
		/* An error handler may have suspended the fiber, and its flow may have ended. */
		waiter->flow = waiter->flow ? sockext_hub_current_flow() : NULL;
	}
	bool is_main = waiter->flow == &hub->main || waiter->woken == SOCKEXT_WOKEN_DUTY;
	if (hub->has_duties && is_main && !EG(exception)) {
		sockext_hub_do_duties(hub);
		sockext_hub_notice_fork();
	}
	waiter->is_away = waiter->is_missed = false;
}

/* Waits once; also a duty, which has been done, ends it. */
static zend_always_inline sockext_woken wait_for_any(sockext_waiter *waiter)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_flow *flow = sockext_hub_current_flow();
	int64_t own_end = waiter->end;
	int64_t held = sockext_held_count(flow);

	sockext_hub_drop_others_if_forked(hub, flow);
	if (UNEXPECTED(flow->cancel)) {
		sockext_hub_forget(waiter);
		return throw_pending(flow);
	}
	if (UNEXPECTED(hub->is_ending && waiter != hub->finishing && !waiter->is_final)) {
		sockext_hub_forget(waiter);
		return refuse(hub, flow);
	}
	waiter->flow = flow;
	waiter->frame = EG(current_execute_data);
	waiter->context = EG(current_fiber_context);
	if (UNEXPECTED(hub->limits > 0) && !waiter->is_unlimited) {
		waiter->end = sockext_limit_find_end(own_end);
	}
	if (UNEXPECTED(SOCKETS_G(scheduler))) {
		sockext_scheduler_wait(waiter);
	} else {
		wait_once(hub, waiter);
	}
	waiter->end = own_end;
	sockext_held_note();
	if (UNEXPECTED(held > 0 || hub->has_duties)) {
		run_between(hub, waiter, held);
	}
	if (UNEXPECTED(EG(exception))) {
		return SOCKEXT_WOKEN_REFUSED;
	}
	return EXPECTED(waiter->woken == SOCKEXT_WOKEN_READY) ? SOCKEXT_WOKEN_READY : conclude(waiter);
}

sockext_woken sockext_hub_wait(sockext_waiter *waiter)
{
	sockext_woken woken;

	do {
		woken = wait_for_any(waiter);
	} while (UNEXPECTED(woken == SOCKEXT_WOKEN_DUTY));
	return woken;
}

sockext_woken sockext_hub_wait_through(sockext_waiter *waiter)
{
	sockext_woken woken;

	waiter->is_through = true;
	do {
		woken = sockext_hub_wait(waiter);
	} while (woken == SOCKEXT_WOKEN_SIGNAL && run_handlers_meanwhile(SOCKETS_G(hub), waiter));
	return EG(exception) ? SOCKEXT_WOKEN_REFUSED : woken;
}

bool sockext_hub_is_due(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (++hub->calls < CALLS) {
		return false;
	}
	hub->calls = 0;
	return true;
}

static sockext_woken yield(bool is_final)
{
	sockext_hub *hub = sockext_hub_get();
	sockext_waiter waiter = {.end = SOCKEXT_NEVER, .is_final = is_final};

	if (UNEXPECTED(SOCKETS_G(scheduler))) {
		waiter.end = 0;
		sockext_woken woken = sockext_hub_wait(&waiter);
		return woken == SOCKEXT_WOKEN_UP ? SOCKEXT_WOKEN_READY : woken;
	}
	/* Others may be ready, but not know it yet. */
	if (!hub->first) {
		sockext_hub_ask(hub, false);
	}
	sockext_hub_append(hub, &waiter);
	sockext_woken woken = sockext_hub_wait(&waiter);
	bool is_limited = woken == SOCKEXT_WOKEN_READY && UNEXPECTED(hub->limits > 0);
	return is_limited && sockext_limit_throw() ? SOCKEXT_WOKEN_REFUSED : woken;
}

sockext_woken sockext_hub_yield(void)
{
	return yield(false);
}

sockext_woken sockext_hub_yield_at_end(void)
{
	return yield(true);
}
