/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See global_calls.h.
 */
#include "global_calls.h"

#include "../../php_sockets_ext.h"
#include "../wait/hub.h"

#include "zend_fibers.h"

zend_internal_function sockext_task_original_parse_ini_file;

/* PHP points to the call's results before it reads the file. */
ZEND_NAMED_FUNCTION(sockext_task_parse_ini_file)
{
	SOCKETS_G(nested_calls)++;
	sockext_task_original_parse_ini_file.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	SOCKETS_G(nested_calls)--;
}

static void call_undivided(const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS)
{
	bool has_tasks = sockext_hub_exists();

	if (has_tasks) {
		zend_fiber_switch_block(); /* which PHP ends after a fatal error */
	}
	original->handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (has_tasks) {
		zend_fiber_switch_unblock();
	}
}

#define DEFINE(name) \
	zend_internal_function sockext_task_original_##name; \
	ZEND_NAMED_FUNCTION(sockext_task_##name) \
	{ \
		call_undivided(&sockext_task_original_##name, INTERNAL_FUNCTION_PARAM_PASSTHRU); \
	}

SOCKEXT_TASK_UNDIVIDED(DEFINE)
