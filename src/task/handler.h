/* SPDX-License-Identifier: BSD-3-Clause
 *
 * For handlers that replace those of PHP's own functions; see module/replaced.c.
 */
#ifndef SOCKEXT_TASK_HANDLER_H
#define SOCKEXT_TASK_HANDLER_H

#include "php.h"

/* Converts an int argument of a replaced function, counted from 1, as PHP's handler would, and
 * leaves it so for that handler. False: that handler is to refuse it, unless an exception was
 * thrown. */
bool sockext_handler_take_int(zend_execute_data *call, uint32_t number, zend_long *value);

/* Calls PHP's handler, unless an exception was thrown. */
void sockext_handler_call_original(
	const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS);

#endif
