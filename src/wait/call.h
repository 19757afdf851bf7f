/* SPDX-License-Identifier: BSD-3-Clause
 *
 * System calls that may block. Without tasks they do. With tasks, a call on a blocking socket is
 * tried with MSG_DONTWAIT, and other code runs until it does not block. All return the result of
 * the system call or -errno; after a wait also -SOCKEXT_CALL_CLOSED or -SOCKEXT_CALL_STOPPED. Other
 * code runs during the call, so its memory must belong to the caller, but for a buffer of buffer.h,
 * which has none while the call waits.
 */
#ifndef SOCKEXT_CALL_H
#define SOCKEXT_CALL_H

#include "../core/buffer.h"
#include "../core/errors.h"
#include "hub.h"
#include "readiness.h"

typedef struct sockext_call sockext_call;

struct sockext_call {
	/* Makes one system call with these flags; returns its result or -errno. */
	ssize_t (*attempt)(sockext_call *call, int flags);
	php_socket *sock;
	sockext_buffer *buffer; /* of a receive, or NULL */
	int event;              /* SOCKEXT_READABLE or SOCKEXT_WRITABLE: what it waits for */
	int flags;
	bool is_shared;      /* several may wait at once: each gets one message or one connection */
	bool is_stream_read; /* a read without flags or a peek: a short result means that no more is
							there */
	bool takes_all;      /* it blocks until all bytes are done; attempt goes on after done */
	bool would_block;    /* as it has been told since its last wait */
	size_t done;         /* number of bytes in the buffer */
	size_t size;
};

/* Makes the call, in tasks. */
ssize_t sockext_call_wait(sockext_call *call);

ssize_t sockext_call_wait_receive(
	php_socket *sock, sockext_buffer *buffer, int flags, struct sockaddr *addr, socklen_t *length);
ssize_t sockext_call_wait_send(php_socket *sock, const void *data, size_t size, int flags,
	const struct sockaddr *addr, socklen_t length);

/* recvfrom(2) and sendto(2); recv(2) and send(2) if the address is NULL. */
static inline ssize_t sockext_call_receive_now(
	PHP_SOCKET fd, void *data, size_t size, int flags, struct sockaddr *addr, socklen_t *length)
{
	ssize_t received = addr ? recvfrom(fd, data, size, flags, addr, length)
							: recv(fd, data, size, flags);
	return UNEXPECTED(received < 0) ? -sockext_platform_errno() : received;
}

static inline ssize_t sockext_call_send_now(PHP_SOCKET fd, const void *data, size_t size, int flags,
	const struct sockaddr *addr, socklen_t length)
{
	ssize_t sent = addr ? sendto(fd, data, size, flags, addr, length) : send(fd, data, size, flags);
	return UNEXPECTED(sent < 0) ? -sockext_platform_errno() : sent;
}

/* The same calls, which may wait. */
static zend_always_inline ssize_t sockext_call_receive_from(
	php_socket *sock, sockext_buffer *buffer, int flags, struct sockaddr *addr, socklen_t *length)
{
	if (sockext_hub_exists()) {
		return sockext_call_wait_receive(sock, buffer, flags, addr, length);
	}
	char *data = sockext_buffer_open(buffer, 0, buffer->size);
	return sockext_call_receive_now(sock->bsd_socket, data, buffer->size, flags, addr, length);
}

static zend_always_inline ssize_t sockext_call_receive(
	php_socket *sock, sockext_buffer *buffer, int flags)
{
	return sockext_call_receive_from(sock, buffer, flags, NULL, NULL);
}

static inline ssize_t sockext_call_send_to(php_socket *sock, const void *data, size_t size,
	int flags, const struct sockaddr *addr, socklen_t length)
{
	if (sockext_hub_exists()) {
		return sockext_call_wait_send(sock, data, size, flags, addr, length);
	}
	return sockext_call_send_now(sock->bsd_socket, data, size, flags, addr, length);
}

/* sendmsg(2), which may change the vectors, and recvmsg(2), with a buffer for the first vector or
 * NULL. What a message refers to may be closed while it waits: then the guard, which may be NULL,
 * returns false, and the call ends with -SOCKEXT_CALL_STOPPED. */
typedef struct sockext_call_guard {
	bool (*is_valid)(struct sockext_call_guard *guard);
} sockext_call_guard;

ssize_t sockext_call_wait_send_message(
	php_socket *sock, const struct msghdr *header, int flags, sockext_call_guard *guard);
ssize_t sockext_call_wait_receive_message(
	php_socket *sock, struct msghdr *header, sockext_buffer *buffer, int flags);

static inline ssize_t sockext_call_send_message(
	php_socket *sock, const struct msghdr *header, int flags, sockext_call_guard *guard)
{
	if (sockext_hub_exists()) {
		return sockext_call_wait_send_message(sock, header, flags, guard);
	}
	return sockext_platform_send_message(sock->bsd_socket, header, flags);
}

static inline ssize_t sockext_call_receive_message(
	php_socket *sock, struct msghdr *header, sockext_buffer *buffer, int flags)
{
	if (sockext_hub_exists()) {
		return sockext_call_wait_receive_message(sock, header, buffer, flags);
	}
	if (buffer) {
		header->msg_iov->iov_base = sockext_buffer_open(buffer, 0, buffer->size);
	}
	return sockext_platform_receive_message(sock->bsd_socket, header, flags);
}

/* The pauses of a connect(2) to a Unix socket whose queue is full: no poll tells when there is
 * room. Each is twice as long as the one before, 0 before the first. */
static inline int64_t sockext_call_next_pause(int64_t pause)
{
	return pause == 0 ? INT64_C(1000000) : MIN(2 * pause, INT64_C(100000000));
}

/* connect(2). Returns 0 or an error as above. */
int sockext_call_wait_connect(php_socket *sock, const struct sockaddr *addr, socklen_t length);

static inline int sockext_call_connect(
	php_socket *sock, const struct sockaddr *addr, socklen_t length)
{
	if (sockext_hub_exists()) {
		return sockext_call_wait_connect(sock, addr, length);
	}
	return connect(sock->bsd_socket, addr, length) == 0 ? 0 : -sockext_platform_errno();
}

/* Throws for a second reader of a stream. */
void sockext_call_throw_reader(void);

/* Turns the reason why a wait has ended into the error of a call: 0, -EAGAIN for the end of the
 * time, or as above. */
int sockext_call_error(sockext_woken woken);

#endif
