/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The flows of the hub: which one runs, and which there are.
 */
#include "../platform/clock.h"
#include "../platform/epoll.h"
#include "exceptions.h"
#include "hub_state.h"

#include "zend_builtin_functions.h"
#include "zend_exceptions.h"
#include "zend_extensions.h"

#define NS_PER_MS 1000000

int sockext_hub_slot;

void sockext_hub_register(void)
{
	sockext_hub_slot = zend_get_resource_handle("sockets_ext");
}

sockext_flow *sockext_hub_main_flow(void)
{
	return &SOCKETS_G(hub)->main;
}

void sockext_hub_begin_fiber(zend_fiber *fiber, sockext_flow *flow)
{
	fiber->context.reserved[sockext_hub_slot] = flow;
	SOCKETS_G(hub)->fibers++;
}

const zend_fiber_context *sockext_hub_caller_of(const zend_fiber_context *context)
{
	const zend_fiber_context *caller = NULL;

	if (context->kind == zend_ce_fiber) {
		caller = zend_fiber_from_context((zend_fiber_context *) context)->caller;
	}
	return caller && caller->kind != &sockext_hub_kind ? caller : NULL;
}

bool sockext_hub_is_within(const zend_fiber_context *inner, const zend_fiber_context *outer)
{
	while (inner && inner != outer) {
		inner = sockext_hub_caller_of(inner);
	}
	return inner != NULL;
}

/* A fiber that was resumed by another belongs to its flow, so the one at the bottom decides. */
sockext_flow *sockext_hub_flow_of(const zend_fiber_context *context)
{
	while (context && !context->reserved[sockext_hub_slot]) {
		context = sockext_hub_caller_of(context);
	}
	return context ? context->reserved[sockext_hub_slot] : sockext_hub_main_flow();
}

sockext_flow *sockext_hub_current_flow(void)
{
	return sockext_hub_flow_of(EG(current_fiber_context));
}

bool sockext_hub_is_own(const sockext_flow *flow)
{
	return flow->lineage == sockext_epoll_lineage();
}

void sockext_hub_add_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	flow->lineage = hub->lineage;
	flow->next = hub->flows;
	flow->previous = NULL;
	if (hub->flows) {
		hub->flows->previous = flow;
	}
	hub->flows = flow;
	hub->tasks++;
	hub->counts.tasks++;
}

void sockext_hub_remove_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(!sockext_hub_is_own(flow))) {
		return;
	}
	*(flow->previous ? &flow->previous->next : &hub->flows) = flow->next;
	if (flow->next) {
		flow->next->previous = flow->previous;
	}
	hub->tasks--;
	if (hub->tasks == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

void sockext_hub_note_resumed(sockext_hub *hub)
{
	if (UNEXPECTED(SOCKETS_G(task_warn_blocking) > 0)) {
		hub->resumed_at = sockext_platform_monotonic_ns();
	}
}

int64_t sockext_hub_count_held(sockext_hub *hub, const sockext_flow *flow)
{
	bool has_others = flow != &hub->main || hub->tasks > 0;

	if (EXPECTED(SOCKETS_G(task_warn_blocking) <= 0) || hub->resumed_at == 0 || !has_others) {
		return 0;
	}
	int64_t ms = (sockext_platform_monotonic_ns() - hub->resumed_at) / NS_PER_MS;
	if (ms < SOCKETS_G(task_warn_blocking)) {
		return 0;
	}
	hub->counts.held++;
	return ms;
}

void sockext_hub_warn_held(int64_t ms)
{
	zval trace;

	zend_fetch_debug_backtrace(&trace, 0, DEBUG_BACKTRACE_IGNORE_ARGS, 0);
	zend_string *text = zend_trace_to_string(Z_ARRVAL(trace), true);
	zend_error(E_WARNING,
		"All other tasks were held for %" PRId64 " ms before this wait\nStack trace:\n%s", ms,
		ZSTR_VAL(text));
	zend_string_release(text);
	zval_ptr_dtor(&trace);
}

void sockext_hub_note_task(void)
{
	sockext_hub_note_resumed(SOCKETS_G(hub));
}

void sockext_hub_check_held(void)
{
	int64_t ms = sockext_hub_count_held(SOCKETS_G(hub), sockext_hub_current_flow());

	if (UNEXPECTED(ms > 0)) {
		zend_error(
			E_WARNING, "All other tasks were held for %" PRId64 " ms before the end of a task", ms);
	}
}

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

bool sockext_hub_evict(const zend_resource *resource)
{
	sockext_hub *hub = SOCKETS_G(hub);
	const sockext_flow *own = sockext_hub_current_flow();
	bool has_any = own != &hub->main && evict_flow(&hub->main, resource);

	for (sockext_flow *flow = hub->flows; flow; flow = flow->next) {
		has_any |= flow != own && evict_flow(flow, resource);
	}
	return has_any;
}

void sockext_hub_note_exit(void)
{
	if (SOCKETS_G(hub)) {
		SOCKETS_G(hub)->has_exited = true;
	}
}

void sockext_hub_note_blocked(void)
{
	SOCKETS_G(hub)->counts.blocked++;
}

sockext_hub_counts sockext_hub_get_counts(void)
{
	return SOCKETS_G(hub) ? SOCKETS_G(hub)->counts : (sockext_hub_counts){0};
}

bool sockext_hub_has_exited(void)
{
	return SOCKETS_G(hub)->has_exited;
}

bool sockext_hub_is_ending(void)
{
	return SOCKETS_G(hub)->is_ending;
}
