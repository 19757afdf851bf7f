/* SPDX-License-Identifier: BSD-3-Clause
 *
 * epoll(7), in builds with HAVE_SOCKETS_EXT_EPOLL. Nothing here touches PHP state. Functions return
 * 0 or -errno unless they say otherwise.
 */
#ifndef SOCKEXT_PLATFORM_EPOLL_H
#define SOCKEXT_PLATFORM_EPOLL_H

#include "platform.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL
#include <sys/epoll.h>

/* Creates an instance with close-on-exec, which the caller closes, and counts forks from then on.
 * Returns its descriptor or -errno. */
int sockext_epoll_create(void);

/* Counts forks from now on. */
void sockext_epoll_count_forks(void);

/* epoll_ctl(2): operation is EPOLL_CTL_ADD, EPOLL_CTL_MOD or EPOLL_CTL_DEL. */
int sockext_epoll_control(int epoll_fd, int operation, int fd, uint32_t events, uint64_t data);

/* Waits for at most capacity events. The timeout has nanoseconds, or milliseconds, rounded up,
 * without epoll_pwait2(2); NULL waits without a limit. Returns the number of events or -errno. */
int sockext_epoll_wait(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout);

/* How many forks have been counted; read by the function below. */
extern uint32_t sockext_epoll_forks;

/* Returns how many forks lie between this process and the first instance. An instance that was
 * created under another number is shared with the parent process: a change to it affects both. */
static inline uint32_t sockext_epoll_lineage(void)
{
	return sockext_epoll_forks;
}

#else
static inline uint32_t sockext_epoll_lineage(void)
{
	return 0;
}
#endif
#endif
