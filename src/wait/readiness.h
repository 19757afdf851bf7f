/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Waits by poll(2) for descriptors to become ready. Knows descriptors, not sockets.
 */
#ifndef SOCKEXT_READINESS_H
#define SOCKEXT_READINESS_H

#include "../platform/platform.h"

/* Events: bits, which can be combined. */
enum {
	SOCKEXT_READABLE = 1,
	SOCKEXT_WRITABLE = 2,
	SOCKEXT_EXCEPTIONAL = 4,
};

/* The bits of poll(2) that request an event (one bit), and those that return it, as in
 * select(2). */
static inline short sockext_readiness_wanted(int event)
{
	return event == SOCKEXT_READABLE   ? POLLIN | POLLRDNORM | POLLRDBAND
		   : event == SOCKEXT_WRITABLE ? POLLOUT | POLLWRNORM | POLLWRBAND
									   : POLLPRI;
}

static inline short sockext_readiness_returned(int event)
{
	return event == SOCKEXT_READABLE   ? POLLIN | POLLRDNORM | POLLRDBAND | POLLHUP | POLLERR
		   : event == SOCKEXT_WRITABLE ? POLLOUT | POLLWRNORM | POLLWRBAND | POLLERR
									   : POLLPRI;
}

/* Returns whether an event (one bit) of an entry of poll(2) was requested and returned. */
static inline bool sockext_readiness_has_event(short events, short revents, int event)
{
	return (events & sockext_readiness_wanted(event))
		   && (revents & sockext_readiness_returned(event));
}

/* Returns the requested events of an entry of poll(2) that were returned. */
static inline int sockext_readiness_ready_events(short events, short revents)
{
	return (sockext_readiness_has_event(events, revents, SOCKEXT_READABLE) ? SOCKEXT_READABLE : 0)
		   | (sockext_readiness_has_event(events, revents, SOCKEXT_WRITABLE) ? SOCKEXT_WRITABLE : 0)
		   | (sockext_readiness_has_event(events, revents, SOCKEXT_EXCEPTIONAL)
				   ? SOCKEXT_EXCEPTIONAL
				   : 0);
}

/* Returns how many events those are. */
static inline int sockext_readiness_count_events(int ready)
{
	return (ready & 1) + (ready >> 1 & 1) + (ready >> 2);
}

/* This many descriptors fit in the struct, without an allocation. */
#define SOCKEXT_READINESS_FEW 63

/* A set of descriptors to wait for: init, add descriptors, wait, then ask for each by its slot. It
 * has room for one entry more than its capacity, which the wait uses. */
typedef struct {
	struct pollfd *entries;
	uint32_t count;
	uint32_t capacity;
	struct sockext_readiness_shared *shared; /* used by add_once(), or NULL */
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

/* Empties the set and makes room for this many descriptors. */
void sockext_readiness_reset(sockext_readiness *set, uint32_t capacity);
void sockext_readiness_destroy(sockext_readiness *set);

/* Adds a descriptor and returns its slot. */
static inline uint32_t sockext_readiness_add(sockext_readiness *set, PHP_SOCKET fd)
{
	set->entries[set->count] = (struct pollfd){.fd = fd};
	return set->count++;
}

/* The same; returns the slot of a descriptor that it has added before. */
uint32_t sockext_readiness_add_once(sockext_readiness *set, PHP_SOCKET fd);

/* Adds an event (one bit) to those requested at a slot. */
static inline void sockext_readiness_want(sockext_readiness *set, uint32_t slot, int event)
{
	set->entries[slot].events |= sockext_readiness_wanted(event);
}

/* Waits until a descriptor is ready or the time is up; NULL waits without a limit. Returns the
 * number of requested events of all entries, or -errno: EBADF for an invalid descriptor, EINTR for
 * a signal. The descriptor of an entry may be left as its complement. */
int sockext_readiness_wait(sockext_readiness *set, const struct timespec *timeout);

/* Whether, after the wait, the descriptor at a slot is ready for an event (one bit). */
static inline bool sockext_readiness_is_ready(
	const sockext_readiness *set, uint32_t slot, int event)
{
	return set->entries[slot].revents & sockext_readiness_returned(event);
}

#endif
