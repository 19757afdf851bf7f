/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The one place that waits for descriptors to become ready. Knows descriptors, not sockets.
 */
#ifndef SOCKEXT_READINESS_H
#define SOCKEXT_READINESS_H

#include "../platform/platform.h"

/* What is waited for, and what is reported: bits of a set. */
enum {
	SOCKEXT_READABLE = 1,
	SOCKEXT_WRITABLE = 2,
	SOCKEXT_EXCEPTIONAL = 4,
};

/* What poll(2) is asked for an event (one bit), and what it reports for it, as select(2) has it. */
static inline short sockext_readiness_wanted(int event)
{
	return event == SOCKEXT_READABLE   ? POLLIN | POLLRDNORM | POLLRDBAND
		   : event == SOCKEXT_WRITABLE ? POLLOUT | POLLWRNORM | POLLWRBAND
									   : POLLPRI;
}

static inline short sockext_readiness_reported(int event)
{
	return event == SOCKEXT_READABLE   ? POLLIN | POLLRDNORM | POLLRDBAND | POLLHUP | POLLERR
		   : event == SOCKEXT_WRITABLE ? POLLOUT | POLLWRNORM | POLLWRBAND | POLLERR
									   : POLLPRI;
}

/* Which of the events (one bit each) that an entry of poll(2) waits for have been reported. */
static inline int sockext_readiness_ready_events(short events, short revents)
{
	int ready = 0;

	for (int event = SOCKEXT_READABLE; event <= SOCKEXT_EXCEPTIONAL; event <<= 1) {
		if ((events & sockext_readiness_wanted(event))
			&& (revents & sockext_readiness_reported(event))) {
			ready |= event;
		}
	}
	return ready;
}

/* How many events those bits are. */
static inline int sockext_readiness_count_events(int ready)
{
	return (ready & 1) + (ready >> 1 & 1) + (ready >> 2);
}

/* So many descriptors need no memory beside the set. */
#define SOCKEXT_READINESS_FEW 63

/* The set to wait for; make room with init, add descriptors, wait, ask for each by its slot. There
 * is room for one entry more than was asked for, which is the wait's own. */
typedef struct {
	struct pollfd *entries;
	uint32_t count;
	uint32_t capacity;
	struct sockext_readiness_shared *shared; /* for add_once(), or NULL */
	struct pollfd few[SOCKEXT_READINESS_FEW + 1];
} sockext_readiness;

static inline void sockext_readiness_init(sockext_readiness *set, uint32_t capacity)
{
	set->entries = set->few;
	set->count = 0;
	set->capacity = SOCKEXT_READINESS_FEW;
	set->shared = NULL;
	if (capacity > SOCKEXT_READINESS_FEW) {
		set->entries = safe_emalloc((size_t) capacity + 1, sizeof(struct pollfd), 0);
		set->capacity = capacity;
	}
}

/* Empties the set and makes room for so many. */
void sockext_readiness_reset(sockext_readiness *set, uint32_t capacity);
void sockext_readiness_destroy(sockext_readiness *set);

/* Adds a descriptor and returns its slot. */
static inline uint32_t sockext_readiness_add(sockext_readiness *set, PHP_SOCKET fd)
{
	set->entries[set->count] = (struct pollfd){.fd = fd};
	return set->count++;
}

/* The same, or the slot of a descriptor that this has added already. */
uint32_t sockext_readiness_add_once(sockext_readiness *set, PHP_SOCKET fd);

/* Adds an event (one bit) to what is waited for at a slot. */
static inline void sockext_readiness_want(sockext_readiness *set, uint32_t slot, int event)
{
	set->entries[slot].events |= sockext_readiness_wanted(event);
}

/* Waits until a descriptor is ready or the time is up; NULL waits for ever. Returns how many events
 * there are, each descriptor's counted by itself, or -errno: EBADF for a descriptor that is none,
 * EINTR for a signal. An entry that was left out is left with the complement of its descriptor. */
int sockext_readiness_wait(sockext_readiness *set, const struct timespec *timeout);

/* After the wait: whether the descriptor at a slot is ready for an event (one bit). */
static inline bool sockext_readiness_is_ready(
	const sockext_readiness *set, uint32_t slot, int event)
{
	return set->entries[slot].revents & sockext_readiness_reported(event);
}

#endif
