/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What PHP itself does while there are tasks: its functions that sleep let others run, and exit()
 * is remembered, since the engine does not tell it from the normal end of the script.
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

/* Registers the setting sockets_ext.task_sleep. */
void sockext_task_register_setting(int type, int module_number);

/* Below PHP 8.4 exit is an opcode. */
void sockext_task_begin_exit(void);
void sockext_task_end_exit(void);

#endif
