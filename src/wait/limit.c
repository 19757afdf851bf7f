/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See limit.h. Each context has the list of its limits; those that hold for the running code are
 * found along the contexts that have resumed each other.
 */
#include "limit.h"

#include "../platform/clock.h"
#include "exceptions.h"
#include "hub_state.h"
#include "scheduler.h"

#include "zend_extensions.h"

int sockext_limit_index;

void sockext_limit_register(void)
{
	sockext_limit_index = zend_get_resource_handle("sockets_ext limits");
}

void sockext_limit_enter(sockext_limit *limit)
{
	limit->context = EG(current_fiber_context);
	limit->outer = limit->context->reserved[sockext_limit_index];
	limit->context->reserved[sockext_limit_index] = limit;
	SOCKETS_G(hub)->limits++;
}

void sockext_limit_leave(sockext_limit *limit)
{
	limit->context->reserved[sockext_limit_index] = limit->outer;
	limit->context = NULL;
	SOCKETS_G(hub)->limits--;
	if (limit->thrown) {
		OBJ_RELEASE(limit->thrown);
		limit->thrown = NULL;
	}
}

void sockext_limit_reach(sockext_limit *limit)
{
	limit->end = 0;
	if (!limit->context) {
		return;
	}
	sockext_waiter *waiter = sockext_scheduler_find(limit->context);
	if (EXPECTED(!waiter)) {
		waiter = sockext_hub_flow_of(limit->context)->waiter;
	}
	if (waiter && sockext_hub_is_within(waiter->context, limit->context)) {
		sockext_hub_wake(waiter, SOCKEXT_WOKEN_UP);
	}
}

bool sockext_limit_has_thrown(const sockext_limit *limit)
{
	return limit->thrown && limit->thrown == EG(exception);
}

/* The innermost limit that holds in a context, and the one around it. After a fatal error limits
 * lie on stacks that are no more. */
static sockext_limit *find_in(const zend_fiber_context *context)
{
	if (sockext_hub_is_dead()) {
		return NULL;
	}
	while (context && !context->reserved[sockext_limit_index]) {
		context = sockext_hub_caller_of(context);
	}
	return context ? context->reserved[sockext_limit_index] : NULL;
}

static sockext_limit *find_outer(const sockext_limit *limit)
{
	return limit->outer ? limit->outer : find_in(sockext_hub_caller_of(limit->context));
}

int64_t sockext_limit_find_end(int64_t end)
{
	const sockext_limit *limit = find_in(EG(current_fiber_context));

	for (; limit; limit = find_outer(limit)) {
		end = MIN(end, limit->end);
	}
	return end;
}

bool sockext_limit_has_group(void)
{
	const sockext_limit *limit = NULL;

	if (SOCKETS_G(hub)->limits > 0) {
		limit = find_in(EG(current_fiber_context));
	}
	while (limit && !limit->is_group) {
		limit = find_outer(limit);
	}
	return limit != NULL;
}

bool sockext_limit_throw(void)
{
	int64_t now = sockext_platform_monotonic_ns();
	sockext_limit *limit = find_in(EG(current_fiber_context));
	const sockext_limit *deadline = NULL; /* the innermost one */
	sockext_limit *reached = NULL;        /* the outermost one that is up */

	for (; limit; limit = find_outer(limit)) {
		if (!deadline && !limit->is_group) {
			deadline = limit;
		}
		if (limit->end <= now) {
			reached = limit;
		}
	}
	if (!reached) {
		return false;
	}
	if (reached == deadline) {
		sockext_wait_throw_timeout();
		return true;
	}
	sockext_wait_throw_cancelled(reached->is_group
									 ? "A task of the group has failed"
									 : "The deadline of an outer socket_deadline() has expired",
		reached->cause);
	if (reached->is_group) {
		reached->end = SOCKEXT_NEVER; /* once, as with tasks that are cancelled */
	}
	if (reached->thrown) {
		OBJ_RELEASE(reached->thrown);
	}
	reached->thrown = EG(exception);
	GC_ADDREF(reached->thrown);
	return true;
}
