/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See iovec_object.h.
 */
#include "iovec_object.h"

#include "disabled.h"

#include "zend_interfaces.h"

#include "iovec_object_arginfo.h"

#define FIRST_CAPACITY 8

zend_class_entry *sockext_iovec_ce;

static zend_object_handlers iovec_handlers;

static zend_object *create_iovec_object(zend_class_entry *ce)
{
	sockext_iovec *iovec = zend_object_alloc(sizeof(sockext_iovec), ce);

	zend_object_std_init(&iovec->std, ce);
	object_properties_init(&iovec->std, ce);
	iovec->std.handlers = &iovec_handlers;
	return &iovec->std;
}

static void free_iovec_object(zend_object *object)
{
	zend_object_std_dtor(object);
	sockext_iovec_clear(sockext_iovec_from_object(object));
}

static zend_function *refuse_construction(zend_object *object)
{
	zend_throw_error(
		NULL, "Cannot directly construct SocketIovec, use socket_iovec_alloc() instead");
	return NULL;
}

void sockext_iovec_throw_freed(void)
{
	zend_throw_error(NULL, "SocketIovec has already been freed");
}

static void release_buffer(sockext_vector *vector)
{
	if (vector->buffer) {
		zend_string_release(vector->buffer);
		vector->buffer = NULL;
	}
}

void sockext_iovec_add(sockext_iovec *iovec, size_t size)
{
	if (iovec->count == iovec->capacity) {
		iovec->capacity = iovec->capacity ? iovec->capacity * 2 : FIRST_CAPACITY;
		iovec->vectors = safe_erealloc(
			iovec->vectors, iovec->capacity, sizeof(iovec->vectors[0]), 0);
	}
	iovec->vectors[iovec->count++] = (sockext_vector){NULL, size, 0};
}

void sockext_iovec_set(sockext_vector *vector, zend_string *data)
{
	release_buffer(vector);
	vector->buffer = zend_string_copy(data);
	vector->size = vector->used = ZSTR_LEN(data);
}

zend_string *sockext_iovec_fetch(const sockext_vector *vector)
{
	if (vector->used == 0) {
		return ZSTR_EMPTY_ALLOC();
	}
	return vector->used == vector->size
			   ? zend_string_copy(vector->buffer)
			   : zend_string_init(ZSTR_VAL(vector->buffer), vector->used, false);
}

void sockext_iovec_delete(sockext_iovec *iovec, size_t position)
{
	release_buffer(&iovec->vectors[position]);
	iovec->count--;
	memmove(&iovec->vectors[position], &iovec->vectors[position + 1],
		(iovec->count - position) * sizeof(iovec->vectors[0]));
}

void sockext_iovec_clear(sockext_iovec *iovec)
{
	for (size_t i = 0; i < iovec->count; i++) {
		release_buffer(&iovec->vectors[i]);
	}
	if (iovec->vectors) {
		efree(iovec->vectors);
	}
	iovec->vectors = NULL;
	iovec->count = iovec->capacity = 0;
}

void sockext_iovec_describe_data(const sockext_iovec *iovec, struct iovec *described, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const sockext_vector *vector = &iovec->vectors[i];
		described[i].iov_base = vector->used ? ZSTR_VAL(vector->buffer) : NULL;
		described[i].iov_len = vector->used;
	}
}

/* Makes sure that the vector has a buffer of its own to be written to, which still holds its data.
 */
static void own_buffer(sockext_vector *vector)
{
	zend_string *shared = vector->buffer;

	if (!shared || ZSTR_IS_INTERNED(shared) || GC_REFCOUNT(shared) > 1) {
		vector->buffer = zend_string_alloc(vector->size, false);
		ZSTR_VAL(vector->buffer)[vector->size] = '\0';
		if (shared) {
			memcpy(ZSTR_VAL(vector->buffer), ZSTR_VAL(shared), vector->used);
			zend_string_release(shared);
		}
	}
	zend_string_forget_hash_val(vector->buffer);
}

void sockext_iovec_describe_room(sockext_iovec *iovec, struct iovec *described, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		own_buffer(&iovec->vectors[i]);
		described[i].iov_base = ZSTR_VAL(iovec->vectors[i].buffer);
		described[i].iov_len = iovec->vectors[i].size;
	}
}

void sockext_iovec_settle(sockext_iovec *iovec, size_t received)
{
	for (size_t i = 0; i < iovec->count; i++) {
		sockext_vector *vector = &iovec->vectors[i];
		vector->used = MIN(received, vector->size);
		received -= vector->used;
	}
}

ZEND_METHOD(SocketIovec, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_iovec *iovec = sockext_iovec_from_object(Z_OBJ_P(ZEND_THIS));
	if (iovec->is_freed) {
		sockext_iovec_throw_freed();
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) iovec->count);
}

void sockext_iovec_register_class(void)
{
	sockext_iovec_ce = register_class_SocketIovec(zend_ce_countable);
	sockext_iovec_ce->create_object = create_iovec_object;
	sockext_disabled_guard(sockext_iovec_ce);
#if PHP_VERSION_ID >= 80300
	sockext_iovec_ce->default_object_handlers = &iovec_handlers;
#endif

	iovec_handlers = std_object_handlers;
	iovec_handlers.offset = offsetof(sockext_iovec, std);
	iovec_handlers.free_obj = free_iovec_object;
	iovec_handlers.get_constructor = refuse_construction;
	iovec_handlers.clone_obj = NULL;
	iovec_handlers.compare = zend_objects_not_comparable;
}
