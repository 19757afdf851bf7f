/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See readiness.h. Events of poll(2) are mapped as select(2) does: a hang-up is readable, an error
 * is readable and writable, out-of-band data is exceptional. poll(2) also returns hang-ups and
 * errors that were not requested. select(2) goes on waiting then, and so does this wait: the entry
 * is left out of the next poll(2), and a notifier waits for changes of its descriptor.
 */
#include "readiness.h"

#include "../platform/clock.h"
#include "../platform/notifier.h"

static const struct timespec no_time = {0, 0};

void sockext_readiness_reset(sockext_readiness *set, uint32_t capacity)
{
	set->count = 0;
	if (capacity > set->capacity) {
		set->entries = safe_erealloc(set->entries == set->few ? NULL : set->entries,
			(size_t) capacity + 1, sizeof(struct pollfd), 0);
		set->capacity = capacity;
	}
}

void sockext_readiness_destroy(sockext_readiness *set)
{
	if (set->entries != set->few) {
		efree(set->entries);
	}
	if (set->table) {
		efree(set->table);
	}
}

/* Returns the cell of the table with a descriptor's slot, or the empty cell for it. */
static uint32_t *look_up(const sockext_readiness *set, PHP_SOCKET fd)
{
	uint32_t hash = (uint32_t) ((uint64_t) fd * UINT64_C(0x9e3779b97f4a7c15) >> 32);

	for (;; hash++) {
		uint32_t *cell = &set->table[hash & set->mask];
		if (*cell == 0 || set->entries[*cell - 1].fd == fd) {
			return cell;
		}
	}
}

static void make_table(sockext_readiness *set)
{
	size_t size = 32;

	while (size < (size_t) set->capacity * 2) {
		size *= 2;
	}
	set->table = ecalloc(size, sizeof(set->table[0]));
	set->mask = (uint32_t) (size - 1);
	set->has_bits = false;
	for (uint32_t slot = 0; slot < set->count; slot++) {
		*look_up(set, set->entries[slot].fd) = slot + 1;
	}
}

uint32_t sockext_readiness_add_by_table(sockext_readiness *set, PHP_SOCKET fd)
{
	if (!set->table && !set->has_bits && (uint64_t) fd < SOCKEXT_READINESS_SMALL) {
		memset(set->bits, 0, sizeof(set->bits));
		set->has_bits = true;
		set->bits[fd / 64U] = UINT64_C(1) << fd % 64U;
		return sockext_readiness_add(set, fd);
	}
	if (!set->table) {
		make_table(set);
	}
	uint32_t *cell = look_up(set, fd);
	if (*cell == 0) {
		*cell = sockext_readiness_add(set, fd) + 1;
	}
	return *cell - 1;
}

/* Counts the requested events that poll(2) has returned, or returns -EBADF for POLLNVAL. Entries
 * with unrequested events only are left out of the next poll(2): their descriptor is replaced by
 * its complement, which is negative. */
static int count_ready(sockext_readiness *set, int returned)
{
	int count = 0;

	for (uint32_t slot = 0; slot < set->count && returned > 0; slot++) {
		struct pollfd *entry = &set->entries[slot];
		if (entry->revents == 0) {
			continue;
		}
		returned--;
		if (entry->revents & POLLNVAL) {
			return -SOCKEXT_EBADF;
		}
		int ready = sockext_readiness_ready_events(entry->events, entry->revents);
		if (ready == 0) {
			entry->fd = ~entry->fd;
		}
		count += sockext_readiness_count_events(ready);
	}
	return count;
}

static void restore_left_out(sockext_readiness *set)
{
	for (uint32_t slot = 0; slot < set->count; slot++) {
		if (set->entries[slot].fd < 0) {
			set->entries[slot].fd = ~set->entries[slot].fd;
		}
	}
}

/* Polls all entries, also those that were left out, without waiting. */
static int poll_all(sockext_readiness *set)
{
	restore_left_out(set);
	int ready = sockext_platform_poll(set->entries, set->count, &no_time);
	return ready > 0 ? count_ready(set, ready) : ready;
}

/* Interval of polling the entries that were left out, without a notifier. */
#define SLICE_NS 20000000L

/* Waits for this many nanoseconds, or for the rest of a timeout that began at start, and then polls
 * all entries. Stores whether the time is up. */
static int wait_for_slice(sockext_readiness *set, long nanoseconds, const struct timespec *timeout,
	int64_t start, bool *is_up)
{
	struct timespec slice = {0, nanoseconds};
	bool is_last = false;

	if (timeout) {
		struct timespec left = sockext_clock_left(timeout, start);
		is_last = left.tv_sec == 0 && left.tv_nsec <= nanoseconds;
		slice.tv_nsec = is_last ? left.tv_nsec : nanoseconds;
	}
	int ready = sockext_platform_poll(set->entries, set->count, &slice);
	/* Unrequested events may end a slice early. */
	*is_up = is_last && (ready == 0 || slice.tv_nsec == 0);
	return ready > 0 ? count_ready(set, ready) : ready == 0 ? poll_all(set) : ready;
}

static int wait_in_slices(sockext_readiness *set, const struct timespec *timeout, int64_t start)
{
	bool is_up;
	int ready;

	do {
		ready = wait_for_slice(set, SLICE_NS, timeout, start, &is_up);
	} while (ready == 0 && !is_up);
	return ready;
}

#ifdef SOCKEXT_HAS_NOTIFIER
/* Waits that are shorter than this for each left-out entry do without it: registering one costs
 * some hundredths of this time. */
#define REGISTER_NS 50000L

/* Returns how long to wait before a notifier is used. */
static long time_without_notifier(const sockext_readiness *set)
{
	long nanoseconds = 0;

	for (uint32_t slot = 0; slot < set->count && nanoseconds < SLICE_NS; slot++) {
		nanoseconds += set->entries[slot].fd < 0 ? REGISTER_NS : 0;
	}
	return nanoseconds;
}

/* Registers the left-out entries that are not registered yet, edge-triggered, so that a hang-up is
 * returned once. Returns false if one could not be registered. */
static bool register_left_out(const sockext_readiness *set, sockext_notifier *edges)
{
	for (uint32_t slot = 0; slot < set->count; slot++) {
		const struct pollfd *entry = &set->entries[slot];
		if (entry->fd < 0) {
			uint32_t events = (unsigned short) entry->events | SOCKEXT_NOTIFIER_EDGE;
			if (sockext_notifier_keep(edges, ~entry->fd, events, 0) != 0) {
				return false;
			}
		}
	}
	return true;
}

static void drain(sockext_notifier *edges)
{
	sockext_notice notices[64];

	while (sockext_notifier_wait(edges, notices, 64, &no_time) > 0) {
	}
}

/* Goes on waiting; one more entry, the notifier, is readable after changes of the left-out
 * entries. It is drained before all entries are polled, so that no change in between is missed. */
static int wait_for_edges(
	sockext_readiness *set, sockext_notifier *edges, const struct timespec *timeout, int64_t start)
{
	struct timespec left;
	int ready;

	set->entries[set->count] = (struct pollfd){.fd = edges->fd, .events = POLLIN};
	do {
		drain(edges);
		ready = poll_all(set);
		if (timeout) {
			left = sockext_clock_left(timeout, start);
		}
		if (ready != 0 || (timeout && sockext_clock_is_zero(&left))) {
			return ready;
		}
		/* After the entries were polled, which may have left out more of them. */
		if (!register_left_out(set, edges)) {
			return wait_in_slices(set, timeout, start);
		}
		ready = sockext_platform_poll(
			set->entries, (size_t) set->count + 1, timeout ? &left : NULL);
	} while (ready > 0 && (ready = count_ready(set, ready)) == 0);
	return ready;
}
#endif

/* Goes on waiting after unrequested events. */
static int continue_waiting(sockext_readiness *set, const struct timespec *timeout, int64_t start)
{
#ifdef SOCKEXT_HAS_NOTIFIER
	bool is_up;
	int ready = wait_for_slice(set, time_without_notifier(set), timeout, start, &is_up);
	if (ready != 0 || is_up) {
		return ready;
	}
	sockext_notifier edges;
	if (sockext_notifier_open(&edges) == 0) {
		ready = wait_for_edges(set, &edges, timeout, start);
		sockext_notifier_close(&edges);
		return ready;
	}
#endif
	return wait_in_slices(set, timeout, start);
}

int sockext_readiness_wait(sockext_readiness *set, const struct timespec *timeout)
{
	bool has_time = !timeout || !sockext_clock_is_zero(timeout);
	int64_t start = timeout && has_time ? sockext_platform_monotonic_ns() : 0;
	int ready = sockext_platform_poll(set->entries, set->count, timeout);

	if (ready > 0) {
		ready = count_ready(set, ready);
		if (ready == 0 && has_time) {
			ready = continue_waiting(set, timeout, start);
		}
	}
	return ready;
}

int sockext_readiness_wait_for(PHP_SOCKET fd, int event, const struct timespec *timeout)
{
	struct pollfd entry = {.fd = fd, .events = sockext_readiness_request_bits(event)};
	int ready = sockext_platform_poll(&entry, 1, timeout);

	return ready > 0 && (entry.revents & POLLNVAL) ? -SOCKEXT_EBADF : ready;
}
