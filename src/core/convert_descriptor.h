/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Conversions of descriptors that messages carry: sockets to Socket, others to streams.
 */
#ifndef SOCKEXT_CONVERT_DESCRIPTOR_H
#define SOCKEXT_CONVERT_DESCRIPTOR_H

#include "convert.h"

/* The descriptor (an int) of a Socket or stream, which is held until the conversion ends. */
zend_result sockext_convert_descriptor_from_zval(
	sockext_conversion *conv, zval *value, void *member);

/* Makes a Socket or stream that owns the descriptor, and forgets it in member. Null stands for a
 * negative number, by which the system says that it had none to give. */
zend_result sockext_convert_descriptor_to_zval(sockext_conversion *conv, void *member, zval *value);

/* Makes value a stream that owns the descriptor, whatever that is of. */
void sockext_convert_stream_of(int fd, zval *value);

/* Closes a descriptor that nobody has taken over. */
void sockext_convert_descriptor_discard(void *member);

/* Fails if code of the script has closed what is held; the descriptors may be those of other files
 * by now. */
zend_result sockext_convert_descriptor_check(sockext_conversion *conv);

#endif
