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

/* Makes value the array; it owns the descriptors that came along. Takes over data, which may be
 * NULL for none. address gets its length from the header; before may be NULL, and becomes the name
 * of this message. FAILURE after sockext_convert_fail() or an exception; either way what the array
 * does not own is up to sockext_ancillary_discard(). */
zend_result sockext_received_to_zval(sockext_conversion *conv, struct msghdr *header,
	sockext_address *address, zend_string *data, sockext_received_name *before, zval *value);

#endif
