/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_list.h. Only arrays are lists: while one is held, no code of the script can change it.
 */
#include "codec_list.h"

#include "../core/buffer.h"
#include "codec_bytes.h"
#include "codec_shape.h"

#ifdef SO_ATTACH_FILTER
static zend_result refuse_record(const sockext_option *option, uint32_t number, uint32_t count)
{
	zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG,
		"element #%u must be a list of %u numbers when argument #3 ($option) is %s", number, count,
		option->name);
	return FAILURE;
}

/* Converts the numbers of one record; FAILURE after an exception. */
static zend_result record_from_zval(const sockext_option *option, HashTable *record,
	uint32_t number, const sockext_option_shape *shape, char *structure)
{
	zval copy;
	int64_t integer;

	if (zend_hash_num_elements(record) != shape->count) {
		return refuse_record(option, number, shape->count);
	}
	for (uint16_t i = 0; i < shape->count; i++) {
		zval *element = zend_hash_index_find(record, i);
		if (!element) {
			return refuse_record(option, number, shape->count);
		}
		ZVAL_COPY_DEREF(&copy, element);
		zend_result result = sockext_option_get_number(shape->members[i].key, &copy, &integer);
		zval_ptr_dtor(&copy);
		if (result == FAILURE
			|| sockext_option_store_member(&shape->members[i], integer, structure) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Converts an array of records to a string of structs; NULL after an exception. */
static zend_string *records_from_array(
	const sockext_option *option, zval *value, const sockext_option_shape *shape)
{
	HashTable *array = Z_ARR_P(value);
	uint32_t count = zend_hash_num_elements(array), number = 0;
	zend_string *data = zend_string_safe_alloc(count, shape->size, 0, false);
	zend_result result = SUCCESS;
	zval *element, record;

	memset(ZSTR_VAL(data), 0, ZSTR_LEN(data));
	GC_TRY_ADDREF(array);
	ZEND_HASH_FOREACH_VAL(array, element) {
		ZVAL_COPY_DEREF(&record, element);
		char *structure = ZSTR_VAL(data) + (size_t) number * shape->size;
		result = Z_TYPE(record) == IS_ARRAY
					 ? record_from_zval(option, Z_ARR(record), number, shape, structure)
					 : refuse_record(option, number, shape->count);
		zval_ptr_dtor(&record);
		if (result == FAILURE) {
			break;
		}
		number++;
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(array);
	if (result == FAILURE) {
		zend_string_efree(data);
		return NULL;
	}
	return data;
}

/* Makes a program the data; FAILURE after a ValueError. */
static zend_result set_program(
	const sockext_option *option, zend_string *code, sockext_option_value *raw)
{
	size_t count = ZSTR_LEN(code) / sizeof(struct sock_filter);

	if (count * sizeof(struct sock_filter) != ZSTR_LEN(code) || count > USHRT_MAX) {
		zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG,
			"must be at most %d instructions of %zu bytes when argument #3 ($option) is %s",
			USHRT_MAX, sizeof(struct sock_filter), option->name);
		return FAILURE;
	}
	memset(&raw->u.filter.program, 0, sizeof(raw->u.filter.program));
	raw->u.filter.program.len = (unsigned short) count;
	raw->u.filter.program.filter = (struct sock_filter *) (void *) ZSTR_VAL(code);
	raw->data = &raw->u.filter.program;
	raw->length = sizeof(raw->u.filter.program);
	return SUCCESS;
}

zend_result sockext_option_program_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return set_program(option, Z_STR_P(value), raw);
		case IS_ARRAY:
			raw->owned = records_from_array(option, value, &sockext_shape_instruction);
			return raw->owned ? set_program(option, raw->owned, raw) : FAILURE;
		default:
			sockext_option_throw_type(option->name, "array|string", value);
			return FAILURE;
	}
}

zend_result sockext_option_program_or_descriptor_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		return sockext_option_program_from_zval(option, sock, value, raw);
	}
	sockext_option_set_number(raw, sockext_to_int(Z_LVAL_P(value)));
	return SUCCESS;
}

void sockext_option_program_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	socklen_t count = 0; /* of instructions, not bytes */

	if (sockext_option_fetch(option, sock, NULL, &count, value) == FAILURE) {
		return;
	}
	if (count == 0) {
		ZVAL_EMPTY_STRING(value);
		return;
	}
	zend_string *code = zend_string_safe_alloc(count, sizeof(struct sock_filter), 0, false);
	memset(ZSTR_VAL(code), 0, ZSTR_LEN(code)); /* valgrind(1) takes the count for one of bytes */
	if (sockext_option_fetch(option, sock, ZSTR_VAL(code), &count, value) == FAILURE) {
		zend_string_efree(code);
		return;
	}
	/* Others that share the socket may have attached a shorter filter since the first call. */
	size_t length = MIN(count * sizeof(struct sock_filter), ZSTR_LEN(code));
	ZVAL_STR(value, sockext_buffer_trim(code, length));
}
#endif

#ifdef __linux__
zend_result sockext_option_records_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	if (Z_TYPE_P(value) != IS_ARRAY) {
		sockext_option_throw_type(option->name, "array", value);
		return FAILURE;
	}
	raw->owned = records_from_array(option, value, option->shape);
	if (!raw->owned) {
		return FAILURE;
	}
	raw->data = ZSTR_VAL(raw->owned);
	raw->length = (socklen_t) MIN(ZSTR_LEN(raw->owned), INT_MAX);
	return SUCCESS;
}

/* Gets the data of an option, or makes value false. */
static zend_string *fetch(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = sockext_option_fetch_bytes(sock, option->level, option->number, 0);

	if (!data) {
		ZVAL_FALSE(value);
	}
	return data;
}

void sockext_option_records_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	const sockext_option_shape *shape = option->shape;
	zend_string *data = fetch(option, sock, value);
	zval record;

	if (!data) {
		return;
	}
	array_init(value);
	for (size_t from = 0; from + shape->size <= ZSTR_LEN(data); from += shape->size) {
		array_init_size(&record, shape->count);
		for (uint16_t i = 0; i < shape->count; i++) {
			add_next_index_long(
				&record, sockext_option_read_member(&shape->members[i], ZSTR_VAL(data) + from));
		}
		add_next_index_zval(value, &record);
	}
	zend_string_release(data);
}

/* Returns a word of data. */
static uint32_t word_at(const zend_string *data, size_t from)
{
	uint32_t word;

	memcpy(&word, ZSTR_VAL(data) + from, sizeof(word));
	return word;
}

void sockext_option_ints_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = fetch(option, sock, value);

	if (!data) {
		return;
	}
	array_init(value);
	for (size_t from = 0; from + sizeof(uint32_t) <= ZSTR_LEN(data); from += sizeof(uint32_t)) {
		add_next_index_long(value, sockext_option_to_long(word_at(data, from)));
	}
	zend_string_release(data);
}

/* Adds the numbers of the bits of data that are set, or that are not set, counted from first. */
static void bits_to_zval(zend_string *data, bool are_set, zend_long first, zval *value)
{
	array_init(value);
	for (size_t from = 0; from + sizeof(uint32_t) <= ZSTR_LEN(data); from += sizeof(uint32_t)) {
		uint32_t word = word_at(data, from);
		for (unsigned int bit = 0; bit < 32; bit++) {
			if ((word >> bit & 1) == are_set) {
				add_next_index_long(value, (zend_long) (from * 8 + bit) + first);
			}
		}
	}
}

void sockext_option_groups_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = fetch(option, sock, value);

	if (data) {
		bits_to_zval(data, true, 1, value);
		zend_string_release(data);
	}
}

zend_result sockext_option_types_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	zval *element, copy;
	int64_t type;
	zend_result result = SUCCESS;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		sockext_option_throw_type(option->name, "array", value);
		return FAILURE;
	}
	memset(raw->u.types, 0xff, sizeof(raw->u.types)); /* a bit that is set stops its type */
	HashTable *array = Z_ARR_P(value);
	GC_TRY_ADDREF(array);
	ZEND_HASH_FOREACH_VAL(array, element) {
		ZVAL_COPY_DEREF(&copy, element);
		result = sockext_option_get_number_between(&copy, 0, UCHAR_MAX, &type);
		zval_ptr_dtor(&copy);
		if (result == FAILURE) {
			break;
		}
		raw->u.types[type >> 5] &= ~(UINT32_C(1) << (type & 31));
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(array);
	raw->data = raw->u.types;
	raw->length = sizeof(raw->u.types);
	return result;
}

void sockext_option_types_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = fetch(option, sock, value);

	if (data) {
		bits_to_zval(data, false, 0, value);
		zend_string_release(data);
	}
}
#endif
