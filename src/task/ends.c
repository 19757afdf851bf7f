/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See ends.h. With arguments that PHP refuses, and without tasks, PHP's own handlers run.
 */
#include "ends.h"

#include "../platform/clock.h"
#include "../wait/hub.h"
#include "run.h"
#include "streams.h"

#include "ext/standard/basic_functions.h"
#include "zend_exceptions.h"

zend_internal_function sockext_task_original_sleep;
zend_internal_function sockext_task_original_usleep;
zend_internal_function sockext_task_original_nanosleep;
zend_internal_function sockext_task_original_sleep_until;
zend_internal_function sockext_task_original_exit;

#define NS_PER_MICROSECOND 1000

/* The longest sleep in nanoseconds: half of what fits. */
#define LONGEST_NS (INT64_MAX / 2)

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

static bool has_tasks(void)
{
	return sockext_hub_can_switch() && SOCKETS_G(task_sleep);
}

/* Waits; a signal does not end it, its handlers run meanwhile. */
static void wait_for_ns(int64_t ns)
{
	sockext_waiter waiter = {.end = sockext_platform_monotonic_ns() + MIN(ns, LONGEST_NS)};

	if (ns <= 0) {
		sockext_hub_yield();
		return;
	}
	sockext_hub_wait_through(&waiter);
}

bool sockext_task_take_int(zend_execute_data *call, uint32_t number, zend_long *value)
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

void sockext_task_call_original(
	const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS)
{
	if (!EG(exception)) {
		original->handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

/* Stores the int arguments of the running call; false if there are not count, or PHP is to refuse
 * one. */
static bool get_ints(zend_execute_data *call, uint32_t count, zend_long *values)
{
	if (ZEND_CALL_NUM_ARGS(call) != count) {
		return false;
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!sockext_task_take_int(call, i + 1, &values[i]) || values[i] < 0) {
			return false;
		}
	}
	return true;
}

ZEND_NAMED_FUNCTION(sockext_task_sleep)
{
	zend_long seconds;

	if (!has_tasks() || !get_ints(execute_data, 1, &seconds)) {
		sockext_task_call_original(&sockext_task_original_sleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(MIN(seconds, LONGEST_NS / SOCKEXT_NS_PER_SECOND) * SOCKEXT_NS_PER_SECOND);
	RETURN_LONG(0);
}

ZEND_NAMED_FUNCTION(sockext_task_usleep)
{
	zend_long microseconds;

	if (!has_tasks() || !get_ints(execute_data, 1, &microseconds)) {
		sockext_task_call_original(&sockext_task_original_usleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(MIN(microseconds, LONGEST_NS / NS_PER_MICROSECOND) * NS_PER_MICROSECOND);
}

ZEND_NAMED_FUNCTION(sockext_task_nanosleep)
{
	zend_long values[2];

	if (!has_tasks() || !get_ints(execute_data, 2, values) || values[1] >= SOCKEXT_NS_PER_SECOND) {
		sockext_task_call_original(
			&sockext_task_original_nanosleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(
		MIN(values[0], LONGEST_NS / SOCKEXT_NS_PER_SECOND) * SOCKEXT_NS_PER_SECOND + values[1]);
	RETURN_TRUE;
}

/* Returns how far away the time is that the running call waits for; -1 for what PHP refuses, and on
 * Windows, where there are no tasks. The argument is left converted, as above. */
static double count_seconds_until(zend_execute_data *call)
{
#ifndef PHP_WIN32
	zval *argument = ZEND_CALL_NUM_ARGS(call) == 1 ? ZEND_CALL_ARG(call, 1) : NULL;
	struct timeval now;
	double end;
	bool is_null;

	if (argument && zend_parse_arg_double(argument, &end, &is_null, false, 1)) {
		zval_ptr_dtor(argument);
		ZVAL_DOUBLE(argument, end);
		gettimeofday(&now, NULL);
		return end - (double) now.tv_sec - (double) now.tv_usec / 1e6;
	}
#endif
	return -1;
}

ZEND_NAMED_FUNCTION(sockext_task_sleep_until)
{
	double seconds = has_tasks() ? count_seconds_until(execute_data) : -1;

	if (!(seconds > 0) || EG(exception)) {
		sockext_task_call_original(
			&sockext_task_original_sleep_until, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns((int64_t) (MIN(seconds, 1e9) * (double) SOCKEXT_NS_PER_SECOND));
	RETURN_TRUE;
}

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

static void begin_exit(void)
{
	other_handler = zend_get_user_opcode_handler(ZEND_EXIT);
	zend_set_user_opcode_handler(ZEND_EXIT, note_exit);
}

static void end_exit(void)
{
	if (zend_get_user_opcode_handler(ZEND_EXIT) == note_exit) {
		zend_set_user_opcode_handler(ZEND_EXIT, other_handler);
	}
}
#else
static void begin_exit(void)
{
}

static void end_exit(void)
{
}
#endif

PHP_FUNCTION(socket_sleep)
{
	double seconds;
	int64_t end;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_DOUBLE(seconds)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_timeout_to_end(seconds, false, 1, &end) == FAILURE) {
		RETURN_THROWS();
	}
	if (!sockext_hub_can_wait()) {
		sockext_hub_note_if_blocked();
		sockext_timeout_sleep(end);
	} else if (seconds == 0) {
		sockext_hub_yield();
	} else {
		sockext_waiter waiter = {.end = end};
		sockext_hub_wait_through(&waiter);
	}
}

/* What has ended the wait for the tasks ends the rest of them, as if it had ended the main script:
 * exit() in one of them, a deadlock, an exception of a signal handler. */
static void end_by_exception(void)
{
	bool is_exit = zend_is_unwind_exit(EG(exception)) || zend_is_graceful_exit(EG(exception));

	if (is_exit) {
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
void sockext_ends_make_due(void)
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

/* PHP keeps the exit status of an earlier request, by which an uncaught exception is known. */
void sockext_ends_begin_request(void)
{
	EG(exit_status) = 0;
	SOCKETS_G(task_end_is_due) = SOCKETS_G(task_had_end) = SOCKETS_G(task_is_over) = false;
	sockext_streams_begin_request();
}

/* PHP closes streams after it, and their code may try to spawn tasks. */
void sockext_ends_end_request(void)
{
	SOCKETS_G(task_is_over) = true;
	sockext_task_drop_unbegun();
	sockext_hub_end_request();
}

void sockext_ends_begin(int type, int module_number)
{
	zend_register_ini_entries_ex(ini_entries, module_number, type);
	finish_function.function_name = zend_string_init_interned(
		"socket_tasks", sizeof("socket_tasks") - 1, true);
	begin_exit();
}

void sockext_ends_end(void)
{
	end_exit();
	sockext_streams_end();
}
