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

/* Returns the events that an entry of poll(2) requests. */
static inline int sockext_readiness_requested_events(short events)
{
	return (events & POLLIN ? SOCKEXT_READABLE : 0) | (events & POLLOUT ? SOCKEXT_WRITABLE : 0)
		   | (events & POLLPRI ? SOCKEXT_EXCEPTIONAL : 0);
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

/* Descriptors below this have a bit in the struct. */
#define SOCKEXT_READINESS_SMALL 1024

/* A set of descriptors to wait for: init, add descriptors, wait, then ask for each by its slot. It
 * has room for one entry more than its capacity, which the wait uses. */
typedef struct {
	struct pollfd *entries;
	uint32_t count;
	uint32_t capacity;
	/* What add_once() has added. At first a bit for each, until a descriptor is added twice or is
	 * too large. From then on a hash table with open addressing, at least twice as large as the
	 * set, has all of them. */
	bool has_bits;   /* the bits are initialised, and there is no table yet */
	uint32_t mask;   /* of the table */
	uint32_t *table; /* slots plus one, or NULL */
	uint64_t bits[SOCKEXT_READINESS_SMALL / 64];
	struct pollfd few[SOCKEXT_READINESS_FEW + 1];
} sockext_readiness;

static inline void sockext_readiness_init(sockext_readiness *set, uint32_t capacity)
{
	set->entries = set->few;
	set->count = 0;
	set->capacity = SOCKEXT_READINESS_FEW;
	set->has_bits = false;
	set->table = NULL;
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

/* The same for a descriptor without a bit; used by the next function only. */
uint32_t sockext_readiness_add_by_table(sockext_readiness *set, PHP_SOCKET fd);

/* Adds a descriptor and returns its slot, or the slot at which it was added before by this
 * function. */
static inline uint32_t sockext_readiness_add_once(sockext_readiness *set, PHP_SOCKET fd)
{
	if (EXPECTED(set->has_bits && (uint64_t) fd < SOCKEXT_READINESS_SMALL)) {
		uint64_t *word = &set->bits[fd / 64U];
		uint64_t bit = UINT64_C(1) << fd % 64U;
		if (EXPECTED((*word & bit) == 0)) {
			*word |= bit;
			return sockext_readiness_add(set, fd);
		}
	}
	return sockext_readiness_add_by_table(set, fd);
}

/* Adds an event (one bit) to those requested at a slot. */
static inline void sockext_readiness_want(sockext_readiness *set, uint32_t slot, int event)
{
	set->entries[slot].events |= sockext_readiness_wanted(event);
}

/* Waits until a descriptor is ready or the time is up; NULL waits without a limit. Returns the
 * number of requested events of all entries, or -errno: EBADF for an invalid descriptor, EINTR for
 * a signal. The descriptor of an entry may be left as its complement. */
int sockext_readiness_wait(sockext_readiness *set, const struct timespec *timeout);

/* Waits for an event of one descriptor. Unlike select(2) also ends with a hang-up, which a system
 * call is to tell. Returns 1, 0 when the time is up, or -errno as above. */
int sockext_readiness_wait_for(PHP_SOCKET fd, int event, const struct timespec *timeout);

/* Whether, after the wait, the descriptor at a slot is ready for an event (one bit). */
static inline bool sockext_readiness_is_ready(
	const sockext_readiness *set, uint32_t slot, int event)
{
	return set->entries[slot].revents & sockext_readiness_returned(event);
}

#endif
