/* SPDX-License-Identifier: BSD-3-Clause
 *
 * kqueue(2) on epoll(7), by its manual page, for script/portable --kqueue, which preloads it. A
 * queue is an epoll instance of three others, one for each filter, since a descriptor can be
 * registered with an instance only once. As on BSD, a filter goes when its descriptor is closed,
 * which is why close(2) is replaced, and a forked child does not have the queues of its parent.
 */
#define _GNU_SOURCE
#include <sys/event.h>

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILTERS 3
#define URGENT_NOTE 0x2 /* NOTE_OOB, which the header may leave out */

typedef struct queue {
	struct queue *next;
	int fd, inner[FILTERS];
	unsigned short *flags[FILTERS]; /* of the filters, by descriptor; 0 if there is none */
	int size;
	int first; /* the filter that is asked first, in turn */
} queue;

/* The filter of urgent data tells of an end as well, since the manual page does not say that it
 * does not. */
static const uint32_t wanted[FILTERS] = {EPOLLIN | EPOLLRDHUP, EPOLLOUT, EPOLLPRI | EPOLLRDHUP};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t is_prepared = PTHREAD_ONCE_INIT;
static queue *queues;

static void destroy(queue *own)
{
	for (int filter = 0; filter < FILTERS; filter++) {
		syscall(SYS_close, own->inner[filter]);
		free(own->flags[filter]);
	}
	free(own);
}

static void lock_before_fork(void)
{
	pthread_mutex_lock(&lock);
}

static void unlock_in_parent(void)
{
	pthread_mutex_unlock(&lock);
}

static void leave_in_child(void)
{
	for (queue *own = queues, *next; own; own = next) {
		next = own->next;
		syscall(SYS_close, own->fd);
		destroy(own);
	}
	queues = NULL;
	pthread_mutex_unlock(&lock);
}

static void prepare(void)
{
	pthread_atfork(lock_before_fork, unlock_in_parent, leave_in_child);
}

int kqueue(void)
{
	pthread_once(&is_prepared, prepare);
	queue *own = calloc(1, sizeof(*own));
	own->fd = epoll_create1(0);
	int failure = own->fd < 0 ? errno : 0;
	for (int filter = 0; filter < FILTERS; filter++) {
		struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t) filter};
		own->inner[filter] = failure ? -1 : epoll_create1(EPOLL_CLOEXEC);
		if (!failure
			&& (own->inner[filter] < 0
				|| epoll_ctl(own->fd, EPOLL_CTL_ADD, own->inner[filter], &event) != 0)) {
			failure = errno;
		}
	}
	if (failure) {
		syscall(SYS_close, own->fd);
		destroy(own);
		errno = failure;
		return -1;
	}
	pthread_mutex_lock(&lock);
	own->next = queues;
	queues = own;
	pthread_mutex_unlock(&lock);
	return own->fd;
}

static queue *find(int fd)
{
	pthread_mutex_lock(&lock);
	queue *own = queues;
	while (own && own->fd != fd) {
		own = own->next;
	}
	pthread_mutex_unlock(&lock);
	return own;
}

static int drop(queue *own, int filter, int fd)
{
	if (fd >= own->size || own->flags[filter][fd] == 0) {
		return ENOENT;
	}
	own->flags[filter][fd] = 0;
	return epoll_ctl(own->inner[filter], EPOLL_CTL_DEL, fd, NULL) == 0 ? 0 : errno;
}

int close(int fd)
{
	pthread_mutex_lock(&lock);
	for (queue **link = &queues; *link;) {
		queue *own = *link;
		if (own->fd == fd) {
			*link = own->next;
			destroy(own);
			continue;
		}
		for (int filter = 0; filter < FILTERS; filter++) {
			drop(own, filter, fd);
		}
		link = &own->next;
	}
	pthread_mutex_unlock(&lock);
	return (int) syscall(SYS_close, fd);
}

static void reserve(queue *own, int fd)
{
	int size = own->size ? own->size : 64;

	while (size <= fd) {
		size *= 2;
	}
	for (int filter = 0; filter < FILTERS && size > own->size; filter++) {
		unsigned short *larger = realloc(own->flags[filter], (size_t) size * sizeof(*larger));
		memset(larger + own->size, 0, (size_t) (size - own->size) * sizeof(*larger));
		own->flags[filter] = larger;
	}
	own->size = size;
}

/* Returns 0 or an error. */
static int change(queue *own, const struct kevent *wish)
{
	int filter = -1 - wish->filter, fd = (int) wish->ident;

	if (filter < 0 || filter >= FILTERS || fd < 0) {
		return EINVAL;
	}
	if (wish->flags & EV_DELETE) {
		return drop(own, filter, fd);
	}
	struct epoll_event event = {.data.fd = fd,
		.events = wanted[filter] | (wish->flags & EV_CLEAR ? (uint32_t) EPOLLET : 0)};
	reserve(own, fd);
	int operation = own->flags[filter][fd] ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
	if (epoll_ctl(own->inner[filter], operation, fd, &event) != 0) {
		return errno == EPERM ? EINVAL : errno;
	}
	own->flags[filter][fd] = wish->flags;
	return 0;
}

/* Adds what one filter has; returns how many. */
static int collect(queue *own, int filter, struct kevent *events, int room)
{
	struct epoll_event *list = malloc((size_t) room * sizeof(*list));
	int count = epoll_wait(own->inner[filter], list, room, 0);

	for (int i = 0; i < count; i++) {
		int fd = list[i].data.fd;
		uint32_t told = list[i].events;
		int has_ended = (told & EPOLLHUP) || (filter != 1 && (told & EPOLLRDHUP));
		unsigned short flags = own->flags[filter][fd];
		events[i] = (struct kevent){.ident = (uintptr_t) fd,
			.filter = (short) (-1 - filter),
			.flags = (unsigned short) (flags | (has_ended ? EV_EOF : 0)),
			.fflags = filter == 2                      ? (told & EPOLLPRI ? URGENT_NOTE : 0)
					  : has_ended && (told & EPOLLERR) ? EIO
													   : 0};
		if (flags & EV_ONESHOT) {
			drop(own, filter, fd);
		}
	}
	free(list);
	return count > 0 ? count : 0;
}

static int64_t now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

int kevent(int fd, const struct kevent *changes, int change_count, struct kevent *events,
	int event_count, const struct timespec *timeout)
{
	queue *own = find(fd);
	int count = 0;

	if (!own) {
		errno = EBADF;
		return -1;
	}
	for (int i = 0; i < change_count; i++) {
		struct kevent wish = changes[i];
		int error = change(own, &wish);
		if (error == 0 && !(wish.flags & EV_RECEIPT)) {
			continue;
		}
		if (count == event_count) {
			errno = error;
			return -1;
		}
		events[count] = wish;
		events[count].flags = EV_ERROR;
		events[count++].data = error;
	}
	if (count > 0 || event_count == 0) {
		return count;
	}
	int64_t end = timeout ? now() + timeout->tv_sec * INT64_C(1000000000) + timeout->tv_nsec : 0;
	for (;;) {
		int64_t left = timeout ? end - now() : 0;
		struct timespec turn = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
		struct epoll_event list[FILTERS];
		int ready = epoll_pwait2(own->fd, list, FILTERS, timeout ? &turn : NULL, NULL);
		if (ready < 0) {
			return -1;
		}
		for (int i = 0; i < FILTERS && ready > 0; i++) {
			int filter = (own->first + i) % FILTERS;
			count += collect(own, filter, events + count, event_count - count);
		}
		own->first = (own->first + 1) % FILTERS;
		if (count > 0 || (timeout && left <= 0)) {
			return count;
		}
	}
}
