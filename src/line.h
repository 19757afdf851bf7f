/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lines by look-ahead, for PHP_NORMAL_READ. Nothing is held back between calls.
 */
#ifndef SOCKEXT_LINE_H
#define SOCKEXT_LINE_H

#include "socket_object.h"

/* Receives up to and with the first "\n" or "\r", or size bytes, or what there is at the end, at a
 * time-out or when nothing more has arrived; of a message socket one message. Stores the number of
 * bytes, 0 at the end. Returns 0 or -errno, the latter only where nothing has been received. */
int sockext_line_receive(php_socket *sock, char *data, size_t size, size_t *received);

#endif
