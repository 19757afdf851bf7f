/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See run.h. The hub only starts fibers; all that code of the script may notice happens in a fiber
 * of a task, or in the main script.
 */
#include "run.h"

#include "../core/pending.h"
#include "../wait/exceptions.h"
#include "../wait/held.h"
#include "../wait/hub_task.h"
#include "children.h"

#include "php_output.h"

void sockext_task_report_unseen(sockext_task *task)
{
	if (!task->exception || task->is_observed
		|| instanceof_function(task->exception->ce, sockext_cancelled_ce)) {
		return;
	}
	task->is_observed = true;
	sockext_pending before = sockext_pending_set_aside();
	GC_ADDREF(task->exception);
	zend_exception_error(task->exception, E_WARNING);
	sockext_pending_put_back(&before);
}

static void release_result(sockext_task *task)
{
	zend_object *exception = task->exception;
	zval result = task->result;

	ZVAL_UNDEF(&task->result);
	task->exception = NULL;
	zval_ptr_dtor(&result);
	if (exception) {
		OBJ_RELEASE(exception);
	}
}

/* Code of the script that runs meanwhile still belongs to the task. */
static void end(sockext_task *task)
{
	task->stage = SOCKEXT_TASK_DONE;
	if (sockext_hub_is_of_this_process(&task->flow) && !sockext_hub_is_dead()) {
		sockext_task_wake_joins(task);
	}
	if (task->parent && !sockext_hub_is_dead()) {
		sockext_children_end(task);
	}
	sockext_task_release_call(task);
	/* No wait can throw it any more, and its trace may have the task. */
	zend_object *cancel = task->flow.cancel;
	task->flow.cancel = NULL;
	if (cancel) {
		OBJ_RELEASE(cancel);
	}
	if (GC_REFCOUNT(&task->std) == 1) {
		sockext_task_report_unseen(task);
	}
	/* Nobody can join it. */
	if (GC_REFCOUNT(&task->std) == 1) {
		release_result(task);
	}
}

static void let_go(sockext_task *task)
{
	if (EXPECTED(task->is_held)) {
		task->is_held = false;
		OBJ_RELEASE(&task->std);
	}
}

void sockext_task_end(sockext_task *task)
{
	end(task);
	sockext_hub_remove_flow(&task->flow);
	let_go(task);
}

void sockext_task_hold(sockext_task *task)
{
	if (!task->is_held) {
		task->is_held = true;
		GC_ADDREF(&task->std);
	}
}

/* Keeps what the running code has thrown, but for what ends the script. */
static void keep_exception(sockext_task *task)
{
	zend_object *exception = EG(exception);

	if (exception && !sockext_pending_unwinds(exception)) {
		GC_ADDREF(exception);
		zend_clear_exception();
		zend_exception_set_previous(exception, task->exception);
		task->exception = exception;
	}
}

/* The output buffers are those of the task, as are its handlers of errors, unless other code has
 * resumed it, or runs it. Callbacks of buffers run also at exit(). After a fatal error, which
 * unwinds the task if the memory limit is exceeded, all is left for shutdown functions. */
static void end_own_state(sockext_task *task)
{
	if (EXPECTED(OG(handlers).top == 0 && !sockext_hub_has_own_errors()) || task->flow.is_scheduled
		|| sockext_hub_is_dead() || sockext_hub_is_resumed_by_script()) {
		return;
	}
	sockext_pending before = sockext_pending_set_aside();
	sockext_hub_check_output();
	php_output_end_all();
	sockext_hub_drop_own_errors();
	keep_exception(task);
	sockext_pending_put_back(&before);
}

/* What is thrown in a task after its end, as by a destructor of an argument, has nobody to go to.
 */
static void report_stray(void)
{
	if (EG(exception) && !sockext_pending_unwinds(EG(exception))) {
		zend_exception_error(EG(exception), E_WARNING);
	}
	if (EG(exception) && !sockext_pending_unwinds(EG(exception))) {
		zend_clear_exception();
	}
}

void sockext_task_run(sockext_task *task, bool *is_own)
{
	sockext_task_hold(task);
	task->stage = SOCKEXT_TASK_RUNNING;
	if (EXPECTED(!sockext_hub_is_ending())) {
		task->fci.retval = &task->result;
		sockext_held_note();
		zend_call_function(&task->fci, &task->cache);
		sockext_hub_notice_fork();
		keep_exception(task);
		sockext_held_check();
		keep_exception(task);
	}
	end_own_state(task);
	*is_own = sockext_hub_is_of_this_process(&task->flow);
	end(task);
	report_stray();
	sockext_hub_remove_flow(&task->flow);
	/* With the task its flow is freed. Code of the script that runs then, as for the value of a
	 * WeakMap, belongs to no flow, and cannot wait. */
	sockext_hub_enter_task(NULL);
	zend_fiber_switch_block();
	let_go(task);
	report_stray();
	zend_fiber_switch_unblock();
}

/* The function at the bottom of a task's fiber, under the name that a stack trace is to show. */
static ZEND_FUNCTION(bottom)
{
	zend_fiber *fiber = EG(active_fiber);
	sockext_flow *flow = sockext_hub_current_flow();

	(void) execute_data;
	(void) return_value;
	/* Stack traces end here, not in the code that the hub was made by. */
	fiber->stack_bottom->prev_execute_data = NULL;
	bool is_own = true;
	while (flow) {
		sockext_task_run(sockext_task_from_flow(flow), &is_own);
		flow = EG(exception) ? NULL : sockext_hub_rest();
	}
	sockext_hub_end_fiber(fiber, !is_own);
}

static zend_internal_function bottom_function = {
	.type = ZEND_INTERNAL_FUNCTION,
	.handler = ZEND_FN(bottom),
};

/* A frame of a script below the code that starts a fiber. Xdebug looks for the file of one when a
 * fiber begins, and crashes without. */
static zend_op base_op;
static zend_op_array base_code = {.type = ZEND_USER_FUNCTION, .opcodes = &base_op, .last = 1};
static zend_execute_data base_frame = {.opline = &base_op, .func = (zend_function *) &base_code};

zend_execute_data *sockext_task_base_frame(void)
{
	return &base_frame;
}

/* Calls Fiber::start(); by a frame, since without one an exception would be a fatal error. */
static void call_start(zend_fiber *fiber)
{
	zend_function *start = zend_hash_str_find_ptr(
		&zend_ce_fiber->function_table, "start", sizeof("start") - 1);
	zend_execute_data *frame = zend_vm_stack_push_call_frame(
		ZEND_CALL_TOP_FUNCTION | ZEND_CALL_HAS_THIS, start, 0, &fiber->std);
	zval result;

	ZVAL_NULL(&result);
	frame->prev_execute_data = &base_frame;
	EG(current_execute_data) = frame;
	start->internal_function.handler(frame, &result);
	EG(current_execute_data) = NULL;
	zend_vm_stack_free_call_frame(frame);
	sockext_hub_release_later(&result);
}

static sockext_task *task_from_start(sockext_waiter *start)
{
	return (sockext_task *) ((char *) start - offsetof(sockext_task, start));
}

static void end_failed(sockext_waiter *start)
{
	sockext_task_end(task_from_start(start));
}

/* PHP had no stack for the fiber. */
static void fail_to_start(sockext_task *task)
{
	zend_object *reason = EG(exception);

	EG(exception) = NULL;
	task->exception = sockext_wait_make_error(zend_ce_error,
		"Unable to start a task: no memory for its stack, see vm.max_map_count and memory_limit",
		reason);
	if (reason) {
		OBJ_RELEASE(reason);
	}
	task->start.start = end_failed;
	sockext_hub_hand_over(&task->start);
}

void sockext_task_start(sockext_waiter *waiter)
{
	sockext_task *task = task_from_start(waiter);
	zval object;

	task->stage = SOCKEXT_TASK_RUNNING;
	if (UNEXPECTED(!sockext_hub_has_room())) {
		fail_to_start(task);
		return;
	}
	object_init_ex(&object, zend_ce_fiber);
	zend_fiber *fiber = (zend_fiber *) Z_OBJ(object);
	fiber->fci.size = sizeof(fiber->fci);
	fiber->fci_cache.function_handler = (zend_function *) &bottom_function;
	sockext_hub_begin_fiber(fiber, &task->flow);
	call_start(fiber);
	if (fiber->context.status == ZEND_FIBER_STATUS_INIT) {
		fail_to_start(task);
		sockext_hub_end_fiber(fiber, false);
	}
}

void sockext_task_drop_unbegun(void)
{
	sockext_flow *flow;

	while (!sockext_hub_is_dead() && (flow = sockext_hub_find_unbegun())) {
		sockext_task *task = sockext_task_from_flow(flow);
		sockext_hub_forget(&task->start);
		sockext_task_end(task);
	}
}

void sockext_task_run_register(void)
{
	bottom_function.function_name = zend_string_init_interned(
		"socket_spawn", sizeof("socket_spawn") - 1, true);
	base_code.filename = bottom_function.function_name;
}
