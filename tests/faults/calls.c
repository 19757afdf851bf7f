/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Wrappers of functions of the C library, for LD_PRELOAD. Each asks the schedule, and then calls
 * the real function. The functions that the compiler calls to check buffers (__recv_chk) are
 * wrapped, too.
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#define VECTORS_MAX 1024

/* The real function; each wrapper searches for it once. */
#define NEXT(function) \
	({ \
		static __typeof__(&function) next; \
		next = next ? next : (__typeof__(&function)) dlsym(RTLD_NEXT, #function); \
		next; \
	})

/* The flags by which a schedule distinguishes calls of one function. */
static int tell_apart(int flags)
{
	return flags & (MSG_PEEK | MSG_DONTWAIT | MSG_TRUNC);
}

/* A call that cannot be short. */
#define STRIKES(call, descriptor, what) \
	faults_strike(&(faults_call){.name = (call), \
		.caller = FAULTS_CALLER, \
		.fd = (descriptor), \
		.detail = (what), \
		.may_wait = true})

/* A call that may be short, and whose flags say whether it may block. */
#define STRIKES_BYTES(call, descriptor, flags, size) \
	faults_strike(&(faults_call){.name = (call), \
		.caller = FAULTS_CALLER, \
		.fd = (descriptor), \
		.detail = tell_apart(flags), \
		.may_wait = !((flags) &MSG_DONTWAIT), \
		.length = (size)})

/* PHP opens modules with RTLD_DEEPBIND, with which they would not use the preloaded functions:
 * remove the flag. */
void *dlopen(const char *file, int mode)
{
	faults_prepare();
	return NEXT(dlopen)(file, mode & ~RTLD_DEEPBIND);
}

int socket(int domain, int type, int protocol)
{
	return STRIKES("socket", -1, domain) ? -1 : NEXT(socket)(domain, type, protocol);
}

int socketpair(int domain, int type, int protocol, int fds[2])
{
	return STRIKES("socketpair", -1, domain) ? -1 : NEXT(socketpair)(domain, type, protocol, fds);
}

int bind(int fd, const struct sockaddr *addr, socklen_t addrlen)
{
	return STRIKES("bind", fd, -1) ? -1 : NEXT(bind)(fd, addr, addrlen);
}

int listen(int fd, int backlog)
{
	return STRIKES("listen", fd, -1) ? -1 : NEXT(listen)(fd, backlog);
}

int connect(int fd, const struct sockaddr *addr, socklen_t addrlen)
{
	return STRIKES("connect", fd, -1) ? -1 : NEXT(connect)(fd, addr, addrlen);
}

int accept(int fd, struct sockaddr *addr, socklen_t *addrlen)
{
	return STRIKES("accept", fd, -1) ? -1 : NEXT(accept)(fd, addr, addrlen);
}

int accept4(int fd, struct sockaddr *addr, socklen_t *addrlen, int flags)
{
	return STRIKES("accept4", fd, -1) ? -1 : NEXT(accept4)(fd, addr, addrlen, flags);
}

int shutdown(int fd, int how)
{
	return STRIKES("shutdown", fd, how) ? -1 : NEXT(shutdown)(fd, how);
}

/* As on Linux, close(2) releases the descriptor even if it fails. */
int close(int fd)
{
	bool fails = STRIKES("close", fd, -1);
	int error = errno, result = NEXT(close)(fd);

	if (!fails) {
		return result;
	}
	errno = error;
	return -1;
}

int getsockname(int fd, struct sockaddr *addr, socklen_t *addrlen)
{
	return STRIKES("getsockname", fd, -1) ? -1 : NEXT(getsockname)(fd, addr, addrlen);
}

int getpeername(int fd, struct sockaddr *addr, socklen_t *addrlen)
{
	return STRIKES("getpeername", fd, -1) ? -1 : NEXT(getpeername)(fd, addr, addrlen);
}

int getsockopt(int fd, int level, int option, void *value, socklen_t *length)
{
	size_t most = *length;

	if (faults_strike(&(faults_call){.name = "getsockopt",
			.caller = FAULTS_CALLER,
			.fd = fd,
			.detail = option,
			.may_wait = true,
			.is_counts = true,
			.length = value ? &most : NULL})) {
		return -1;
	}
	/* The result is shortened, not the request. */
	int result = NEXT(getsockopt)(fd, level, option, value, length);
	if (value && result == 0 && *length > most) {
		*length = (socklen_t) most;
	}
	return result;
}

int setsockopt(int fd, int level, int option, const void *value, socklen_t length)
{
	return STRIKES("setsockopt", fd, option) ? -1
											 : NEXT(setsockopt)(fd, level, option, value, length);
}

/* The third argument has at most the size of a pointer, whatever its type. */
static void *third_argument(va_list list)
{
	return va_arg(list, void *);
}

#define WITH_THIRD_ARGUMENT(function, type) \
	int function(int fd, type command, ...) \
	{ \
		va_list list; \
		va_start(list, command); \
		void *argument = third_argument(list); \
		va_end(list); \
		return STRIKES(#function, fd, (int) command) ? -1 : NEXT(function)(fd, command, argument); \
	}

WITH_THIRD_ARGUMENT(fcntl, int)
WITH_THIRD_ARGUMENT(fcntl64, int)
WITH_THIRD_ARGUMENT(ioctl, unsigned long)

int getifaddrs(struct ifaddrs **list)
{
	return STRIKES("getifaddrs", -1, -1) ? -1 : NEXT(getifaddrs)(list);
}

/* getaddrinfo(3) has its own numbers for EAGAIN and ENOMEM. Its detail is 1 with AI_NUMERICHOST,
 * else 0. It knows a name of localhost that is not in /etc/hosts. */
int getaddrinfo(
	const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
	bool is_numeric = hints && (hints->ai_flags & AI_NUMERICHOST);

	if (!STRIKES("getaddrinfo", -1, is_numeric)) {
		host = host && !is_numeric && strcmp(host, "faults.invalid") == 0 ? "localhost" : host;
		return NEXT(getaddrinfo)(host, service, hints, list);
	}
	return errno == ENOMEM ? EAI_MEMORY : errno == ECONNREFUSED ? EAI_AGAIN : EAI_SYSTEM;
}

int eventfd(unsigned int count, int flags)
{
	return STRIKES("eventfd", -1, -1) ? -1 : NEXT(eventfd)(count, flags);
}

/* Returns the number. */
int pthread_create(
	pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
	const faults_call call = {
		.name = "pthread_create", .caller = FAULTS_CALLER, .fd = -1, .detail = -1};
	return faults_strike(&call) ? errno : NEXT(pthread_create)(thread, attributes, run, argument);
}

int poll(struct pollfd *fds, nfds_t count, int timeout)
{
	return STRIKES("poll", -1, -1) ? -1 : NEXT(poll)(fds, count, timeout);
}

int __poll_chk(struct pollfd *fds, nfds_t count, int timeout, size_t size)
{
	(void) size;
	return STRIKES("poll", -1, -1) ? -1 : NEXT(poll)(fds, count, timeout);
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
	return STRIKES("clock_gettime", -1, clock) ? -1 : NEXT(clock_gettime)(clock, now);
}

int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask)
{
	return STRIKES("ppoll", -1, -1) ? -1 : NEXT(ppoll)(fds, count, timeout, mask);
}

int __ppoll_chk(struct pollfd *fds, nfds_t count, const struct timespec *timeout,
	const sigset_t *mask, size_t size)
{
	(void) size;
	return STRIKES("ppoll", -1, -1) ? -1 : NEXT(ppoll)(fds, count, timeout, mask);
}

int epoll_create1(int flags)
{
	return STRIKES("epoll_create1", -1, -1) ? -1 : NEXT(epoll_create1)(flags);
}

int epoll_ctl(int epoll_fd, int operation, int fd, struct epoll_event *event)
{
	return STRIKES("epoll_ctl", fd, operation) ? -1
											   : NEXT(epoll_ctl)(epoll_fd, operation, fd, event);
}

int epoll_wait(int epoll_fd, struct epoll_event *events, int capacity, int timeout)
{
	return STRIKES("epoll_wait", -1, -1) ? -1
										 : NEXT(epoll_wait)(epoll_fd, events, capacity, timeout);
}

int epoll_pwait2(int epoll_fd, struct epoll_event *events, int capacity,
	const struct timespec *timeout, const sigset_t *mask)
{
	return STRIKES("epoll_pwait2", -1, -1)
			   ? -1
			   : NEXT(epoll_pwait2)(epoll_fd, events, capacity, timeout, mask);
}

int pipe2(int fds[2], int flags)
{
	return STRIKES("pipe2", -1, -1) ? -1 : NEXT(pipe2)(fds, flags);
}

ssize_t read(int fd, void *data, size_t length)
{
	return STRIKES_BYTES("read", fd, 0, &length) ? -1 : NEXT(read)(fd, data, length);
}

ssize_t __read_chk(int fd, void *data, size_t length, size_t size)
{
	return STRIKES_BYTES("read", fd, 0, &length) ? -1 : NEXT(__read_chk)(fd, data, length, size);
}

ssize_t write(int fd, const void *data, size_t length)
{
	return STRIKES_BYTES("write", fd, 0, &length) ? -1 : NEXT(write)(fd, data, length);
}

ssize_t pread(int fd, void *data, size_t length, off_t offset)
{
	return STRIKES_BYTES("pread", fd, 0, &length) ? -1 : NEXT(pread)(fd, data, length, offset);
}

ssize_t pread64(int fd, void *data, size_t length, off64_t offset)
{
	return STRIKES_BYTES("pread", fd, 0, &length) ? -1 : NEXT(pread64)(fd, data, length, offset);
}

ssize_t recv(int fd, void *data, size_t length, int flags)
{
	return STRIKES_BYTES("recv", fd, flags, &length) ? -1 : NEXT(recv)(fd, data, length, flags);
}

ssize_t __recv_chk(int fd, void *data, size_t length, size_t size, int flags)
{
	return STRIKES_BYTES("recv", fd, flags, &length)
			   ? -1
			   : NEXT(__recv_chk)(fd, data, length, size, flags);
}

ssize_t recvfrom(
	int fd, void *data, size_t length, int flags, struct sockaddr *addr, socklen_t *addrlen)
{
	return STRIKES_BYTES("recvfrom", fd, flags, &length)
			   ? -1
			   : NEXT(recvfrom)(fd, data, length, flags, addr, addrlen);
}

ssize_t __recvfrom_chk(int fd, void *data, size_t length, size_t size, int flags,
	struct sockaddr *addr, socklen_t *addrlen)
{
	return STRIKES_BYTES("recvfrom", fd, flags, &length)
			   ? -1
			   : NEXT(__recvfrom_chk)(fd, data, length, size, flags, addr, addrlen);
}

ssize_t send(int fd, const void *data, size_t length, int flags)
{
	return STRIKES_BYTES("send", fd, flags, &length) ? -1 : NEXT(send)(fd, data, length, flags);
}

ssize_t sendto(int fd, const void *data, size_t length, int flags, const struct sockaddr *addr,
	socklen_t addrlen)
{
	return STRIKES_BYTES("sendto", fd, flags, &length)
			   ? -1
			   : NEXT(sendto)(fd, data, length, flags, addr, addrlen);
}

static size_t sum_lengths(const struct iovec *vectors, size_t count)
{
	size_t sum = 0;

	for (size_t i = 0; i < count; i++) {
		sum += vectors[i].iov_len;
	}
	return sum;
}

/* Copies the first vectors, up to length bytes; returns how many those are. */
static size_t cut_vectors(
	struct iovec *copies, const struct iovec *vectors, size_t count, size_t length)
{
	size_t used = 0;

	for (; used < count && used < VECTORS_MAX && length > 0; used++) {
		copies[used] = vectors[used];
		if (copies[used].iov_len > length) {
			copies[used].iov_len = length;
		}
		length -= copies[used].iov_len;
	}
	return used;
}

ssize_t readv(int fd, const struct iovec *vectors, int count)
{
	size_t all = sum_lengths(vectors, (size_t) count), length = all;
	struct iovec copies[VECTORS_MAX];

	if (STRIKES_BYTES("readv", fd, 0, &length)) {
		return -1;
	}
	return length == all ? NEXT(readv)(fd, vectors, count)
						 : NEXT(readv)(fd, copies,
							 (int) cut_vectors(copies, vectors, (size_t) count, length));
}

ssize_t writev(int fd, const struct iovec *vectors, int count)
{
	size_t all = sum_lengths(vectors, (size_t) count), length = all;
	struct iovec copies[VECTORS_MAX];

	if (STRIKES_BYTES("writev", fd, 0, &length)) {
		return -1;
	}
	return length == all ? NEXT(writev)(fd, vectors, count)
						 : NEXT(writev)(fd, copies,
							 (int) cut_vectors(copies, vectors, (size_t) count, length));
}

ssize_t recvmsg(int fd, struct msghdr *header, int flags)
{
	size_t all = sum_lengths(header->msg_iov, header->msg_iovlen), length = all;
	struct iovec copies[VECTORS_MAX], *vectors = header->msg_iov;
	size_t count = header->msg_iovlen;

	if (STRIKES_BYTES("recvmsg", fd, flags, &length)) {
		return -1;
	}
	if (length < all) {
		header->msg_iov = copies;
		header->msg_iovlen = cut_vectors(copies, vectors, count, length);
	}
	ssize_t received = NEXT(recvmsg)(fd, header, flags);
	header->msg_iov = vectors;
	header->msg_iovlen = count;
	return received;
}

ssize_t sendmsg(int fd, const struct msghdr *header, int flags)
{
	size_t all = sum_lengths(header->msg_iov, header->msg_iovlen), length = all;
	struct iovec copies[VECTORS_MAX];
	struct msghdr cut = *header;

	if (STRIKES_BYTES("sendmsg", fd, flags, &length)) {
		return -1;
	}
	if (length < all) {
		cut.msg_iov = copies;
		cut.msg_iovlen = cut_vectors(copies, header->msg_iov, header->msg_iovlen, length);
	}
	return NEXT(sendmsg)(fd, length < all ? &cut : header, flags);
}

static bool strikes_batch(
	const char *name, const void *caller, int fd, int flags, unsigned int *count)
{
	size_t length = *count;
	bool fails = faults_strike(&(faults_call){.name = name,
		.caller = caller,
		.fd = fd,
		.detail = tell_apart(flags),
		.may_wait = !(flags & MSG_DONTWAIT),
		.is_counts = true,
		.length = &length});

	*count = (unsigned int) length;
	return fails;
}

int recvmmsg(
	int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	return strikes_batch("recvmmsg", FAULTS_CALLER, fd, flags, &count)
			   ? -1
			   : NEXT(recvmmsg)(fd, messages, count, flags, timeout);
}

int sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	return strikes_batch("sendmmsg", FAULTS_CALLER, fd, flags, &count)
			   ? -1
			   : NEXT(sendmmsg)(fd, messages, count, flags);
}

ssize_t sendfile(int fd, int file, off_t *offset, size_t length)
{
	return STRIKES_BYTES("sendfile", fd, 0, &length) ? -1
													 : NEXT(sendfile)(fd, file, offset, length);
}

ssize_t sendfile64(int fd, int file, off64_t *offset, size_t length)
{
	return STRIKES_BYTES("sendfile", fd, 0, &length) ? -1
													 : NEXT(sendfile64)(fd, file, offset, length);
}

/* The detail is the direction: 0 into a pipe, 1 out of one. */
ssize_t splice(
	int from, off64_t *from_offset, int to, off64_t *to_offset, size_t length, unsigned int flags)
{
	struct sockaddr_storage addr;
	socklen_t addrlen = sizeof(addr);
	bool is_out = NEXT(getsockname)(to, (struct sockaddr *) &addr, &addrlen) == 0;

	return faults_strike(&(faults_call){.name = "splice",
			   .caller = FAULTS_CALLER,
			   .fd = is_out ? to : from,
			   .detail = is_out,
			   .may_wait = !(flags & SPLICE_F_NONBLOCK),
			   .length = &length})
			   ? -1
			   : NEXT(splice)(from, from_offset, to, to_offset, length, flags);
}
