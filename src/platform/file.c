/* SPDX-License-Identifier: BSD-3-Clause
 *
 * sendfile(2), and the functions of platform.h that peek and poll without waiting.
 */
#include "platform.h"

#ifdef HAVE_SOCKETS_EXT_SENDFILE
#include <signal.h>
#include <sys/sendfile.h>

/* sendfile(2) has no MSG_NOSIGNAL: SIGPIPE is blocked during the call. */
typedef struct {
	sigset_t before;
} blocked_signal;

static void make_pipe_signal(sigset_t *set)
{
	sigemptyset(set);
	sigaddset(set, SIGPIPE);
}

static void block_signal(blocked_signal *blocked)
{
	sigset_t pipe_signal;
	make_pipe_signal(&pipe_signal);
	pthread_sigmask(SIG_BLOCK, &pipe_signal, &blocked->before);
}

/* Consumes a SIGPIPE of the call and restores the mask; does nothing if SIGPIPE was blocked
 * before. */
static void restore_signal(const blocked_signal *blocked, bool may_have_come)
{
	if (sigismember(&blocked->before, SIGPIPE)) {
		return;
	}
	if (may_have_come) {
		static const struct timespec no_time = {0, 0};
		sigset_t pipe_signal;
		make_pipe_signal(&pipe_signal);
		sigtimedwait(&pipe_signal, NULL, &no_time);
	}
	pthread_sigmask(SIG_SETMASK, &blocked->before, NULL);
}

static ssize_t send_without_sigpipe(PHP_SOCKET fd, int file, off_t offset, size_t length)
{
	blocked_signal blocked;

	block_signal(&blocked);
	ssize_t sent = sendfile(fd, file, &offset, length);
	int error = sent < 0 ? errno : 0;
	restore_signal(&blocked, error != 0 || (size_t) sent < length);
	return error == ESPIPE ? -EINVAL : error ? -error : sent;
}

/* sendfile(2) has no MSG_DONTWAIT: the socket is set to non-blocking during the call. */
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0) {
		return -errno;
	}
	if (!(flags & O_NONBLOCK) && fcntl(fd, F_SETFL, flags | O_NONBLOCK) < 0) {
		return -errno;
	}
	ssize_t sent = send_without_sigpipe(fd, file, (off_t) offset, length);
	if (!(flags & O_NONBLOCK)) {
		fcntl(fd, F_SETFL, flags);
	}
	return sent;
}
#elif !defined(PHP_WIN32)
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	char data[65536];
	ssize_t count = pread(file, data, MIN(length, sizeof(data)), (off_t) offset);

	if (count <= 0) {
		return count == 0 ? 0 : errno == ESPIPE ? -EINVAL : -errno;
	}
	ssize_t sent = send(fd, data, (size_t) count, SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
	return sent < 0 ? -errno : sent;
}
#else
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	return -SOCKEXT_EINVAL;
}
#endif

static ssize_t peek(PHP_SOCKET fd, char *data, size_t length)
{
	ssize_t seen = recv(fd, data, length, MSG_PEEK | SOCKEXT_DONTWAIT);
	return seen < 0 ? -sockext_platform_errno() : seen;
}

#ifdef SO_PEEK_OFF
ssize_t sockext_platform_peek(PHP_SOCKET fd, char *data, size_t length)
{
	static const int none = -1;
	int offset = none;
	socklen_t size = sizeof(offset);

	if (getsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &offset, &size) != 0 || offset < 0) {
		return peek(fd, data, length);
	}
	setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &none, sizeof(none));
	ssize_t seen = peek(fd, data, length);
	setsockopt(fd, SOL_SOCKET, SO_PEEK_OFF, &offset, sizeof(offset));
	return seen;
}
#else
ssize_t sockext_platform_peek(PHP_SOCKET fd, char *data, size_t length)
{
	return peek(fd, data, length);
}
#endif

int sockext_platform_poll_once(PHP_SOCKET fd, short events)
{
	static const struct timespec no_time = {0, 0};
	struct pollfd entry = {.fd = fd, .events = events};
	int ready;

	do {
		ready = sockext_platform_poll(&entry, 1, &no_time);
	} while (ready == -SOCKEXT_EINTR);
	return ready > 0 ? (unsigned short) entry.revents : ready;
}

bool sockext_platform_has_room(PHP_SOCKET fd)
{
#ifdef SO_MEMINFO
	uint32_t memory[SK_MEMINFO_VARS] = {0};
	socklen_t length = sizeof(memory);

	if (getsockopt(fd, SOL_SOCKET, SO_MEMINFO, memory, &length) == 0
		&& memory[SK_MEMINFO_WMEM_QUEUED] < memory[SK_MEMINFO_SNDBUF]) {
		return true;
	}
#endif
	return sockext_platform_poll_once(fd, POLLOUT) != 0;
}

bool sockext_platform_is_hung_up(PHP_SOCKET fd)
{
	int events = sockext_platform_poll_once(fd, SOCKEXT_POLLRDHUP);
	return events > 0 && (events & (POLLHUP | SOCKEXT_POLLRDHUP));
}
