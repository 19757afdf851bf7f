/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Backend Poll: an array of entries for poll(2) beside an array of their watchers, in the order in
 * which they were added. Removed ones leave holes, which poll(2) ignores since their descriptor is
 * negative; many holes are compacted.
 */
#include "backend.h"

#if PHP_VERSION_ID < 80600

#define HOLES_ALLOWED 32

typedef struct {
	struct pollfd *entries;
	sockext_poll_watcher **watchers; /* NULL in a hole */
	uint32_t used;
	uint32_t holes;
	uint32_t capacity;
	uint32_t next; /* where the next list begins after a limited one */
} poll_state;

static short to_poll(uint32_t events)
{
	return (short) ((events & SOCKEXT_POLL_READ ? POLLIN : 0)
					| (events & SOCKEXT_POLL_WRITE ? POLLOUT : 0));
}

static uint32_t from_poll(short events)
{
	return (events & POLLIN ? SOCKEXT_POLL_READ : 0) | (events & POLLOUT ? SOCKEXT_POLL_WRITE : 0)
		   | (events & POLLERR ? SOCKEXT_POLL_ERROR : 0)
		   | (events & POLLHUP ? SOCKEXT_POLL_HANG_UP : 0);
}

static int open_poll(sockext_poll_set *set)
{
	set->state = ecalloc(1, sizeof(poll_state));
	return 0;
}

static void close_poll(sockext_poll_set *set)
{
	poll_state *state = set->state;

	if (state->entries) {
		efree(state->entries);
		efree(state->watchers);
	}
	efree(state);
}

static void arm(const poll_state *state, const sockext_poll_watcher *watcher, uint32_t events)
{
	state->entries[watcher->slot] = (struct pollfd){.fd = watcher->fd, .events = to_poll(events)};
}

static int add_to_poll(sockext_poll_set *set, sockext_poll_watcher *watcher)
{
	poll_state *state = set->state;

	if (watcher->events & SOCKEXT_POLL_EDGE_TRIGGERED) {
		return -SOCKEXT_EOPNOTSUPP;
	}
	if (state->used == state->capacity) {
		state->capacity = MAX(8, 2 * state->capacity);
		state->entries = safe_erealloc(
			state->entries, state->capacity, sizeof(state->entries[0]), 0);
		state->watchers = safe_erealloc(
			state->watchers, state->capacity, sizeof(state->watchers[0]), 0);
	}
	watcher->slot = state->used++;
	state->watchers[watcher->slot] = watcher;
	arm(state, watcher, watcher->events);
	return 0;
}

static int modify_in_poll(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events)
{
	if (events & SOCKEXT_POLL_EDGE_TRIGGERED) {
		return -SOCKEXT_EOPNOTSUPP;
	}
	arm(set->state, watcher, events);
	return 0;
}

static void remove_holes(poll_state *state)
{
	uint32_t used = 0, next = 0;

	for (uint32_t slot = 0; slot < state->used; slot++) {
		if (slot == state->next) {
			next = used;
		}
		if (state->watchers[slot]) {
			state->entries[used] = state->entries[slot];
			state->watchers[used] = state->watchers[slot];
			state->watchers[used]->slot = used;
			used++;
		}
	}
	state->used = used;
	state->next = next;
	state->holes = 0;
}

static void remove_from_poll(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open)
{
	poll_state *state = set->state;

	state->entries[watcher->slot].fd = SOCKEXT_INVALID_FD;
	state->watchers[watcher->slot] = NULL;
	state->holes++;
	if (state->holes > HOLES_ALLOWED && state->holes > state->used / 2) {
		remove_holes(state);
	}
}

/* Adds the watcher of an entry to the list of ready ones; returns whether it did. Entries of
 * invalid watchers and entries with POLLNVAL are disabled until they are removed, since they would
 * end every further wait at once. */
static bool add_ready(sockext_poll_set *set, uint32_t slot, zval *ready)
{
	const poll_state *state = set->state;
	sockext_poll_watcher *watcher = state->watchers[slot];
	struct pollfd *entry = &state->entries[slot];
	bool is_valid = sockext_poll_watcher_is_valid(watcher);

	if (!is_valid || entry->revents & POLLNVAL) {
		entry->fd = SOCKEXT_INVALID_FD;
		set->is_stale = true;
		if (!is_valid) {
			sockext_poll_set_mark_closed(set, watcher);
		}
		return false;
	}
	sockext_poll_watcher_add_ready(watcher, from_poll(entry->revents), ready);
	if (watcher->is_spent) {
		entry->fd = SOCKEXT_INVALID_FD;
	}
	return true;
}

static void add_all_ready(sockext_poll_set *set, uint32_t returned, uint32_t limit, zval *ready)
{
	poll_state *state = set->state;
	uint32_t slot = state->next < state->used ? state->next : 0;

	for (uint32_t i = 0; i < state->used && returned > 0 && limit > 0; i++) {
		if (state->entries[slot].fd != SOCKEXT_INVALID_FD && state->entries[slot].revents != 0) {
			returned--;
			limit -= add_ready(set, slot, ready);
		}
		slot = slot + 1 < state->used ? slot + 1 : 0;
	}
	state->next = returned > 0 ? slot : 0;
}

static int wait_for_poll(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	const poll_state *state = set->state;
	int returned = 0;

	/* Without a timeout and without watchers the wait would never end. */
	if (timeout || zend_hash_num_elements(&set->watchers) > 0) {
		returned = sockext_platform_poll(state->entries, state->used, timeout);
	}
	if (returned < 0) {
		return returned;
	}
	array_init_size(ready, MIN((uint32_t) returned, limit));
	add_all_ready(set, (uint32_t) returned, limit, ready);
	return (int) zend_hash_num_elements(Z_ARRVAL_P(ready));
}

const sockext_poll_backend sockext_poll_poll = {
	.name = "Poll",
	.has_edge_triggering = false,
	.open = open_poll,
	.close = close_poll,
	.add = add_to_poll,
	.modify = modify_in_poll,
	.remove = remove_from_poll,
	.wait = wait_for_poll,
};

#endif
