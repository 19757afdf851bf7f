/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_task.h. The sockets are registered, edge-triggered, with an epoll instance of this
 * wait, which the hub waits for: events that nobody requests, such as a hang-up, end one wait only.
 */
#include "select_task.h"

#include "../platform/clock.h"
#include "../platform/epoll.h"
#include "call.h"
#include "deadline.h"
#include "scheduler.h"
#include "watch.h"

void sockext_select_hold(sockext_select_list *lists, zval *held)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		ZVAL_UNDEF(&held[i]);
		if (lists[i].array) {
			ZVAL_COPY(&held[i], lists[i].array);
			lists[i].array = &held[i];
		}
	}
}

void sockext_select_release(zval *held)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		zval_ptr_dtor(&held[i]);
	}
}

#ifdef HAVE_SOCKETS_EXT_EPOLL
static const struct timespec no_time = {0, 0};

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

/* Makes the set again. Returns false if a socket has been closed. */
static bool make_again(sockext_select_wants *wants, const sockext_select_list *lists, size_t count)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (!are_open(&lists[i])) {
			return false;
		}
	}
	sockext_select_wants_destroy(wants);
	sockext_select_wants_init(wants, (uint32_t) count);
	return sockext_select_wants_add(wants, lists) == SUCCESS;
}

static void register_all(int epoll_fd, const sockext_select_wants *wants)
{
	for (uint32_t slot = 0; slot < wants->set.count; slot++) {
		const struct pollfd *entry = &wants->set.entries[slot];
		int fd = entry->fd < 0 ? ~entry->fd : entry->fd;
		sockext_watch_select(&wants->sockets[slot]->base);
		sockext_epoll_control(
			epoll_fd, EPOLL_CTL_ADD, fd, (uint32_t) (unsigned short) entry->events | EPOLLET, 0);
	}
}

static void drain(int epoll_fd)
{
	struct epoll_event events[64];

	while (sockext_epoll_wait(epoll_fd, events, 64, &no_time) == 64) {
	}
}

/* The events of a slot, from the bits of poll(2). */
static int get_events(const struct pollfd *entry)
{
	int events = 0;

	for (int event = SOCKEXT_READABLE; event <= SOCKEXT_EXCEPTIONAL; event *= 2) {
		events |= entry->events & sockext_readiness_wanted(event) ? event : 0;
	}
	return events;
}

/* Waits for all, in the scheduler of the script. */
static sockext_woken wait_in_scheduler(const sockext_select_wants *wants, int64_t end)
{
	sockext_want *list = safe_emalloc((size_t) wants->set.count + 1, sizeof(list[0]), 0);
	const sockext_wants all = {.list = list, .count = wants->set.count, .is_select = true};
	sockext_waiter waiter = {.end = end, .wants = &all};

	for (uint32_t slot = 0; slot < wants->set.count; slot++) {
		list[slot].sock = &wants->sockets[slot]->base;
		list[slot].events = get_events(&wants->set.entries[slot]);
	}
	sockext_woken woken = sockext_hub_wait(&waiter);
	efree(list);
	return woken;
}

static int wait_alone(sockext_select_wants *wants, int64_t end)
{
	int64_t left = end == SOCKEXT_NEVER ? 0 : MAX(end - sockext_platform_monotonic_ns(), 0);
	const struct timespec timeout = {.tv_sec = (time_t) (left / SOCKEXT_NS_PER_SECOND),
		.tv_nsec = (long) (left % SOCKEXT_NS_PER_SECOND)};

	return sockext_readiness_wait(&wants->set, end == SOCKEXT_NEVER ? NULL : &timeout);
}

/* Returns 0 or an error of errors.h. */
static int pause_before_next(
	sockext_select_wants *wants, const sockext_select_list *lists, size_t count)
{
	sockext_deadline_pause();
	if (EG(exception)) {
		return -SOCKEXT_CALL_STOPPED;
	}
	return make_again(wants, lists, count) ? 0 : -SOCKEXT_CALL_CLOSED;
}

/* Asks until something is ready or the time is up. Without an epoll instance, which is -1 then, a
 * scheduler waits; it tells again and again of events that nobody requests. */
static int ask_and_wait(sockext_select_wants *wants, const sockext_select_list *lists, size_t count,
	int epoll_fd, int64_t end)
{
	bool was_ready = false;

	for (;;) {
		if (epoll_fd >= 0) {
			drain(epoll_fd);
		}
		int ready = sockext_readiness_wait(&wants->set, &no_time);
		if (ready != 0 || sockext_platform_monotonic_ns() >= end) {
			return ready;
		}
		int error = was_ready ? pause_before_next(wants, lists, count) : 0;
		if (error != 0) {
			return error;
		}
		sockext_woken woken = epoll_fd >= 0 ? sockext_watch_wait_select(epoll_fd, end)
											: wait_in_scheduler(wants, end);
		if (woken == SOCKEXT_WOKEN_SIGNAL) {
			return -SOCKEXT_EINTR;
		}
		error = sockext_call_error(woken);
		if (error != 0 && error != -SOCKEXT_EAGAIN) {
			return error;
		}
		if (!make_again(wants, lists, count)) {
			return -SOCKEXT_CALL_CLOSED;
		}
		if (woken == SOCKEXT_WOKEN_ALONE) {
			return wait_alone(wants, end);
		}
		was_ready = epoll_fd < 0 && woken == SOCKEXT_WOKEN_READY;
	}
}

int sockext_select_wait_in_task(sockext_select_wants *wants, const sockext_select_list *lists,
	size_t count, const struct timespec *timeout)
{
	int ready = sockext_readiness_wait(&wants->set, &no_time);
	if (ready != 0 || (timeout && sockext_clock_is_zero(timeout))) {
		return ready;
	}
	int64_t end = timeout ? sockext_clock_end(timeout) : SOCKEXT_NEVER;
	if (SOCKETS_G(scheduler)) {
		return ask_and_wait(wants, lists, count, -1, end);
	}
	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		return epoll_fd;
	}
	register_all(epoll_fd, wants);
	ready = ask_and_wait(wants, lists, count, epoll_fd, end);
	sockext_platform_close(epoll_fd);
	return ready;
}
#else
int sockext_select_wait_in_task(sockext_select_wants *wants, const sockext_select_list *lists,
	size_t count, const struct timespec *timeout)
{
	return sockext_readiness_wait(&wants->set, timeout);
}
#endif
