/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The end of the script: tasks are waited for before the shutdown functions run. exit() is
 * remembered, since PHP does not tell it from the normal end.
 */
#ifndef SOCKEXT_TASK_SCRIPT_END_H
#define SOCKEXT_TASK_SCRIPT_END_H

#include "php.h"

/* The handler of PHP's function, and a copy of the function; see module/replaced.c. */
ZEND_NAMED_FUNCTION(sockext_task_exit);
extern zend_internal_function sockext_task_original_exit;

/* When the module begins and ends: the opcode that is exit below PHP 8.4. */
void sockext_script_end_register(void);
void sockext_script_end_unregister(void);

/* A task begins: it is waited for at the end of the script, or after the shutdown function that
 * spawns it. */
void sockext_script_end_make_due(void);

#endif
