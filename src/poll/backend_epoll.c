/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Backend Epoll. With every descriptor epoll(7) keeps its number and the serial of its watcher, so
 * a report for a descriptor that was closed while another process held its file is told from those
 * of the watcher that has the number now. What is left of such a file in the instance cannot be
 * named any more; a new instance takes its place. So it does in a forked child, since removing
 * from an inherited instance would remove from the parent's.
 */
#include "backend.h"

#include "../platform_epoll.h"

#if PHP_VERSION_ID < 80600 && defined(HAVE_SOCKETS_EXT_EPOLL)

typedef struct {
	int epoll_fd;
	uint32_t lineage; /* of the process that made it */
	uint32_t capacity;
	struct epoll_event *events;
} epoll_state;

static uint32_t to_epoll(uint32_t events)
{
	return (events & SOCKEXT_POLL_READ ? (uint32_t) EPOLLIN : 0)
		   | (events & SOCKEXT_POLL_WRITE ? (uint32_t) EPOLLOUT : 0)
		   | (events & SOCKEXT_POLL_ERROR ? (uint32_t) EPOLLERR : 0)
		   | (events & SOCKEXT_POLL_HANG_UP ? (uint32_t) EPOLLHUP : 0)
		   | (events & SOCKEXT_POLL_READ_HANG_UP ? (uint32_t) EPOLLRDHUP : 0)
		   | (events & SOCKEXT_POLL_ONE_SHOT ? (uint32_t) EPOLLONESHOT : 0)
		   | (events & SOCKEXT_POLL_EDGE_TRIGGERED ? (uint32_t) EPOLLET : 0);
}

static uint32_t from_epoll(uint32_t events)
{
	return (events & EPOLLIN ? SOCKEXT_POLL_READ : 0) | (events & EPOLLOUT ? SOCKEXT_POLL_WRITE : 0)
		   | (events & EPOLLERR ? SOCKEXT_POLL_ERROR : 0)
		   | (events & EPOLLHUP ? SOCKEXT_POLL_HANG_UP : 0)
		   | (events & EPOLLRDHUP ? SOCKEXT_POLL_READ_HANG_UP : 0);
}

static int control(
	sockext_poll_set *set, int operation, const sockext_poll_watcher *watcher, uint32_t events)
{
	const epoll_state *state = set->state;

	return sockext_epoll_control(state->epoll_fd, operation, watcher->fd, to_epoll(events),
		(uint64_t) watcher->serial << 32 | (uint32_t) watcher->fd);
}

static int open_epoll(sockext_poll_set *set)
{
	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		return epoll_fd;
	}
	epoll_state *state = ecalloc(1, sizeof(epoll_state));
	state->epoll_fd = epoll_fd;
	state->lineage = sockext_epoll_lineage();
	set->state = state;
	return 0;
}

static void close_epoll(sockext_poll_set *set)
{
	epoll_state *state = set->state;

	sockext_platform_close(state->epoll_fd);
	if (state->events) {
		efree(state->events);
	}
	efree(state);
}

/* Adds every watcher to an instance that has none; -ENOMEM or -ENOSPC if one finds no place. */
static int add_all(sockext_poll_set *set)
{
	const zval *element;

	ZEND_HASH_FOREACH_VAL(&set->watchers, element) {
		const sockext_poll_watcher *watcher = sockext_poll_watcher_from_object(Z_OBJ_P(element));
		if (!watcher->is_spent && sockext_poll_watcher_is_valid(watcher)) {
			int error = control(set, EPOLL_CTL_ADD, watcher, watcher->events);
			if (error == -ENOMEM || error == -ENOSPC) {
				return error;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return 0;
}

/* Puts a new instance in place of the old one, or leaves that. */
static int replace_instance(sockext_poll_set *set)
{
	epoll_state *state = set->state;
	int before = state->epoll_fd;

	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		return epoll_fd;
	}
	state->epoll_fd = epoll_fd;
	int error = add_all(set);
	if (error != 0) {
		state->epoll_fd = before;
		sockext_platform_close(epoll_fd);
		return error;
	}
	state->lineage = sockext_epoll_lineage();
	sockext_platform_close(before);
	return 0;
}

/* Sees to it that the instance is this process's own. */
static int ensure_own(sockext_poll_set *set)
{
	const epoll_state *state = set->state;

	return EXPECTED(state->lineage == sockext_epoll_lineage()) ? 0 : replace_instance(set);
}

static int add_to_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = control(set, EPOLL_CTL_ADD, watcher, watcher->events);
	}
	if (error == -EEXIST) {
		/* The same file had the same number before, and was not closed for good in between. */
		error = control(set, EPOLL_CTL_MOD, watcher, watcher->events);
	}
	/* EPERM: the file is of a kind that is always ready. */
	return error == -EPERM ? -EOPNOTSUPP : error;
}

static int modify_in_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = control(set, EPOLL_CTL_MOD, watcher, events);
	}
	/* One-shot watchers that are spent are not taken into a new instance. */
	return error == -ENOENT ? control(set, EPOLL_CTL_ADD, watcher, events) : error;
}

static void remove_from_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open)
{
	if (is_open && ensure_own(set) == 0) {
		control(set, EPOLL_CTL_DEL, watcher, 0);
	}
}

/* Makes room for as many events as one wait reports. */
static void reserve(epoll_state *state, uint32_t capacity)
{
	if (capacity > state->capacity) {
		capacity = MAX(capacity, MAX(8, 2 * state->capacity));
		state->events = safe_erealloc(state->events, capacity, sizeof(struct epoll_event), 0);
		state->capacity = capacity;
	}
}

static void report(sockext_poll_set *set, const struct epoll_event *event, zval *ready)
{
	const zval *element = zend_hash_index_find(&set->watchers, (uint32_t) event->data.u64);
	sockext_poll_watcher *watcher = element ? sockext_poll_watcher_from_object(Z_OBJ_P(element))
											: NULL;

	if (EXPECTED(watcher && watcher->serial == event->data.u64 >> 32
				 && sockext_poll_watcher_is_valid(watcher))) {
		sockext_poll_watcher_report(watcher, from_epoll(event->events), ready);
	} else {
		set->is_stale = true;
	}
}

static int wait_for_epoll(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	epoll_state *state = set->state;

	int count = ensure_own(set);
	if (count == 0) {
		limit = MIN(limit, MAX(1, zend_hash_num_elements(&set->watchers)));
		reserve(state, limit);
		count = sockext_epoll_wait(state->epoll_fd, state->events, (int) limit, timeout);
	}
	if (count < 0) {
		return count;
	}
	array_init_size(ready, (uint32_t) count);
	for (int i = 0; i < count; i++) {
		report(set, &state->events[i], ready);
	}
	return (int) zend_hash_num_elements(Z_ARRVAL_P(ready));
}

const sockext_poll_backend sockext_poll_epoll = {
	.name = "Epoll",
	.has_edge_triggering = true,
	.open = open_epoll,
	.close = close_epoll,
	.add = add_to_epoll,
	.modify = modify_in_epoll,
	.remove = remove_from_epoll,
	.wait = wait_for_epoll,
	.renew = replace_instance,
};

#endif
