/* SPDX-License-Identifier: BSD-3-Clause
 *
 * epoll(7), where this build uses it (HAVE_SOCKETS_EXT_EPOLL). Nothing here touches PHP state.
 * Functions return 0 or -errno unless they say otherwise.
 */
#ifndef SOCKEXT_PLATFORM_EPOLL_H
#define SOCKEXT_PLATFORM_EPOLL_H

#include "platform.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL
#include <sys/epoll.h>

/* Makes an instance that closes on exec; the caller closes it. Returns its descriptor or -errno. */
int sockext_epoll_create(void);

/* epoll_ctl(2): operation is EPOLL_CTL_ADD, EPOLL_CTL_MOD or EPOLL_CTL_DEL. */
int sockext_epoll_control(int epoll_fd, int operation, int fd, uint32_t events, uint64_t data);

/* Waits for at most capacity events with the precision of nanoseconds, or of milliseconds, rounded
 * up, on a system without epoll_pwait2(2); NULL waits for ever. Returns how many there are or
 * -errno. */
int sockext_epoll_wait(
	int epoll_fd, struct epoll_event *events, int capacity, const struct timespec *timeout);

/* Returns how many forks lie between this process and the first call. An instance that was made
 * under another number is shared with the parent: what is removed there is gone in both. */
uint32_t sockext_epoll_lineage(void);

#endif
#endif
