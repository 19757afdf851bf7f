/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Assigning to parameters that are passed by reference. PHP's macros (ZEND_TRY_ASSIGN_REF) release
 * the old value while the variable still holds it: a destructor that reads or sets the variable
 * would free it again. Here the old value is released last.
 */
#ifndef SOCKEXT_ASSIGN_H
#define SOCKEXT_ASSIGN_H

#include "php.h"

/* Assigns a value, whose ownership this takes, to a reference. May run code of the script. FAILURE
 * after a TypeError of a typed reference, which then keeps its old value. */
static inline zend_result sockext_assign(zval *variable, zval *value)
{
	zend_reference *reference = Z_REF_P(variable);
	zval before;

	if (UNEXPECTED(ZEND_REF_HAS_TYPE_SOURCES(reference))
		&& !zend_verify_ref_assignable_zval(reference, value, ZEND_ARG_USES_STRICT_TYPES())) {
		zval_ptr_dtor(value);
		return FAILURE;
	}
	ZVAL_COPY_VALUE(&before, &reference->val);
	ZVAL_COPY_VALUE(&reference->val, value);
	zval_ptr_dtor(&before);
	return SUCCESS;
}

static inline zend_result sockext_assign_null(zval *variable)
{
	zval value;

	ZVAL_NULL(&value);
	return sockext_assign(variable, &value);
}

static inline zend_result sockext_assign_string(zval *variable, zend_string *string)
{
	zval value;

	ZVAL_STR(&value, string);
	return sockext_assign(variable, &value);
}

static inline zend_result sockext_assign_int(zval *variable, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	return sockext_assign(variable, &value);
}

#endif
