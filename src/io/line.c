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

/* Looks at the next bytes, and waits where there are none: for one and never more, as with
 * SO_RCVLOWAT to ask for more would keep a short line waiting. It stays in the socket, so that of
 * several readers one gets the whole line. Returns how many bytes there are, 0 at the end, or
 * -errno; 1 with a shifted view, which shows what may be anything. */
static ssize_t look_ahead(const php_socket *sock, bool *is_shifted, char *data, size_t room)
{
	while (!*is_shifted) {
		ssize_t seen = recv(sock->bsd_socket, data, room, MSG_PEEK | SOCKEXT_DONTWAIT);
		int error = seen < 0 ? sockext_platform_errno() : 0;
		if (!sockext_platform_is_would_block(error)) {
			return error != 0 ? -error : seen;
		}
		/* A view that has been shifted meanwhile may show nothing for ever. */
		*is_shifted = sockext_platform_has_peek_offset(sock->bsd_socket);
		if (!*is_shifted) {
			seen = recv(sock->bsd_socket, data, 1, MSG_PEEK);
			if (seen <= 0) {
				return seen < 0 ? -sockext_platform_errno() : 0;
			}
		}
	}
	return 1;
}

int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received)
{
	size_t look = FIRST_LOOK;
	bool complete = false;

	*received = 0;
	if (sockext_socket_is_message_based(sock)) {
		return receive_message(sock, data, size, received);
	}
	/* One byte is a line or all there is room for, whatever it is: there is nothing to look at. */
	bool is_shifted = size == 1 || is_view_shifted(sock);
	while (!complete && *received < size) {
		char *next = data + *received;
		ssize_t seen = look_ahead(sock, &is_shifted, next, MIN(look, size - *received));
		if (seen < 0) {
			return (int) seen;
		}
		size_t wanted = is_shifted ? 1 : measure_line(next, (size_t) seen, &complete);
		ssize_t taken = 0;
		if (seen > 0) {
			taken = recv(sock->bsd_socket, next, wanted, is_shifted ? 0 : SOCKEXT_DONTWAIT);
		}
		int error = taken < 0 ? sockext_platform_errno() : 0;
		if (error != 0 && (is_shifted || !sockext_platform_is_would_block(error))) {
			return -error;
		}
		if (taken == 0) {
			return *received == 0 ? judge_end(sock) : 0;
		}
		/* Somebody who shares the socket may have taken bytes since they were seen: what is taken
		 * now counts, and looking starts again if that is nothing. */
		complete = false;
		if (taken > 0) {
			measure_line(next, (size_t) taken, &complete);
			*received += (size_t) taken;
		}
		if (seen == (ssize_t) look) {
			look = MIN(look * 4, LAST_LOOK);
		}
	}
	return 0;
}
