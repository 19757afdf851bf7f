/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See line.h. A line that is there costs two system calls, one that is waited for five: MSG_PEEK
 * shows what is there, and exactly the line is taken. Bytes behind the line stay in the kernel,
 * where select, recv and other processes see them.
 */
#include "line.h"

/* Most lines fit the first look; a longer one is looked at in growing pieces, each of which the
 * kernel copies twice. */
#define FIRST_LOOK 512
#define LAST_LOOK ((size_t) 256 * 1024)

/* Whether a script of this process has set SO_PEEK_OFF, on whatever socket; for good. */
static zend_atomic_bool offset_is_used;

void sockext_line_note_peek_offset(void)
{
	zend_atomic_bool_store(&offset_is_used, true);
}

/* Whether MSG_PEEK may show other bytes than the next ones. Asked of each socket once, as its
 * option may be older than the object, and always from when a script has used that option. */
static bool is_view_shifted(php_socket *sock)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (EXPECTED(socket->has_plain_view && !zend_atomic_bool_load(&offset_is_used))) {
		return false;
	}
	socket->has_plain_view = !sockext_platform_has_peek_offset(sock->bsd_socket);
	return !socket->has_plain_view;
}

/* Returns how many of the bytes belong to the line: up to the terminator, or all of them. */
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

/* Returns 0 or -ECONNRESET. The end of a connection is an error to those who wait for lines, as
 * the loops of scripts expect; to others it is an empty line. Whoever shares the socket or its
 * stream may have changed which of the two it is. */
static int judge_end(const php_socket *sock)
{
	bool blocking = sock->blocking;

	sockext_platform_get_blocking(sock->bsd_socket, &blocking);
	return blocking ? -SOCKEXT_ECONNRESET : 0;
}

static int receive_message(const php_socket *sock, char *data, size_t size, size_t *received)
{
	ssize_t result = recv(sock->bsd_socket, data, size, 0);
	if (result < 0) {
		return -sockext_platform_errno();
	}
	*received = (size_t) result;
	/* An empty datagram is a message; a connection cannot tell it from its end. */
	return result == 0 && sockext_socket_get_type(sock) == SOCK_SEQPACKET ? judge_end(sock) : 0;
}

/* Receives what is left of the line without looking ahead. */
static int receive_bytes(const php_socket *sock, char *data, size_t size, size_t *received)
{
	bool complete = false;

	while (!complete && *received < size) {
		ssize_t taken = recv(sock->bsd_socket, data + *received, 1, 0);
		if (taken < 0) {
			return -sockext_platform_errno();
		}
		if (taken == 0) {
			return *received == 0 ? judge_end(sock) : 0;
		}
		measure_line(data + *received, 1, &complete);
		(*received)++;
	}
	return 0;
}

/* Takes bytes that have been seen. Somebody who shares the socket may have taken them since: what
 * is taken now counts, and may be nothing. */
static size_t take(const php_socket *sock, char *data, size_t length, bool *complete)
{
	ssize_t taken = recv(sock->bsd_socket, data, length, SOCKEXT_DONTWAIT);

	*complete = false;
	if (taken <= 0) {
		return 0;
	}
	measure_line(data, (size_t) taken, complete);
	return (size_t) taken;
}

int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received)
{
	size_t look = FIRST_LOOK;
	bool complete = false;

	*received = 0;
	if (sockext_socket_is_message_based(sock)) {
		return receive_message(sock, data, size, received);
	}
	if (UNEXPECTED(is_view_shifted(sock))) {
		return receive_bytes(sock, data, size, received);
	}
	while (!complete && *received < size) {
		char *next = data + *received;
		size_t room = MIN(look, size - *received);
		ssize_t seen = recv(sock->bsd_socket, next, room, MSG_PEEK | SOCKEXT_DONTWAIT);
		if (seen < 0 && sockext_platform_is_would_block(sockext_platform_errno())) {
			/* It may be that a shifted view shows nothing; the socket is not waited for then. */
			if (sockext_platform_has_peek_offset(sock->bsd_socket)) {
				return receive_bytes(sock, data, size, received);
			}
			/* One byte is waited for and never more: with SO_RCVLOWAT, to ask for more would keep a
			 * short line waiting. */
			seen = recv(sock->bsd_socket, next, 1, MSG_PEEK);
			if (seen > 0) {
				continue;
			}
		}
		if (seen < 0) {
			return -sockext_platform_errno();
		}
		if (seen == 0) {
			return *received == 0 ? judge_end(sock) : 0;
		}
		size_t line = measure_line(next, (size_t) seen, &complete);
		*received += take(sock, next, line, &complete);
		if ((size_t) seen == look) {
			look = MIN(look * 4, LAST_LOOK);
		}
	}
	return 0;
}
