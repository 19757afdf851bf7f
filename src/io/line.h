/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Receives lines for PHP_NORMAL_READ, by MSG_PEEK. No data is buffered between calls.
 */
#ifndef SOCKEXT_LINE_H
#define SOCKEXT_LINE_H

#include "../core/buffer.h"
#include "../core/socket_object.h"

/* Receives up to and with the first "\n" or "\r", at most what fits into the buffer, or until the
 * end of the stream or an error; of a message socket one message. Stores the number of bytes, also
 * where an error follows them. Returns 0 or -errno (-EAGAIN if nothing more came in time). At
 * the end of a connection that is -ECONNRESET if the socket blocks, else 0 with no bytes. */
int sockext_line_receive(php_socket *sock, sockext_buffer *buffer, size_t *received);

/* Whether SO_PEEK_OFF makes MSG_PEEK show other bytes than the next ones. The system is asked once
 * for each socket, since the option may be older than the object, and every time after a script has
 * used the option. */
bool sockext_line_is_peek_shifted(php_socket *sock);

/* Sizes of the peeks at lines and records. Most fit the first; of a longer one a peek sees growing
 * pieces, each of which the kernel copies twice. */
#define SOCKEXT_LINE_FIRST_PEEK 512
#define SOCKEXT_LINE_LAST_PEEK ((size_t) 256 * 1024)

/* The size of the next peek, after one that has seen this much. */
static inline size_t sockext_line_next_peek(size_t size, size_t seen)
{
	return seen == size ? MIN(4 * size, SOCKEXT_LINE_LAST_PEEK) : size;
}

/* Must be called before SO_PEEK_OFF is set on any socket. */
void sockext_line_note_peek_offset(void);

#endif
