/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See line.h. MSG_PEEK shows the bytes that have come, then exactly the line is received: two
 * system calls for a line that is there, five for one that is waited for. Bytes after the line stay
 * in the kernel, where select, recv and other processes see them.
 */
#include "line.h"

#include "../wait/call.h"

/* Sizes of the peeks. Most lines fit the first; a longer line is peeked at in growing pieces, each
 * of which the kernel copies twice. */
#define FIRST_PEEK 512
#define LAST_PEEK ((size_t) 256 * 1024)

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

static int receive_message(php_socket *sock, char *data, size_t size, size_t *received)
{
	ssize_t result = sockext_call_receive(sock, data, size, 0);
	if (result < 0) {
		return (int) result;
	}
	*received = (size_t) result;
	/* An empty message is one, unless the connection is at its end. */
	return result == 0 && sockext_socket_is_at_end(sock, sockext_socket_get_type(sock))
			   ? get_end_error(sock)
			   : 0;
}

/* Peeks at the next bytes. If there are none it waits for one byte, not for more, which with
 * SO_RCVLOWAT would delay a short line. The byte stays in the socket, so that one of several
 * readers gets the whole line. Returns the number of bytes, 0 at the end, or -errno; 1, without
 * data, if SO_PEEK_OFF is set. */
static ssize_t peek_or_wait(php_socket *sock, bool *is_shifted, char *data, size_t room)
{
	while (!*is_shifted) {
		ssize_t seen = recv(sock->bsd_socket, data, room, MSG_PEEK | SOCKEXT_DONTWAIT);
		int error = seen < 0 ? sockext_platform_errno() : 0;
		if (!sockext_platform_is_would_block(error)) {
			return error != 0 ? -error : seen;
		}
		/* With SO_PEEK_OFF set meanwhile, a peek that waits may never end. */
		*is_shifted = sockext_platform_has_peek_offset(sock->bsd_socket);
		if (!*is_shifted) {
			seen = sockext_call_receive(sock, data, 1, MSG_PEEK);
			if (seen <= 0) {
				return seen;
			}
		}
	}
	return 1;
}

int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received)
{
	size_t peek_size = FIRST_PEEK;
	bool complete = false;

	*received = 0;
	if (sockext_socket_is_message_based(sock)) {
		return receive_message(sock, data, size, received);
	}
	/* A single byte needs no peek: whatever it is, it fills the buffer. */
	bool is_shifted = size == 1 || sockext_line_is_peek_shifted(sock);
	while (!complete && *received < size) {
		char *next = data + *received;
		ssize_t seen = peek_or_wait(sock, &is_shifted, next, MIN(peek_size, size - *received));
		if (seen < 0) {
			return (int) seen;
		}
		size_t wanted = is_shifted ? 1 : measure_line(next, (size_t) seen, &complete);
		ssize_t taken = 0;
		if (seen > 0) {
			taken = sockext_call_receive(sock, next, wanted, is_shifted ? 0 : SOCKEXT_DONTWAIT);
		}
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
			measure_line(next, (size_t) taken, &complete);
			*received += (size_t) taken;
		}
		if (seen == (ssize_t) peek_size) {
			peek_size = MIN(peek_size * 4, LAST_PEEK);
		}
	}
	return 0;
}
