/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Notifiers: the events of many descriptors, by epoll(7) or kqueue(2); in builds without
 * SOCKEXT_HAS_NOTIFIER (flags.h) none can be opened. A descriptor is registered once, for several
 * events, with data that come with them. Nothing here touches PHP state. Functions return 0 or
 * -errno unless they say otherwise.
 */
#ifndef SOCKEXT_PLATFORM_NOTIFIER_H
#define SOCKEXT_PLATFORM_NOTIFIER_H

#include "platform.h"

/* Its names: in messages, and the case of Io\Poll\Backend. */
#if defined(HAVE_SOCKETS_EXT_EPOLL)
#define SOCKEXT_NOTIFIER_NAME "epoll"
#define SOCKEXT_NOTIFIER_CASE "Epoll"
#elif defined(HAVE_SOCKETS_EXT_KQUEUE)
#define SOCKEXT_NOTIFIER_NAME "kqueue"
#define SOCKEXT_NOTIFIER_CASE "Kqueue"
#endif

/* Events: bits. Those from READ to HANG_UP are those of poll(2), and may be passed and taken as
 * such. ERROR and HANG_UP come unrequested, too. URGENT is 0 if the system does not tell. With
 * ONE_SHOT nothing comes after the first event until the registration is modified; with EDGE an
 * event comes when it is new. */
#ifdef HAVE_SOCKETS_EXT_EPOLL
#include <sys/epoll.h>

#define SOCKEXT_NOTIFIER_READ ((uint32_t) EPOLLIN)
#define SOCKEXT_NOTIFIER_URGENT ((uint32_t) EPOLLPRI)
#define SOCKEXT_NOTIFIER_WRITE ((uint32_t) EPOLLOUT)
#define SOCKEXT_NOTIFIER_ERROR ((uint32_t) EPOLLERR)
#define SOCKEXT_NOTIFIER_HANG_UP ((uint32_t) EPOLLHUP)
#define SOCKEXT_NOTIFIER_READ_HANG_UP ((uint32_t) EPOLLRDHUP)
#define SOCKEXT_NOTIFIER_ONE_SHOT ((uint32_t) EPOLLONESHOT)
#define SOCKEXT_NOTIFIER_EDGE ((uint32_t) EPOLLET)

typedef struct {
	int fd; /* -1 if it is closed */
} sockext_notifier;

typedef struct epoll_event sockext_notice;

static inline uint64_t sockext_notice_data(const sockext_notice *notice)
{
	return notice->data.u64;
}

#else
#ifdef SOCKEXT_HAS_NOTIFIER
#include <sys/event.h>
#endif

#define SOCKEXT_NOTIFIER_READ ((uint32_t) POLLIN)
#if defined(EVFILT_EXCEPT) && defined(NOTE_OOB)
#define SOCKEXT_NOTIFIER_URGENT ((uint32_t) POLLPRI)
#else
#define SOCKEXT_NOTIFIER_URGENT UINT32_C(0)
#endif
#define SOCKEXT_NOTIFIER_WRITE ((uint32_t) POLLOUT)
#define SOCKEXT_NOTIFIER_ERROR ((uint32_t) POLLERR)
#define SOCKEXT_NOTIFIER_HANG_UP ((uint32_t) POLLHUP)
#define SOCKEXT_NOTIFIER_READ_HANG_UP (UINT32_C(1) << 29)
#define SOCKEXT_NOTIFIER_ONE_SHOT (UINT32_C(1) << 30)
#define SOCKEXT_NOTIFIER_EDGE (UINT32_C(1) << 31)

typedef struct {
	int fd; /* -1 if it is closed */
#ifdef SOCKEXT_HAS_NOTIFIER
	uint32_t lineage;
	struct sockext_registered *table; /* by descriptor */
	uint32_t size;                    /* of the table */
	uint32_t count;                   /* descriptors that have filters */
	uint32_t capacity;                /* of the next one */
	struct kevent *returned;
#endif
} sockext_notifier;

typedef struct {
	uint64_t data;
	uint32_t events;
	int fd;
} sockext_notice;

static inline uint64_t sockext_notice_data(const sockext_notice *notice)
{
	return notice->data;
}

#endif

/* Makes a notifier with close-on-exec, which the caller closes, and counts forks from then on (see
 * lineage.h). Its descriptor is readable while it has events. A forked child must not change it; it
 * may close it. */
int sockext_notifier_open(sockext_notifier *notifier);
void sockext_notifier_close(sockext_notifier *notifier);

/* Register a descriptor, and change its registration; then those of the events that have happened
 * already come once more. -EPERM for regular files and directories, which are always ready. It is
 * unregistered when all descriptors of the file are closed. */
int sockext_notifier_add(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data);
int sockext_notifier_modify(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data);
int sockext_notifier_remove(sockext_notifier *notifier, int fd);

/* Registers a descriptor unless it is registered, for a notifier that exists while none of its
 * descriptors is closed: the events of a registration do not come once more. */
int sockext_notifier_keep(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data);

/* Waits for at most capacity notices, one for each descriptor, of which those that were left out
 * come first the next time. The timeout has nanoseconds, or milliseconds, rounded up, if the system
 * has no call for that; NULL waits without a limit. Returns the number of notices or -errno. */
int sockext_notifier_wait(sockext_notifier *notifier, sockext_notice *notices, int capacity,
	const struct timespec *timeout);

/* The same, but the system restarts it after a stop and SIGCONT, as it does select(2): without it
 * they end epoll_wait(2) with EINTR as a handler of a signal does (signal(7)). It returns 0 before
 * the end of its timeout if an event was taken by another process. */
int sockext_notifier_wait_restarted(sockext_notifier *notifier, sockext_notice *notices,
	int capacity, const struct timespec *timeout);

#endif
