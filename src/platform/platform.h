/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What differs between systems, under one set of names. Nothing here touches PHP state.
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

#include "../../php_sockets_ext.h"

/* The nearest int: a number that the system is to refuse must not turn into another that it takes.
 */
static inline int sockext_to_int(zend_long number)
{
	return (int) MAX(INT_MIN, MIN(INT_MAX, number));
}

/* The nearest integer: a number beyond them must not turn into another one. */
static inline zend_long sockext_nearest_long(double number)
{
	return EXPECTED(ZEND_DOUBLE_FITS_LONG(number)) ? (zend_long) number
		   : number > 0                            ? ZEND_LONG_MAX
												   : ZEND_LONG_MIN;
}

/* Whether the call failed only because it would have had to wait. */
static inline bool sockext_platform_is_would_block(int error)
{
	return error == SOCKEXT_EAGAIN || error == SOCKEXT_EWOULDBLOCK || error == SOCKEXT_EINPROGRESS;
}

void sockext_platform_close(PHP_SOCKET fd);

/* Returns the text of an error number, valid until the next call in this thread. */
char *sockext_platform_strerror(int error);

int sockext_platform_set_blocking(PHP_SOCKET fd, bool blocking);

/* Leaves *blocking as it is where the system cannot be asked. */
int sockext_platform_get_blocking(PHP_SOCKET fd, bool *blocking);

/* Accepts with close-on-exec set, and non-blocking if asked. */
int sockext_platform_accept(
	PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen, bool blocking, PHP_SOCKET *accepted);

/* Whether MSG_PEEK shows what SO_PEEK_OFF says, and not the next bytes. */
bool sockext_platform_has_peek_offset(PHP_SOCKET fd);

/* Stores whether the read mark is reached. */
int sockext_platform_at_mark(PHP_SOCKET fd, bool *at_mark);

/* sendmsg(2) and recvmsg(2). Return the number of bytes or -errno. The data may change once they
 * are sent, with SOCKEXT_ZEROCOPY too. */
ssize_t sockext_platform_send_message(PHP_SOCKET fd, const struct msghdr *msg, int flags);
ssize_t sockext_platform_receive_message(PHP_SOCKET fd, struct msghdr *msg, int flags);

/* Sends by sockext_platform_send_message() to an address, or to the peer if that is NULL. */
static inline ssize_t sockext_platform_send_bytes(PHP_SOCKET fd, const char *data, size_t length,
	int flags, const struct sockaddr *addr, socklen_t addrlen)
{
	struct msghdr msg = {0};
	struct iovec vector = {0};

	vector.iov_base = (char *) data;
	vector.iov_len = length;
	msg.msg_name = (void *) addr;
	msg.msg_namelen = addrlen;
	msg.msg_iov = &vector;
	msg.msg_iovlen = 1;
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

/* How many messages one call takes. */
#define SOCKEXT_BATCH_MAX 1024

/* Returns how many bytes of data a message has. */
size_t sockext_platform_message_length(const struct msghdr *msg);

/* sendmmsg(2). Returns how many went, of which a stream may have taken a part of the last only, or
 * -errno if the first did not. */
int sockext_platform_send_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags);

/* recvmmsg(2): waits as the flags and the socket say for the first message, and takes what else is
 * there. Returns how many came, or -errno. */
int sockext_platform_receive_messages(
	PHP_SOCKET fd, sockext_batched_message *messages, unsigned int count, int flags);

/* sendfile(2): sends from a place of a file, whose position does not move. Never waits, though the
 * socket may block. Returns how many bytes went, 0 at the end of the file, or -errno: EINVAL for a
 * file that must be read instead. */
ssize_t sockext_platform_send_file(PHP_SOCKET fd, int file, int64_t offset, size_t length);

/* Looks at the next bytes, whatever SO_PEEK_OFF says. Never waits where there is SOCKEXT_DONTWAIT.
 * Returns how many there are, 0 at the end, or -errno. */
ssize_t sockext_platform_peek(PHP_SOCKET fd, char *data, size_t length);

/* Waits for events; NULL waits for ever. Returns the number of ready entries or -errno. */
int sockext_platform_poll(struct pollfd *fds, size_t count, const struct timespec *timeout);

/* Looks for events without waiting, whatever signals come. Returns what poll(2) has, or -errno. */
int sockext_platform_look(PHP_SOCKET fd, short events);
/* Whether the peer or shutdown(2) has ended what comes; false where the system does not tell. */
bool sockext_platform_is_hung_up(PHP_SOCKET fd);

/* Returns a time that never goes back, in nanoseconds since some moment. */
int64_t sockext_platform_monotonic_ns(void);

/* Stores the family of a socket, -1 if the system does not tell; fails for what is no socket. */
int sockext_platform_get_family(PHP_SOCKET fd, int *family);

/* Finds the interface that an IPv4 address belongs to, and the first IPv4 address of an interface,
 * of which a socket of IPv4 can be asked; another one, or none, costs one that is made for it. */
int sockext_platform_interface_of(struct in_addr addr, unsigned int *ifindex);
int sockext_platform_address_of(PHP_SOCKET fd, unsigned int ifindex, struct in_addr *addr);

/* Makes the value by which IP_MULTICAST_IF chooses an interface, or none for index 0. */
int sockext_platform_make_multicast_interface(
	PHP_SOCKET fd, unsigned int ifindex, sockext_multicast_interface *chosen);

/* Opens the library that this code is in once more, for dlclose(3); NULL if it cannot be found. */
void *sockext_platform_open_self(void);

/* Names of the optional system calls that this build uses, ended by NULL. */
extern const char *const sockext_platform_calls[];

#endif
