/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See buffer.h: what a buffer keeps while other code runs.
 */
#include "buffer.h"

/* Smaller strings are left as they are. With its header this is a block of PHP's allocator. */
#define LEAST_SIZE 2000

void sockext_buffer_grow(sockext_buffer *buffer)
{
	size_t before = ZSTR_LEN(buffer->string);

	buffer->string = zend_string_extend(buffer->string, buffer->size, false);
	buffer->data = ZSTR_VAL(buffer->string);
	if (buffer->has_zeros) {
		memset(buffer->data + before, 0, buffer->size - before);
	}
}

void sockext_buffer_shrink(sockext_buffer *buffer, size_t used)
{
	size_t size = MIN(MAX(used, LEAST_SIZE), buffer->size);

	if (!buffer->string) {
		sockext_buffer_own(buffer, used, size);
	} else if (size < ZSTR_LEN(buffer->string)) {
		buffer->string = zend_string_truncate(buffer->string, size, false);
		buffer->data = ZSTR_VAL(buffer->string);
	}
}
