/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_task.h. The sockets are registered, edge-triggered, with an epoll instance of this
 * wait, which the hub waits for: events that nobody requests, such as a hang-up, end one wait only.
 */
#include "select_task.h"

#include "../platform/clock.h"
#include "../platform/epoll.h"
#include "call.h"
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

void sockext_select_drain(int epoll_fd)
{
	struct epoll_event events[64];

	while (sockext_epoll_wait(epoll_fd, events, 64, &no_time) == 64) {
	}
}

/* Asks until something is ready or the time is up. */
static int ask_and_wait(sockext_select_wants *wants, const sockext_select_list *lists, size_t count,
	int epoll_fd, int64_t end)
{
	for (;;) {
		sockext_select_drain(epoll_fd);
		int ready = sockext_readiness_wait(&wants->set, &no_time);
		if (ready != 0 || sockext_platform_monotonic_ns() >= end) {
			return ready;
		}
		sockext_woken woken = sockext_watch_wait_select(epoll_fd, end);
		if (woken == SOCKEXT_WOKEN_SIGNAL) {
			return -SOCKEXT_EINTR;
		}
		int error = sockext_call_error(woken);
		if (error != 0 && error != -SOCKEXT_EAGAIN) {
			return error;
		}
		if (!make_again(wants, lists, count)) {
			return -SOCKEXT_CALL_CLOSED;
		}
	}
}

int sockext_select_wait_in_task(sockext_select_wants *wants, const sockext_select_list *lists,
	size_t count, const struct timespec *timeout)
{
	int ready = sockext_readiness_wait(&wants->set, &no_time);
	if (ready != 0 || (timeout && sockext_clock_is_zero(timeout))) {
		return ready;
	}
	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		return epoll_fd;
	}
	int64_t end = timeout ? sockext_clock_end(timeout) : SOCKEXT_NEVER;
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
