/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_shape.h.
 */
#include "codec_shape.h"

void sockext_option_shape_init(const sockext_option_shape *shape)
{
	for (uint16_t i = 0; i < shape->count; i++) {
		const char *key = shape->members[i].key;
		shape->keys[i] = zend_string_init_interned(key, strlen(key), true);
	}
}

static uint64_t load(const char *from, size_t size)
{
	union {
		uint8_t octet;
		uint16_t half;
		uint32_t word;
		uint64_t wide;
	} number;

	memcpy(&number, from, size);
	return size == 1   ? number.octet
		   : size == 2 ? number.half
		   : size == 4 ? number.word
					   : number.wide;
}

static void store(char *to, size_t size, uint64_t number)
{
	uint8_t octet = (uint8_t) number;
	uint16_t half = (uint16_t) number;
	uint32_t word = (uint32_t) number;

	memcpy(to,
		size == 1   ? (void *) &octet
		: size == 2 ? (void *) &half
		: size == 4 ? (void *) &word
					: (void *) &number,
		size);
}

/* Returns the highest unsigned number of a member. */
static uint64_t highest(const sockext_option_member *member)
{
	unsigned int bits = member->bits ? member->bits : member->size * 8U;
	return bits == 64 ? UINT64_MAX : (UINT64_C(1) << bits) - 1;
}

zend_result sockext_option_store_member(
	const sockext_option_member *member, int64_t number, char *structure)
{
	int64_t min = member->is_signed ? INT32_MIN : 0;
	int64_t max = member->is_signed ? INT32_MAX : (int64_t) MIN(highest(member), INT64_MAX);
	char *to = structure + member->offset;

	if (number < min || number > max) {
		return sockext_option_refuse_number(member->key, min, max);
	}
	uint64_t bits = ((uint64_t) number & highest(member)) << member->shift;
	store(to, member->size, load(to, member->size) | bits);
	return SUCCESS;
}

zend_long sockext_option_read_member(const sockext_option_member *member, const char *structure)
{
	uint64_t number = load(structure + member->offset, member->size) >> member->shift;

	number &= highest(member);
	return member->is_signed ? (int32_t) number : sockext_option_to_long(number);
}

/* Copies a member, since the conversion of another may run code that removes it; FAILURE after a
 * ValueError. */
static zend_result copy_member(
	const HashTable *members, const sockext_option_shape *shape, uint16_t member, zval *copy)
{
	zval *found = zend_hash_find_known_hash(members, shape->keys[member]);

	if (found && Z_TYPE_P(found) == IS_INDIRECT) {
		found = Z_INDIRECT_P(found);
	}
	if (EXPECTED(found && Z_TYPE_P(found) != IS_UNDEF)) {
		ZVAL_COPY_DEREF(copy, found);
		return SUCCESS;
	}
	if (member < shape->required) {
		zend_argument_value_error(
			SOCKEXT_OPTION_VALUE_ARG, "must have key \"%s\"", shape->members[member].key);
		return FAILURE;
	}
	ZVAL_LONG(copy, 0);
	return SUCCESS;
}

zend_result sockext_option_get_numbers(
	const sockext_option *option, zval *value, const sockext_option_shape *shape, int64_t numbers[])
{
	zval copies[SOCKEXT_OPTION_MEMBERS_MAX];
	zend_result result = SUCCESS;
	HashTable *members = sockext_option_members(option->name, value);
	uint16_t copied = 0;

	if (!members) {
		return FAILURE;
	}
	while (copied < shape->count && result == SUCCESS) {
		result = copy_member(members, shape, copied, &copies[copied]);
		copied += result == SUCCESS;
	}
	for (uint16_t i = 0; i < copied && result == SUCCESS; i++) {
		result = sockext_option_get_number(shape->members[i].key, &copies[i], &numbers[i]);
	}
	while (copied > 0) {
		zval_ptr_dtor(&copies[--copied]);
	}
	zend_release_properties(members);
	return result;
}

zend_result sockext_option_shape_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	const sockext_option_shape *shape = option->shape;
	int64_t numbers[SOCKEXT_OPTION_MEMBERS_MAX];

	memset(raw->u.structure, 0, sizeof(raw->u.structure));
	raw->data = raw->u.structure;
	raw->length = shape->size;
	zend_result result = sockext_option_get_numbers(option, value, shape, numbers);
	for (uint16_t i = 0; i < shape->count && result == SUCCESS; i++) {
		result = sockext_option_store_member(&shape->members[i], numbers[i], raw->u.structure);
	}
	return result;
}

zend_result sockext_option_int_or_shape_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t number;

	if (Z_TYPE_P(value) == IS_ARRAY) {
		return sockext_option_shape_from_zval(option, sock, value, raw);
	}
	if (sockext_option_get_number_between(value, INT_MIN, UINT_MAX, &number) == FAILURE) {
		return FAILURE;
	}
	sockext_option_set_number(raw, (int) (uint32_t) number);
	return SUCCESS;
}

void sockext_option_shape_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	const sockext_option_shape *shape = option->shape;
	char data[SOCKEXT_OPTION_READ_MAX] = {0};
	socklen_t length = shape->size;

	if (sockext_option_fetch(option, sock, data, &length, value) == FAILURE) {
		return;
	}
	sockext_option_init_array(shape, value);
	for (uint16_t i = 0; i < shape->count; i++) {
		const sockext_option_member *member = &shape->members[i];
		if (member->offset + member->size <= (int) length) {
			sockext_option_append_number(shape, i, sockext_option_read_member(member, data), value);
		}
	}
}
