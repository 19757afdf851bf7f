/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See hooks.h.
 */
#include "hooks.h"

#include "../wait/hub_task.h"
#include "run.h"
#include "script_end.h"
#include "streams.h"

/* Also in the middle of a request, so that one process can try many orders. */
static ZEND_INI_MH(update_seed)
{
	zend_result result = OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);

	if (sockext_hub_exists()) {
		sockext_hub_set_seed((uint64_t) SOCKETS_G(task_seed));
	}
	return result;
}

PHP_INI_BEGIN()
STD_PHP_INI_BOOLEAN("sockets_ext.task_sleep", "1", PHP_INI_ALL, OnUpdateBool, task_sleep,
	zend_sockets_globals, sockets_globals)
STD_PHP_INI_BOOLEAN("sockets_ext.task_streams", "0", PHP_INI_SYSTEM, OnUpdateBool, task_streams,
	zend_sockets_globals, sockets_globals)
STD_PHP_INI_ENTRY("sockets_ext.task_warn_blocking", "0", PHP_INI_PERDIR, OnUpdateLong,
	task_warn_blocking, zend_sockets_globals, sockets_globals)
/* For tests: the order of tasks that are ready is random. */
STD_PHP_INI_ENTRY("sockets_ext.task_seed", "0", PHP_INI_ALL, update_seed, task_seed,
	zend_sockets_globals, sockets_globals)
PHP_INI_END()

void sockext_task_begin_module(int type, int module_number)
{
	zend_register_ini_entries_ex(ini_entries, module_number, type);
	sockext_script_end_register();
}

void sockext_task_end_module(void)
{
	sockext_script_end_unregister();
	sockext_task_streams_end();
}

/* PHP keeps the exit status of an earlier request, by which an uncaught exception is known; and,
 * after a fatal error of its compiler, what tells that it is compiling. */
void sockext_task_begin_request(void)
{
	EG(exit_status) = 0;
	CG(ast_arena) = NULL;
	SOCKETS_G(task_end_is_due) = SOCKETS_G(task_had_end) = SOCKETS_G(task_is_over) = false;
	SOCKETS_G(task_streams_held) = 0;
	SOCKETS_G(default_directory) = NULL;
	SOCKETS_G(hidden) = NULL;
	SOCKETS_G(nested_calls) = 0;
}

/* PHP closes streams after it, and their code may try to spawn tasks. */
void sockext_task_end_request(void)
{
	SOCKETS_G(task_is_over) = true;
	sockext_hub_end_late_fibers();
	sockext_task_drop_unbegun();
	sockext_hub_end_request();
}
