/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Spans of time: what is left of a timeout, and its milliseconds for poll(2) and similar calls.
 */
#ifndef SOCKEXT_CLOCK_H
#define SOCKEXT_CLOCK_H

#include "platform.h"

#define SOCKEXT_NS_PER_SECOND INT64_C(1000000000)
#define SOCKEXT_NS_PER_MILLISECOND INT64_C(1000000)

/* The longest wait of one call that takes milliseconds as an int: a day. */
#define SOCKEXT_CLOCK_TURN_MS (24 * 3600 * 1000)

static inline bool sockext_clock_is_zero(const struct timespec *span)
{
	return span->tv_sec == 0 && span->tv_nsec == 0;
}

static inline struct timespec sockext_clock_span(int64_t nanoseconds)
{
	return (struct timespec){.tv_sec = (time_t) (nanoseconds / SOCKEXT_NS_PER_SECOND),
		.tv_nsec = (long) (nanoseconds % SOCKEXT_NS_PER_SECOND)};
}

/* Returns what is left of a timeout that began at start (by sockext_platform_monotonic_ns()), or
 * zero. */
static inline struct timespec sockext_clock_left(const struct timespec *timeout, int64_t start)
{
	int64_t passed = sockext_platform_monotonic_ns() - start;
	int64_t seconds = timeout->tv_sec - passed / SOCKEXT_NS_PER_SECOND;
	int64_t ns = timeout->tv_nsec - passed % SOCKEXT_NS_PER_SECOND;

	if (ns < 0) {
		ns += SOCKEXT_NS_PER_SECOND;
		seconds--;
	}
	if (seconds < 0) {
		return (struct timespec){0, 0};
	}
	return (struct timespec){.tv_sec = (time_t) seconds, .tv_nsec = (long) ns};
}

/* Returns the end of a timeout that begins now, INT64_MAX if that is too far away. */
static inline int64_t sockext_clock_end(const struct timespec *timeout)
{
	if (timeout->tv_sec > INT64_MAX / SOCKEXT_NS_PER_SECOND / 4) {
		return INT64_MAX;
	}
	return sockext_platform_monotonic_ns() + timeout->tv_sec * SOCKEXT_NS_PER_SECOND
		   + timeout->tv_nsec;
}

/* Returns a span in milliseconds, rounded up, so that no wait ends too early. */
static inline int64_t sockext_clock_milliseconds(const struct timespec *span)
{
	int64_t seconds = MIN((int64_t) span->tv_sec, INT64_MAX / 2000);
	return seconds * 1000 + (span->tv_nsec + 999999) / 1000000;
}

#endif
