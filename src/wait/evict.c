/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See evict.h.
 */
#include "evict.h"

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

static bool has_argument(const zend_execute_data *frame, const zend_resource *resource)
{
	if (!frame->func || frame->func->type != ZEND_INTERNAL_FUNCTION) {
		return false;
	}
	for (uint32_t i = 1; i <= ZEND_CALL_NUM_ARGS(frame); i++) {
		const zval *argument = ZEND_CALL_ARG((zend_execute_data *) frame, i);
		ZVAL_DEREF(argument);
		if (Z_TYPE_P(argument) == IS_RESOURCE && Z_RES_P(argument) == resource
			&& uses_resource(&frame->func->internal_function, i)) {
			return true;
		}
	}
	return false;
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
	if (!flow->waiter || !flow->waiter->is_waiting || flow->cancel) {
		return NULL;
	}
	cancel(flow);
	GC_ADDREF(flow->cancel);
	return flow->cancel;
}

static bool is_user(const sockext_flow *flow, const zend_resource *resource)
{
	const zend_execute_data *frame = flow->waiter ? flow->waiter->frame : NULL;

	while (frame && !has_argument(frame, resource)) {
		frame = frame->prev_execute_data;
	}
	return frame != NULL;
}

static bool find_users(const zend_resource *resource, bool cancels)
{
	sockext_hub *hub = SOCKETS_G(hub);
	const sockext_flow *own = sockext_hub_current_flow();
	sockext_flow *flow = &hub->main;
	bool has_any = false;

	while (flow) {
		if (flow != own && is_user(flow, resource)) {
			has_any = true;
			if (cancels) {
				cancel(flow);
			}
		}
		flow = flow == &hub->main ? hub->flows : flow->next;
	}
	return has_any;
}

bool sockext_evict_is_due(const zend_resource *resource)
{
	return find_users(resource, false);
}

bool sockext_evict(const zend_resource *resource)
{
	return find_users(resource, true);
}
