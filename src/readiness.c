/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See readiness.h. What poll(2) reports is read as select(2) has it: a hang-up makes readable, an
 * error makes readable and writable, urgent data is the exceptional condition. poll(2) also reports
 * hang-ups and errors that nobody asked for; select(2) goes on waiting then, and so does the wait
 * here.
 */
#include "readiness.h"

#include "clock.h"

/* A descriptor whose hang-up nobody waits for is looked at again this often: what is waited for may
 * still come after it. */
#define TURN_NS INT64_C(20000000)

static const struct timespec no_time = {0, 0};

void sockext_readiness_init(sockext_readiness *set, uint32_t capacity)
{
	set->count = 0;
	set->entries = capacity <= sizeof(set->few) / sizeof(set->few[0])
					   ? set->few
					   : safe_emalloc(capacity, sizeof(struct pollfd), 0);
}

void sockext_readiness_destroy(sockext_readiness *set)
{
	if (set->entries != set->few) {
		efree(set->entries);
	}
}

uint32_t sockext_readiness_add_once(sockext_readiness *set, PHP_SOCKET fd)
{
	for (uint32_t slot = 0; slot < set->count; slot++) {
		if (set->entries[slot].fd == fd) {
			return slot;
		}
	}
	return sockext_readiness_add(set, fd);
}

static int count_wanted_events(const struct pollfd *entry)
{
	int count = 0;

	for (int event = SOCKEXT_READABLE; event <= SOCKEXT_EXCEPTIONAL; event <<= 1) {
		if ((entry->events & sockext_readiness_wanted(event))
			&& (entry->revents & sockext_readiness_reported(event))) {
			count++;
		}
	}
	return count;
}

/* Looks through what poll(2) has reported. Returns -EBADF, or the number of events that were waited
 * for; entries without one are left out of the next poll(2) by the complement of their descriptor,
 * which is negative. */
static int settle(sockext_readiness *set, int reported)
{
	int count = 0;

	for (uint32_t slot = 0; slot < set->count && reported > 0; slot++) {
		struct pollfd *entry = &set->entries[slot];
		if (entry->revents == 0) {
			continue;
		}
		reported--;
		if (entry->revents & POLLNVAL) {
			return -SOCKEXT_EBADF;
		}
		int wanted = count_wanted_events(entry);
		if (wanted == 0) {
			entry->fd = ~entry->fd;
		}
		count += wanted;
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

/* How long to wait until all entries are looked at again: a turn, or what is left of a timeout that
 * began at start. */
static struct timespec next_turn(const struct timespec *timeout, int64_t start)
{
	struct timespec turn = {0, TURN_NS};

	if (timeout) {
		struct timespec left = sockext_clock_left(timeout, start);
		if (left.tv_sec == 0) {
			turn.tv_nsec = MIN(left.tv_nsec, TURN_NS);
		}
	}
	return turn;
}

/* Waits on when something has been reported that nobody waits for. */
static int wait_in_turns(sockext_readiness *set, const struct timespec *timeout, int64_t start)
{
	for (;;) {
		struct timespec turn = next_turn(timeout, start);
		int ready = sockext_platform_poll(set->entries, set->count, &turn);
		if (ready == 0) {
			restore_left_out(set);
			ready = sockext_platform_poll(set->entries, set->count, &no_time);
		}
		if (ready > 0) {
			ready = settle(set, ready);
		}
		if (ready != 0 || sockext_clock_is_zero(&turn)) {
			return ready;
		}
	}
}

int sockext_readiness_wait(sockext_readiness *set, const struct timespec *timeout)
{
	bool has_time = !timeout || !sockext_clock_is_zero(timeout);
	int64_t start = timeout && has_time ? sockext_platform_monotonic_ns() : 0;
	int ready = sockext_platform_poll(set->entries, set->count, timeout);

	if (ready > 0) {
		ready = settle(set, ready);
		if (ready == 0 && has_time) {
			ready = wait_in_turns(set, timeout, start);
		}
	}
	return ready;
}
