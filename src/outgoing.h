/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A message to be sent: the array of a script as a struct msghdr, valid as long as this is.
 */
#ifndef SOCKEXT_OUTGOING_H
#define SOCKEXT_OUTGOING_H

#include "address.h"
#include "ancillary.h"
#include "convert.h"

#define SOCKEXT_OUTGOING_INLINE 16

typedef struct {
	struct msghdr header; /* for sendmsg(2); points into this struct, which must not move */
	sockext_conversion conversion;
	sockext_address name; /* length 0 for none */
	sockext_control control;
	size_t count;
	struct iovec *vectors;
	zend_string **strings; /* what the vectors point into */
	struct iovec few_vectors[SOCKEXT_OUTGOING_INLINE];
	zend_string *few_strings[SOCKEXT_OUTGOING_INLINE];
} sockext_outgoing;

/* Reads the array of socket_sendmsg(). FAILURE when it has been reported and everything is
 * released. May run code of the script: ask afterwards whether the socket is still open. */
zend_result sockext_outgoing_from_zval(sockext_outgoing *msg, php_socket *sock, zval *array);

/* Releases what the message holds. */
void sockext_outgoing_destroy(sockext_outgoing *msg);

#endif
