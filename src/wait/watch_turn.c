/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watch.h: turns, and what is known between them.
 */
#include "timeout.h"
#include "watch_state.h"

#include "../platform/clock.h"
#include "readiness.h"

#ifdef SOCKEXT_HAS_NOTIFIER

typedef struct sockext_watch watch;

/* Who has a turn: a flow, whose code runs one after the other. What a signal handler calls, or code
 * of the script in the middle of the call, would wait for itself, and goes on without waiting. With
 * a scheduler all fibers that are no tasks have one flow, so the fiber has it. */
static const void *running_holder(void)
{
	return UNEXPECTED(SOCKETS_G(scheduler)) ? (const void *) EG(current_fiber_context)
											: sockext_hub_current_flow();
}

static bool is_of_others(const sockext_watch_turn *turn)
{
	return UNEXPECTED(turn->depth > 0) && turn->holder != running_holder();
}

static void enter(sockext_watch_turn *turn)
{
	turn->holder = running_holder();
	turn->depth++;
}

/* The last call of the holder gives the turn to the first of those that wait for it. In a child a
 * call that began in the parent may have lost it. */
static void leave(sockext_watch_turn *turn)
{
	sockext_interest *next = turn->queue.first;

	turn->depth -= turn->depth > 0;
	if (EXPECTED(!next) || turn->depth > 0) {
		return;
	}
	turn->holder = next->waiter->is_scheduled ? (const void *) next->waiter->context
											  : next->waiter->flow;
	turn->depth = 1;
	sockext_interest_remove(&turn->queue, next);
	sockext_hub_wake(next->waiter, SOCKEXT_WOKEN_READY);
}

void sockext_watch_free_turns(watch *item)
{
	for (int i = 0; i < 2; i++) {
		sockext_watch_turn *turn = &item->turns[i];
		sockext_interest_clear(&turn->queue);
		if (is_of_others(turn)) {
			turn->depth = 0;
		}
	}
}

/* Waits in the queue of a turn that others have, and enters it. */
static sockext_woken queue_for_turn(sockext_watch_turn *turn, int64_t end)
{
	sockext_waiter waiter = {.end = end, .is_told = true};
	sockext_interest own = {.waiter = &waiter};

	sockext_interest_append(&turn->queue, &own);
	sockext_woken woken;
	bool was_given, is_to_wait;
	do {
		woken = sockext_hub_wait(&waiter);
		if (UNEXPECTED(waiter.is_abandoned)) {
			return woken;
		}
		/* A scheduler may end a wait for no reason. */
		is_to_wait = woken == SOCKEXT_WOKEN_SIGNAL ? sockext_hub_run_handlers()
												   : woken == SOCKEXT_WOKEN_READY;
		/* In a child that a handler has forked nobody else has the turn. */
		sockext_hub_notice_fork();
		was_given = !sockext_interest_is_listed(&own); /* also while a handler ran */
	} while (is_to_wait && !was_given);
	if (woken == SOCKEXT_WOKEN_SIGNAL && !EG(exception)) {
		woken = SOCKEXT_WOKEN_READY;
	}
	sockext_interest_remove(&turn->queue, &own);
	if (was_given && turn->depth == 0) {
		enter(turn);
	}
	if (was_given && woken != SOCKEXT_WOKEN_READY) {
		leave(turn);
	}
	return woken;
}

static sockext_woken take(sockext_watch_turn *turn, int64_t end)
{
	if (is_of_others(turn)) {
		return queue_for_turn(turn, end);
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

	*woken = take(&item->turns[turn], end);
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

	*woken = take(&item->turns[turn], end);
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

#endif
