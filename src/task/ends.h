/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What PHP itself does while there are tasks: its functions that sleep let others run, and exit()
 * is remembered, since PHP does not tell it from the normal end of the script.
 */
#ifndef SOCKEXT_TASK_ENDS_H
#define SOCKEXT_TASK_ENDS_H

#include "php.h"

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. */
ZEND_NAMED_FUNCTION(sockext_task_sleep);
ZEND_NAMED_FUNCTION(sockext_task_usleep);
ZEND_NAMED_FUNCTION(sockext_task_nanosleep);
ZEND_NAMED_FUNCTION(sockext_task_sleep_until);
ZEND_NAMED_FUNCTION(sockext_task_exit);
extern zend_internal_function sockext_task_original_sleep;
extern zend_internal_function sockext_task_original_usleep;
extern zend_internal_function sockext_task_original_nanosleep;
extern zend_internal_function sockext_task_original_sleep_until;
extern zend_internal_function sockext_task_original_exit;

/* Converts an int argument of a replaced function, counted from 1, as PHP's handler would, and
 * leaves it so for that handler. False: that handler is to refuse it, unless an exception was
 * thrown. */
bool sockext_task_take_int(zend_execute_data *call, uint32_t number, zend_long *value);

/* Calls PHP's handler, unless an exception was thrown. */
void sockext_task_call_original(
	const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS);

/* Begin and end with the module: the settings, and the opcode that is exit below PHP 8.4. */
void sockext_ends_begin(int type, int module_number);
void sockext_ends_end(void);

/* Begin and end with the request: tasks are waited for at its end. */
void sockext_ends_begin_request(void);
void sockext_ends_end_request(void);

/* A task begins: it is waited for at the end of the script, or after the shutdown function that
 * spawns it. */
void sockext_ends_make_due(void);

#endif
