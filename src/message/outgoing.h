/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A message to be sent: the array of a script as a struct msghdr, which is valid until the message
 * is destroyed.
 */
#ifndef SOCKEXT_OUTGOING_H
#define SOCKEXT_OUTGOING_H

#include "../address/address.h"
#include "../core/convert.h"
#include "ancillary.h"

/* Vectors for which no memory is allocated. Few, since a task that waits keeps all of a batch. */
#define SOCKEXT_OUTGOING_INLINE 4

typedef struct sockext_outgoing {
	struct msghdr header; /* for sendmsg(2); points into this struct, which must not move */
	const struct sockext_outgoing *before; /* the previous message of the list, or NULL */
	sockext_conversion conversion;
	sockext_address name; /* length 0 if there is none */
	zval name_value;      /* what it was converted from */
	sockext_control control;
	size_t count;
	struct iovec *vectors;
	zend_string **strings; /* what the vectors point into */
	struct iovec few_vectors[SOCKEXT_OUTGOING_INLINE];
	zend_string *few_strings[SOCKEXT_OUTGOING_INLINE];
} sockext_outgoing;

/* Reads the array of socket_sendmsg(). FAILURE after the error has been reported and everything
 * released. May run code of the script: check afterwards whether the socket is still open. */
zend_result sockext_outgoing_from_zval(sockext_outgoing *msg, php_socket *sock, zval *array);

/* The same for an element of the list of socket_sendmmsg(), with its key, which lives as
 * long as the message, or NULL. The previous messages are converted and stand before msg in memory.
 */
zend_result sockext_outgoing_from_element(sockext_outgoing *msg, php_socket *sock, zval *element,
	uint32_t number, const zend_string *key);

/* Fails if code of the script has closed a socket or stream whose descriptor the message sends;
 * keeps the error until the message is destroyed. */
zend_result sockext_outgoing_check(sockext_outgoing *msg);

/* Releases what the message holds, and reports a kept error. */
void sockext_outgoing_destroy(sockext_outgoing *msg);

#endif
