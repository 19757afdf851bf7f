/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See replaced.h.
 */
#include "replaced.h"

#include "../poll/core_watcher.h"
#include "../socket/blocking.h"
#include "../task/global_calls.h"
#include "../task/script_end.h"
#include "../task/sleep.h"
#include "../task/streams.h"
#include "../task/streams_close.h"
#include "../task/streams_directory.h"
#include "../task/streams_filter.h"
#include "../task/streams_soap.h"

typedef struct {
	const char *class; /* in lower case, like name; NULL for a function */
	const char *name;
	zif_handler handler;              /* ours; NULL for a function that is only called */
	zend_internal_function *original; /* receives a copy of PHP's function */
} replaced_function;

/* One row each. Rows whose class PHP does not have, or has from this extension, have no effect. */
static const replaced_function rows[] = {
	{NULL, "socket_set_blocking", sockext_blocking_handler, &sockext_blocking_original},
	{NULL, "fclose", sockext_task_stream_fclose, &sockext_task_stream_original_fclose},
	{NULL, "pclose", sockext_task_stream_pclose, &sockext_task_stream_original_pclose},
	{NULL, "gzclose", sockext_task_stream_fclose, &sockext_task_stream_original_gzclose},
	{NULL, "bzclose", sockext_task_stream_fclose, &sockext_task_stream_original_bzclose},
	{NULL, "opendir", sockext_task_stream_opendir, &sockext_task_stream_original_opendir},
	{NULL, "dir", sockext_task_stream_dir, &sockext_task_stream_original_dir},
	{NULL, "readdir", sockext_task_stream_readdir, &sockext_task_stream_original_readdir},
	{NULL, "rewinddir", sockext_task_stream_rewinddir, &sockext_task_stream_original_rewinddir},
	{NULL, "closedir", sockext_task_stream_closedir, &sockext_task_stream_original_closedir},
	{"directory", "close", sockext_task_stream_directory_close,
		&sockext_task_stream_original_directory_close},
	{NULL, "stream_filter_append", sockext_task_stream_filter_append,
		&sockext_task_stream_original_filter_append},
	{NULL, "stream_filter_remove", sockext_task_stream_filter_remove,
		&sockext_task_stream_original_filter_remove},
	{NULL, "sleep", sockext_task_sleep, &sockext_task_original_sleep},
	{NULL, "usleep", sockext_task_usleep, &sockext_task_original_usleep},
	{NULL, "time_nanosleep", sockext_task_nanosleep, &sockext_task_original_nanosleep},
	{NULL, "time_sleep_until", sockext_task_sleep_until, &sockext_task_original_sleep_until},
	{NULL, "parse_ini_file", sockext_task_parse_ini_file, &sockext_task_original_parse_ini_file},
#define UNDIVIDED_ROW(name) {NULL, #name, sockext_task_##name, &sockext_task_original_##name},
	SOCKEXT_TASK_UNDIVIDED(UNDIVIDED_ROW)
#undef UNDIVIDED_ROW
		{NULL, "microtime", NULL, &sockext_task_original_microtime},
	{NULL, "stream_select", sockext_task_stream_select, &sockext_task_stream_original_select},
	{NULL, "stream_socket_pair", sockext_task_stream_pair, &sockext_task_stream_original_pair},
#define SOAP_ROW(name, class, method) \
	{class, method, sockext_task_soap_##name, &sockext_task_soap_original_##name},
	SOCKEXT_TASK_SOAP_METHODS(SOAP_ROW)
#undef SOAP_ROW
#if PHP_VERSION_ID >= 80400
		{NULL, "exit", sockext_task_exit, &sockext_task_original_exit},
#endif
#if PHP_VERSION_ID >= 80600
	{"io\\poll\\context", "add", sockext_core_watcher_add, &sockext_core_watcher_original_add},
	{"io\\poll\\watcher", "remove", sockext_core_watcher_remove,
		&sockext_core_watcher_original_remove},
#endif
};

static zend_internal_function *find_function(const replaced_function *row)
{
	HashTable *table = CG(function_table);

	if (row->class) {
		zend_class_entry *ce = zend_hash_str_find_ptr(
			CG(class_table), row->class, strlen(row->class));
		if (!ce) {
			return NULL;
		}
		table = &ce->function_table;
	}
	zend_function *function = zend_hash_str_find_ptr(table, row->name, strlen(row->name));
	return function && function->type == ZEND_INTERNAL_FUNCTION ? &function->internal_function
																: NULL;
}

static void replace_all(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		/* Not twice: another extension may have replaced ours since. */
		zend_internal_function *function = rows[i].original->handler ? NULL
																	 : find_function(&rows[i]);
		if (function) {
			*rows[i].original = *function;
			function->handler = rows[i].handler ? rows[i].handler : function->handler;
		}
	}
}

static zend_result (*other_callback)(void);

static zend_result end_startup(void)
{
	sockext_task_streams_begin();
	replace_all();
	return other_callback ? other_callback() : SUCCESS;
}

void sockext_replaced_begin(int type)
{
	replace_all();
	if (type == MODULE_TEMPORARY) {
		end_startup();
		return;
	}
	other_callback = zend_post_startup_cb;
	zend_post_startup_cb = end_startup;
}

void sockext_replaced_end(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		zend_internal_function *function = find_function(&rows[i]);
		/* Leave it if another extension has replaced our handler meanwhile, since that one calls
		 * ours. */
		if (function && function->handler == rows[i].handler) {
			function->handler = rows[i].original->handler;
			rows[i].original->handler = NULL;
		}
	}
}
