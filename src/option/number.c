/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See number.h.
 */
#include "number.h"

#include "../core/compat.h"
#include "../core/convert.h"

void sockext_option_throw_type(const char *name, const char *expected, const zval *value)
{
	zend_argument_type_error(SOCKEXT_OPTION_VALUE_ARG,
		"must be of type %s when argument #3 ($option) is %s, %s given", expected, name,
		sockext_value_name(value));
}

/* Returns IS_LONG or IS_DOUBLE for a text that begins with a number, else 0. */
static int read_text(const zval *value, zend_long *integer, double *fraction)
{
	const int take_leading = 1;

	return is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), integer, fraction, take_leading);
}

bool sockext_option_is_number(const zval *value)
{
	double fraction;
	zend_long integer;

	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) == 0 || read_text(value, &integer, &fraction) != 0;
	}
	return Z_TYPE_P(value) != IS_ARRAY;
}

/* Throws for what is no number: a value, or the member of that key. */
static void throw_no_int(const char *key, const zval *value)
{
	const char *given = Z_TYPE_P(value) == IS_ARRAY ? "array" : "string";

	if (key) {
		zend_argument_type_error(
			SOCKEXT_OPTION_VALUE_ARG, "\"%s\" must be of type int, %s given", key, given);
	} else {
		zend_argument_type_error(SOCKEXT_OPTION_VALUE_ARG, "must be of type int, %s given", given);
	}
}

/* Converts a text that begins with a number; "" is 0, as it is false cast to a string. */
static int64_t text_to_number(const zval *value)
{
	double fraction;
	zend_long integer = 0;

	int type = read_text(value, &integer, &fraction);
	return type == IS_DOUBLE ? sockext_nearest_integer(fraction) : integer;
}

zend_result sockext_option_convert_number(const char *key, zval *value, int64_t *number)
{
	if (!sockext_option_is_number(value)) {
		throw_no_int(key, value);
		return FAILURE;
	}
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			*number = text_to_number(value);
			return SUCCESS;
		case IS_DOUBLE:
			*number = sockext_nearest_integer(Z_DVAL_P(value));
			return SUCCESS;
		default:
			*number = zval_get_long(value);
			return EG(exception) ? FAILURE : SUCCESS;
	}
}

zend_result sockext_option_refuse_number(const char *key, int64_t min, int64_t max)
{
	if (key) {
		zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG,
			"\"%s\" must be between %" PRId64 " and %" PRId64, key, min, max);
	} else {
		zend_argument_value_error(
			SOCKEXT_OPTION_VALUE_ARG, "must be between %" PRId64 " and %" PRId64, min, max);
	}
	return FAILURE;
}
