/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Numbers in the values of options, and the errors of what is none.
 */
#ifndef SOCKEXT_OPTION_NUMBER_H
#define SOCKEXT_OPTION_NUMBER_H

#include "../platform/platform.h"

/* The number of the argument of socket_set_option() that is the value. */
#define SOCKEXT_OPTION_VALUE_ARG 4

/* Makes an unsigned number a PHP int; -1 is the one with all bits set, with which the system says
 * that there is no limit. */
static inline zend_long sockext_option_to_long(uint64_t number)
{
#if SIZEOF_ZEND_LONG == 8
	return (zend_long) number;
#else
	return number == UINT64_MAX ? -1 : (zend_long) MIN(number, ZEND_LONG_MAX);
#endif
}

/* Throws that the value must have another type. */
void sockext_option_throw_type(const char *name, const char *expected, const zval *value);

/* Whether the value is a number: not an array, and not a text unless it begins with a number. */
bool sockext_option_is_number(const zval *value);

/* Converts a value, or the member of that key, to an integer: beyond 64 bits to the nearest.
 * FAILURE after an exception, which is a TypeError for what is no number. */
zend_result sockext_option_convert_number(const char *key, zval *value, int64_t *number);

static inline zend_result sockext_option_get_number(const char *key, zval *value, int64_t *number)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_LONG)) {
		*number = Z_LVAL_P(value);
		return SUCCESS;
	}
	return sockext_option_convert_number(key, value, number);
}

/* Throws for a number, or the member of that key, that is not within a range; FAILURE after that.
 */
zend_result sockext_option_refuse_number(const char *key, int64_t min, int64_t max);

/* Converts a value to an integer within a range; FAILURE after an exception. */
static inline zend_result sockext_option_get_number_between(
	zval *value, int64_t min, int64_t max, int64_t *number)
{
	if (sockext_option_get_number(NULL, value, number) == FAILURE) {
		return FAILURE;
	}
	return EXPECTED(*number >= min && *number <= max)
			   ? SUCCESS
			   : sockext_option_refuse_number(NULL, min, max);
}

#endif
