/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A buffer for received bytes, from which a PHP string is made. It has memory only while a system
 * call fills it, not while other code runs: small buffers share one of the thread, others take a
 * string, which becomes the result. The result has exactly the received length and keeps no memory
 * beyond it.
 */
#ifndef SOCKEXT_BUFFER_H
#define SOCKEXT_BUFFER_H

#include "../platform/platform.h"

/* The size of the common buffer of a thread. */
#define SOCKEXT_BUFFER_COMMON sizeof(SOCKETS_G(received))

/* The longest buffer: no sum of a few lengths overflows. */
#define SOCKEXT_BUFFER_MAX (ZSTR_MAX_LEN / 2 - 1)

/* PHP allocates strings of about this length or more in whole pages: those are shrunk in place.
 * Shorter results are copied, so that no page is kept for them. */
#define SOCKEXT_BUFFER_COPIED 3072

typedef struct {
	size_t size;
	char *data;          /* valid while it is open, or has a string */
	zend_string *string; /* the string that data points into, or NULL */
	int flags;           /* of the receive */
} sockext_buffer;

/* Initialises a buffer of size bytes, 1 to SOCKEXT_BUFFER_MAX, for a receive with
 * these flags. With MSG_TRUNC a TCP socket counts bytes without storing them: the buffer is then
 * its own and zeroed, so that the script sees no old memory. */
static inline void sockext_buffer_init(sockext_buffer *buffer, size_t size, int flags)
{
	buffer->size = size;
	buffer->string = NULL;
	buffer->flags = flags;
}

static inline bool sockext_buffer_has_zeros(const sockext_buffer *buffer)
{
	return UNEXPECTED(buffer->flags & MSG_TRUNC);
}

/* Moves the used bytes to a string of the whole size, and to one of little more than the used
 * bytes. */
void sockext_buffer_grow(sockext_buffer *buffer, size_t used);
void sockext_buffer_shrink(sockext_buffer *buffer, size_t used);

/* Returns room for this number of bytes after the used ones, until other code runs. */
static zend_always_inline char *sockext_buffer_open(
	sockext_buffer *buffer, size_t used, size_t room)
{
	bool is_plain = !buffer->string && !sockext_buffer_has_zeros(buffer);

	if (EXPECTED(is_plain && used + room <= SOCKEXT_BUFFER_COMMON)) {
		buffer->data = SOCKETS_G(received);
	} else if (is_plain && used == 0) {
		buffer->string = zend_string_alloc(buffer->size, false);
		buffer->data = ZSTR_VAL(buffer->string);
	} else if (!buffer->string || ZSTR_LEN(buffer->string) < used + room) {
		sockext_buffer_grow(buffer, used);
	}
	return buffer->data + used;
}

static inline void sockext_buffer_destroy(sockext_buffer *buffer)
{
	if (UNEXPECTED(buffer->string)) {
		zend_string_efree(buffer->string);
	}
}

/* Call before other code may run: keeps the bytes that are used, and little memory beyond them. */
static inline void sockext_buffer_free_room(sockext_buffer *buffer, size_t used)
{
	if (used == 0) {
		sockext_buffer_destroy(buffer);
		buffer->string = NULL;
	} else if (!buffer->string || used < ZSTR_LEN(buffer->string) / 4) {
		sockext_buffer_shrink(buffer, used);
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
static zend_always_inline zend_string *sockext_buffer_finish(sockext_buffer *buffer, size_t length)
{
	length = MIN(length, buffer->size);
	if (buffer->string && length > SOCKEXT_BUFFER_COPIED) {
		return sockext_buffer_trim(buffer->string, length);
	}
	/* Of longer strings zend_string_init_fast() takes more instructions. */
	zend_string *copy = EXPECTED(length > 1) ? zend_string_init(buffer->data, length, false)
											 : zend_string_init_fast(buffer->data, length);
	sockext_buffer_destroy(buffer);
	return copy;
}

#endif
