/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Timeouts of scripts and of sockets, as the end of a wait on the monotonic clock.
 */
#ifndef SOCKEXT_TIMEOUT_H
#define SOCKEXT_TIMEOUT_H

#include "../platform/clock.h"

/* Interval of checks for pending signal handlers. A signal that comes after the check and before
 * the wait does not interrupt the wait, nor does one that another thread gets. Closing that gap
 * would take two more system calls for each wait. */
#define SOCKEXT_CHECK_NS SOCKEXT_NS_PER_SECOND

/* The end of a wait without a limit. */
#define SOCKEXT_NEVER INT64_MAX

/* Returns how many nanoseconds are left until the end of a wait, 0 when the time is up. */
static inline int64_t sockext_timeout_left(int64_t end)
{
	if (end == SOCKEXT_NEVER) {
		return SOCKEXT_NEVER;
	}
	int64_t left = end - sockext_platform_monotonic_ns();
	return MAX(left, 0);
}

/* Returns the end of a part of a wait, which begins now and takes no longer than this. */
static inline int64_t sockext_timeout_slice(int64_t end, int64_t nanoseconds)
{
	int64_t slice_end = sockext_platform_monotonic_ns() + nanoseconds;
	return MIN(end, slice_end);
}

/* Stores the end of a timeout in seconds, argument arg_num of the running function; null, and a
 * number that is too large for the clock, is no limit. FAILURE after a ValueError for a negative
 * number or NAN. */
zend_result sockext_timeout_to_end(double seconds, bool is_null, uint32_t arg_num, int64_t *end);

/* Returns the socket's own timeout in nanoseconds, SOCKEXT_NEVER if it has none, 0 if it is
 * negative. */
int64_t sockext_timeout_of(const php_socket *sock, int event);

/* A script has changed SO_RCVTIMEO or SO_SNDTIMEO of some socket; returns how often so far, and 1
 * more: 0 is never returned. */
void sockext_timeout_note_change(void);

/* Whether the timeout that it has set, of receives (SOCKEXT_READABLE) or sends, is negative. */
void sockext_timeout_note_sign(php_socket *sock, int event, bool is_negative);

static inline uint32_t sockext_timeout_changes(void)
{
	return SOCKETS_G(timeout_changes) + 1;
}

/* Returns the end of a wait of a blocking socket by its timeout, as below. */
int64_t sockext_timeout_end_of(const php_socket *sock, int event);

/* Returns the end of a wait by the socket's own timeout (SO_RCVTIMEO for SOCKEXT_READABLE,
 * SO_SNDTIMEO); 0 if it is non-blocking. */
int64_t sockext_timeout_socket_end(const php_socket *sock, int event);

/* Blocks the thread until then, or until a signal comes. */
void sockext_timeout_sleep(int64_t end);

#endif
