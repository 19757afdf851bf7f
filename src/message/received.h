/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The array of a received message, as socket_recvmsg() and socket_recvmmsg() give it.
 */
#ifndef SOCKEXT_RECEIVED_H
#define SOCKEXT_RECEIVED_H

#include "../address/address.h"
#include "../core/convert.h"

/* The name of the message before, whose array the next message of the same sender shares. Begins
 * with {NULL}. */
typedef struct {
	const sockext_address *address;
	zval value;
} sockext_received_name;

/* Makes value the array; it owns the descriptors that came along, but for what is up to
 * sockext_ancillary_discard(). Takes over data, which may be NULL for none. address gets its length
 * from the header; before may be NULL, and becomes the name of this message. */
void sockext_received_to_zval(struct msghdr *header, sockext_address *address, zend_string *data,
	sockext_received_name *before, zval *value);

#endif
