/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketIovec: a list of vectors, each a buffer of fixed size and its data. Invariant: used
 * <= size; the buffer is NULL until it is needed.
 */
#ifndef SOCKEXT_IOVEC_OBJECT_H
#define SOCKEXT_IOVEC_OBJECT_H

#include "../platform/platform.h"

typedef struct {
	zend_string *buffer; /* of length size, or NULL; scripts that fetched it share it */
	size_t size;
	size_t used; /* the first bytes that are data */
} sockext_vector;

typedef struct {
	sockext_vector *vectors;
	size_t count;
	size_t capacity;
	bool is_freed;
	bool is_busy; /* a call that may wait uses its memory: other tasks must not change it */
	zend_object std;
} sockext_iovec;

extern zend_class_entry *sockext_iovec_ce;

static inline sockext_iovec *sockext_iovec_from_object(zend_object *object)
{
	return (sockext_iovec *) ((char *) object - offsetof(sockext_iovec, std));
}

/* Throw the Error for vectors that have been freed, and for those that are in use, without an
 * argument number. */
void sockext_iovec_throw_freed(void);
void sockext_iovec_throw_busy(void);

/* Adds an empty vector at the end. */
void sockext_iovec_add(sockext_iovec *iovec, size_t size);

/* Sets the data and the size of a vector to those of a string. */
void sockext_iovec_set(sockext_vector *vector, zend_string *data);

/* Returns the data of a vector; the caller owns the reference. */
zend_string *sockext_iovec_fetch(const sockext_vector *vector);

void sockext_iovec_delete(sockext_iovec *iovec, size_t position);

/* Removes and releases all vectors. */
void sockext_iovec_clear(sockext_iovec *iovec);

/* Describes the data of the vectors, for sending; valid until a vector is changed. */
void sockext_iovec_describe_data(const sockext_iovec *iovec, struct iovec *described, size_t count);

/* Describes buffers to receive into, which are not shared with scripts. */
void sockext_iovec_describe_room(sockext_iovec *iovec, struct iovec *described, size_t count);

/* Sets the data lengths after bytes were received into the described buffers. */
void sockext_iovec_set_used(sockext_iovec *iovec, size_t received);

void sockext_iovec_register_class(void);

#endif
