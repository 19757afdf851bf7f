/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watch.h: turns, and what is known between them.
 */
#include "timeout.h"
#include "watch_state.h"

#include "../platform/clock.h"
#include "readiness.h"
#include "scheduler.h"

typedef struct sockext_watch watch;

/* A turn belongs to the fiber, or the main script, in which the call is that has it. What runs in
 * the middle of the call, as a signal handler, or code of the script that it calls, would wait for
 * itself: it goes on without waiting, in that fiber or in others that it resumes.
 *
 * Returns the flow that runs the holder, or waits in it. NULL if the script has suspended it. */
static const sockext_flow *flow_of_holder(const sockext_watch_turn *turn)
{
	const zend_fiber_context *context = turn->holder, *caller;

	while (!context->reserved[sockext_hub_index]
		   && (caller = sockext_hub_caller_of(context)) != NULL) {
		context = caller;
	}
	const sockext_flow *flow = context->reserved[sockext_hub_index];
	return flow || context->kind == zend_ce_fiber ? flow : sockext_hub_main_flow();
}

/* Whether the running code, which is in another fiber than the call, is not in the middle of it.
 * With a scheduler all fibers that are no tasks have one flow, so only that fiber is; while there
 * is none any more, so it is for what waits in one. That of a suspended fiber goes on in the flow
 * that has run it. After a fatal error it may be no more. */
static zend_never_inline bool is_of_other_flow(const sockext_watch_turn *turn)
{
	if (SOCKETS_G(scheduler) || sockext_hub_is_dead() || sockext_scheduler_find(turn->holder)) {
		return true;
	}
	const sockext_flow *flow = flow_of_holder(turn), *current = sockext_hub_current_flow();
	return flow ? flow != current : turn->flow != current->number;
}

static inline bool is_of_others(const sockext_watch_turn *turn)
{
	return UNEXPECTED(turn->depth > 0) && turn->holder != EG(current_fiber_context)
		   && is_of_other_flow(turn);
}

static inline void hold(
	sockext_watch_turn *turn, const zend_fiber_context *context, const sockext_flow *flow)
{
	turn->holder = context;
	turn->flow = EXPECTED(flow) ? flow->number : 0;
	turn->depth = 1;
}

/* What is in the middle of the call, but in another fiber, has no part in the turn. */
static inline void enter(sockext_watch_turn *turn)
{
	if (EXPECTED(turn->depth == 0)) {
		hold(turn, EG(current_fiber_context), sockext_hub_current_flow());
	} else if (turn->holder == EG(current_fiber_context)) {
		turn->depth++;
	}
}

/* The first of those that wait for it, but for one that nothing wakes, since its flow goes on
 * without it. */
static sockext_interest *find_next(const sockext_watch_turn *turn)
{
	sockext_interest *next = turn->queue.first;

	while (next && UNEXPECTED(!next->waiter->flow && !next->waiter->is_scheduled)) {
		next = sockext_interest_next(&turn->queue, next);
	}
	return next;
}

static void take_out(sockext_watch_turn *turn, sockext_interest *item)
{
	sockext_interest_remove(&turn->queue, item);
	sockext_hub_wake(item->waiter, SOCKEXT_WOKEN_READY);
}

/* Whether other calls of its fiber may queue in the middle of the wait, as in an error handler: not
 * while the wait goes on, nor before its code does. */
static bool may_be_nested(const sockext_waiter *waiter)
{
	return !waiter->is_waiting && !waiter->is_queued;
}

static void give_nested(sockext_watch_turn *turn)
{
	sockext_interest *item = turn->queue.first, *next;

	for (; item; item = next) {
		next = sockext_interest_next(&turn->queue, item);
		if (item->waiter->context == turn->holder) {
			turn->depth++;
			take_out(turn, item);
		}
	}
}

/* Gives it to the first of the queue, and to what waits in the middle of that wait. */
static void give(sockext_watch_turn *turn)
{
	sockext_interest *item = find_next(turn);

	if (!item) {
		return;
	}
	bool is_nested = may_be_nested(item->waiter);
	hold(turn, item->waiter->context, item->waiter->flow);
	take_out(turn, item);
	if (UNEXPECTED(is_nested)) {
		give_nested(turn);
	}
}

/* The last call of the holder gives the turn to the next one. In a child a call that began in the
 * parent may have lost it. */
static void leave(sockext_watch_turn *turn)
{
	if (UNEXPECTED(turn->depth == 0 || turn->holder != EG(current_fiber_context))) {
		return;
	}
	turn->depth--;
	if (UNEXPECTED(turn->queue.first) && turn->depth == 0) {
		give(turn);
	}
}

/* Fibers of a scheduler go on in a forked child; those of the hub do not. */
static bool goes_on(const sockext_watch_turn *turn)
{
	return SOCKETS_G(scheduler) || !is_of_others(turn)
		   || (!sockext_hub_is_dead() && sockext_scheduler_find(turn->holder));
}

static void drop_from_queue(sockext_interest_list *queue)
{
	sockext_interest *item = queue->first, *next;

	for (; item; item = next) {
		next = sockext_interest_next(queue, item);
		if (!item->waiter->is_scheduled) {
			sockext_interest_remove(queue, item);
		}
	}
}

static void drop_others(sockext_watch_turn *turn)
{
	if (UNEXPECTED(sockext_hub_is_dead())) {
		sockext_interest_clear(&turn->queue);
	} else {
		drop_from_queue(&turn->queue);
	}
	if (turn->depth > 0 && !goes_on(turn)) {
		turn->depth = 0;
	}
	if (turn->depth == 0 && turn->queue.first) {
		give(turn);
	}
}

void sockext_watch_free_turns(watch *item)
{
	drop_others(&item->turns[SOCKEXT_TURN_READ]);
	drop_others(&item->turns[SOCKEXT_TURN_WRITE]);
}

/* What a wait that a signal has ended is, after its handlers. */
static sockext_woken after_handlers(const watch *item)
{
	return EG(exception)      ? SOCKEXT_WOKEN_REFUSED
		   : !item->is_listed ? SOCKEXT_WOKEN_CLOSED
							  : SOCKEXT_WOKEN_READY;
}

/* Waits in the queue of a turn that others have, and enters it. */
static sockext_woken queue_for_turn(const watch *item, sockext_watch_turn *turn, int64_t end)
{
	sockext_waiter waiter = {.end = end, .is_told = true};
	sockext_interest own = {.waiter = &waiter};

	sockext_interest_append(&turn->queue, &own);
	sockext_woken woken;
	bool was_given;
	do {
		woken = sockext_hub_wait(&waiter);
		if (UNEXPECTED(waiter.is_abandoned)) {
			return woken;
		}
		if (woken == SOCKEXT_WOKEN_SIGNAL) {
			sockext_hub_run_handlers();
			woken = after_handlers(item);
		}
		/* In a child that a handler has forked nobody else has the turn. */
		sockext_hub_notice_fork();
		was_given = !sockext_interest_is_listed(&own); /* also while a handler ran */
		/* A scheduler may end a wait for no reason. */
	} while (woken == SOCKEXT_WOKEN_READY && !was_given);
	sockext_interest_remove(&turn->queue, &own);
	if (was_given && turn->depth == 0) {
		enter(turn);
	}
	if (was_given && woken != SOCKEXT_WOKEN_READY) {
		leave(turn);
	}
	return woken;
}

static sockext_woken take(watch *item, sockext_turn which, int64_t end)
{
	sockext_watch_turn *turn = &item->turns[which];

	if (is_of_others(turn)) {
		return queue_for_turn(item, turn, end);
	}
	enter(turn);
	return SOCKEXT_WOKEN_READY;
}

sockext_watch *sockext_watch_take_free_turn(php_socket *sock, sockext_turn turn)
{
	sockext_watches *watches = sockext_watches_get();
	watch *item = sockext_watch_acquire(watches, sock->bsd_socket, sock);

	if (is_of_others(&item->turns[turn])) {
		sockext_watch_release(watches, item);
		return NULL;
	}
	enter(&item->turns[turn]);
	return item;
}

sockext_watch *sockext_watch_take_turn(
	php_socket *sock, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	sockext_watches *watches = sockext_watches_get();
	watch *item = sockext_watch_acquire(watches, sock->bsd_socket, sock);

	*woken = take(item, turn, end);
	if (*woken == SOCKEXT_WOKEN_READY && sockext_socket_is_open(sock)) {
		return item;
	}
	if (*woken == SOCKEXT_WOKEN_READY) { /* closed after the turn was given */
		leave(&item->turns[turn]);
		*woken = SOCKEXT_WOKEN_CLOSED;
	}
	sockext_watch_release(watches, item);
	return NULL;
}

sockext_watch *sockext_watch_take_turn_kept(
	PHP_SOCKET fd, const void *keeper, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	sockext_watches *watches = sockext_watches_get();
	watch *item = sockext_watch_acquire_kept(watches, fd, keeper);

	*woken = take(item, turn, end);
	if (*woken == SOCKEXT_WOKEN_READY) {
		return item;
	}
	sockext_watch_release(watches, item);
	return NULL;
}

bool sockext_watch_is_taken_fd(PHP_SOCKET fd, sockext_turn turn)
{
	const watch *item = sockext_watch_find(sockext_watches_get(), fd);

	return item && is_of_others(&item->turns[turn]) && !sockext_hub_is_dead();
}

bool sockext_watch_is_taken(const php_socket *sock, sockext_turn turn)
{
	return sockext_watch_is_taken_fd(sock->bsd_socket, turn);
}

bool sockext_watch_has_others(php_socket *sock, sockext_turn turn)
{
	return sockext_watch_is_taken(sock, turn) && !sockext_socket_is_message_based(sock);
}

void sockext_watch_end_turn(watch *item, sockext_turn turn)
{
	leave(&item->turns[turn]);
	sockext_watch_release(sockext_watches_get(), item);
}

int64_t sockext_watch_get_end(watch *item, const php_socket *sock, int event)
{
	sockext_watch_turn *turn = &item->turns[sockext_turn_of(event)];

	if (turn->known != sockext_timeout_changes()) {
		turn->known = sockext_timeout_changes();
		turn->timeout = sockext_timeout_of(sock, event);
	}
	return turn->timeout == SOCKEXT_NEVER ? SOCKEXT_NEVER
										  : sockext_platform_monotonic_ns() + turn->timeout;
}

void sockext_watch_note_empty(watch *item)
{
	item->is_empty = SOCKEXT_NOTIFIER_URGENT && item->registered && !item->is_over
					 && !item->had_urgent;
}

void sockext_watch_note_emptied(const php_socket *sock)
{
	watch *item = sockext_watch_find(sockext_watches_get(), sock->bsd_socket);

	if (item) {
		sockext_watch_note_empty(item);
	}
}

bool sockext_watch_is_empty(const watch *item)
{
	return item->is_empty && item->registered;
}
