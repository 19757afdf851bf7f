/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See notifier.h: epoll(7).
 */
#include "clock.h"
#include "lineage.h"
#include "notifier.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

int sockext_notifier_open(sockext_notifier *notifier)
{
	sockext_lineage_begin();
	notifier->fd = epoll_create1(EPOLL_CLOEXEC);
	return notifier->fd < 0 ? -errno : 0;
}

void sockext_notifier_close(sockext_notifier *notifier)
{
	close(notifier->fd);
	notifier->fd = -1;
}

static int control(
	const sockext_notifier *notifier, int operation, int fd, uint32_t events, uint64_t data)
{
	struct epoll_event event = {.events = events, .data.u64 = data};
	return epoll_ctl(notifier->fd, operation, fd, &event) < 0 ? -errno : 0;
}

int sockext_notifier_add(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	return control(notifier, EPOLL_CTL_ADD, fd, events, data);
}

int sockext_notifier_modify(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	return control(notifier, EPOLL_CTL_MOD, fd, events, data);
}

int sockext_notifier_remove(sockext_notifier *notifier, int fd)
{
	return control(notifier, EPOLL_CTL_DEL, fd, 0, 0);
}

int sockext_notifier_keep(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	int error = sockext_notifier_add(notifier, fd, events, data);
	return error == -EEXIST ? 0 : error;
}

/* epoll_wait(2) takes milliseconds as an int: longer timeouts need several calls. */
static int wait_in_slices(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout)
{
	int64_t left = sockext_clock_milliseconds(timeout);

	for (;;) {
		int slice = (int) MIN(left, SOCKEXT_CLOCK_SLICE_MS);
		int ready = epoll_wait(epoll_fd, events, capacity, slice);
		if (ready != 0 || left <= slice) {
			return ready < 0 ? -errno : ready;
		}
		left -= slice;
	}
}

#ifdef HAVE_SOCKETS_EXT_EPOLL_PWAIT2

/* Whether epoll_pwait2(2) is missing in the kernel (ENOSYS) or refused by a seccomp filter (EPERM).
 * This never changes in a process, so threads may set it without a lock. */
static volatile bool is_refused;

static int wait_precisely(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout)
{
	bool is_whole = timeout->tv_nsec % SOCKEXT_NS_PER_MILLISECOND == 0;

	if (!is_refused && !is_whole) {
		int ready = epoll_pwait2(epoll_fd, events, capacity, timeout, NULL);
		if (ready >= 0 || (errno != ENOSYS && errno != EPERM)) {
			return ready < 0 ? -errno : ready;
		}
		is_refused = true;
	}
	return wait_in_slices(epoll_fd, events, capacity, timeout);
}
#endif

int sockext_notifier_wait(sockext_notifier *notifier, sockext_notice *notices, int capacity,
	const struct timespec *timeout)
{
	if (!timeout || sockext_clock_is_zero(timeout)) {
		int ready = epoll_wait(notifier->fd, notices, capacity, timeout ? 0 : -1);
		return ready < 0 ? -errno : ready;
	}
#ifdef HAVE_SOCKETS_EXT_EPOLL_PWAIT2
	return wait_precisely(notifier->fd, notices, capacity, timeout);
#else
	return wait_in_slices(notifier->fd, notices, capacity, timeout);
#endif
}

int sockext_notifier_wait_restarted(sockext_notifier *notifier, sockext_notice *notices,
	int capacity, const struct timespec *timeout)
{
	struct pollfd entry = {.fd = notifier->fd, .events = POLLIN};
	int ready = epoll_wait(notifier->fd, notices, capacity, 0);

	if (ready == 0 && !(timeout && sockext_clock_is_zero(timeout))) {
		int error = sockext_platform_poll(&entry, 1, timeout);
		if (error < 0) {
			return error;
		}
		ready = epoll_wait(notifier->fd, notices, capacity, 0);
	}
	return ready < 0 ? -errno : ready;
}

#endif
