/* SPDX-License-Identifier: BSD-3-Clause
 *
 * platform.h's ways from files and sockets to sockets that pass PHP by, on every system.
 */
#include "platform.h"

#if defined(HAVE_SOCKETS_EXT_SENDFILE) || defined(HAVE_SOCKETS_EXT_SPLICE)
#include <signal.h>

/* These calls take no MSG_NOSIGNAL: the signal of a peer that is gone is held back meanwhile. */
typedef struct {
	sigset_t before;
} held_signal;

static void make_pipe_signal(sigset_t *set)
{
	sigemptyset(set);
	sigaddset(set, SIGPIPE);
}

static void hold_signal(held_signal *held)
{
	sigset_t pipe_signal;
	make_pipe_signal(&pipe_signal);
	pthread_sigmask(SIG_BLOCK, &pipe_signal, &held->before);
}

/* Takes away a signal that has come, unless somebody else was holding it back already. */
static void release_signal(const held_signal *held, bool may_have_come)
{
	if (sigismember(&held->before, SIGPIPE)) {
		return;
	}
	if (may_have_come) {
		static const struct timespec no_time = {0, 0};
		sigset_t pipe_signal;
		make_pipe_signal(&pipe_signal);
		sigtimedwait(&pipe_signal, NULL, &no_time);
	}
	pthread_sigmask(SIG_SETMASK, &held->before, NULL);
}
#endif

#ifdef HAVE_SOCKETS_EXT_SENDFILE
#include <sys/sendfile.h>

ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	held_signal held;
	off_t place = (off_t) offset;

	hold_signal(&held);
	ssize_t sent = sendfile(fd, file, &place, length);
	int error = sent < 0 ? errno : 0;
	release_signal(&held, error != 0 || (size_t) sent < length);
	return error == ESPIPE ? -EINVAL : error ? -error : sent;
}
#elif !defined(PHP_WIN32)
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	char data[65536];
	ssize_t count = pread(file, data, MIN(length, sizeof(data)), (off_t) offset);

	if (count <= 0) {
		return count == 0 ? 0 : errno == ESPIPE ? -EINVAL : -errno;
	}
	ssize_t sent = send(fd, data, (size_t) count, SOCKEXT_SEND_FLAGS);
	return sent < 0 ? -errno : sent;
}
#else
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length)
{
	return -SOCKEXT_EINVAL;
}
#endif

#ifdef HAVE_SOCKETS_EXT_SPLICE
int sockext_platform_open_pipe(sockext_pipe *pipe)
{
	return pipe2(pipe->ends, O_CLOEXEC) < 0 ? -errno : 0;
}

void sockext_platform_close_pipe(sockext_pipe *pipe)
{
	close(pipe->ends[0]);
	close(pipe->ends[1]);
}

ssize_t sockext_platform_fill_pipe(sockext_pipe *pipe, PHP_SOCKET from, size_t length)
{
	ssize_t moved = splice(
		from, NULL, pipe->ends[1], NULL, length, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
	return moved < 0 ? -errno : moved;
}

ssize_t sockext_platform_drain_pipe(sockext_pipe *pipe, PHP_SOCKET to, size_t length)
{
	held_signal held;

	hold_signal(&held);
	ssize_t moved = splice(
		pipe->ends[0], NULL, to, NULL, length, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
	int error = moved < 0 ? errno : 0;
	release_signal(&held, error != 0 || (size_t) moved < length);
	return error ? -error : moved;
}
#else
int sockext_platform_open_pipe(sockext_pipe *pipe)
{
	return -SOCKEXT_EOPNOTSUPP;
}

void sockext_platform_close_pipe(sockext_pipe *pipe)
{
}

ssize_t sockext_platform_fill_pipe(sockext_pipe *pipe, PHP_SOCKET from, size_t length)
{
	return -SOCKEXT_EOPNOTSUPP;
}

ssize_t sockext_platform_drain_pipe(sockext_pipe *pipe, PHP_SOCKET to, size_t length)
{
	return -SOCKEXT_EOPNOTSUPP;
}
#endif

#if defined(HAVE_SOCKETS_EXT_SPLICE) && defined(SO_MEMINFO)
/* The kernel takes bytes as long as its count of memory is below the limit, and that count is of
 * whole buffers: half of what is left is sure. */
size_t sockext_platform_get_room(PHP_SOCKET fd)
{
	uint32_t memory[SK_MEMINFO_VARS];
	socklen_t length = sizeof(memory);

	if (getsockopt(fd, SOL_SOCKET, SO_MEMINFO, memory, &length) != 0) {
		return 0;
	}
	uint32_t used = MAX(memory[SK_MEMINFO_WMEM_QUEUED], memory[SK_MEMINFO_WMEM_ALLOC]);
	uint32_t limit = memory[SK_MEMINFO_SNDBUF];
	return used < limit ? (limit - used) / 2 : 0;
}
#else
size_t sockext_platform_get_room(PHP_SOCKET fd)
{
	return 0;
}
#endif
