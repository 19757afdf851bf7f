/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Differences between PHP versions. Names have the meaning of the newest version.
 */
#ifndef SOCKEXT_COMPAT_H
#define SOCKEXT_COMPAT_H

#include "php.h"
#include "zend_closures.h"

/* Returns the type of a value as error messages of PHP 8.3 and later name it: "null", "true", the
 * class of an object. */
static inline const char *sockext_value_name(const zval *value)
{
#if PHP_VERSION_ID >= 80300
	return zend_zval_value_name(value);
#else
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
			return "true";
		case IS_FALSE:
			return "false";
		case IS_OBJECT:
			return ZSTR_VAL(Z_OBJCE_P(value)->name);
		default:
			return zend_zval_type_name(value);
	}
#endif
}

#if PHP_VERSION_ID < 80400
static inline zend_long sockext_double_to_long(double number)
{
	zend_long result = zend_dval_to_lval(number);
	if (!zend_is_long_compatible(number, result)) {
		zend_incompatible_double_to_long_error(number);
	}
	return result;
}

/* Whether the string begins with a number; stores it as an int. */
static inline bool sockext_string_to_long(const zend_string *string, zend_long *number)
{
	double fraction;
	bool trailing = false;
	zend_uchar type = is_numeric_string_ex(
		ZSTR_VAL(string), ZSTR_LEN(string), number, &fraction, true, NULL, &trailing);

	if (type == 0) {
		return false;
	}
	if (trailing) {
		zend_error(E_WARNING, "A non-numeric value encountered");
	}
	if (type == IS_DOUBLE) {
		*number = zend_dval_to_lval_cap(fraction);
		if (!zend_is_long_compatible(fraction, *number)) {
			zend_incompatible_string_to_long_error(string);
		}
	}
	return true;
}
#endif

/* Converts a value to an int as arithmetic does; sets failed where arithmetic would throw. May run
 * an error handler. */
static inline zend_long sockext_try_get_long(zval *value, bool *failed)
{
#if PHP_VERSION_ID >= 80400
	return zval_try_get_long(value, failed);
#else
	zval number;
	zend_long result = 0;

	ZVAL_DEREF(value);
	*failed = false;
	switch (Z_TYPE_P(value)) {
		case IS_ARRAY:
			*failed = true;
			return 0;
		case IS_STRING:
			*failed = !sockext_string_to_long(Z_STR_P(value), &result);
			return result;
		case IS_DOUBLE:
			return sockext_double_to_long(Z_DVAL_P(value));
		case IS_OBJECT:
			ZVAL_UNDEF(&number);
			*failed = Z_OBJ_HT_P(value)->cast_object(Z_OBJ_P(value), &number, _IS_NUMBER)
					  == FAILURE;
			return *failed ? 0 : zval_get_long(&number);
		default:
			return zval_get_long(value);
	}
#endif
}

/* Makes a closure of a method of this object, which can be bound only to objects of its class. */
static inline void sockext_create_closure(zval *closure, zend_function *method, zend_object *object)
{
#if PHP_VERSION_ID >= 80600
	zend_create_fake_closure(closure, method, object->ce, object->ce, object);
#else
	zval value;

	ZVAL_OBJ(&value, object);
	zend_create_fake_closure(closure, method, object->ce, object->ce, &value);
#endif
}

#endif
