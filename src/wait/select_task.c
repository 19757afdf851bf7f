/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_task.h. Other code that runs during the wait may change the variables of the arrays,
 * and call socket_select() itself: the arrays are held, and nothing of the set that is stored in
 * sockets is used after a wait. The engine for many sockets is used to ask, not to wait.
 */
#include "select_task.h"

#include "../platform/clock.h"
#include "call.h"
#include "deadline.h"
#include "limit.h"
#include "select_notifier.h"
#include "watch.h"

/* What is known, which decides what is next. */
typedef enum {
	NOTHING_IS_KNOWN,
	NOTHING_IS_READY,
	OTHERS_ARE_DUE, /* before the question */
	PAUSE_IS_DUE,   /* after it: a scheduler tells again and again of events that nobody requests */
} next_step;

/* Not inline: GCC 14 takes the arrays, which release() resets, for dangling pointers. */
static zend_never_inline void hold(sockext_select_list *lists, zval *held)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		ZVAL_UNDEF(&held[i]);
		if (lists[i].array) {
			ZVAL_COPY(&held[i], lists[i].array);
			lists[i].array = &held[i];
		}
	}
}

static void release(sockext_select_list *lists, zval *held)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		lists[i].array = NULL;
		zval_ptr_dtor(&held[i]);
	}
}

/* A variable that is passed again has the result of the first list, not what was held for it. */
static void use_results_of_same(sockext_select_list *lists)
{
	for (int i = 1; i < SOCKEXT_SELECT_LISTS; i++) {
		for (int before = 0; before < i; before++) {
			if (lists[i].variable && lists[i].variable == lists[before].variable) {
				lists[i].array = lists[i].variable;
			}
		}
	}
}

/* If the arrays are those of the call before, asks without waiting, and replaces them if something
 * is ready. Returns the number of events, -errno, or SOCKEXT_SELECT_NOT_DONE. Stores the engine, or
 * NULL if it was not asked. */
static int ask_for_same(
	sockext_select_list *lists, size_t count, struct sockext_select_state **engine)
{
	struct timespec no_time = {0, 0};
	struct sockext_select_state *state = sockext_select_begin(count);
	int ready = state ? sockext_select_same_set(state, lists, &no_time) : SOCKEXT_SELECT_NOT_DONE;

	*engine = ready == SOCKEXT_SELECT_NOT_DONE ? NULL : state;
	if (*engine) {
		sockext_select_end(count, ready);
	}
	for (int i = 0; i < SOCKEXT_SELECT_LISTS && ready >= 0; i++) {
		if (lists[i].variable && ready > 0) {
			sockext_select_replace(&lists[i]);
		} else if (lists[i].variable) {
			zval_ptr_dtor(&lists[i].ready);
		}
	}
	return ready;
}

/* Asks without waiting; stores the engine as above. */
static int ask(sockext_select_wants *wants, const sockext_select_list *lists, size_t count,
	struct sockext_select_state **engine)
{
	struct timespec no_time = {0, 0};
	struct sockext_select_state *state = sockext_select_begin(count);
	int ready = state ? sockext_select_new_set(state, wants, lists, &no_time)
					  : SOCKEXT_SELECT_NOT_DONE;

	*engine = ready == SOCKEXT_SELECT_NOT_DONE ? NULL : state;
	if (!*engine) {
		ready = sockext_readiness_wait(&wants->set, &no_time);
	}
	sockext_select_end(count, ready);
	return ready;
}

/* Whether all elements are open sockets; other code may have changed those that are references. */
static bool are_open(const sockext_select_list *list)
{
	zval *element;

	if (!list->array) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list->array), element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != socket_ce
			|| !sockext_socket_is_open(Z_SOCKET_P(element))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool are_all_open(const sockext_select_list *lists)
{
	return are_open(&lists[0]) && are_open(&lists[1]) && are_open(&lists[2]);
}

/* Makes the set again. Returns false if a socket has been closed. */
static bool make_again(sockext_select_wants *wants, const sockext_select_list *lists, size_t count)
{
	if (!are_all_open(lists)) {
		return false;
	}
	sockext_select_wants_destroy(wants);
	sockext_select_wants_init(wants, (uint32_t) count);
	return sockext_select_wants_add(wants, lists) == SUCCESS;
}

static sockext_woken let_others_run(const sockext_select_wants *wants,
	struct sockext_select_state *engine, int64_t end, next_step step)
{
	sockext_woken woken;

	if (step == OTHERS_ARE_DUE) {
		return sockext_hub_yield();
	}
	if (step == PAUSE_IS_DUE) {
		sockext_deadline_pause();
		return EG(exception) ? SOCKEXT_WOKEN_REFUSED : SOCKEXT_WOKEN_UP;
	}
	if (engine && sockext_select_wait_registered(engine, end, &woken)) {
		return woken;
	}
	return sockext_watch_wait_any(wants->sockets, wants->set.entries, wants->set.count, end);
}

static next_step find_step(next_step before, sockext_woken woken)
{
	if (UNEXPECTED(before == PAUSE_IS_DUE)) {
		return NOTHING_IS_READY;
	}
	return SOCKETS_G(scheduler) && before != OTHERS_ARE_DUE && woken == SOCKEXT_WOKEN_READY
			   ? PAUSE_IS_DUE
			   : NOTHING_IS_KNOWN;
}

/* A scheduler wants the call to block: until the end of its time, or of socket_deadline(). */
static int wait_alone(sockext_select_wants *wants, int64_t own_end)
{
	int64_t end = sockext_limit_find_end(own_end);
	int64_t left = end == SOCKEXT_NEVER ? 0 : sockext_timeout_left(end);
	const struct timespec timeout = sockext_clock_span(left);

	int ready = sockext_readiness_wait(&wants->set, end == SOCKEXT_NEVER ? NULL : &timeout);
	return ready == 0 && end < own_end && sockext_limit_throw() ? -SOCKEXT_CALL_STOPPED : ready;
}

/* Returns 0 when it is worth to ask again, or the error that ends the call. */
static int get_error(sockext_woken woken)
{
	switch (woken) {
		case SOCKEXT_WOKEN_SIGNAL:
			return -SOCKEXT_EINTR;
		case SOCKEXT_WOKEN_REFUSED:
			return EG(exception) ? -SOCKEXT_CALL_STOPPED : -SOCKEXT_EINTR;
		case SOCKEXT_WOKEN_CLOSED:
			return -SOCKEXT_CALL_CLOSED;
		default:
			return 0;
	}
}

static int wait_for_set(sockext_select_wants *wants, const sockext_select_list *lists, size_t count,
	int64_t end, next_step step)
{
	for (;;) {
		struct sockext_select_state *engine = NULL;
		bool asks = step == NOTHING_IS_KNOWN || step == PAUSE_IS_DUE;
		int ready = asks ? ask(wants, lists, count, &engine) : 0;
		if (ready != 0 || (step != OTHERS_ARE_DUE && sockext_platform_monotonic_ns() >= end)) {
			return ready;
		}
		sockext_woken woken = let_others_run(wants, engine, end, step);
		int error = get_error(woken);
		if (error != 0) {
			return error;
		}
		if (!make_again(wants, lists, count)) {
			return -SOCKEXT_CALL_CLOSED;
		}
		if (UNEXPECTED(woken == SOCKEXT_WOKEN_ALONE)) {
			return wait_alone(wants, end);
		}
		step = find_step(step, woken);
	}
}

/* Makes a set of the lists, waits for it, and replaces the arrays. Returns 0 after a TypeError. The
 * set is not on the stack, where it would make a task that waits take one page more. */
static int select_new_set(
	sockext_select_list *lists, size_t count, int error, int64_t end, next_step step)
{
	sockext_select_wants *wants = emalloc(sizeof(*wants));
	int ready = 0;

	sockext_select_wants_init(wants, (uint32_t) count);
	if (sockext_select_wants_add(wants, lists) == SUCCESS) {
		ready = error != 0 ? error : wait_for_set(wants, lists, count, end, step);
		if (ready >= 0) {
			use_results_of_same(lists);
			sockext_select_wants_replace(wants, lists, ready);
		}
	}
	sockext_select_wants_destroy(wants);
	efree(wants);
	return ready;
}

/* Asks for arrays that are those of the call before, and waits, as long as nothing has to be done
 * for each socket. Returns as ask_for_same() does; 0 if nothing is ready, and others are to run. */
static int wait_for_same(sockext_select_list *lists, size_t count, int64_t end)
{
	struct sockext_select_state *engine;
	sockext_woken woken;
	int ready = ask_for_same(lists, count, &engine);

	while (ready == 0 && sockext_platform_monotonic_ns() < end
		   && sockext_select_wait_registered(engine, end, &woken)) {
		int error = get_error(woken);
		if (error != 0) {
			return error;
		}
		ready = ask_for_same(lists, count, &engine);
		if (ready == SOCKEXT_SELECT_NOT_DONE && !are_all_open(lists)) {
			return -SOCKEXT_CALL_CLOSED;
		}
	}
	return ready;
}

int sockext_select_in_task(
	sockext_select_list *lists, size_t count, int error, const struct timespec *timeout)
{
	bool never_waits = error != 0 || (timeout && sockext_clock_is_zero(timeout));
	int64_t end = never_waits ? 0 : timeout ? sockext_clock_end(timeout) : SOCKEXT_NEVER;
	next_step step = !never_waits && sockext_hub_is_due() ? OTHERS_ARE_DUE : NOTHING_IS_KNOWN;
	zval held[SOCKEXT_SELECT_LISTS];

	hold(lists, held);
	int ready = error == 0 && step == NOTHING_IS_KNOWN ? wait_for_same(lists, count, end)
													   : SOCKEXT_SELECT_NOT_DONE;
	if (ready == 0) {
		step = NOTHING_IS_READY;
	}
	if (ready == 0 || ready == SOCKEXT_SELECT_NOT_DONE) {
		ready = select_new_set(lists, count, error, end, step);
	}
	release(lists, held);
	return ready;
}
