/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Conversions of descriptors in messages: a socket becomes a Socket, any other file a stream.
 */
#ifndef SOCKEXT_CONVERT_DESCRIPTOR_H
#define SOCKEXT_CONVERT_DESCRIPTOR_H

#include "convert.h"

/* Stores the descriptor (an int) of a Socket or stream, which is held until the conversion ends. */
zend_result sockext_convert_descriptor_from_zval(
	sockext_conversion *conv, zval *value, void *member);

/* Makes a Socket or stream that owns the descriptor, and sets member to -1. A negative number, with
 * which the system says that it has no descriptor, becomes null. */
void sockext_convert_descriptor_to_zval(void *member, zval *value);

/* Makes value a stream that owns the descriptor, of any kind of file. */
void sockext_convert_stream_of(int fd, zval *value);

/* Closes a descriptor that has not got an owner. */
void sockext_convert_descriptor_discard(void *member);

/* Fails if code of the script has closed one of the held sockets and streams: its descriptor may be
 * another file now. */
zend_result sockext_convert_descriptor_check(sockext_conversion *conv);

#endif
