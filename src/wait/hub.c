/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hub.h: what can go on, and what can be started.
 */
#include "hub.h"

#include "../core/errors.h"
#include "../platform/cache.h"
#include "../platform/clock.h"
#include "../platform/lineage.h"
#include "exceptions.h"
#include "hub_state.h"
#include "limit.h"
#include "resolver.h"
#include "scheduler.h"
#include "watch.h"
#include "zend_state.h"

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

static inline void take_out(sockext_hub *hub, sockext_waiter *waiter)
{
	*(waiter->previous ? &waiter->previous->next : &hub->first) = waiter->next;
	*(waiter->next ? &waiter->next->previous : &hub->last) = waiter->previous;
	waiter->is_queued = false;
}

void sockext_hub_forget(sockext_waiter *waiter)
{
	if (waiter->is_queued && !sockext_hub_is_dead()) {
		take_out(SOCKETS_G(hub), waiter);
	}
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

/* Handlers of signals run in the main script, which goes on before others: they would run there. A
 * stop and SIGCONT interrupt, too, but have no handler. */
static void wake_for_signals(sockext_hub *hub, bool is_interrupted)
{
	bool has_handler = zend_atomic_bool_load_ex(&EG(vm_interrupt));

	if (UNEXPECTED(is_interrupted || has_handler)) {
		sockext_waiter *waiter = sockext_hub_find_main_waiter(hub);
		if (waiter) {
			sockext_hub_wake(waiter, SOCKEXT_WOKEN_SIGNAL);
		}
		if (waiter && (has_handler || waiter->woken == SOCKEXT_WOKEN_SIGNAL)) {
			move_to_front(hub, waiter);
		}
	}
}

/* The number of fibers without a task that are always kept for new ones. More are kept while they
 * are used, and their stacks of PHP take no more than an eighth of the memory limit. */
#define KEPT_RESTS 1024
#define REST_NS SOCKEXT_NS_PER_SECOND

static bool may_rest(const sockext_hub *hub)
{
	return hub->rests < KEPT_RESTS
		   || hub->rests < (size_t) PG(memory_limit) / 8 / ZEND_FIBER_VM_STACK_SIZE;
}

static sockext_waiter *take_rested(sockext_hub *hub)
{
	sockext_waiter *rested = hub->resting;

	hub->resting = rested->next;
	hub->rests--;
	hub->least_rests = MIN(hub->least_rests, hub->rests);
	return rested;
}

void sockext_hub_retire(sockext_hub *hub, uint32_t count)
{
	for (; count > 0; count--) {
		sockext_waiter *rested = take_rested(hub);
		rested->woken = SOCKEXT_WOKEN_EXIT;
		sockext_hub_append(hub, rested);
	}
}

/* Some at a time, since each costs a few microseconds. */
static void retire_unused(sockext_hub *hub)
{
	int64_t now = sockext_platform_monotonic_ns();

	if (now >= hub->rests_until) {
		uint32_t beyond = MIN(hub->rests - KEPT_RESTS, KEPT_RESTS);
		hub->rests_until = now + REST_NS;
		sockext_hub_retire(hub, MIN(hub->least_rests, beyond));
		hub->least_rests = hub->rests;
	}
}

/* Whether the main script may wait in a call that fails with EINTR after a signal. */
static inline bool may_fail_at_signals(const sockext_hub *hub)
{
	const sockext_waiter *waiter = hub->main.waiter;

	return !waiter || !waiter->is_through;
}

void sockext_hub_ask(sockext_hub *hub, bool waits)
{
	struct timespec timeout = {0, 0};
	const sockext_waiter *first = sockext_timers_first(&hub->timers);

	if (UNEXPECTED(hub->rests > KEPT_RESTS)) {
		retire_unused(hub);
	}
	if (waits && !hub->first) {
		int64_t left = first ? sockext_timeout_left(first->end) : SOCKEXT_CHECK_NS;
		timeout = sockext_clock_span(MIN(left, SOCKEXT_CHECK_NS));
	}
	hub->resumed = 0;
	int error = sockext_watches_poll(hub->watches, &timeout, may_fail_at_signals(hub));
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

/* What a context that goes on uses of its stack, in bytes: down from its waiter to the switch, and
 * up to the call of the script. With many tasks nothing of it is in the processor's cache any more:
 * it is fetched while the one before it runs. */
#define STACK_BELOW 512
#define STACK_ABOVE 512

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
	take_out(hub, next);
	if (hub->first) {
		sockext_platform_prefetch_lines(hub->first, -STACK_BELOW, STACK_ABOVE);
	}
	return next;
}

zend_fiber_context *sockext_hub_find_starter(sockext_hub *hub, sockext_waiter *next)
{
	if (!hub->resting) {
		hub->to_start = next;
		return &hub->context;
	}
	sockext_waiter *rested = take_rested(hub);
	sockext_hub_give_fiber(rested->context, next->flow);
	rested->woken = SOCKEXT_WOKEN_READY;
	return rested->context;
}

bool sockext_hub_has_own_errors(void)
{
	return sockext_zend_has_errors(SOCKETS_G(hub)->shared_handlers);
}

void sockext_hub_drop_own_errors(void)
{
	sockext_zend_drop_errors(SOCKETS_G(hub)->shared_handlers);
}

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
		hub->least_rests = MIN(hub->least_rests, hub->rests);
	}
}

sockext_flow *sockext_hub_rest(void)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.context = EG(current_fiber_context)};

	waiter.context->reserved[sockext_hub_index] = NULL;
	if (hub->is_finished || !may_rest(hub) || sockext_hub_is_resumed_by_script()) {
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
	return waiter.woken == SOCKEXT_WOKEN_READY ? waiter.context->reserved[sockext_hub_index] : NULL;
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

/* Nothing wakes the waits of the tasks of the parent process: not the end of a task that they join,
 * nor a cancellation. */
static void drop_waiters(const sockext_hub *hub, const sockext_flow *own)
{
	for (sockext_flow *flow = hub->flows; flow; flow = flow->next) {
		flow->is_plain = false; /* they are in no list any more */
		sockext_waiter *waiter = flow != own ? flow->waiter : NULL;
		for (; waiter; waiter = waiter->outer) {
			waiter->is_waiting = waiter->is_away = false;
		}
	}
}

/* They are kept until the request ends, and let go then. */
static void drop_unbegun(sockext_hub *hub)
{
	for (sockext_waiter *waiter = hub->first; waiter; waiter = waiter->next) {
		if (waiter->start) {
			waiter->is_queued = false;
			SOCKEXT_LIST_PREPEND(&hub->dropped, waiter->flow);
		}
	}
}

void sockext_hub_become_child(sockext_hub *hub, sockext_flow *flow)
{
	uint32_t lineage = sockext_lineage();

	hub->lineage = lineage;
	if (EXPECTED(!sockext_hub_is_dead())) {
		drop_waiters(hub, flow);
		if (flow != &hub->main) {
			keep_main_waiter(hub);
		}
		drop_unbegun(hub);
	}
	hub->rests = hub->least_rests = 0;
	hub->flows = NULL;
	hub->tasks = hub->fibers = 0;
	flow->lineage = lineage;
	if (flow != &hub->main && !flow->is_scheduled) {
		SOCKEXT_LIST_PREPEND(&hub->flows, flow);
		hub->tasks = hub->fibers = 1;
	}
	hub->resting = hub->handed = NULL;
	hub->first = hub->last = hub->to_start = hub->finishing = NULL;
	hub->timers.count = 0;
	if (EXPECTED(!sockext_hub_is_dead())) {
		sockext_scheduler_forked(hub);
	}
	sockext_watches_forked(hub->watches);
	sockext_resolver_forked();
}

void sockext_hub_notice_fork(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(sockext_lineage() != hub->lineage)) {
		sockext_hub_become_child(hub, sockext_hub_current_flow());
	}
}

void sockext_hub_spawn(sockext_waiter *waiter)
{
	sockext_hub_append(SOCKETS_G(hub), waiter);
}
