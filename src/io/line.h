/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lines by look-ahead, for PHP_NORMAL_READ. Nothing is held back between calls.
 */
#ifndef SOCKEXT_LINE_H
#define SOCKEXT_LINE_H

#include "../core/socket_object.h"

/* Receives up to and with the first "\n" or "\r", or size bytes, or what there is when the stream
 * ends or the system refuses more; of a message socket one message. Stores the number of bytes.
 * Returns 0 or -errno (EAGAIN too, where nothing more has come in time); what has been received
 * before that is stored all the same, and gone from the socket. At the end of a connection that is
 * -ECONNRESET where the socket blocks, and 0 with no bytes where it does not. */
int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received);

/* Must be called before the option SO_PEEK_OFF of any socket is set. */
void sockext_line_note_peek_offset(void);

#endif
