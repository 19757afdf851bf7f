/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See script_end.h.
 */
#include "script_end.h"

#include "../core/pending.h"
#include "../wait/hub.h"
#include "run.h"

#include "ext/standard/basic_functions.h"
#include "zend_exceptions.h"

zend_internal_function sockext_task_original_exit;

ZEND_NAMED_FUNCTION(sockext_task_exit)
{
	sockext_hub_note_exit();
	sockext_task_original_exit.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

#if PHP_VERSION_ID < 80400
static user_opcode_handler_t other_handler;

static int note_exit(zend_execute_data *execute_data)
{
	sockext_hub_note_exit();
	return other_handler ? other_handler(execute_data) : ZEND_USER_OPCODE_DISPATCH;
}
#endif

/* What has ended the wait for the tasks ends the rest of them, as if it had ended the main script:
 * exit() in one of them, a deadlock, an exception of a signal handler. */
static void end_by_exception(void)
{
	if (sockext_pending_unwinds(EG(exception))) {
		zend_clear_exception();
	} else {
		if (Z_TYPE(EG(user_exception_handler)) != IS_UNDEF) {
			zend_user_exception_handler();
		}
		if (EG(exception)) {
			zend_exception_error(EG(exception), E_ERROR);
		}
	}
	sockext_hub_finish(true);
}

/* Returns false after a fatal error. */
static bool finish_tasks(bool is_exit)
{
	volatile bool has_finished = false;

	zend_try
	{
		sockext_hub_finish(is_exit);
		if (EG(exception)) {
			end_by_exception();
		}
		has_finished = true;
	}
	zend_end_try();
	return has_finished;
}

/* Runs before the shutdown functions of the script, which run also if a task ends the script while
 * this waits. */
static ZEND_FUNCTION(finish)
{
	bool is_first = !SOCKETS_G(task_had_end);

	(void) return_value;
	SOCKETS_G(task_end_is_due) = false;
	SOCKETS_G(task_had_end) = true;
	if (!sockext_hub_exists() || sockext_hub_is_dead()) {
		return;
	}
	zend_execute_data *previous = execute_data->prev_execute_data;
	execute_data->prev_execute_data = sockext_task_base_frame();
	if (!finish_tasks(sockext_hub_has_exited() || (is_first && EG(exit_status) == 255))) {
		EG(current_execute_data) = execute_data;
	}
	execute_data->prev_execute_data = previous;
}

static zend_internal_function finish_function = {
	.type = ZEND_INTERNAL_FUNCTION,
	.handler = ZEND_FN(finish),
};

/* Makes the last shutdown function the first. The names of entries are kept, since PHP removes some
 * entries by them. All memory is allocated before PHP's table is replaced: the memory limit may end
 * the script in there. */
static void move_last_to_front(void)
{
	HashTable *before = BG(user_shutdown_function_names), *table;
	zend_string *name;
	void *entry;

	if (zend_hash_num_elements(before) == 1) {
		return;
	}
	void *last = zend_hash_index_find_ptr(before, (zend_ulong) (before->nNextFreeElement - 1));
	ALLOC_HASHTABLE(table);
	zend_hash_init(table, zend_hash_num_elements(before), NULL, before->pDestructor, false);
	zend_hash_next_index_insert_ptr(table, last);
	ZEND_HASH_FOREACH_STR_KEY_PTR(before, name, entry)
	{
		if (name) {
			zend_hash_add_new_ptr(table, name, entry);
		} else if (entry != last) {
			zend_hash_next_index_insert_ptr(table, entry);
		}
	}
	ZEND_HASH_FOREACH_END();
	BG(user_shutdown_function_names) = table;
	before->pDestructor = NULL;
	zend_hash_destroy(before);
	FREE_HASHTABLE(before);
}

/* Requests without tasks register nothing. */
void sockext_script_end_make_due(void)
{
	php_shutdown_function_entry entry = {0};
	bool is_over = EG(flags) & EG_FLAGS_IN_SHUTDOWN;

#if PHP_VERSION_ID < 80500
	entry.fci.size = sizeof(entry.fci);
#endif
	if (SOCKETS_G(task_end_is_due)) {
		return;
	}
	SOCKETS_G(task_end_is_due) = true;
	SOCKETS_G(task_had_end) |= is_over;
	entry.fci_cache.function_handler = (zend_function *) &finish_function;
	append_user_shutdown_function(&entry);
	if (!is_over) {
		move_last_to_front();
	}
}

void sockext_script_end_register(void)
{
	finish_function.function_name = zend_string_init_interned(
		"socket_tasks", sizeof("socket_tasks") - 1, true);
#if PHP_VERSION_ID < 80400
	other_handler = zend_get_user_opcode_handler(ZEND_EXIT);
	zend_set_user_opcode_handler(ZEND_EXIT, note_exit);
#endif
}

void sockext_script_end_unregister(void)
{
#if PHP_VERSION_ID < 80400
	if (zend_get_user_opcode_handler(ZEND_EXIT) == note_exit) {
		zend_set_user_opcode_handler(ZEND_EXIT, other_handler);
	}
#endif
}
