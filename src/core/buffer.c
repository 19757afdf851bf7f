/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See buffer.h: what a buffer keeps while other code runs.
 */
#include "buffer.h"

/* Smaller strings are left as they are. With its header this is a block of PHP's allocator. */
#define LEAST_SIZE 2000

/* Gives it a string of its own, with the bytes that are used. */
static zend_never_inline void own(sockext_buffer *buffer, size_t used, size_t size)
{
	buffer->string = zend_string_alloc(size, false);
	if (used > 0) {
		memcpy(ZSTR_VAL(buffer->string), buffer->data, used);
	}
}

void sockext_buffer_grow(sockext_buffer *buffer, size_t used)
{
	if (!buffer->string) {
		own(buffer, used, buffer->size);
	} else {
		buffer->string = zend_string_extend(buffer->string, buffer->size, false);
	}
	buffer->data = ZSTR_VAL(buffer->string);
	if (sockext_buffer_has_zeros(buffer)) {
		memset(buffer->data + used, 0, buffer->size - used);
	}
}

void sockext_buffer_shrink(sockext_buffer *buffer, size_t used)
{
	size_t size = MIN(MAX(used, LEAST_SIZE), buffer->size);

	if (!buffer->string) {
		own(buffer, used, size);
	} else if (size < ZSTR_LEN(buffer->string)) {
		buffer->string = zend_string_truncate(buffer->string, size, false);
	}
	buffer->data = ZSTR_VAL(buffer->string);
}
