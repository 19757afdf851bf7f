/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See task.h.
 */
#include "task.h"

#include "../core/class.h"
#include "../core/list.h"
#include "../platform/clock.h"
#include "../wait/exceptions.h"
#include "../wait/hub_task.h"
#include "../wait/timeout.h"
#include "children.h"
#include "group.h"
#include "run.h"
#include "scheduler.h"
#include "script_end.h"
#include "serve.h"

#include "ext/standard/basic_functions.h"
#include "php_output.h"
#include "zend_exceptions.h"

#include "task_arginfo.h"

zend_class_entry *sockext_task_ce;

static zend_object_handlers task_handlers;

/* A wait for the end of a task. */
typedef struct sockext_join {
	struct sockext_join *next, **link;
	sockext_waiter waiter;
} sockext_join;

sockext_task *sockext_task_from_flow(sockext_flow *flow)
{
	return (sockext_task *) ((char *) flow - offsetof(sockext_task, flow));
}

static zend_object *create_task(zend_class_entry *ce)
{
	sockext_task *task = zend_object_alloc(sizeof(sockext_task), ce);

	task->stage = SOCKEXT_TASK_DONE;
	ZVAL_UNDEF(&task->result);
	zend_object_std_init(&task->std, ce);
	object_properties_init(&task->std, ce);
	task->std.handlers = &task_handlers;
	return &task->std;
}

/* First it is taken out of the task: destructors may collect garbage, which looks there. */
void sockext_task_release_call(sockext_task *task)
{
	zend_fcall_info fci = task->fci;
	zend_object *object = task->object;

	task->fci = (zend_fcall_info){0};
	ZVAL_UNDEF(&task->fci.function_name);
	task->object = NULL;
	for (uint32_t i = 0; i < fci.param_count; i++) {
		zval_ptr_dtor(&fci.params[i]);
	}
	if (fci.params) {
		efree(fci.params);
	}
	if (fci.named_params) {
		zend_array_release(fci.named_params);
	}
	zval_ptr_dtor(&fci.function_name);
	if (object) {
		OBJ_RELEASE(object);
	}
}

static void free_task(zend_object *object)
{
	sockext_task *task = sockext_task_from_object(object);

	zend_object_std_dtor(object);
	sockext_task_release_call(task);
	zval_ptr_dtor(&task->result);
	if (task->exception) {
		OBJ_RELEASE(task->exception);
	}
	if (task->flow.cancel) {
		OBJ_RELEASE(task->flow.cancel);
	}
}

/* Before its beginning only a scheduler can have dropped it. */
static void destroy_task(zend_object *object)
{
	sockext_task *task = sockext_task_from_object(object);

	if (task->stage == SOCKEXT_TASK_READY && task->flow.is_scheduled) {
		sockext_task_end(task);
	}
	sockext_task_report_unseen(task);
	zend_objects_destroy_object(object);
}

static HashTable *get_task_gc(zend_object *object, zval **table, int *count)
{
	sockext_task *task = sockext_task_from_object(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &task->result);
	zend_get_gc_buffer_add_zval(buffer, &task->fci.function_name);
	for (uint32_t i = 0; i < task->fci.param_count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &task->fci.params[i]);
	}
	if (task->fci.named_params) {
		zval named;
		ZVAL_ARR(&named, task->fci.named_params);
		zend_get_gc_buffer_add_zval(buffer, &named);
	}
	if (task->object) {
		zend_get_gc_buffer_add_obj(buffer, task->object);
	}
	if (task->exception) {
		zend_get_gc_buffer_add_obj(buffer, task->exception);
	}
	if (task->flow.cancel) {
		zend_get_gc_buffer_add_obj(buffer, task->flow.cancel);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void sockext_task_wake_joins(sockext_task *task)
{
	for (sockext_join *join = task->joins; join; join = join->next) {
		task->is_observed = true;
		sockext_hub_wake(&join->waiter, SOCKEXT_WOKEN_READY);
	}
}

/* The object of a method is not always in the callable: "A::method" within A is that of $this. */
static void copy_call(
	sockext_task *task, const zend_fcall_info *fci, const zend_fcall_info_cache *cache)
{
	task->fci = *fci;
	task->cache = *cache;
	task->object = cache->object;
	if (task->object) {
		GC_ADDREF(task->object);
	}
	Z_TRY_ADDREF(task->fci.function_name);
	if (fci->param_count > 0) {
		task->fci.params = safe_emalloc(fci->param_count, sizeof(zval), 0);
		for (uint32_t i = 0; i < fci->param_count; i++) {
			ZVAL_COPY(&task->fci.params[i], &fci->params[i]);
		}
	} else {
		task->fci.params = NULL;
	}
	if (fci->named_params) {
		GC_TRY_ADDREF(fci->named_params);
	}
}

/* Begins it. Returns false after an exception. */
static bool start_or_schedule(sockext_task *task)
{
	if (UNEXPECTED(SOCKETS_G(scheduler))) {
		return sockext_scheduler_spawn(task);
	}
	sockext_task_hold(task);
	task->start.start = sockext_task_start;
	task->start.flow = &task->flow;
	sockext_hub_add_flow(&task->flow);
	sockext_hub_spawn(&task->start);
	return true;
}

sockext_task *sockext_task_spawn(
	const zend_fcall_info *fci, const zend_fcall_info_cache *cache, struct sockext_children *parent)
{
	zval object;

	if (!sockext_hub_get()) {
		return NULL;
	}
	if (sockext_hub_is_ending()) {
		zend_throw_error(NULL, "Cannot spawn a task while the script ends");
		return NULL;
	}
	sockext_script_end_make_due();
	object_init_ex(&object, sockext_task_ce);
	sockext_task *task = sockext_task_from_object(Z_OBJ(object));
	if (UNEXPECTED(EG(exception))) {
		OBJ_RELEASE(&task->std);
		return NULL;
	}
	task->stage = SOCKEXT_TASK_READY;
	copy_call(task, fci, cache);
	if (parent) {
		sockext_children_add(parent, task);
	}
	if (!start_or_schedule(task)) {
		OBJ_RELEASE(&task->std);
		return NULL;
	}
	return task;
}

PHP_FUNCTION(socket_spawn)
{
	zend_fcall_info fci;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_FUNC(fci, cache)
		Z_PARAM_VARIADIC_WITH_NAMED(fci.params, fci.param_count, fci.named_params)
	ZEND_PARSE_PARAMETERS_END();

	sockext_task *task = sockext_task_spawn(&fci, &cache, NULL);
	if (!task) {
		RETURN_THROWS();
	}
	RETURN_OBJ(&task->std);
}

/* Not inlined: the compiler would warn of the address of a variable, which is removed later. */
static zend_never_inline void enter_join(sockext_task *task, sockext_join *join)
{
	SOCKEXT_LIST_PREPEND(&task->joins, join);
}

/* Waits for its end, until then. An exception may have been thrown. */
static void wait_for_end(sockext_task *task, int64_t end)
{
	sockext_join join = {.waiter = {.end = end, .is_told = true}};
	sockext_woken woken = SOCKEXT_WOKEN_READY;

	enter_join(task, &join);
	while (task->stage != SOCKEXT_TASK_DONE && woken == SOCKEXT_WOKEN_READY) {
		woken = sockext_hub_wait_through(&join.waiter);
	}
	/* Also in a forked child, where the task may be the code that goes on. */
	SOCKEXT_LIST_REMOVE(&join);
}

static void return_result(zval *return_value, sockext_task *task)
{
	task->is_observed = true;
	if (task->exception) {
		GC_ADDREF(task->exception);
		zend_throw_exception_internal(task->exception);
		RETURN_THROWS();
	}
	if (!Z_ISUNDEF(task->result)) {
		RETURN_COPY(&task->result);
	}
}

ZEND_METHOD(SocketTask, join)
{
	double timeout = 0;
	bool timeout_is_null = true;
	int64_t end;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	sockext_task *task = sockext_task_from_object(Z_OBJ_P(ZEND_THIS));
	if (sockext_timeout_to_end(timeout, timeout_is_null, 1, &end) == FAILURE) {
		RETURN_THROWS();
	}
	if (task->stage != SOCKEXT_TASK_DONE) {
		if (!sockext_hub_is_of_this_process(&task->flow)) {
			zend_throw_error(NULL, "The task belongs to the parent process");
			RETURN_THROWS();
		}
		if (&task->flow == sockext_hub_current_flow()) {
			zend_throw_error(NULL, "A task cannot wait for its own end");
			RETURN_THROWS();
		}
		if (!sockext_hub_can_wait()) {
			zend_throw_error(NULL, "Cannot wait for a task here: PHP does not let other code run");
			RETURN_THROWS();
		}
		task->is_observed = true;
		wait_for_end(task, end);
	}
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (task->stage != SOCKEXT_TASK_DONE) {
		zend_throw_exception(sockext_timeout_ce, "The task has not ended in time", 0);
		RETURN_THROWS();
	}
	return_result(return_value, task);
}

static zend_object *make_cancellation(zend_object *cause)
{
	return sockext_wait_make_cancelled("The task was cancelled", cause);
}

bool sockext_task_cancel(sockext_task *task, zend_object *cause)
{
	if (task->stage == SOCKEXT_TASK_DONE) {
		return false;
	}
	if (task->stage == SOCKEXT_TASK_READY) {
		sockext_hub_forget(&task->start);
		task->exception = make_cancellation(cause);
		sockext_task_end(task);
		return true;
	}
	if (!task->flow.cancel) {
		task->flow.cancel = make_cancellation(cause);
	}
	if (task->flow.waiter) {
		sockext_hub_wake(task->flow.waiter, SOCKEXT_WOKEN_CANCELLED);
	}
	return true;
}

ZEND_METHOD(SocketTask, cancel)
{
	zend_object *cause = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(cause, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(sockext_task_cancel(sockext_task_from_object(Z_OBJ_P(ZEND_THIS)), cause));
}

ZEND_METHOD(SocketTask, isDone)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(sockext_task_from_object(Z_OBJ_P(ZEND_THIS))->stage == SOCKEXT_TASK_DONE);
}

ZEND_METHOD(SocketTask, current)
{
	ZEND_PARSE_PARAMETERS_NONE();

	sockext_flow *flow = sockext_hub_exists() ? sockext_hub_current_flow() : NULL;
	if (!flow || flow == sockext_hub_main_flow()) {
		RETURN_NULL();
	}
	RETURN_OBJ_COPY(&sockext_task_from_flow(flow)->std);
}

void sockext_task_register_class(void)
{
	sockext_wait_register_exceptions();
	sockext_hub_register();
	sockext_limit_register();
	sockext_task_run_register();

	sockext_task_ce = register_class_SocketTask();
	sockext_class_set_up(sockext_task_ce, create_task, &task_handlers,
		"Cannot directly construct SocketTask, use socket_spawn() instead");
	task_handlers.offset = offsetof(sockext_task, std);
	task_handlers.free_obj = free_task;
	task_handlers.dtor_obj = destroy_task;
	task_handlers.get_gc = get_task_gc;
	sockext_group_register_class();
	sockext_serve_register();
	sockext_scheduler_register_classes();
}
