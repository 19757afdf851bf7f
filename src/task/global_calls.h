/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Functions of PHP that keep the state of a call in globals and run code of the script, or read a
 * stream of it, meanwhile: other tasks that make the same call would change it.
 */
#ifndef SOCKEXT_TASK_GLOBAL_CALLS_H
#define SOCKEXT_TASK_GLOBAL_CALLS_H

#include "php.h"

/* A function whose state goes with the code that calls it. */
ZEND_NAMED_FUNCTION(sockext_task_parse_ini_file);
extern zend_internal_function sockext_task_original_parse_ini_file;

/* Those whose state cannot be saved: while there are tasks, no others run during the call. */
#define SOCKEXT_TASK_UNDIVIDED(ROW) \
	ROW(array_multisort) \
	ROW(highlight_file) \
	ROW(highlight_string) \
	ROW(show_source)

#define SOCKEXT_TASK_UNDIVIDED_DECLARE(name) \
	ZEND_NAMED_FUNCTION(sockext_task_##name); \
	extern zend_internal_function sockext_task_original_##name;

SOCKEXT_TASK_UNDIVIDED(SOCKEXT_TASK_UNDIVIDED_DECLARE)

#endif
