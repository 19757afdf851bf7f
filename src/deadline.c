/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See deadline.h.
 */
#include "deadline.h"

#include "clock.h"
#include "readiness.h"

/* Some thirty years: what lies beyond does not fit the clock's number. */
#define LONGEST_SECONDS 1e9

zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, uint32_t arg_num)
{
	if (is_null || seconds > LONGEST_SECONDS) {
		*deadline = (sockext_deadline) SOCKEXT_DEADLINE_NEVER;
		return SUCCESS;
	}
	if (!(seconds >= 0)) {
		zend_argument_value_error(arg_num, "must be greater than or equal to 0");
		return FAILURE;
	}
	deadline->end = sockext_platform_monotonic_ns()
					+ (int64_t) (seconds * (double) SOCKEXT_NS_PER_SECOND);
	return SUCCESS;
}

static bool is_never(const sockext_deadline *deadline)
{
	return deadline->end == INT64_MAX;
}

/* Returns how many nanoseconds are left, 0 when the time is up. */
static int64_t count_left(const sockext_deadline *deadline)
{
	return is_never(deadline) ? deadline->end
							  : MAX(deadline->end - sockext_platform_monotonic_ns(), 0);
}

/* An error queue that nobody reads (IP_RECVERR, SO_ZEROCOPY) makes ready for ever, and for nothing:
 * the caller who finds that tries again, and must not do it without a pause. */
static const struct timespec nap = {0, 1000000};

static bool is_only_error(const struct pollfd *entry)
{
	return (entry->revents & POLLERR) && !(entry->revents & (POLLIN | POLLOUT | POLLHUP));
}

static int wait_once(PHP_SOCKET fd, int event, const struct timespec *timeout)
{
	sockext_readiness set;

	sockext_readiness_init(&set, 1);
	sockext_readiness_want(&set, sockext_readiness_add(&set, fd), event);
	int ready = sockext_readiness_wait(&set, timeout);
	if (ready > 0 && is_only_error(&set.entries[0])) {
		sockext_platform_poll(NULL, 0, &nap);
	}
	sockext_readiness_destroy(&set);
	return ready;
}

int sockext_deadline_wait_first(const sockext_deadline *deadline, PHP_SOCKET fd, int event)
{
	int ready;

	do {
		int64_t left = count_left(deadline);
		struct timespec timeout = {.tv_sec = (time_t) (left / SOCKEXT_NS_PER_SECOND),
			.tv_nsec = (long) (left % SOCKEXT_NS_PER_SECOND)};
		ready = wait_once(fd, event, is_never(deadline) ? NULL : &timeout);
	} while (ready == -SOCKEXT_EINTR);

	return ready > 0 ? 0 : ready == 0 ? -SOCKEXT_ETIMEDOUT : ready;
}

int sockext_deadline_wait(const sockext_deadline *deadline, PHP_SOCKET fd, int event)
{
	return count_left(deadline) > 0 ? sockext_deadline_wait_first(deadline, fd, event)
									: -SOCKEXT_ETIMEDOUT;
}

/* Without a flag that keeps a call from waiting, only waiting before it does. */
static int prepare(const sockext_deadline *deadline, PHP_SOCKET fd, int event)
{
	return SOCKEXT_DONTWAIT == 0 ? sockext_deadline_wait_first(deadline, fd, event) : 0;
}

/* Waits where a call would have; returns 0 when it is to be tried again. */
static int settle(const sockext_deadline *deadline, PHP_SOCKET fd, int event, int error)
{
	if (error == SOCKEXT_EINTR) {
		return prepare(deadline, fd, event);
	}
	return sockext_platform_is_would_block(error) ? sockext_deadline_wait(deadline, fd, event)
												  : -error;
}

ssize_t sockext_deadline_send(
	const sockext_deadline *deadline, PHP_SOCKET fd, const char *data, size_t length, int flags)
{
	int error = prepare(deadline, fd, SOCKEXT_WRITABLE);

	/* The data belong to PHP again when this returns, whatever the system has done with them. */
	flags &= ~SOCKEXT_ZEROCOPY;
	while (error == 0) {
		ssize_t sent = send(fd, data, length, flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
		if (sent >= 0) {
			return sent;
		}
		error = settle(deadline, fd, SOCKEXT_WRITABLE, sockext_platform_errno());
	}
	return error;
}

ssize_t sockext_deadline_receive(
	const sockext_deadline *deadline, PHP_SOCKET fd, char *data, size_t length, int flags)
{
	int error = prepare(deadline, fd, SOCKEXT_READABLE);

	while (error == 0) {
		ssize_t received = recv(fd, data, length, flags | SOCKEXT_DONTWAIT);
		if (received >= 0) {
			return received;
		}
		error = settle(deadline, fd, SOCKEXT_READABLE, sockext_platform_errno());
	}
	return error;
}
