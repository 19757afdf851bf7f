/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The flows of the hub: which one runs, and which there are.
 */
#include "../platform/epoll.h"
#include "hub_state.h"

#include "zend_extensions.h"

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
