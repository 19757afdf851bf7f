/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The flows of the hub: which one runs, and which there are.
 */
#include "../platform/lineage.h"
#include "hub_state.h"
#include "scheduler.h"
#include "zend_state.h"

#include "zend_extensions.h"

int sockext_hub_index;

void sockext_hub_register(void)
{
	sockext_hub_index = zend_get_resource_handle("sockets_ext");
}

sockext_flow *sockext_hub_main_flow(void)
{
	return &SOCKETS_G(hub)->main;
}

/* Returns the wait of the first flow whose fiber the main script has resumed, or NULL. */
static sockext_waiter *find_waiter_in_main(const sockext_flow *flow)
{
	while (flow
		   && (!flow->waiter || flow->waiter->is_scheduled
			   || !sockext_hub_is_within(flow->waiter->context, EG(main_fiber_context)))) {
		flow = flow->next;
	}
	return flow ? flow->waiter : NULL;
}

/* Tasks that a scheduler had run wait in the hub when there is no scheduler any more. */
sockext_waiter *sockext_hub_find_main_waiter(const sockext_hub *hub)
{
	sockext_waiter *waiter = hub->main.waiter;

	if (EXPECTED(waiter)) {
		return waiter;
	}
	waiter = find_waiter_in_main(hub->flows);
	return waiter ? waiter : find_waiter_in_main(hub->scheduled_flows);
}

/* A scheduler may still end the wait, which then belongs to no flow. */
void sockext_hub_detach_innermost(sockext_flow *flow)
{
	sockext_waiter *waiter = flow->waiter;

	flow->waiter = waiter->outer;
	waiter->flow = NULL;
	if (!waiter->is_scheduled) {
		waiter->is_waiting = false;
		sockext_hub_forget(waiter);
		sockext_timers_remove(&SOCKETS_G(hub)->timers, waiter);
	}
}

void sockext_hub_give_fiber(zend_fiber_context *context, sockext_flow *flow)
{
	context->reserved[sockext_hub_index] = flow;
	flow->context = context;
}

void sockext_hub_begin_fiber(zend_fiber *fiber, sockext_flow *flow)
{
	sockext_hub_give_fiber(&fiber->context, flow);
	SOCKETS_G(hub)->fibers++;
}

sockext_flow *sockext_hub_enter_task(sockext_flow *flow)
{
	zend_fiber_context *context = EG(current_fiber_context);
	sockext_flow *before = context->reserved[sockext_hub_index];

	context->reserved[sockext_hub_index] = flow;
	return before;
}

bool sockext_hub_has_tasks(void)
{
	return SOCKETS_G(hub) && SOCKETS_G(hub)->tasks > 0;
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
	while (context && !context->reserved[sockext_hub_index]) {
		context = sockext_hub_caller_of(context);
	}
	return context ? context->reserved[sockext_hub_index] : sockext_hub_main_flow();
}

bool sockext_hub_is_resumed_by_script(void)
{
	return EG(active_fiber)->caller->kind != &sockext_hub_kind;
}

/* Within a scheduler a wait is like Fiber::suspend(), for which PHP has its own rules. */
bool sockext_hub_is_output_suspended(void)
{
	return !SOCKETS_G(scheduler) && sockext_zend_is_output_suspended();
}

void sockext_hub_check_output(void)
{
	if (UNEXPECTED(OG(running))) {
		sockext_zend_refuse_output();
	}
}

bool sockext_hub_is_of_this_process(const sockext_flow *flow)
{
	return flow->is_scheduled || flow->lineage == sockext_lineage();
}

void sockext_hub_add_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	flow->lineage = hub->lineage;
	SOCKEXT_LIST_PREPEND(&hub->flows, flow);
	hub->tasks++;
	flow->number = (uint16_t) ++hub->counts.tasks;
}

void sockext_hub_remove_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(!sockext_hub_is_of_this_process(flow))) {
		if (!flow->context) {
			SOCKEXT_LIST_REMOVE(flow);
		}
		return;
	}
	while (UNEXPECTED(flow->waiter)) {
		sockext_hub_detach_innermost(flow);
	}
	if (UNEXPECTED(flow->is_scheduled)) {
		sockext_scheduler_remove_flow(flow);
		return;
	}
	SOCKEXT_LIST_REMOVE(flow);
	hub->tasks--;
	if (hub->tasks == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

sockext_flow *sockext_hub_find_unbegun(void)
{
	const sockext_hub *hub = SOCKETS_G(hub);
	sockext_flow *flow = hub ? hub->flows : NULL;

	while (flow && flow->context) {
		flow = flow->next;
	}
	return !flow && hub ? hub->dropped : flow;
}

void sockext_hub_note_exit(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (hub && (hub->tasks > 0 || hub->scheduled_tasks > 0)) {
		hub->has_exited = true;
	}
}

uint32_t sockext_hub_count_waits(void)
{
	return SOCKETS_G(hub)->waits;
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
	return SOCKETS_G(hub)->is_ending || SOCKETS_G(task_is_over) || sockext_hub_is_dead();
}
