/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See evict.h.
 */
#include "evict.h"

#include "exceptions.h"
#include "hub_state.h"

static bool has_argument(const zend_execute_data *frame, const zend_resource *resource)
{
	if (!frame->func || frame->func->type != ZEND_INTERNAL_FUNCTION) {
		return false;
	}
	for (uint32_t i = 1; i <= ZEND_CALL_NUM_ARGS(frame); i++) {
		const zval *argument = ZEND_CALL_ARG((zend_execute_data *) frame, i);
		ZVAL_DEREF(argument);
		if (Z_TYPE_P(argument) == IS_RESOURCE && Z_RES_P(argument) == resource) {
			return true;
		}
	}
	return false;
}

static bool evict_flow(sockext_flow *flow, const zend_resource *resource)
{
	const zend_execute_data *frame = flow->waiter ? flow->waiter->frame : NULL;

	while (frame && !has_argument(frame, resource)) {
		frame = frame->prev_execute_data;
	}
	if (!frame) {
		return false;
	}
	if (!flow->cancel) {
		flow->cancel = sockext_wait_make_cancelled("Another task has closed the stream", NULL);
	}
	sockext_hub_wake(flow->waiter, SOCKEXT_WOKEN_CANCELLED);
	return true;
}

bool sockext_evict(const zend_resource *resource)
{
	sockext_hub *hub = SOCKETS_G(hub);
	const sockext_flow *own = sockext_hub_current_flow();
	bool has_any = own != &hub->main && evict_flow(&hub->main, resource);

	for (sockext_flow *flow = hub->flows; flow; flow = flow->next) {
		has_any |= flow != own && evict_flow(flow, resource);
	}
	return has_any;
}
