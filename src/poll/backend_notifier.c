/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The backend of the system's notifier, Epoll or Kqueue.
 *
 * Stale registrations. epoll(7) registers open file descriptions. If a descriptor is closed while
 * another process has the same description, the registration stays, still has events, and cannot be
 * removed, since the descriptor does not exist any more. The data of a registration are the
 * descriptor and the serial of its watcher, which tell such an event from those of the watcher that
 * uses the descriptor now. At the first stale event a new notifier replaces the old one. From then
 * on watchers whose handle does not run close hooks are registered as one-shot ones and armed again
 * by the next wait: a stale one then has one event and stays disabled. So a notifier is replaced
 * twice at most, however many descriptors are closed. kqueue(2) registers descriptors: nothing of
 * this happens there.
 *
 * A forked child replaces the notifier: removing from an inherited one of epoll(7) would remove
 * from that of the parent process, and kqueue(2) has none that is inherited.
 */
#include "backend.h"

#include "../platform/lineage.h"
#include "../platform/notifier.h"
#include "../wait/watch.h"

#if PHP_VERSION_ID < 80600 && defined(SOCKEXT_HAS_NOTIFIER)

/* Which level-triggered watchers are registered as one-shot ones. */
typedef enum {
	GUARD_NONE,
	GUARD_UNSEEN, /* those whose handle does not run close hooks */
	GUARD_ALL,
} guard_level;

/* Flag in the data of a registration: after an event it is disabled until it is armed again, as a
 * one-shot one, or more is ready, as an edge-triggered one. */
#define IS_DISABLED_AFTER (UINT64_C(1) << 31)

typedef struct {
	sockext_notifier notifier;
	uint32_t lineage; /* of the process that made it */
	guard_level guard;
	uint32_t capacity;
	uint32_t returned; /* how many notices the last wait returned */
	sockext_notice *notices;
} notifier_state;

static uint32_t to_notifier(uint32_t events)
{
	return (events & SOCKEXT_POLL_READ ? SOCKEXT_NOTIFIER_READ : 0)
		   | (events & SOCKEXT_POLL_WRITE ? SOCKEXT_NOTIFIER_WRITE : 0)
		   | (events & SOCKEXT_POLL_ERROR ? SOCKEXT_NOTIFIER_ERROR : 0)
		   | (events & SOCKEXT_POLL_HANG_UP ? SOCKEXT_NOTIFIER_HANG_UP : 0)
		   | (events & SOCKEXT_POLL_READ_HANG_UP ? SOCKEXT_NOTIFIER_READ_HANG_UP : 0)
		   | (events & SOCKEXT_POLL_ONE_SHOT ? SOCKEXT_NOTIFIER_ONE_SHOT : 0)
		   | (events & SOCKEXT_POLL_EDGE_TRIGGERED ? SOCKEXT_NOTIFIER_EDGE : 0);
}

static uint32_t from_notifier(uint32_t events)
{
	return (events & SOCKEXT_NOTIFIER_READ ? SOCKEXT_POLL_READ : 0)
		   | (events & SOCKEXT_NOTIFIER_WRITE ? SOCKEXT_POLL_WRITE : 0)
		   | (events & SOCKEXT_NOTIFIER_ERROR ? SOCKEXT_POLL_ERROR : 0)
		   | (events & SOCKEXT_NOTIFIER_HANG_UP ? SOCKEXT_POLL_HANG_UP : 0)
		   | (events & SOCKEXT_NOTIFIER_READ_HANG_UP ? SOCKEXT_POLL_READ_HANG_UP : 0);
}

static bool is_level_triggered(uint32_t events)
{
	return !(events & (SOCKEXT_POLL_ONE_SHOT | SOCKEXT_POLL_EDGE_TRIGGERED));
}

/* A Socket whose stream owns the descriptor does not run close hooks. */
static bool is_guarded(const notifier_state *state, const sockext_poll_watcher *watcher)
{
	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ(watcher->handle));

	return state->guard == GUARD_ALL
		   || (state->guard == GUARD_UNSEEN && !handle->ops->runs_close_hooks(handle));
}

/* Both functions of notifier.h that register. */
typedef int register_function(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data);

static int register_watcher(sockext_poll_set *set, register_function *how,
	const sockext_poll_watcher *watcher, uint32_t events)
{
	notifier_state *state = set->state;
	uint64_t data = (uint64_t) watcher->serial << 32 | (uint32_t) watcher->fd;

	if (!is_level_triggered(events)) {
		data |= IS_DISABLED_AFTER;
	} else if (UNEXPECTED(state->guard != GUARD_NONE) && is_guarded(state, watcher)) {
		data |= IS_DISABLED_AFTER;
		events |= SOCKEXT_POLL_ONE_SHOT;
	}
	return how(&state->notifier, watcher->fd, to_notifier(events), data);
}

static int open_notifier(sockext_poll_set *set)
{
	sockext_notifier notifier;

	int error = sockext_notifier_open(&notifier);
	if (error != 0) {
		return error;
	}
	notifier_state *state = ecalloc(1, sizeof(notifier_state));
	state->notifier = notifier;
	state->lineage = sockext_lineage();
	set->state = state;
	return 0;
}

static void close_notifier(sockext_poll_set *set)
{
	notifier_state *state = set->state;

	sockext_watch_close_kept(state->notifier.fd, state);
	sockext_notifier_close(&state->notifier);
	if (state->notices) {
		efree(state->notices);
	}
	efree(state);
}

/* Adds every watcher to a new notifier. Returns 0, or -ENOMEM or -ENOSPC; ignores other errors. */
static int add_all(sockext_poll_set *set)
{
	const zval *element;

	ZEND_HASH_FOREACH_VAL(&set->watchers, element) {
		const sockext_poll_watcher *watcher = sockext_poll_watcher_from_object(Z_OBJ_P(element));
		if (!watcher->is_spent && sockext_poll_watcher_is_valid(watcher)) {
			int error = register_watcher(set, sockext_notifier_add, watcher, watcher->events);
			if (error == -SOCKEXT_ENOMEM || error == -SOCKEXT_ENOSPC) {
				return error;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return 0;
}

/* Replaces the notifier by a new one; on failure keeps the old one. */
static int replace_notifier(sockext_poll_set *set, guard_level guard)
{
	notifier_state *state = set->state;
	notifier_state before = *state;

	int error = sockext_notifier_open(&state->notifier);
	if (error != 0) {
		*state = before;
		return error;
	}
	state->guard = guard;
	error = add_all(set);
	if (error != 0) {
		sockext_notifier_close(&state->notifier);
		*state = before;
		return error;
	}
	state->lineage = sockext_lineage();
	state->returned = 0;
	sockext_watch_close_kept(before.notifier.fd, state);
	sockext_notifier_close(&before.notifier);
	return 0;
}

static bool is_own(const sockext_poll_set *set)
{
	const notifier_state *state = set->state;
	return EXPECTED(state->lineage == sockext_lineage());
}

/* Makes sure that the notifier belongs to this process. */
static int ensure_own(sockext_poll_set *set)
{
	const notifier_state *state = set->state;

	return is_own(set) ? 0 : replace_notifier(set, state->guard);
}

static int add_to_notifier(sockext_poll_set *set, sockext_poll_watcher *watcher)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = register_watcher(set, sockext_notifier_add, watcher, watcher->events);
	}
	if (error == -SOCKEXT_EEXIST) {
		/* A stale registration of the same descriptor and file description. */
		error = register_watcher(set, sockext_notifier_modify, watcher, watcher->events);
	}
	/* EPERM: regular files and directories, which are always ready. */
	return error == -SOCKEXT_EPERM ? -SOCKEXT_EOPNOTSUPP : error;
}

static int modify_in_notifier(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events)
{
	int error = ensure_own(set);
	if (error == 0) {
		error = register_watcher(set, sockext_notifier_modify, watcher, events);
	}
	/* A new notifier does not get one-shot watchers that have had their event. */
	return error == -SOCKEXT_ENOENT ? register_watcher(set, sockext_notifier_add, watcher, events)
									: error;
}

static void remove_from_notifier(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open)
{
	notifier_state *state = set->state;

	/* In a forked child do nothing: the notifier that it makes later will not have the watcher. */
	if (is_open && is_own(set)) {
		sockext_notifier_remove(&state->notifier, watcher->fd);
	}
}

/* Makes sure that the array has room for this many notices. */
static void reserve(notifier_state *state, uint32_t capacity)
{
	if (capacity > state->capacity) {
		capacity = MAX(capacity, MAX(8, 2 * state->capacity));
		state->notices = safe_erealloc(state->notices, capacity, sizeof(state->notices[0]), 0);
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
	notifier_state *state = set->state;

	for (uint32_t i = 0; i < state->returned; i++) {
		uint64_t data = sockext_notice_data(&state->notices[i]);
		sockext_poll_watcher *watcher = data & IS_DISABLED_AFTER ? find_watcher(set, data) : NULL;
		if (watcher && is_level_triggered(watcher->events)
			&& sockext_poll_watcher_is_valid(watcher)) {
			register_watcher(set, sockext_notifier_modify, watcher, watcher->events);
		}
	}
	state->returned = 0;
}

/* Adds the watcher of a notice to the list of ready ones. Returns false if the registration is
 * stale and not disabled, so that the next wait would return it again. */
static bool add_ready(sockext_poll_set *set, const sockext_notice *notice, zval *ready)
{
	uint64_t data = sockext_notice_data(notice);
	sockext_poll_watcher *watcher = find_watcher(set, data);

	if (EXPECTED(watcher && sockext_poll_watcher_is_valid(watcher))) {
		sockext_poll_watcher_add_ready(watcher, from_notifier(notice->events), ready);
		return true;
	}
	if (watcher) {
		sockext_poll_set_mark_closed(set, watcher);
	}
	set->is_stale = true;
	return data & IS_DISABLED_AFTER;
}

/* The same for all notices. Returns the number of ready watchers. If there are none and a stale
 * registration would end every further wait at once, returns -errno of the failure to replace the
 * notifier. */
static int add_all_ready(sockext_poll_set *set, int count, zval *ready)
{
	notifier_state *state = set->state;
	bool all_disabled = true;

	array_init_size(ready, (uint32_t) count);
	for (int i = 0; i < count; i++) {
		all_disabled &= add_ready(set, &state->notices[i], ready);
	}
	count = (int) zend_hash_num_elements(Z_ARRVAL_P(ready));
	if (UNEXPECTED(!all_disabled)) {
		int error = replace_notifier(set, state->guard == GUARD_NONE ? GUARD_UNSEEN : GUARD_ALL);
		if (error != 0 && count == 0) {
			zval_ptr_dtor(ready);
			ZVAL_NULL(ready);
			return error;
		}
	}
	return count;
}

static int wait_for_notifier(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	notifier_state *state = set->state;

	int count = ensure_own(set);
	if (count == 0) {
		if (UNEXPECTED(state->guard != GUARD_NONE)) {
			arm_again(set);
		}
		limit = MIN(limit, MAX(1, zend_hash_num_elements(&set->watchers)));
		reserve(state, limit);
		count = sockext_notifier_wait(&state->notifier, state->notices, (int) limit, timeout);
	}
	if (count < 0) {
		return count;
	}
	state->returned = (uint32_t) count;
	return add_all_ready(set, count, ready);
}

static int get_notifier_descriptor(const sockext_poll_set *set)
{
	const notifier_state *state = set->state;
	return state->notifier.fd;
}

const sockext_poll_backend sockext_poll_notifier = {
	.name = SOCKEXT_NOTIFIER_CASE,
	.has_edge_triggering = true,
	.open = open_notifier,
	.close = close_notifier,
	.add = add_to_notifier,
	.modify = modify_in_notifier,
	.remove = remove_from_notifier,
	.wait = wait_for_notifier,
	.get_descriptor = get_notifier_descriptor,
};

#endif
