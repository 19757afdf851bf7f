/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A message to be received: its buffers as a struct msghdr, and its conversion to an array.
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
	int64_t buffer_size;
	struct iovec vector;
	sockext_buffer buffer;
	union {
		struct cmsghdr align;
		char bytes[SOCKEXT_INCOMING_INLINE];
	} few;
} sockext_incoming;

/* Reads the array of socket_recvmsg() and prepares the buffers that it asks for, for these flags.
 * FAILURE after the error has been reported; then nothing is allocated. May run code of the script:
 * check afterwards whether the socket is still open. */
zend_result sockext_incoming_prepare(
	sockext_incoming *msg, php_socket *sock, zval *array, int flags);

/* Makes value the array of socket_recvmsg(), which owns the received descriptors. Must be called
 * after every successful recvmsg(2). */
void sockext_incoming_to_zval(sockext_incoming *msg, size_t received, zval *value);

/* Frees the buffers. */
void sockext_incoming_destroy(sockext_incoming *msg);

#endif
