/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Where received bytes go on their way to a PHP string: a small buffer on the stack, or the string
 * itself. A string is never longer than what was received, and keeps no room beyond it.
 */
#ifndef SOCKEXT_BUFFER_H
#define SOCKEXT_BUFFER_H

#include "../platform/platform.h"

#define SOCKEXT_BUFFER_STACK 8192

/* PHP keeps strings of about this length and more in whole pages: those that are longer than they
 * have to be are cut where they are. To copy out shorter ones keeps no page for them. */
#define SOCKEXT_BUFFER_COPIED 3072

typedef struct {
	char *data;
	size_t size;
	zend_string *string; /* what data points into, or NULL for stack */
	char stack[SOCKEXT_BUFFER_STACK];
} sockext_buffer;

/* Makes room for size bytes, at least 1 and less than SIZE_MAX / 2. */
static inline void sockext_buffer_init(sockext_buffer *buffer, size_t size)
{
	buffer->size = size;
	if (size <= SOCKEXT_BUFFER_STACK) {
		buffer->string = NULL;
		buffer->data = buffer->stack;
	} else {
		buffer->string = zend_string_alloc(size, false);
		buffer->data = ZSTR_VAL(buffer->string);
	}
}

/* Makes the buffer ready for a receive with these flags: with MSG_TRUNC a stream counts bytes that
 * it stores nowhere, and there must be nothing to see then. */
static inline void sockext_buffer_prepare(sockext_buffer *buffer, int flags)
{
	if (UNEXPECTED(flags & MSG_TRUNC)) {
		memset(buffer->data, 0, buffer->size);
	}
}

static inline void sockext_buffer_destroy(sockext_buffer *buffer)
{
	if (buffer->string) {
		zend_string_efree(buffer->string);
	}
}

/* Returns a string of the first length bytes of one that only the caller has, and has no more. */
static inline zend_string *sockext_buffer_trim(zend_string *string, size_t length)
{
	if (length < 2) {
		zend_string *small = zend_string_init_fast(ZSTR_VAL(string), length);
		zend_string_efree(string);
		return small;
	}
	if (length < ZSTR_LEN(string)) {
		string = zend_string_truncate(string, length, false);
	}
	ZSTR_VAL(string)[length] = '\0';
	return string;
}

/* Returns the first length bytes as a string, and destroys the buffer. */
static inline zend_string *sockext_buffer_finish(sockext_buffer *buffer, size_t length)
{
	length = MIN(length, buffer->size);
	if (buffer->string && length > SOCKEXT_BUFFER_COPIED) {
		return sockext_buffer_trim(buffer->string, length);
	}
	zend_string *copy = zend_string_init_fast(buffer->data, length);
	sockext_buffer_destroy(buffer);
	return copy;
}

#endif
