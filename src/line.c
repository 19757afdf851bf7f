/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See line.h. A line that is there costs two system calls, one that is waited for four: MSG_PEEK
 * shows what is there, and exactly the line is taken. Bytes behind the line stay in the kernel,
 * where select, recv and other processes see them.
 */
#include "line.h"

/* Most lines fit the first look; a longer one is looked at in growing pieces, each of which the
 * kernel copies twice. */
#define FIRST_LOOK 512
#define LAST_LOOK ((size_t) 256 * 1024)

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

static int receive_message(PHP_SOCKET fd, char *data, size_t size, size_t *received)
{
	ssize_t result = recv(fd, data, size, 0);
	if (result < 0) {
		return -sockext_platform_errno();
	}
	*received = (size_t) result;
	return 0;
}

/* Looks at what is there. Where that is nothing, one byte is waited for and never more: with
 * SO_RCVLOWAT, to ask for more would keep a short line waiting. */
static ssize_t look_ahead(PHP_SOCKET fd, char *data, size_t room)
{
	for (;;) {
		ssize_t seen = recv(fd, data, room, MSG_PEEK | SOCKEXT_DONTWAIT);
		if (seen >= 0 || !sockext_platform_is_would_block(sockext_platform_errno())) {
			return seen;
		}
		seen = recv(fd, data, 1, MSG_PEEK);
		if (seen <= 0) {
			return seen;
		}
	}
}

int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received)
{
	PHP_SOCKET fd = sock->bsd_socket;
	size_t look = FIRST_LOOK;
	bool complete = false;

	*received = 0;
	if (sockext_socket_is_message_based(sock)) {
		return receive_message(fd, data, size, received);
	}
	while (!complete && *received < size) {
		char *next = data + *received;
		size_t room = MIN(look, size - *received);
		ssize_t seen = look_ahead(fd, next, room);
		if (seen == 0) {
			break;
		}
		if (seen < 0) {
			return -sockext_platform_errno();
		}
		/* Somebody who shares the socket may have taken the bytes since: what is taken now counts,
		 * and looking starts again if that is nothing. */
		ssize_t taken = recv(
			fd, next, measure_line(next, (size_t) seen, &complete), SOCKEXT_DONTWAIT);
		complete = false;
		if (taken > 0) {
			measure_line(next, (size_t) taken, &complete);
			*received += (size_t) taken;
		}
		if ((size_t) seen == look) {
			look = MIN(look * 4, LAST_LOOK);
		}
	}
	return 0;
}
