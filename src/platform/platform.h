/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Everything that differs between systems, under one set of names. Nothing here touches PHP state.
 * Functions return 0 or -errno unless they say otherwise.
 */
#ifndef SOCKEXT_PLATFORM_H
#define SOCKEXT_PLATFORM_H

#include "php.h"

#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#ifdef PHP_WIN32
#include "windows.h"
#else
#include "unix.h"
#endif
#include "flags.h"
#include "options.h"

#include "../../php_sockets_ext.h"

/* Returns the nearest int. A cast could turn a number that the system must refuse into a valid
 * one. */
static inline int sockext_to_int(zend_long number)
{
	return (int) MAX(INT_MIN, MIN(INT_MAX, number));
}

/* Whether the call failed because it would block. */
static inline bool sockext_platform_is_would_block(int error)
{
	return error == SOCKEXT_EAGAIN || error == SOCKEXT_EWOULDBLOCK || error == SOCKEXT_EINPROGRESS;
}

void sockext_platform_close(PHP_SOCKET fd);

/* Returns the text of an error number, valid until the next call in this thread. */
char *sockext_platform_strerror(int error);

int sockext_platform_set_blocking(PHP_SOCKET fd, bool blocking);

/* Does not change *blocking on systems that cannot tell the mode. */
int sockext_platform_get_blocking(PHP_SOCKET fd, bool *blocking);

/* Accepts with close-on-exec, and with the given mode. */
int sockext_platform_accept(
	PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen, bool blocking, PHP_SOCKET *accepted);

/* Whether SO_PEEK_OFF is set, so that MSG_PEEK may not show the next bytes. */
bool sockext_platform_has_peek_offset(PHP_SOCKET fd);

/* Stores whether the socket is at the out-of-band mark (sockatmark(3)). */
int sockext_platform_at_mark(PHP_SOCKET fd, bool *at_mark);

/* sendmsg(2) and recvmsg(2). Return the number of bytes or -errno. The data may be changed after
 * the call, also with SOCKEXT_ZEROCOPY. */
ssize_t sockext_platform_send_message(PHP_SOCKET fd, const struct msghdr *msg, int flags);
ssize_t sockext_platform_receive_message(PHP_SOCKET fd, struct msghdr *msg, int flags);

/* Sends by sockext_platform_send_message() to an address, or to the peer if that is NULL. */
static inline ssize_t sockext_platform_send_bytes(PHP_SOCKET fd, const char *data, size_t length,
	int flags, const struct sockaddr *addr, socklen_t addrlen)
{
	struct iovec vector = {.iov_base = (char *) data, .iov_len = length};
	struct msghdr msg = {
		.msg_name = (void *) addr, .msg_namelen = addrlen, .msg_iov = &vector, .msg_iovlen = 1};

	return sockext_platform_send_message(fd, &msg, flags);
}

/* A message of a batch, and how many bytes of it were sent or received. */
#if defined(HAVE_SOCKETS_EXT_SENDMMSG) || defined(HAVE_SOCKETS_EXT_RECVMMSG)
typedef struct mmsghdr sockext_batched_message;
#else
typedef struct {
	struct msghdr msg_hdr;
	unsigned int msg_len;
} sockext_batched_message;
#endif

/* The most messages of one call. */
#define SOCKEXT_BATCH_MAX 1024

/* Returns how many bytes of data a message has. */
size_t sockext_platform_message_length(const struct msghdr *msg);

/* Removes the sent bytes from a message; its control messages went with the first byte. */
void sockext_platform_cut_message(struct msghdr *msg, size_t count);
/* Whether a read of a stream of this family returns all that there is, up to urgent bytes. */
bool sockext_platform_reads_all(int family);

/* sendmmsg(2). Returns the number of messages sent, of which a stream may have sent the last in
 * part, or -errno if none was. */
int sockext_platform_send_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags);

/* recvmmsg(2): waits for the first message according to the flags and the mode of the socket, then
 * receives without waiting. Returns the number of messages or -errno. */
int sockext_platform_receive_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags);

/* sendfile(2): sends from an offset of a file, whose position does not change. Never blocks,
 * whatever the mode of the socket. Returns the number of bytes, 0 at the end of the file, or
 * -errno; -EINVAL for a file that must be read instead. */
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length);

/* Peeks at the next bytes, regardless of SO_PEEK_OFF. Never blocks on systems with MSG_DONTWAIT.
 * Returns the number of bytes, 0 at the end, or -errno. */
ssize_t sockext_platform_peek(PHP_SOCKET fd, char *data, size_t length);

/* Waits for events; NULL waits without a limit. Returns the number of ready entries or -errno. */
int sockext_platform_poll(struct pollfd *fds, size_t count, const struct timespec *timeout);

/* Polls without waiting; signals do not interrupt it. Returns revents of poll(2) or -errno. */
int sockext_platform_poll_once(PHP_SOCKET fd, short events);

/* Whether a few bytes can be sent without a wait. Where the system does not tell how full its
 * buffer is, whether many can. */
bool sockext_platform_has_room(PHP_SOCKET fd);

/* Whether the peer or shutdown(2) has closed the read side; false if the system cannot tell. */
bool sockext_platform_is_hung_up(PHP_SOCKET fd);

/* Whether all signals that have a handler, and are used, restart system calls (SA_RESTART). */
bool sockext_platform_signals_restart(bool (*is_used)(int number));

/* Returns the monotonic clock in nanoseconds. */
int64_t sockext_platform_monotonic_ns(void);

/* Stores the family of a socket, or -1 if unknown. Fails if the descriptor is not a socket. */
int sockext_platform_get_family(PHP_SOCKET fd, int *family);

/* Whether the process can have this number of additional memory mappings. */
bool sockext_platform_has_mappings(size_t count);
/* Opens another handle of the library with this code, for dlclose(3); NULL on failure. */
void *sockext_platform_open_self(void);

/* Names of the optional system calls of this build, terminated by NULL. */
extern const char *const sockext_platform_calls[];

#endif
