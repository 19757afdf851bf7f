/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See children.h. Children know their parent only until they have ended, or are let go.
 */
#include "children.h"

#include "../core/list.h"
#include "../platform/lineage.h"
#include "../wait/exceptions.h"
#include "../wait/timeout.h"

#include "zend_exceptions.h"

/* A wait until there are fewer children than the limit. */
typedef struct {
	sockext_interest own;
	sockext_waiter waiter;
	uint32_t limit;
} crowd_wait;

void sockext_children_init(sockext_children *children)
{
	*children = (sockext_children){
		.lineage = sockext_lineage(),
		.body = {.end = SOCKEXT_NEVER, .is_group = true},
	};
}

zend_result sockext_children_check(void)
{
	if (!sockext_hub_get()) {
		return FAILURE;
	}
	if (!sockext_hub_can_wait()) {
		zend_throw_error(NULL, "Cannot wait for tasks here: PHP does not let other code run");
		return FAILURE;
	}
	return SUCCESS;
}

void sockext_children_add(sockext_children *children, sockext_task *task)
{
	task->parent = children;
	SOCKEXT_LIST_PREPEND(&children->first, task);
	children->count++;
}

static void remove_child(sockext_task *task)
{
	if (task->parent) {
		task->parent->count--;
		task->parent = NULL;
		SOCKEXT_LIST_REMOVE(task);
	}
}

/* Not one whose flow goes on without it. */
static bool may_go_on(const sockext_children *children, const crowd_wait *crowd)
{
	const sockext_waiter *waiter = &crowd->waiter;

	return children->count < crowd->limit
		   && (waiter->is_waiting || waiter->is_queued || waiter->is_away);
}

/* Wakes the first of those that may go on. That one wakes the next when it does: if all were woken,
 * most would find that those before them have begun others, and wait again. */
static void wake_next(const sockext_children *children)
{
	const sockext_interest *own = children->crowds.first;

	while (own && !may_go_on(children, (const crowd_wait *) own)) {
		own = sockext_interest_next(&children->crowds, own);
	}
	if (own) {
		sockext_hub_wake(own->waiter, SOCKEXT_WOKEN_READY);
	}
}

static void let_go(sockext_children *children)
{
	while (children->first) {
		remove_child(children->first);
	}
	wake_next(children);
}

/* In a forked child the tasks of the parent process are no more, but for those of a scheduler. */
static void let_go_if_forked(sockext_children *children)
{
	uint32_t lineage = sockext_lineage();

	if (EXPECTED(children->lineage == lineage)) {
		return;
	}
	children->lineage = lineage;
	if (!children->first || !children->first->flow.is_scheduled) {
		sockext_interest_clear(&children->crowds);
		let_go(children);
	}
}

uint32_t sockext_children_count(sockext_children *children)
{
	let_go_if_forked(children);
	return children->count;
}

sockext_task *sockext_children_spawn(
	sockext_children *children, const zend_fcall_info *fci, const zend_fcall_info_cache *cache)
{
	let_go_if_forked(children);
	return sockext_task_spawn(fci, cache, children);
}

/* A task that has not begun ends at once, and code of the script may run then, which may begin and
 * end others. */
void sockext_children_cancel(sockext_children *children, zend_object *cause)
{
	let_go_if_forked(children);
	uint32_t count = children->count;
	sockext_task **tasks = safe_emalloc(count, sizeof(tasks[0]), 0);
	sockext_task *task = children->first;

	for (uint32_t i = 0; i < count; i++, task = task->next) {
		tasks[count - 1 - i] = task;
		GC_ADDREF(&task->std);
	}
	for (uint32_t i = 0; i < count; i++) {
		sockext_task_cancel(tasks[i], cause);
		OBJ_RELEASE(&tasks[i]->std);
	}
	efree(tasks);
}

/* Not inline: GCC 14 takes a list with a waiter of the stack for a dangling pointer, which it is
 * not after sockext_interest_remove(). */
static zend_never_inline void join_crowd(sockext_children *children, crowd_wait *crowd)
{
	crowd->own.waiter = &crowd->waiter;
	sockext_interest_append(&children->crowds, &crowd->own);
}

/* After a failure the wait for all of them has no limit: it would be over at once, again and again.
 */
static sockext_woken wait_for_fewer(
	sockext_children *children, uint32_t limit, int64_t end, bool is_last)
{
	crowd_wait crowd = {.waiter = {.end = end, .is_told = true}, .limit = limit};
	sockext_woken woken = SOCKEXT_WOKEN_READY;

	let_go_if_forked(children);
	join_crowd(children, &crowd);
	while (children->count >= limit && woken == SOCKEXT_WOKEN_READY) {
		crowd.waiter.is_unlimited = is_last && children->failure;
		woken = sockext_hub_wait_through(&crowd.waiter);
	}
	sockext_interest_remove(&children->crowds, &crowd.own);
	if (EXPECTED(!crowd.waiter.is_abandoned)) {
		wake_next(children);
	}
	return woken;
}

sockext_woken sockext_children_wait(sockext_children *children, uint32_t limit, int64_t end)
{
	return wait_for_fewer(children, limit, end, false);
}

static void fail(sockext_children *children, zend_object *exception)
{
	GC_ADDREF(exception);
	children->failure = exception;
	children->body.cause = exception;
	sockext_children_cancel(children, exception);
}

void sockext_children_end(sockext_task *task)
{
	sockext_children *children = task->parent;
	zend_object *exception = task->exception;
	bool has_failed = exception && !instanceof_function(exception->ce, sockext_cancelled_ce);

	if (UNEXPECTED(children->lineage != sockext_lineage()) && !task->flow.is_scheduled) {
		remove_child(task);
		return;
	}
	if (children->on_end) {
		children->on_end(children, task);
	}
	remove_child(task);
	if (!children->on_end && has_failed && !children->failure) {
		task->is_observed = true;
		fail(children, exception);
		sockext_limit_reach(&children->body);
	}
	wake_next(children);
}

void sockext_children_run_body(
	sockext_children *children, zend_fcall_info *fci, zend_fcall_info_cache *cache)
{
	sockext_limit_enter(&children->body);
	zend_call_function(fci, cache);
	if (sockext_limit_has_thrown(&children->body)) {
		zend_clear_exception();
	}
	sockext_limit_leave(&children->body);
}

/* Whether the pending exception must go on at once: the fiber is being destroyed, or the children
 * that were cancelled do not end. */
static bool is_end(const sockext_children *children)
{
	const zend_object *exception = EG(exception);

	return zend_is_graceful_exit(exception)
		   || (children->failure && exception->ce == sockext_deadlock_ce);
}

/* Whether it only tells of the failure, as SocketGroup::spawn() does. */
static bool tells_of_failure(const sockext_children *children, zend_object *exception)
{
	zval value;

	if (!children->failure || exception->ce != sockext_cancelled_ce) {
		return exception == children->failure;
	}
	const zval *previous = zend_read_property(
		zend_ce_error, exception, "previous", sizeof("previous") - 1, true, &value);
	return Z_TYPE_P(previous) == IS_OBJECT && Z_OBJ_P(previous) == children->failure;
}

/* Takes the pending exception. The first one is the failure. Of others a cancellation is stored, so
 * that the next wait throws it; what cannot be thrown is at least a warning. */
static void take_exception(sockext_children *children, zend_object **cancellation)
{
	zend_object *exception = EG(exception);

	GC_ADDREF(exception);
	zend_clear_exception();
	if (tells_of_failure(children, exception)) {
		OBJ_RELEASE(exception);
		return;
	}
	if (!children->failure) {
		fail(children, exception);
		OBJ_RELEASE(exception);
		return;
	}
	sockext_children_cancel(children, NULL);
	if (!instanceof_function(exception->ce, sockext_cancelled_ce)) {
		zend_exception_error(exception, E_WARNING);
	} else if (!*cancellation) {
		*cancellation = exception;
	} else {
		OBJ_RELEASE(exception);
	}
}

static void cancel_later(zend_object *cancellation)
{
	sockext_flow *flow = sockext_hub_current_flow();

	/* In a scheduler all fibers that are no tasks have one flow. */
	if (flow->cancel || (SOCKETS_G(scheduler) && flow == sockext_hub_main_flow())) {
		OBJ_RELEASE(cancellation);
	} else {
		flow->cancel = cancellation;
	}
}

void sockext_children_finish(sockext_children *children)
{
	zend_object *cancellation = NULL;

	for (;;) {
		if (EG(exception) && zend_is_unwind_exit(EG(exception))) {
			break; /* the hub ends the tasks, without their catch and finally */
		}
		if (EG(exception) && is_end(children)) {
			sockext_children_cancel(children, NULL);
			break;
		}
		if (EG(exception)) {
			take_exception(children, &cancellation);
		}
		if (children->count == 0
			|| (wait_for_fewer(children, 1, SOCKEXT_NEVER, true) == SOCKEXT_WOKEN_REFUSED
				&& !EG(exception))) {
			break;
		}
	}
	let_go(children);
	if (cancellation) {
		cancel_later(cancellation);
	}
	if (children->failure && !EG(exception)) {
		zend_throw_exception_internal(children->failure);
		children->failure = NULL;
	}
}

void sockext_children_destroy(sockext_children *children)
{
	while (children->first) {
		remove_child(children->first);
	}
	if (children->failure) {
		OBJ_RELEASE(children->failure);
		children->failure = NULL;
	}
}
