/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See line.h. MSG_PEEK shows the bytes that have come, then exactly the line is received: two
 * system calls for a line that is there, five for one that is waited for. Bytes after the line stay
 * in the kernel, where select, recv and other processes see them.
 */
#include "line.h"

#include "../wait/call.h"
#include "../wait/watch.h"

/* Whether any script of this process has ever set SO_PEEK_OFF on any socket. */
static zend_atomic_bool offset_is_used;

void sockext_line_note_peek_offset(void)
{
	zend_atomic_bool_store(&offset_is_used, true);
}

bool sockext_line_is_peek_shifted(php_socket *sock)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (EXPECTED(socket->has_plain_peek && !zend_atomic_bool_load(&offset_is_used))) {
		return false;
	}
	socket->has_plain_peek = !sockext_platform_has_peek_offset(sock->bsd_socket);
	return !socket->has_plain_peek;
}

/* Returns how many of the bytes belong to the line: those up to and with the terminator, or all. */
static size_t measure_line(const char *data, size_t length, bool *complete)
{
	const char *end = memchr(data, '\n', length);
	size_t line = end ? (size_t) (end - data) + 1 : length;

	*complete = end != NULL;
	end = memchr(data, '\r', line);
	if (end) {
		line = (size_t) (end - data) + 1;
		*complete = true;
	}
	return line;
}

/* The result at the end of a connection: -ECONNRESET if the socket blocks, which the loops of
 * scripts expect, else 0, an empty line. The system is asked for the mode, since others that share
 * the socket or its stream may have changed it. */
static int get_end_error(const php_socket *sock)
{
	bool blocking = sock->blocking;

	sockext_platform_get_blocking(sock->bsd_socket, &blocking);
	return blocking ? -SOCKEXT_ECONNRESET : 0;
}

static int receive_message(php_socket *sock, sockext_buffer *buffer, size_t *received)
{
	ssize_t result = sockext_call_receive(sock, buffer, 0);
	if (result < 0) {
		return (int) result;
	}
	*received = (size_t) result;
	/* An empty message is one, unless the connection is at its end. */
	return result == 0 && sockext_socket_is_at_end(sock, sockext_socket_get_type(sock))
			   ? get_end_error(sock)
			   : 0;
}

/* A peek that waits in tasks. */
typedef struct {
	sockext_call call;
	bool is_shifted;
} peek_call;

/* With SO_PEEK_OFF set meanwhile, a peek that waits may never end. */
static ssize_t attempt_peek(sockext_call *call, int flags)
{
	size_t room = call->size - call->done;
	char *next = sockext_buffer_open(call->buffer, call->done, room);
	ssize_t seen = recv(call->sock->bsd_socket, next, room, flags);
	int error = seen < 0 ? sockext_platform_errno() : 0;

	if (sockext_platform_is_would_block(error)
		&& sockext_platform_has_peek_offset(call->sock->bsd_socket)) {
		((peek_call *) call)->is_shifted = true;
		return 1;
	}
	return error != 0 ? -error : seen;
}

static ssize_t peek_in_task(
	php_socket *sock, bool *is_shifted, sockext_buffer *buffer, size_t used, size_t room)
{
	peek_call peek = {
		{
			.attempt = attempt_peek,
			.sock = sock,
			.buffer = buffer,
			.event = SOCKEXT_READABLE,
			.flags = MSG_PEEK,
			.is_stream_read = true,
			.done = used,
			.size = used + room,
		},
		false,
	};
	sockext_buffer_free_room(buffer, used);
	ssize_t seen = sockext_call_wait(&peek.call);
	*is_shifted = peek.is_shifted;
	return seen;
}

/* Peeks at the bytes that follow those of the buffer. If there are none it waits: without tasks for
 * one byte, since with SO_RCVLOWAT a wait for more would delay a short line. The byte stays in the
 * socket, so that one of several readers gets the whole line. Returns the number of bytes, 0 at the
 * end, or -errno; 1, without data, if SO_PEEK_OFF is set. */
static ssize_t peek_or_wait(
	php_socket *sock, bool *is_shifted, sockext_buffer *buffer, size_t used, size_t room)
{
	if (!*is_shifted && sockext_hub_exists()) {
		return peek_in_task(sock, is_shifted, buffer, used, room);
	}
	while (!*is_shifted) {
		char *next = sockext_buffer_open(buffer, used, room);
		ssize_t seen = recv(sock->bsd_socket, next, room, MSG_PEEK | SOCKEXT_DONTWAIT);
		int error = seen < 0 ? sockext_platform_errno() : 0;
		if (!sockext_platform_is_would_block(error)) {
			return error != 0 ? -error : seen;
		}
		*is_shifted = sockext_platform_has_peek_offset(sock->bsd_socket);
		if (!*is_shifted) {
			seen = recv(sock->bsd_socket, next, 1, MSG_PEEK);
			if (seen <= 0) {
				return seen < 0 ? -sockext_platform_errno() : 0;
			}
		}
	}
	return 1;
}

/* Receives one byte, or waits until there is one. */
static ssize_t receive_byte(php_socket *sock, sockext_buffer *buffer, size_t used)
{
	sockext_buffer one;

	sockext_buffer_free_room(buffer, used);
	sockext_buffer_init(&one, 1, 0);
	ssize_t received = sockext_call_receive(sock, &one, 0);
	if (received > 0) {
		char byte = *one.data;
		*sockext_buffer_open(buffer, used, 1) = byte;
	}
	return received;
}

/* Receives the line's part of the bytes that a peek has seen. If it has seen less than
 * it could and all of that belongs to the line, the stream is empty. */
static ssize_t take(php_socket *sock, sockext_buffer *buffer, size_t used, size_t seen, size_t room)
{
	bool complete;
	char *next = buffer->data + used;
	size_t wanted = measure_line(next, seen, &complete);
	ssize_t taken = recv(sock->bsd_socket, next, wanted, SOCKEXT_DONTWAIT);

	if (taken < 0) {
		return -sockext_platform_errno();
	}
	if (sockext_hub_exists() && taken == (ssize_t) seen && seen < room
		&& sockext_platform_reads_all(sock->type)) {
		sockext_watch_note_emptied(sock);
	}
	return taken;
}

/* A single byte needs no peek: whatever it is, it fills the buffer. */
static int receive_only_byte(php_socket *sock, sockext_buffer *buffer, size_t *received)
{
	ssize_t taken = sockext_call_receive(sock, buffer, 0);

	if (taken <= 0) {
		return taken < 0 ? (int) taken : get_end_error(sock);
	}
	*received = 1;
	return 0;
}

int sockext_line_receive(php_socket *sock, sockext_buffer *buffer, size_t *received)
{
	size_t peek_size = SOCKEXT_LINE_FIRST_PEEK;
	bool complete = false;

	*received = 0;
	if (sockext_socket_is_message_based(sock)) {
		return receive_message(sock, buffer, received);
	}
	if (buffer->size == 1) {
		return receive_only_byte(sock, buffer, received);
	}
	bool is_shifted = sockext_line_is_peek_shifted(sock);
	while (!complete && *received < buffer->size) {
		size_t room = MIN(peek_size, buffer->size - *received);
		ssize_t seen = peek_or_wait(sock, &is_shifted, buffer, *received, room);
		if (seen < 0) {
			return (int) seen;
		}
		ssize_t taken = seen == 0    ? 0
						: is_shifted ? receive_byte(sock, buffer, *received)
									 : take(sock, buffer, *received, (size_t) seen, room);
		int error = taken < 0 ? (int) -taken : 0;
		if (error != 0 && (is_shifted || !sockext_platform_is_would_block(error))) {
			return -error;
		}
		if (taken == 0) {
			return *received == 0 ? get_end_error(sock) : 0;
		}
		/* Others that share the socket may have received bytes since the peek: only what is
		 * received now counts. If that is nothing, peek again. */
		complete = false;
		if (taken > 0) {
			measure_line(buffer->data + *received, (size_t) taken, &complete);
			*received += (size_t) taken;
		}
		peek_size = sockext_line_next_peek(peek_size, (size_t) seen);
	}
	return 0;
}
