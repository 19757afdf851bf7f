/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See handler.h.
 */
#include "handler.h"

bool sockext_handler_take_int(zend_execute_data *call, uint32_t number, zend_long *value)
{
	zval *argument = ZEND_CALL_ARG(call, number);
	bool is_null;

	if (EXPECTED(Z_TYPE_P(argument) == IS_LONG)) {
		*value = Z_LVAL_P(argument);
		return true;
	}
	if (!zend_parse_arg_long(argument, value, &is_null, false, number)) {
		return false;
	}
	zval_ptr_dtor(argument);
	ZVAL_LONG(argument, *value);
	return !EG(exception);
}

void sockext_handler_call_original(
	const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS)
{
	if (!EG(exception)) {
		original->handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}
