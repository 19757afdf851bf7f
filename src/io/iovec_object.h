/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketIovec: a list of vectors, each a buffer of a set size with what it holds.
 * Invariant: used <= size; the buffer is NULL until there is something to hold or to read into.
 */
#ifndef SOCKEXT_IOVEC_OBJECT_H
#define SOCKEXT_IOVEC_OBJECT_H

#include "../platform/platform.h"

typedef struct {
	zend_string *buffer; /* of length size, or NULL; shared with scripts that have fetched it */
	size_t size;
	size_t used; /* how many bytes, from the first, are data */
} sockext_vector;

typedef struct {
	sockext_vector *vectors;
	size_t count;
	size_t capacity;
	bool is_freed;
	zend_object std;
} sockext_iovec;

extern zend_class_entry *sockext_iovec_ce;

static inline sockext_iovec *sockext_iovec_from_object(zend_object *object)
{
	return (sockext_iovec *) ((char *) object - offsetof(sockext_iovec, std));
}

/* Throws the Error for freed vectors where no argument can be named. */
void sockext_iovec_throw_freed(void);

/* Adds an empty vector at the end. */
void sockext_iovec_add(sockext_iovec *iovec, size_t size);

/* Makes a vector hold the string, and have its size. */
void sockext_iovec_set(sockext_vector *vector, zend_string *data);

/* Returns what a vector holds; the caller owns a reference. */
zend_string *sockext_iovec_fetch(const sockext_vector *vector);

void sockext_iovec_delete(sockext_iovec *iovec, size_t position);

/* Lets go of all vectors. */
void sockext_iovec_clear(sockext_iovec *iovec);

/* Points at what the vectors hold, for sending; valid while the vectors are left alone. */
void sockext_iovec_describe_data(const sockext_iovec *iovec, struct iovec *described, size_t count);

/* Points at buffers of the vectors' sizes, for receiving, that no script sees. */
void sockext_iovec_describe_room(sockext_iovec *iovec, struct iovec *described, size_t count);

/* Notes that bytes were received into the described room, from the first vector on. */
void sockext_iovec_set_used(sockext_iovec *iovec, size_t received);

void sockext_iovec_register_class(void);

#endif
