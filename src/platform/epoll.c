/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See epoll.h.
 */
#include "epoll.h"

#include "clock.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL
#include <pthread.h>

uint32_t sockext_epoll_forks;

static pthread_once_t is_counting = PTHREAD_ONCE_INIT;

static void count_fork(void)
{
	sockext_epoll_forks++;
}

static void begin_counting(void)
{
	pthread_atfork(NULL, NULL, count_fork);
}

void sockext_epoll_count_forks(void)
{
	pthread_once(&is_counting, begin_counting);
}

int sockext_epoll_create(void)
{
	sockext_epoll_count_forks();
	int epoll_fd = epoll_create1(EPOLL_CLOEXEC);
	return epoll_fd < 0 ? -errno : epoll_fd;
}

int sockext_epoll_control(int epoll_fd, int operation, int fd, uint32_t events, uint64_t data)
{
	struct epoll_event event = {.events = events, .data.u64 = data};
	return epoll_ctl(epoll_fd, operation, fd, &event) < 0 ? -errno : 0;
}

/* epoll_wait(2) takes milliseconds as an int: longer timeouts need several calls. */
static int wait_in_turns(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout)
{
	int64_t left = sockext_clock_milliseconds(timeout);

	for (;;) {
		int turn = (int) MIN(left, SOCKEXT_CLOCK_TURN_MS);
		int ready = epoll_wait(epoll_fd, events, capacity, turn);
		if (ready != 0 || left <= turn) {
			return ready < 0 ? -errno : ready;
		}
		left -= turn;
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
	return wait_in_turns(epoll_fd, events, capacity, timeout);
}
#endif

int sockext_epoll_wait(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout)
{
	if (!timeout || sockext_clock_is_zero(timeout)) {
		int ready = epoll_wait(epoll_fd, events, capacity, timeout ? 0 : -1);
		return ready < 0 ? -errno : ready;
	}
#ifdef HAVE_SOCKETS_EXT_EPOLL_PWAIT2
	return wait_precisely(epoll_fd, events, capacity, timeout);
#else
	return wait_in_turns(epoll_fd, events, capacity, timeout);
#endif
}

#endif
