/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Backend Epoll.
 *
 * Stale registrations. epoll(7) registers open file descriptions. If a descriptor is closed while
 * another process has the same description, the registration stays, still has events, and cannot be
 * removed, since the descriptor does not exist any more. The data of a registration are the
 * descriptor and the serial of its watcher, which tell such an event from those of the watcher that
 * uses the descriptor now. At the first stale event a new instance replaces the old one. From then
 * on watchers whose handle does not run close hooks are registered with EPOLLONESHOT and armed
 * again by the next wait: a stale one then has one event and stays disabled. So an instance is
 * replaced twice at most, however many descriptors are closed.
 *
 * A forked child replaces the instance: removing from an inherited one would remove from that of
 * the parent process.
 */
#include "backend.h"

#include "../platform/epoll.h"
#include "../wait/watch.h"

#if PHP_VERSION_ID < 80600 && defined(HAVE_SOCKETS_EXT_EPOLL)

/* Which level-triggered watchers are registered with EPOLLONESHOT. */
typedef enum {
	GUARD_NONE,
	GUARD_UNSEEN, /* those whose handle does not run close hooks */
	GUARD_ALL,
} guard_level;

/* Flag in the data of a registration: after an event it is disabled until it is armed again
 * (EPOLLONESHOT) or its state changes (EPOLLET). */
#define IS_DISABLED_AFTER (UINT64_C(1) << 31)

typedef struct {
	int epoll_fd;
	uint32_t lineage; /* of the process that made it */
	guard_level guard;
	uint32_t capacity;
	uint32_t returned; /* how many events the last wait returned */
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

/* A Socket whose stream owns the descriptor does not run close hooks. */
static bool is_guarded(const epoll_state *state, const sockext_poll_watcher *watcher)
{
	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ(watcher->handle));

	return state->guard == GUARD_ALL
		   || (state->guard == GUARD_UNSEEN && !handle->ops->runs_close_hooks(handle));
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

	sockext_watch_close_kept(state->epoll_fd, state);
	sockext_platform_close(state->epoll_fd);
	if (state->events) {
		efree(state->events);
	}
	efree(state);
}

/* Adds every watcher to a new instance. Returns 0, or -ENOMEM or -ENOSPC; ignores other errors. */
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

/* Replaces the instance by a new one; on failure keeps the old one. */
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
	state->returned = 0;
	sockext_watch_close_kept(before.epoll_fd, state);
	sockext_platform_close(before.epoll_fd);
	return 0;
}

static bool is_own(const sockext_poll_set *set)
{
	const epoll_state *state = set->state;
	return EXPECTED(state->lineage == sockext_epoll_lineage());
}

/* Makes sure that the instance belongs to this process. */
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
		/* A stale registration of the same descriptor and file description. */
		error = control(set, EPOLL_CTL_MOD, watcher, watcher->events);
	}
	/* EPERM: regular files and directories, which are always ready. */
	return error == -SOCKEXT_EPERM ? -SOCKEXT_EOPNOTSUPP : error;
}

static int modify_in_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = control(set, EPOLL_CTL_MOD, watcher, events);
	}
	/* A new instance does not get one-shot watchers that have had their event. */
	return error == -SOCKEXT_ENOENT ? control(set, EPOLL_CTL_ADD, watcher, events) : error;
}

static void remove_from_epoll(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open)
{
	/* In a forked child do nothing: the instance that it creates later will not have the
	 * watcher. */
	if (is_open && is_own(set)) {
		control(set, EPOLL_CTL_DEL, watcher, 0);
	}
}

/* Makes sure that the array has room for this many events. */
static void reserve(epoll_state *state, uint32_t capacity)
{
	if (capacity > state->capacity) {
		capacity = MAX(capacity, MAX(8, 2 * state->capacity));
		state->events = safe_erealloc(state->events, capacity, sizeof(struct epoll_event), 0);
		state->capacity = capacity;
	}
}

/* Returns the watcher of a registration's data, or NULL if the registration is stale. */
static sockext_poll_watcher *find_watcher(sockext_poll_set *set, uint64_t data)
{
	const zval *element = zend_hash_index_find(
		&set->watchers, (uint32_t) (data & ~IS_DISABLED_AFTER));
	sockext_poll_watcher *watcher = element ? sockext_poll_watcher_from_object(Z_OBJ_P(element))
											: NULL;
	return EXPECTED(watcher && watcher->serial == data >> 32) ? watcher : NULL;
}

/* Arms again the level-triggered watchers of the last wait's events. */
static void arm_again(sockext_poll_set *set)
{
	epoll_state *state = set->state;

	for (uint32_t i = 0; i < state->returned; i++) {
		uint64_t data = state->events[i].data.u64;
		sockext_poll_watcher *watcher = data & IS_DISABLED_AFTER ? find_watcher(set, data) : NULL;
		if (watcher && is_level_triggered(watcher->events)
			&& sockext_poll_watcher_is_valid(watcher)) {
			control(set, EPOLL_CTL_MOD, watcher, watcher->events);
		}
	}
	state->returned = 0;
}

/* Adds the watcher of an event to the list of ready ones. Returns false if the registration is
 * stale and not disabled, so that the next wait would return its event again. */
static bool add_ready(sockext_poll_set *set, const struct epoll_event *event, zval *ready)
{
	sockext_poll_watcher *watcher = find_watcher(set, event->data.u64);

	if (EXPECTED(watcher && sockext_poll_watcher_is_valid(watcher))) {
		sockext_poll_watcher_add_ready(watcher, from_epoll(event->events), ready);
		return true;
	}
	if (watcher) {
		sockext_poll_set_mark_closed(set, watcher);
	}
	set->is_stale = true;
	return event->data.u64 & IS_DISABLED_AFTER;
}

/* The same for all events. Returns the number of ready watchers. If there are none and a stale
 * registration would end every further wait at once, returns -errno of the failure to replace the
 * instance. */
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
	state->returned = (uint32_t) count;
	return add_all_ready(set, count, ready);
}

static int get_epoll_descriptor(const sockext_poll_set *set)
{
	const epoll_state *state = set->state;
	return state->epoll_fd;
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
	.get_descriptor = get_epoll_descriptor,
};

#endif
