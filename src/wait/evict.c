/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See evict.h.
 */
#include "evict.h"

#include "../core/list.h"
#include "exceptions.h"
#include "hub_state.h"

/* Whether the function itself uses a resource in this place. Such parameters have no type, unlike
 * those that are passed on, as by call_user_func(). */
static bool uses_resource(const zend_internal_function *function, uint32_t number)
{
	uint32_t index = MIN(number - 1, function->num_args);

	return (index < function->num_args || (function->fn_flags & ZEND_ACC_VARIADIC))
		   && !ZEND_TYPE_IS_SET(function->arg_info[index].type);
}

/* The first argument from a number on that is a resource which the function itself uses, or 0. */
static uint32_t find_resource(const zend_execute_data *frame, uint32_t from)
{
	if (!frame->func || frame->func->type != ZEND_INTERNAL_FUNCTION) {
		return 0;
	}
	for (uint32_t i = from; i <= ZEND_CALL_NUM_ARGS(frame); i++) {
		const zval *argument = ZEND_CALL_ARG((zend_execute_data *) frame, i);
		ZVAL_DEREF(argument);
		if (Z_TYPE_P(argument) == IS_RESOURCE
			&& uses_resource(&frame->func->internal_function, i)) {
			return i;
		}
	}
	return 0;
}

static const zend_resource *get_resource(const zend_execute_data *frame, uint32_t number)
{
	const zval *argument = ZEND_CALL_ARG((zend_execute_data *) frame, number);

	ZVAL_DEREF(argument);
	return Z_RES_P(argument);
}

/* Returns the resource of the object if it is a method of PHP's class Directory, or NULL. */
static const zend_resource *get_directory(const zend_execute_data *frame)
{
	if (!frame->func || frame->func->type != ZEND_INTERNAL_FUNCTION || !frame->func->common.scope
		|| !zend_string_equals_literal(frame->func->common.scope->name, "Directory")
		|| Z_TYPE(frame->This) != IS_OBJECT) {
		return NULL;
	}
	const zval *handle = sockext_evict_directory_handle(Z_OBJ(frame->This));
	return Z_TYPE_P(handle) == IS_RESOURCE ? Z_RES_P(handle) : NULL;
}

static bool has_argument(const zend_execute_data *frame, const zend_resource *resource)
{
	uint32_t number = find_resource(frame, 1);

	while (number > 0 && get_resource(frame, number) != resource) {
		number = find_resource(frame, number + 1);
	}
	return number > 0 || get_directory(frame) == resource;
}

static void cancel(sockext_flow *flow)
{
	if (!flow->cancel) {
		flow->cancel = sockext_wait_make_cancelled("Another task has closed the stream", NULL);
	}
	sockext_hub_wake(flow->waiter, SOCKEXT_WOKEN_CANCELLED);
}

zend_object *sockext_evict_flow(sockext_flow *flow)
{
	/* One that waits to close a stream waits again. */
	bool is_to_wait = flow->waiter && (flow->waiter->is_waiting || flow->closing);
	if (!is_to_wait || flow->cancel) {
		return NULL;
	}
	cancel(flow);
	GC_ADDREF(flow->cancel);
	return flow->cancel;
}

void sockext_evict_forget(sockext_flow *flow, const zend_object *end)
{
	if (flow->cancel == end) {
		OBJ_RELEASE(flow->cancel);
		flow->cancel = NULL;
	}
}

static bool is_user(const sockext_flow *flow, const zend_resource *resource)
{
	const zend_execute_data *frame = flow->waiter ? flow->waiter->frame : NULL;

	while (frame && (frame == flow->closing || !has_argument(frame, resource))) {
		frame = frame->prev_execute_data;
	}
	return frame != NULL;
}

static bool is_within_method(const sockext_flow *flow, const zend_object *object)
{
	const zend_execute_data *frame = flow->waiter ? flow->waiter->frame : NULL;

	while (frame && (Z_TYPE(frame->This) != IS_OBJECT || Z_OBJ(frame->This) != object)) {
		frame = frame->prev_execute_data;
	}
	return frame != NULL;
}

/* Whether the flow waits, but uses no stream, or only one in an operation that this knows of. */
static bool is_plain(const sockext_flow *flow, sockext_evict_knows *knows)
{
	const sockext_waiter *waiter = flow->waiter;

	if (!waiter || waiter->outer) {
		return false;
	}
	for (const zend_execute_data *frame = waiter->frame; frame; frame = frame->prev_execute_data) {
		uint32_t number = find_resource(frame, 1);
		bool is_known = number > 0 && frame == waiter->frame && !find_resource(frame, number + 1)
						&& knows(get_resource(frame, number), waiter->context);
		if ((number > 0 && !is_known) || get_directory(frame)) {
			return false;
		}
	}
	return true;
}

static bool check_flow(sockext_flow *flow, const zend_resource *resource, bool cancels)
{
	if (!is_user(flow, resource)) {
		return false;
	}
	if (cancels) {
		cancel(flow);
	}
	return true;
}

static void move_to_front(sockext_flow *flow)
{
	sockext_flow **all = &SOCKETS_G(hub)->flows;

	if (*all != flow) {
		SOCKEXT_LIST_REMOVE(flow);
		SOCKEXT_LIST_PREPEND(all, flow);
	}
}

void sockext_evict_note_wait(sockext_flow *flow)
{
	flow->is_plain = false;
	move_to_front(flow);
}

/* Many flows wait, most of them in plain calls, and each may close its stream: it must not look at
 * all of them. Those that are known to be plain are at the end of the list until they wait again.
 */
static bool find_users(const zend_resource *resource, sockext_evict_knows *knows, bool cancels)
{
	sockext_hub *hub = SOCKETS_G(hub);
	const sockext_flow *own = sockext_hub_current_flow();
	bool has_any = &hub->main != own && check_flow(&hub->main, resource, cancels);
	sockext_flow *next;

	for (sockext_flow *flow = hub->flows; flow && !flow->is_plain; flow = next) {
		next = flow->next;
		if (flow != own && check_flow(flow, resource, cancels)) {
			has_any = true;
		} else {
			flow->is_plain = flow != own && is_plain(flow, knows);
		}
		if (!flow->is_plain) {
			move_to_front(flow);
		}
	}
	return has_any;
}

bool sockext_evict_is_due(const zend_resource *resource, sockext_evict_knows *knows)
{
	return find_users(resource, knows, false);
}

bool sockext_evict(const zend_resource *resource, sockext_evict_knows *knows)
{
	return find_users(resource, knows, true);
}

bool sockext_evict_is_used(const zend_resource *resource, const zend_object *object)
{
	const sockext_hub *hub = SOCKETS_G(hub);
	const sockext_flow *own = sockext_hub_current_flow(), *flow = &hub->main;

	while (flow && (flow == own || !(is_user(flow, resource) || is_within_method(flow, object)))) {
		flow = flow == &hub->main ? hub->flows : flow->next;
	}
	return flow != NULL;
}

bool sockext_evict_is_nested(void)
{
	const zend_execute_data *frame = EG(current_execute_data)->prev_execute_data;

	while (frame && find_resource(frame, 1) == 0 && !get_directory(frame)) {
		frame = frame->prev_execute_data;
	}
	return frame != NULL;
}

void sockext_evict_yield(void)
{
	sockext_flow *flow = sockext_hub_current_flow();
	const zend_execute_data *outer = flow->closing;

	flow->closing = EG(current_execute_data);
	sockext_hub_yield_at_end();
	/* It may have ended, where an error handler has suspended the fiber; see hub_wait.c. */
	if (EXPECTED(sockext_hub_current_flow() == flow)) {
		flow->closing = outer;
	}
}
