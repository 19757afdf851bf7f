/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See convert.h. A reference is held on each value while it is read: through references in the
 * array, code of the script could change or free it.
 */
#include "convert.h"

#include "compat.h"
#include "errors.h"

#include "zend_smart_str.h"

void sockext_convert_begin(sockext_conversion *conv, php_socket *sock, const char *root)
{
	conv->sock = sock;
	conv->error = NULL;
	conv->error_number = SOCKEXT_EINVAL;
	conv->held = NULL;
	conv->depth = 0;
	sockext_convert_enter_key(conv, root);
}

void sockext_convert_end(sockext_conversion *conv)
{
	if (conv->held) {
		zend_array_destroy(conv->held);
		conv->held = NULL;
	}
	if (conv->error) {
		zend_string *error = conv->error;
		conv->error = NULL;
		if (conv->error_number != 0) {
			sockext_errors_remember(conv->sock, conv->error_number);
		}
		if (!EG(exception)) {
			php_error_docref(NULL, E_WARNING, "error converting user data %s", ZSTR_VAL(error));
		}
		zend_string_release(error);
	}
}

zend_result sockext_convert_fail(sockext_conversion *conv, const char *format, ...)
{
	smart_str text = {0};
	va_list arguments;

	if (conv->error || EG(exception)) {
		return FAILURE;
	}
	smart_str_appends(&text, "(path: ");
	for (uint32_t i = 0; i < conv->depth; i++) {
		if (i > 0) {
			smart_str_appends(&text, " > ");
		}
		if (conv->path[i].key) {
			smart_str_appends(&text, conv->path[i].key);
		} else {
			smart_str_append_printf(&text, "element #%u", conv->path[i].number);
		}
	}
	smart_str_appends(&text, "): ");

	va_start(arguments, format);
	zend_string *reason = zend_vstrpprintf(0, format, arguments);
	va_end(arguments);
	smart_str_append(&text, reason);
	zend_string_release(reason);
	conv->error = smart_str_extract(&text);
	return FAILURE;
}

void sockext_convert_enter_key(sockext_conversion *conv, const char *key)
{
	ZEND_ASSERT(conv->depth < SOCKEXT_CONVERT_DEPTH);
	conv->path[conv->depth++].key = key;
}

void sockext_convert_enter_element(sockext_conversion *conv, uint32_t number)
{
	ZEND_ASSERT(conv->depth < SOCKEXT_CONVERT_DEPTH);
	conv->path[conv->depth].key = NULL;
	conv->path[conv->depth++].number = number;
}

void sockext_convert_leave(sockext_conversion *conv)
{
	conv->depth--;
}

void sockext_convert_hold(sockext_conversion *conv, zval *value)
{
	if (!conv->held) {
		conv->held = zend_new_array(0);
	}
	Z_TRY_ADDREF_P(value);
	zend_hash_next_index_insert_new(conv->held, value);
}

HashTable *sockext_convert_array_from_zval(sockext_conversion *conv, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_ARRAY) {
		sockext_convert_fail(conv, "expected an array here");
		return NULL;
	}
	GC_TRY_ADDREF(Z_ARR_P(value));
	return Z_ARR_P(value);
}

zend_string *sockext_convert_string_from_zval(zval *value)
{
	zval copy;

	ZVAL_DEREF(value);
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		return zend_string_copy(Z_STR_P(value));
	}
	ZVAL_COPY(&copy, value);
	zend_string *string = zval_try_get_string(&copy);
	zval_ptr_dtor(&copy);
	if (string && EG(exception)) {
		zend_string_release(string);
		return NULL;
	}
	return string;
}

static zend_result string_to_integer(
	sockext_conversion *conv, const zend_string *string, int64_t *number)
{
	double fraction;
	zend_long integer;

	switch (is_numeric_string(ZSTR_VAL(string), ZSTR_LEN(string), &integer, &fraction, false)) {
		case IS_LONG:
			*number = integer;
			return SUCCESS;
		case IS_DOUBLE:
			*number = sockext_nearest_integer(fraction);
			return SUCCESS;
		default:
			return sockext_convert_fail(conv,
				"expected an integer, but got a non numeric string"
				" (possibly from a converted object): '%s'",
				ZSTR_VAL(string));
	}
}

zend_result sockext_convert_integer_from_zval(
	sockext_conversion *conv, zval *value, int64_t *number)
{
	zend_string *string;
	zend_result result;

	*number = 0;
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = Z_LVAL_P(value);
			return SUCCESS;
		case IS_DOUBLE:
			*number = sockext_nearest_integer(Z_DVAL_P(value));
			return SUCCESS;
		case IS_STRING:
		case IS_OBJECT:
			string = sockext_convert_string_from_zval(value);
			if (!string) {
				return FAILURE;
			}
			result = string_to_integer(conv, string, number);
			zend_string_release(string);
			return result;
		default:
			return sockext_convert_fail(
				conv, "expected an integer, either of a PHP integer type or of a convertible type");
	}
}

zend_result sockext_convert_limited_from_zval(sockext_conversion *conv, zval *value, int64_t min,
	int64_t max, const char *what, int64_t *number)
{
	if (sockext_convert_integer_from_zval(conv, value, number) == FAILURE) {
		return FAILURE;
	}
	if (*number < min || *number > max) {
		return sockext_convert_fail(conv, "given PHP integer is out of bounds for %s", what);
	}
	return SUCCESS;
}

zend_result sockext_convert_int_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t number;

	if (sockext_convert_limited_from_zval(conv, value, INT_MIN, INT_MAX, "a native int", &number)
		== FAILURE) {
		return FAILURE;
	}
	*(int *) member = (int) number;
	return SUCCESS;
}

void sockext_convert_int_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, *(const int *) member);
}

zend_result sockext_convert_uint32_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t number;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, UINT32_MAX, "an unsigned 32-bit integer", &number)
		== FAILURE) {
		return FAILURE;
	}
	*(uint32_t *) member = (uint32_t) number;
	return SUCCESS;
}

void sockext_convert_uint32_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const uint32_t *) member);
}

void sockext_convert_uint16_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, *(const uint16_t *) member);
}

zend_result sockext_convert_octet_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t number;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, UINT8_MAX, "an unsigned 8-bit integer", &number)
		== FAILURE) {
		return FAILURE;
	}
	*(uint8_t *) member = (uint8_t) number;
	return SUCCESS;
}

void sockext_convert_octet_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, *(const uint8_t *) member);
}

bool sockext_convert_has_field(const sockext_field *fields, const zend_string *key)
{
	for (const sockext_field *field = fields; field->key; field++) {
		if (zend_string_equals(key, sockext_keys[field->key])) {
			return true;
		}
	}
	return false;
}

zend_result sockext_convert_refuse_key(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value)
{
	if (!key) {
		return sockext_convert_fail(conv, "unknown key " ZEND_LONG_FMT, (zend_long) number);
	}
	return sockext_convert_fail(conv, "unknown key '%s'", ZSTR_VAL(key));
}

static zend_result check_keys(sockext_conversion *conv, HashTable *array,
	const sockext_field *fields, sockext_other_key other)
{
	zend_ulong number;
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(array, number, key, value) {
		if (key && sockext_convert_has_field(fields, key)) {
			continue;
		}
		ZVAL_DEREF(value);
		if (other(conv, number, key, value) == FAILURE) {
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

zend_result sockext_convert_fields_from_array(sockext_conversion *conv, HashTable *array,
	const sockext_field *fields, sockext_other_key other, void *structure)
{
	uint32_t left = zend_hash_num_elements(array);

	for (const sockext_field *field = fields; field->key; field++) {
		if (!field->from_zval) {
			continue;
		}
		zend_string *key = sockext_keys[field->key];
		zval *value = left > 0 ? zend_hash_find_known_hash(array, key) : NULL;
		if (value) {
			left--;
			sockext_convert_enter_key(conv, ZSTR_VAL(key));
			zend_result result = field->from_zval(conv, value, (char *) structure + field->offset);
			sockext_convert_leave(conv);
			if (result == FAILURE) {
				return FAILURE;
			}
		} else if (field->required) {
			return sockext_convert_fail(conv, "The key '%s' is required", ZSTR_VAL(key));
		}
	}
	return left > 0 && other ? check_keys(conv, array, fields, other) : SUCCESS;
}

zend_result sockext_convert_fields_from_zval(sockext_conversion *conv, zval *value,
	const sockext_field *fields, sockext_other_key other, void *structure)
{
	HashTable *array = sockext_convert_array_from_zval(conv, value);

	if (!array) {
		return FAILURE;
	}
	zend_result result = sockext_convert_fields_from_array(conv, array, fields, other, structure);
	zend_array_release(array);
	return result;
}

void sockext_convert_fields_to_zval(const sockext_field *fields, void *structure, zval *value)
{
	zval member;

	array_init(value);
	for (const sockext_field *field = fields; field->key; field++) {
		field->to_zval((char *) structure + field->offset, &member);
		zend_hash_add_new(Z_ARRVAL_P(value), sockext_keys[field->key], &member);
	}
}
