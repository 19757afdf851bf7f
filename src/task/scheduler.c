/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See scheduler.h. The waits themselves are in wait/scheduler.c, which calls the methods of the
 * object by the functions below.
 */
#include "scheduler.h"

#include "../core/class.h"
#include "../core/compat.h"
#include "../core/pending.h"
#include "../platform/clock.h"
#include "../wait/hub_task.h"
#include "../wait/readiness.h"
#include "../wait/scheduler.h"
#include "run.h"

#include "zend_exceptions.h"

#include "scheduler_arginfo.h"

static zend_class_entry *scheduler_ce;
static zend_class_entry *wait_ce;
static zend_object_handlers wait_handlers;

static zend_object *create_wait(zend_class_entry *ce)
{
	zend_object *object = zend_object_alloc(sizeof(zend_object), ce);

	zend_object_std_init(object, ce);
	object_properties_init(object, ce);
	object->handlers = &wait_handlers;
	return object;
}

/* Properties, in the order of the stub. */
static void set_property(zend_object *object, int index, bool value)
{
	ZVAL_BOOL(OBJ_PROP_NUM(object, index), value);
	Z_PROP_FLAG_P(OBJ_PROP_NUM(object, index)) = 0;
}

static void make_wait(zval *value, const sockext_want *want)
{
	object_init_ex(value, wait_ce);
	if (UNEXPECTED(EG(exception))) {
		return;
	}
	ZVAL_OBJ_COPY(OBJ_PROP_NUM(Z_OBJ_P(value), 0), &want->sock->std);
	Z_PROP_FLAG_P(OBJ_PROP_NUM(Z_OBJ_P(value), 0)) = 0;
	set_property(Z_OBJ_P(value), 1, want->events & SOCKEXT_READABLE);
	set_property(Z_OBJ_P(value), 2, want->events & SOCKEXT_WRITABLE);
	set_property(Z_OBJ_P(value), 3, want->events & SOCKEXT_EXCEPTIONAL);
}

static void call_method(
	zend_object *object, const char *name, zval *result, uint32_t count, zval *arguments)
{
	zend_function *method = zend_hash_str_find_ptr(&object->ce->function_table, name, strlen(name));

	zend_call_known_instance_method(method, object, result, count, arguments);
}

#define WRONG_KEY "SocketScheduler::wait(): Return value must only have keys of $waits, "

/* Throws unless all elements are keys of the waits. */
static zend_result check_keys(const zval *keys, uint32_t count)
{
	zval *key;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(keys), key) {
		ZVAL_DEREF(key);
		if (Z_TYPE_P(key) != IS_LONG) {
			zend_type_error(WRONG_KEY "%s returned", sockext_value_name(key));
			return FAILURE;
		}
		if (Z_LVAL_P(key) < 0 || Z_LVAL_P(key) >= (zend_long) count) {
			zend_value_error(WRONG_KEY ZEND_LONG_FMT " returned", Z_LVAL_P(key));
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static sockext_answer judge(const zval *result, uint32_t count)
{
	if (EG(exception)) {
		return SOCKEXT_ANSWER_THREW;
	}
	if (Z_TYPE_P(result) != IS_ARRAY) {
		return SOCKEXT_ANSWER_ALONE;
	}
	if (check_keys(result, count) == FAILURE) {
		return SOCKEXT_ANSWER_THREW;
	}
	return zend_hash_num_elements(Z_ARRVAL_P(result)) > 0 ? SOCKEXT_ANSWER_READY
														  : SOCKEXT_ANSWER_UP;
}

static sockext_answer call_wait(
	zend_object *object, const sockext_want *wants, uint32_t count, int64_t nanoseconds)
{
	zval arguments[2], result;

	array_init_size(&arguments[0], count);
	for (uint32_t i = 0; i < count; i++) {
		zval wait;
		make_wait(&wait, &wants[i]);
		zend_hash_next_index_insert_new(Z_ARRVAL(arguments[0]), &wait);
	}
	ZVAL_NULL(&arguments[1]);
	if (nanoseconds != SOCKEXT_NEVER) {
		ZVAL_DOUBLE(&arguments[1], (double) nanoseconds / (double) SOCKEXT_NS_PER_SECOND);
	}
	ZVAL_UNDEF(&result);
	call_method(object, "wait", &result, 2, arguments);
	sockext_answer answer = judge(&result, count);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&result);
	return EG(exception) ? SOCKEXT_ANSWER_THREW : answer;
}

static void call_closing(zend_object *object, php_socket *sock)
{
	sockext_pending before = sockext_pending_set_aside();
	zval argument;

	ZVAL_OBJ(&argument, &sock->std);
	zend_fiber_switch_block();
	call_method(object, "closing", NULL, 1, &argument);
	zend_fiber_switch_unblock();
	sockext_pending_put_back(&before);
}

static const sockext_scheduler_ops ops = {call_wait, call_closing};

/* What a scheduler gets as a task. One that was cancelled has ended already. The script may bind it
 * to another task, which the hub runs. */
static ZEND_FUNCTION(run)
{
	sockext_task *task = sockext_task_from_object(Z_OBJ_P(ZEND_THIS));
	bool is_own;

	ZEND_PARSE_PARAMETERS_NONE();
	if (task->stage == SOCKEXT_TASK_RUNNING) {
		zend_throw_error(NULL, "The task has already started");
		return;
	}
	if (task->stage == SOCKEXT_TASK_READY && task->flow.is_scheduled) {
		sockext_flow *before = sockext_hub_enter_task(&task->flow);
		sockext_task_run(task, &is_own);
		sockext_hub_enter_task(before);
	}
}

static zend_internal_function run_function = {
	.type = ZEND_INTERNAL_FUNCTION,
	.fn_flags = ZEND_ACC_PUBLIC,
	.handler = ZEND_FN(run),
};

bool sockext_scheduler_spawn(sockext_task *task)
{
	zval closure;

	sockext_scheduler_add_flow(&task->flow);
	sockext_create_closure(&closure, (zend_function *) &run_function, &task->std);
	call_method(sockext_scheduler_get(), "spawn", NULL, 1, &closure);
	zval_ptr_dtor(&closure);
	if (!EG(exception)) {
		return true;
	}
	if (task->stage == SOCKEXT_TASK_READY) {
		sockext_task_end(task);
	}
	return false;
}

PHP_FUNCTION(socket_set_scheduler)
{
	zend_object *object = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(object, scheduler_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (object && !sockext_hub_get()) {
		RETURN_THROWS();
	}
	if (object && !sockext_scheduler_get() && sockext_hub_has_tasks()) {
		zend_throw_error(NULL, "Cannot set a scheduler while there are tasks that have not ended");
		RETURN_THROWS();
	}
	zend_object *before = sockext_scheduler_get();
	if (before) {
		RETVAL_OBJ_COPY(before);
	}
	if (object != before) {
		sockext_scheduler_set(object, &ops);
	}
}

void sockext_scheduler_register_classes(void)
{
	run_function.function_name = zend_string_init_interned(
		"socket_spawn", sizeof("socket_spawn") - 1, true);
	run_function.scope = sockext_task_ce;
	scheduler_ce = register_class_SocketScheduler();
	wait_ce = register_class_SocketWait();
	sockext_class_set_up(
		wait_ce, create_wait, &wait_handlers, "Cannot directly construct SocketWait");
}
