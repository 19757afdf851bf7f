/* SPDX-License-Identifier: BSD-3-Clause
 *
 * One total time for a call that waits more than once, whatever signals come in between.
 */
#ifndef SOCKEXT_DEADLINE_H
#define SOCKEXT_DEADLINE_H

#include "platform.h"

typedef struct {
	int64_t end; /* on the clock of sockext_platform_monotonic_ns(), or INT64_MAX for never */
} sockext_deadline;

/* A deadline that never comes. */
#define SOCKEXT_DEADLINE_NEVER \
	{ \
		INT64_MAX \
	}

/* Starts the time of a timeout in seconds, an argument of the running function; null is for ever,
 * as is what no clock can count. FAILURE after a ValueError for a number below 0 and for NAN. */
zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, uint32_t arg_num);

/* Waits until the descriptor is ready for an event of readiness.h, after a call would have blocked.
 * Returns 0, or -errno: ETIMEDOUT when the time is up, never EINTR. */
int sockext_deadline_wait(const sockext_deadline *deadline, PHP_SOCKET fd, int event);

/* The same before a call: looks at the descriptor even when the time is up. */
int sockext_deadline_wait_first(const sockext_deadline *deadline, PHP_SOCKET fd, int event);

/* send(2) and recv(2) that wait until the deadline where they would block, whether the socket
 * blocks or not. Return the number of bytes or -errno. */
ssize_t sockext_deadline_send(
	const sockext_deadline *deadline, PHP_SOCKET fd, const char *data, size_t length, int flags);
ssize_t sockext_deadline_receive(
	const sockext_deadline *deadline, PHP_SOCKET fd, char *data, size_t length, int flags);

#endif
