/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Backend Epoll.
 *
 * Stale registrations. epoll(7) registers open files. A descriptor that is closed while another
 * process holds its file stays registered, is still reported, and cannot be removed, for its number
 * is gone. The data of each registration are the number of the descriptor and the serial of its
 * watcher, so that such an event is told from those of the watcher that has the number now. The
 * first time that one is seen, a new instance replaces the old one, and from then on watchers whose
 * closing is not told are registered for one event (EPOLLONESHOT) and armed again by the next wait:
 * a stale one of those is reported once and then disabled for good. So an instance is replaced
 * twice at most, however many descriptors are closed.
 *
 * A forked child replaces the instance, for to remove from an inherited one removes from the
 * parent's.
 */
#include "backend.h"

#include "../platform/epoll.h"

#if PHP_VERSION_ID < 80600 && defined(HAVE_SOCKETS_EXT_EPOLL)

/* Which watchers are registered for one event at a time, though the script wants each. */
typedef enum {
	GUARD_NONE,
	GUARD_UNSEEN, /* those that do not tell when they close */
	GUARD_ALL,
} guard_level;

/* In the data of a registration: after an event it is disabled until it is armed again, or until
 * something new happens (EPOLLONESHOT, EPOLLET). */
#define IS_DISABLED_AFTER (UINT64_C(1) << 31)

typedef struct {
	int epoll_fd;
	uint32_t lineage; /* of the process that made it */
	guard_level guard;
	uint32_t capacity;
	uint32_t reported; /* how many events are those of the last wait */
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

static bool is_level_triggered(uint32_t events)
{
	return !(events & (SOCKEXT_POLL_ONE_SHOT | SOCKEXT_POLL_EDGE_TRIGGERED));
}

/* Of a Socket that has a stream, the stream is what may be closed unseen. */
static bool is_guarded(const epoll_state *state, const sockext_poll_watcher *watcher)
{
	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ(watcher->handle));

	return state->guard == GUARD_ALL
		   || (state->guard == GUARD_UNSEEN && !handle->ops->tells_of_close(handle));
}

static int control(
	sockext_poll_set *set, int operation, const sockext_poll_watcher *watcher, uint32_t events)
{
	const epoll_state *state = set->state;
	uint64_t data = (uint64_t) watcher->serial << 32 | (uint32_t) watcher->fd;

	if (!is_level_triggered(events)) {
		data |= IS_DISABLED_AFTER;
	} else if (UNEXPECTED(state->guard != GUARD_NONE) && is_guarded(state, watcher)) {
		data |= IS_DISABLED_AFTER;
		events |= SOCKEXT_POLL_ONE_SHOT;
	}
	return sockext_epoll_control(state->epoll_fd, operation, watcher->fd, to_epoll(events), data);
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
			if (error == -SOCKEXT_ENOMEM || error == -SOCKEXT_ENOSPC) {
				return error;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return 0;
}

/* Puts a new instance in place of the old one, or leaves that. */
static int replace_instance(sockext_poll_set *set, guard_level guard)
{
	epoll_state *state = set->state;
	epoll_state before = *state;

	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		return epoll_fd;
	}
	state->epoll_fd = epoll_fd;
	state->guard = guard;
	int error = add_all(set);
	if (error != 0) {
		*state = before;
		sockext_platform_close(epoll_fd);
		return error;
	}
	state->lineage = sockext_epoll_lineage();
	state->reported = 0;
	sockext_platform_close(before.epoll_fd);
	return 0;
}

static bool is_own(const sockext_poll_set *set)
{
	const epoll_state *state = set->state;
	return EXPECTED(state->lineage == sockext_epoll_lineage());
}

/* Sees to it that the instance is this process's own. */
static int ensure_own(sockext_poll_set *set)
{
	const epoll_state *state = set->state;

	return is_own(set) ? 0 : replace_instance(set, state->guard);
}

static int add_to_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = control(set, EPOLL_CTL_ADD, watcher, watcher->events);
	}
	if (error == -SOCKEXT_EEXIST) {
		/* The same file had the same number before, and was not closed for good in between. */
		error = control(set, EPOLL_CTL_MOD, watcher, watcher->events);
	}
	/* EPERM: the file is of a kind that is always ready. */
	return error == -SOCKEXT_EPERM ? -SOCKEXT_EOPNOTSUPP : error;
}

static int modify_in_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = control(set, EPOLL_CTL_MOD, watcher, events);
	}
	/* One-shot watchers that are spent are not taken into a new instance. */
	return error == -SOCKEXT_ENOENT ? control(set, EPOLL_CTL_ADD, watcher, events) : error;
}

static void remove_from_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open)
{
	/* The instance that a forked child makes when it needs one is without what is gone by then. */
	if (is_open && is_own(set)) {
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

/* Returns the watcher that is meant by the data of a registration, or NULL if it is gone. */
static sockext_poll_watcher *find_watcher(sockext_poll_set *set, uint64_t data)
{
	const zval *element = zend_hash_index_find(
		&set->watchers, (uint32_t) (data & ~IS_DISABLED_AFTER));
	sockext_poll_watcher *watcher = element ? sockext_poll_watcher_from_object(Z_OBJ_P(element))
											: NULL;
	return EXPECTED(watcher && watcher->serial == data >> 32) ? watcher : NULL;
}

/* Arms again what the last wait has reported, but for what the script wants reported once. */
static void arm_again(sockext_poll_set *set)
{
	epoll_state *state = set->state;

	for (uint32_t i = 0; i < state->reported; i++) {
		uint64_t data = state->events[i].data.u64;
		sockext_poll_watcher *watcher = data & IS_DISABLED_AFTER ? find_watcher(set, data) : NULL;
		if (watcher && is_level_triggered(watcher->events)
			&& sockext_poll_watcher_is_valid(watcher)) {
			control(set, EPOLL_CTL_MOD, watcher, watcher->events);
		}
	}
	state->reported = 0;
}

/* Adds the watcher of an event to the ready ones. Returns false for a stale registration that is
 * not disabled, which the next wait would report again. */
static bool add_ready(sockext_poll_set *set, const struct epoll_event *event, zval *ready)
{
	sockext_poll_watcher *watcher = find_watcher(set, event->data.u64);

	if (EXPECTED(watcher && sockext_poll_watcher_is_valid(watcher))) {
		sockext_poll_watcher_add_ready(watcher, from_epoll(event->events), ready);
		return true;
	}
	if (watcher) {
		sockext_poll_set_lose(set, watcher);
	}
	set->is_stale = true;
	return event->data.u64 & IS_DISABLED_AFTER;
}

/* The same for all events. Returns how many watchers are ready, or -errno if there are none and
 * every further wait would end at once for a stale registration. */
static int add_all_ready(sockext_poll_set *set, int count, zval *ready)
{
	epoll_state *state = set->state;
	bool all_disabled = true;

	array_init_size(ready, (uint32_t) count);
	for (int i = 0; i < count; i++) {
		all_disabled &= add_ready(set, &state->events[i], ready);
	}
	count = (int) zend_hash_num_elements(Z_ARRVAL_P(ready));
	if (UNEXPECTED(!all_disabled)) {
		int error = replace_instance(set, state->guard == GUARD_NONE ? GUARD_UNSEEN : GUARD_ALL);
		if (error != 0 && count == 0) {
			zval_ptr_dtor(ready);
			ZVAL_NULL(ready);
			return error;
		}
	}
	return count;
}

static int wait_for_epoll(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	epoll_state *state = set->state;

	int count = ensure_own(set);
	if (count == 0) {
		if (UNEXPECTED(state->guard != GUARD_NONE)) {
			arm_again(set);
		}
		limit = MIN(limit, MAX(1, zend_hash_num_elements(&set->watchers)));
		reserve(state, limit);
		count = sockext_epoll_wait(state->epoll_fd, state->events, (int) limit, timeout);
	}
	if (count < 0) {
		return count;
	}
	state->reported = (uint32_t) count;
	return add_all_ready(set, count, ready);
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
};

#endif
