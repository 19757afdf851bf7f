/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A message to be received: room for it as a struct msghdr, and then the arrays that a script gets.
 */
#ifndef SOCKEXT_INCOMING_H
#define SOCKEXT_INCOMING_H

#include "../address/address.h"
#include "../core/buffer.h"
#include "../core/convert.h"

#define SOCKEXT_INCOMING_INLINE 512

typedef struct {
	struct msghdr header; /* for recvmsg(2); points into this struct, which must not move */
	sockext_address name; /* length 0 if it is not wanted */
	uint32_t control_size;
	zend_long buffer_size;
	struct iovec vector;
	sockext_buffer buffer;
	union {
		struct cmsghdr align;
		char bytes[SOCKEXT_INCOMING_INLINE];
	} few;
} sockext_incoming;

/* Reads the array of socket_recvmsg() and makes the room that it asks for. FAILURE when it has been
 * reported and nothing is held. May run code of the script: ask afterwards whether the socket is
 * still open. */
zend_result sockext_incoming_prepare(sockext_incoming *msg, php_socket *sock, zval *array);

/* Makes value the array that socket_recvmsg() gives after that many bytes; it owns the descriptors
 * that came along. FAILURE when the descriptors are closed and the error is reported. To be called
 * after every recvmsg(2) that worked. */
zend_result sockext_incoming_to_zval(
	sockext_incoming *msg, php_socket *sock, size_t received, zval *value);

/* Frees the room. */
void sockext_incoming_destroy(sockext_incoming *msg);

#endif
