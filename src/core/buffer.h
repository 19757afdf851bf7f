/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A buffer for received bytes, from which a PHP string is made: on the stack if small, else the
 * string itself. The string has exactly the received length and keeps no memory beyond it.
 */
#ifndef SOCKEXT_BUFFER_H
#define SOCKEXT_BUFFER_H

#include "../platform/platform.h"

#define SOCKEXT_BUFFER_STACK 8192

/* PHP allocates strings of about this length or more in whole pages: those are shrunk in place.
 * Shorter results are copied, so that no page is kept for them. */
#define SOCKEXT_BUFFER_COPIED 3072

typedef struct {
	char *data;
	size_t size;
	zend_string *string; /* the string that data points into, or NULL if that is stack */
	char stack[SOCKEXT_BUFFER_STACK];
} sockext_buffer;

/* Initialises a buffer of size bytes, at least 1 and less than SIZE_MAX / 2. */
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

/* Prepares the buffer for a receive with these flags. With MSG_TRUNC a TCP socket counts bytes
 * without storing them: the buffer is zeroed, so that the script sees no old memory. */
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

/* Returns a string of the first length bytes. Takes ownership of the given string, which nobody
 * else may hold. */
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

/* Returns the first length bytes as a string and destroys the buffer. */
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
