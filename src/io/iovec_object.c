/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See iovec_object.h.
 */
#include "iovec_object.h"

#include "../core/class.h"
#include "../core/compat.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "ext/spl/spl_exceptions.h"

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

void sockext_iovec_throw_freed(void)
{
	zend_throw_error(NULL, "SocketIovec has already been freed");
}

void sockext_iovec_throw_busy(void)
{
	zend_throw_error(NULL, "SocketIovec is in use by another task");
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

/* Makes sure that the vector does not share its buffer, so that it may be written to; keeps its
 * data. */
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

void sockext_iovec_set_used(sockext_iovec *iovec, size_t received)
{
	for (size_t i = 0; i < iovec->count; i++) {
		sockext_vector *vector = &iovec->vectors[i];
		vector->used = MIN(received, vector->size);
		received -= vector->used;
	}
}

/* Returns the vectors of the running method's object, or NULL after an Error if they have been
 * freed. */
static sockext_iovec *get_this_vectors(zval *this)
{
	sockext_iovec *iovec = sockext_iovec_from_object(Z_OBJ_P(this));

	if (iovec->is_freed) {
		sockext_iovec_throw_freed();
		return NULL;
	}
	if (UNEXPECTED(iovec->is_busy)) {
		sockext_iovec_throw_busy();
		return NULL;
	}
	return iovec;
}

ZEND_METHOD(SocketIovec, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_iovec *iovec = get_this_vectors(ZEND_THIS);
	if (!iovec) {
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) iovec->count);
}

/* Reads a position; FAILURE after a TypeError. Accepts a string that holds an int, as arrays do. */
static zend_result get_position(zval *offset, zend_ulong *position)
{
	ZVAL_DEREF(offset);
	if (Z_TYPE_P(offset) == IS_LONG) {
		*position = (zend_ulong) Z_LVAL_P(offset);
		return SUCCESS;
	}
	if (Z_TYPE_P(offset) == IS_STRING
		&& ZEND_HANDLE_NUMERIC_STR(Z_STRVAL_P(offset), Z_STRLEN_P(offset), *position)) {
		return SUCCESS;
	}
	zend_type_error("Cannot access offset of type %s on SocketIovec", sockext_value_name(offset));
	return FAILURE;
}

/* Returns the vector of a method's argument, or NULL after an exception. */
static sockext_vector *get_vector_at(zval *this, zval *offset)
{
	sockext_iovec *iovec = get_this_vectors(this);
	zend_ulong position;

	if (!iovec || get_position(offset, &position) == FAILURE) {
		return NULL;
	}
	if (position >= iovec->count) {
		zend_throw_exception(spl_ce_OutOfBoundsException, "Index invalid or out of range", 0);
		return NULL;
	}
	return &iovec->vectors[position];
}

ZEND_METHOD(SocketIovec, offsetExists)
{
	zval *offset;
	zend_ulong position;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_iovec *iovec = get_this_vectors(ZEND_THIS);
	if (!iovec || get_position(offset, &position) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_BOOL(position < iovec->count);
}

ZEND_METHOD(SocketIovec, offsetGet)
{
	zval *offset;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_vector *vector = get_vector_at(ZEND_THIS, offset);
	if (!vector) {
		RETURN_THROWS();
	}
	RETURN_STR(sockext_iovec_fetch(vector));
}

ZEND_METHOD(SocketIovec, offsetSet)
{
	zval *offset, *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ZVAL(offset)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_STRING) {
		zend_type_error(
			"SocketIovec holds values of type string, %s given", sockext_value_name(value));
		RETURN_THROWS();
	}
	sockext_vector *vector;
	if (Z_TYPE_P(offset) == IS_NULL) {
		sockext_iovec *iovec = get_this_vectors(ZEND_THIS);
		if (!iovec) {
			RETURN_THROWS();
		}
		sockext_iovec_add(iovec, 0);
		vector = &iovec->vectors[iovec->count - 1];
	} else {
		vector = get_vector_at(ZEND_THIS, offset);
	}
	if (!vector) {
		RETURN_THROWS();
	}
	sockext_iovec_set(vector, Z_STR_P(value));
}

ZEND_METHOD(SocketIovec, offsetUnset)
{
	zval *offset;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(offset)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_vector *vector = get_vector_at(ZEND_THIS, offset);
	if (!vector) {
		RETURN_THROWS();
	}
	sockext_iovec *iovec = sockext_iovec_from_object(Z_OBJ_P(ZEND_THIS));
	sockext_iovec_delete(iovec, (size_t) (vector - iovec->vectors));
}

ZEND_METHOD(SocketIovec, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!get_this_vectors(ZEND_THIS)) {
		RETURN_THROWS();
	}
	zend_create_internal_iterator_zval(return_value, ZEND_THIS);
}

/* Iterates by position, so that changes during the iteration are seen. */
typedef struct {
	zend_object_iterator it;
	size_t position;
	zval current;
} iovec_iterator;

static void release_current(zend_object_iterator *it)
{
	iovec_iterator *iterator = (iovec_iterator *) it;

	zval_ptr_dtor(&iterator->current);
	ZVAL_UNDEF(&iterator->current);
}

static void destroy_iterator(zend_object_iterator *it)
{
	release_current(it);
	zval_ptr_dtor(&it->data);
}

static zend_result is_valid(zend_object_iterator *it)
{
	const sockext_iovec *iovec = sockext_iovec_from_object(Z_OBJ(it->data));
	return ((iovec_iterator *) it)->position < iovec->count ? SUCCESS : FAILURE;
}

static zval *get_current(zend_object_iterator *it)
{
	iovec_iterator *iterator = (iovec_iterator *) it;
	const sockext_iovec *iovec = sockext_iovec_from_object(Z_OBJ(it->data));

	if (UNEXPECTED(iovec->is_busy)) {
		sockext_iovec_throw_busy();
	} else if (Z_ISUNDEF(iterator->current) && iterator->position < iovec->count) {
		ZVAL_STR(&iterator->current, sockext_iovec_fetch(&iovec->vectors[iterator->position]));
	}
	return Z_ISUNDEF(iterator->current) ? &EG(uninitialized_zval) : &iterator->current;
}

static void get_key(zend_object_iterator *it, zval *key)
{
	ZVAL_LONG(key, (zend_long) ((iovec_iterator *) it)->position);
}

static void move_to_next(zend_object_iterator *it)
{
	release_current(it);
	((iovec_iterator *) it)->position++;
}

static void rewind_vectors(zend_object_iterator *it)
{
	release_current(it);
	((iovec_iterator *) it)->position = 0;
}

static const zend_object_iterator_funcs iterator_functions = {
	.dtor = destroy_iterator,
	.valid = is_valid,
	.get_current_data = get_current,
	.get_current_key = get_key,
	.move_forward = move_to_next,
	.rewind = rewind_vectors,
	.invalidate_current = release_current,
};

static zend_object_iterator *make_iterator(zend_class_entry *ce, zval *object, int by_ref)
{
	if (by_ref) {
		zend_throw_error(NULL, "An iterator cannot be used with foreach by reference");
		return NULL;
	}
	if (!get_this_vectors(object)) {
		return NULL;
	}
	iovec_iterator *iterator = emalloc(sizeof(*iterator));
	zend_iterator_init(&iterator->it);
	ZVAL_OBJ_COPY(&iterator->it.data, Z_OBJ_P(object));
	iterator->it.funcs = &iterator_functions;
	iterator->position = 0;
	ZVAL_UNDEF(&iterator->current);
	return &iterator->it;
}

void sockext_iovec_register_class(void)
{
	sockext_iovec_ce = register_class_SocketIovec(
		zend_ce_countable, zend_ce_arrayaccess, zend_ce_aggregate);
	sockext_class_set_up(sockext_iovec_ce, create_iovec_object, &iovec_handlers,
		"Cannot directly construct SocketIovec, use socket_iovec_alloc() instead");
	sockext_iovec_ce->get_iterator = make_iterator;
	iovec_handlers.offset = offsetof(sockext_iovec, std);
	iovec_handlers.free_obj = free_iovec_object;
	iovec_handlers.compare = zend_objects_not_comparable;
}
