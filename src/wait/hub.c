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
#include "hub_state.h"
#include "limit.h"
#include "watch.h"

#include "zend_exceptions.h"
#include "zend_extensions.h"

/* The stack of the hub's context, which calls little more than Fiber::start(). */
#define STACK_SIZE ((size_t) 256 * 1024)
#define VM_STACK_SIZE (1024 * sizeof(zval))

/* The kernel is asked for events after this many contexts that went on without it. */
#define RESUMES 64

/* A signal that comes between the check and the system call does not interrupt the wait. */
#define CHECK_NS SOCKEXT_NS_PER_SECOND

/* Identifies the hub's context, as zend_ce_fiber does those of class Fiber. */
static char hub_kind;

/* Our slot in each context; it has the flow of a task's fiber. */
static int slot;

void sockext_hub_register(void)
{
	slot = zend_get_resource_handle("sockets_ext");
}

sockext_flow *sockext_hub_main_flow(void)
{
	return &SOCKETS_G(hub)->main;
}

void sockext_hub_begin_fiber(zend_fiber *fiber, sockext_flow *flow)
{
	fiber->context.reserved[slot] = flow;
	SOCKETS_G(hub)->fibers++;
}

const zend_fiber_context *sockext_hub_caller_of(const zend_fiber_context *context)
{
	const zend_fiber_context *caller = NULL;

	if (context->kind == zend_ce_fiber) {
		caller = zend_fiber_from_context((zend_fiber_context *) context)->caller;
	}
	return caller && caller->kind != &hub_kind ? caller : NULL;
}

bool sockext_hub_is_within(const zend_fiber_context *inner, const zend_fiber_context *outer)
{
	while (inner && inner != outer) {
		inner = sockext_hub_caller_of(inner);
	}
	return inner != NULL;
}

/* A fiber that was resumed by another belongs to its flow, so the one at the bottom decides. */
sockext_flow *sockext_hub_flow_of(const zend_fiber_context *context)
{
	while (context && !context->reserved[slot]) {
		context = sockext_hub_caller_of(context);
	}
	return context ? context->reserved[slot] : sockext_hub_main_flow();
}

sockext_flow *sockext_hub_current_flow(void)
{
	return sockext_hub_flow_of(EG(current_fiber_context));
}

static void append(sockext_hub *hub, sockext_waiter *waiter)
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
		append(SOCKETS_G(hub), waiter);
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

/* Returns the next one that can go on, and takes it out of the queue. */
static sockext_waiter *take_next(sockext_hub *hub)
{
	if (++hub->resumed > RESUMES) {
		ask(hub, false);
	}
	while (!hub->first) {
		wake_for_signals(hub, false);
		if (hub->first) {
			break;
		}
		if (!sockext_watches_has_waits(hub->watches) && hub->timers.count == 0) {
			sockext_hub_wake(hub->main.waiter, SOCKEXT_WOKEN_DEADLOCK);
			break;
		}
		ask(hub, true);
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
	rested->context->reserved[slot] = next->flow;
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
static void switch_to(sockext_hub *hub, sockext_waiter *next, zend_fiber_transfer *transfer)
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
	switch_to(hub, next, &transfer);
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

	waiter.context->reserved[slot] = NULL;
	if (hub->is_ending || hub->is_finished || hub->rests >= MOST_RESTS) {
		return NULL;
	}
	sockext_waiter *next = take_next(hub);
	if (next->start) {
		waiter.context->reserved[slot] = next->flow;
		return next->flow;
	}
	waiter.next = hub->resting;
	hub->resting = &waiter;
	hub->rests++;
	suspend(hub, &waiter, next);
	return waiter.woken == SOCKEXT_WOKEN_READY && !EG(exception) ? waiter.context->reserved[slot]
																 : NULL;
}

bool sockext_hub_is_own(const sockext_flow *flow)
{
	return flow->lineage == sockext_epoll_lineage();
}

/* In a forked child only the running code goes on. */
static void drop_others_if_forked(sockext_hub *hub, sockext_flow *flow)
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
		drop_others_if_forked(hub, sockext_hub_current_flow());
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
	sockext_waiter *next = take_next(hub);
	if (next != waiter) {
		suspend(hub, waiter, next);
	}
	sockext_timers_remove(&hub->timers, waiter);
	flow->waiter = outer;
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

	drop_others_if_forked(hub, flow);
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
	waiter->is_waiting = !waiter->is_queued;
	if (UNEXPECTED(hub->limits > 0) && !waiter->is_unlimited) {
		waiter->end = sockext_limit_find_end(own_end);
	}
	wait_once(hub, waiter);
	waiter->end = own_end;
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

	append(sockext_hub_get(), &waiter);
	return sockext_hub_wait(&waiter);
}

void sockext_hub_spawn(sockext_waiter *waiter)
{
	append(SOCKETS_G(hub), waiter);
}

/* Ends the script, which has been asked by exit() or a fatal error in a task: the innermost wait of
 * the main script gets it. */
static void end_script(sockext_hub *hub, zend_fiber_transfer *transfer)
{
	sockext_waiter *waiter = hub->main.waiter;

	if (hub->is_ending && !(transfer->flags & ZEND_FIBER_TRANSFER_FLAG_BAILOUT)) {
		zval_ptr_dtor(&transfer->value);
		transfer->flags = 0;
		return;
	}
	waiter->is_waiting = false;
	sockext_hub_forget(waiter);
	transfer->context = waiter->context;
	zend_fiber_switch_context(transfer);
}

void sockext_hub_end_fiber(zend_fiber *fiber, bool is_dropped)
{
	sockext_hub *hub = SOCKETS_G(hub);

	fiber->context.reserved[slot] = hub->ended;
	hub->ended = fiber;
	if (is_dropped) {
		return;
	}
	hub->fibers--;
	if (hub->fibers == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

static void release_ended(sockext_hub *hub)
{
	while (UNEXPECTED(hub->ended)) {
		zend_fiber *ended = hub->ended;
		hub->ended = ended->context.reserved[slot];
		OBJ_RELEASE(&ended->std);
	}
}

/* Starts the next one, or switches to it; stores what the one that has ended has left. */
static void go_on(sockext_hub *hub, zend_fiber_transfer *transfer)
{
	sockext_waiter *next = hub->to_start ? hub->to_start : take_next(hub);

	hub->to_start = NULL;
	transfer->flags = 0;
	if (!next->start || hub->resting) {
		switch_to(hub, next, transfer);
		return;
	}
	next->start(next);
	if (EG(exception)) {
		transfer->flags = ZEND_FIBER_TRANSFER_FLAG_ERROR;
		ZVAL_OBJ(&transfer->value, EG(exception));
		EG(exception) = NULL;
	}
}

/* The function of the hub's context. It never ends; its stack is freed with the request. */
static void run_hub(zend_fiber_transfer *first)
{
	sockext_hub *hub = SOCKETS_G(hub);
	volatile bool has_bailed_out = false;

	(void) first;
	EG(active_fiber) = NULL;
#ifdef ZEND_CHECK_STACK_LIMIT
	EG(stack_base) = zend_fiber_stack_base(hub->context.stack);
	EG(stack_limit) = zend_fiber_stack_limit(hub->context.stack);
#endif
	zend_vm_stack_init_ex(VM_STACK_SIZE);
	hub->vm_stack = EG(vm_stack);
	for (;;) {
		EG(current_execute_data) = NULL;
		zend_first_try
		{
			zend_fiber_transfer transfer = {.flags = 0};
			if (has_bailed_out) {
				has_bailed_out = false;
				transfer.flags = ZEND_FIBER_TRANSFER_FLAG_BAILOUT;
			}
			for (;;) {
				release_ended(hub);
				if (transfer.flags) {
					end_script(hub, &transfer);
				} else {
					go_on(hub, &transfer);
				}
			}
		}
		zend_catch
		{
			has_bailed_out = true;
		}
		zend_end_try();
	}
}

sockext_hub *sockext_hub_get(void)
{
	int error = 0;

	if (EXPECTED(SOCKETS_G(hub))) {
		drop_others_if_forked(SOCKETS_G(hub), sockext_hub_current_flow());
		return SOCKETS_G(hub);
	}
	sockext_hub *hub = ecalloc(1, sizeof(*hub));
	hub->watches = sockext_watches_create(&error);
	if (!hub->watches) {
		efree(hub);
		zend_throw_error(NULL, "Unable to create an epoll instance: %s", sockets_strerror(-error));
		return NULL;
	}
	/* The type of its result is not the same in all versions of PHP. */
	(void) zend_fiber_init_context(&hub->context, &hub_kind, run_hub, STACK_SIZE);
	if (!hub->context.stack) {
		sockext_watches_destroy(hub->watches);
		efree(hub);
		return NULL;
	}
	hub->lineage = sockext_epoll_lineage();
	hub->seed = (uint64_t) SOCKETS_G(task_seed);
	SOCKETS_G(hub) = hub;
	return hub;
}

void sockext_hub_add_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	flow->lineage = hub->lineage;
	flow->next = hub->flows;
	flow->previous = NULL;
	if (hub->flows) {
		hub->flows->previous = flow;
	}
	hub->flows = flow;
	hub->tasks++;
	hub->counts.tasks++;
}

void sockext_hub_remove_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(!sockext_hub_is_own(flow))) {
		return;
	}
	*(flow->previous ? &flow->previous->next : &hub->flows) = flow->next;
	if (flow->next) {
		flow->next->previous = flow->previous;
	}
	hub->tasks--;
	if (hub->tasks == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

/* Ends the fibers that rest. */
static void retire(sockext_hub *hub)
{
	while (hub->resting) {
		sockext_waiter *rested = hub->resting;
		hub->resting = rested->next;
		rested->woken = SOCKEXT_WOKEN_EXIT;
		append(hub, rested);
	}
	hub->rests = 0;
}

void sockext_hub_finish(bool is_exit)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.end = SOCKEXT_NEVER};

	drop_others_if_forked(hub, &hub->main);
	hub->is_ending = is_exit;
	for (sockext_flow *flow = is_exit ? hub->flows : NULL; flow; flow = flow->next) {
		if (flow->waiter) {
			sockext_hub_wake(flow->waiter, SOCKEXT_WOKEN_EXIT);
			/* Also if it was in the ready queue for another reason. */
			flow->waiter->woken = SOCKEXT_WOKEN_EXIT;
		}
	}
	hub->finishing = &waiter;
	while (hub->tasks > 0 && !EG(exception)) {
		sockext_hub_wait_through(&waiter);
	}
	hub->is_finished = true;
	retire(hub);
	while (hub->fibers > 0 && !EG(exception)) {
		sockext_hub_wait_through(&waiter);
	}
	hub->finishing = NULL;
}

void sockext_hub_note_exit(void)
{
	if (SOCKETS_G(hub)) {
		SOCKETS_G(hub)->has_exited = true;
	}
}

void sockext_hub_note_blocked(void)
{
	SOCKETS_G(hub)->counts.blocked++;
}

sockext_hub_counts sockext_hub_get_counts(void)
{
	return SOCKETS_G(hub) ? SOCKETS_G(hub)->counts : (sockext_hub_counts){0};
}

bool sockext_hub_has_exited(void)
{
	return SOCKETS_G(hub)->has_exited;
}

bool sockext_hub_is_ending(void)
{
	return SOCKETS_G(hub)->is_ending;
}

void sockext_hub_end_request(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (!hub) {
		return;
	}
	release_ended(hub);
	SOCKETS_G(hub) = NULL;
	sockext_resolver_destroy(hub->resolver);
	sockext_watches_destroy(hub->watches);
	sockext_timers_free(&hub->timers);
	zend_fiber_destroy_context(&hub->context);
	if (hub->vm_stack) {
		zend_vm_stack own = EG(vm_stack);
		EG(vm_stack) = hub->vm_stack;
		zend_vm_stack_destroy();
		EG(vm_stack) = own;
	}
	efree(hub);
}
