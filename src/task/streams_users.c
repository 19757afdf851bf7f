/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_wait.h and streams_close.h: who uses a stream that is being closed.
 */
#include "../core/stream_pin.h"
#include "../wait/hub_task.h"
#include "streams_close.h"
#include "streams_wait.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* Cancels the waits of other code in calls that use the stream and wait for something else there:
 * for another stream, or in a callback. Returns whether there were any. The stream's variable and
 * the argument of fclose() are two references. */
static bool evict_others(const sockext_task_stream *own)
{
	const zend_resource *resource = own->stream->res;

	return resource && GC_REFCOUNT(resource) > 2
		   && sockext_evict(resource, sockext_task_stream_knows);
}

/* Whether nothing goes on that is in the middle of an operation. */
static bool is_over(void)
{
	return sockext_hub_is_dead() || SOCKETS_G(task_is_over);
}

/* Whether it is the operation of code that goes on in this process, which is not the running code;
 * that may be in one, too: an error handler, for example. */
static bool is_others(const sockext_task_stream_user *user)
{
	return !sockext_hub_is_within(EG(current_fiber_context), user->context)
		   && sockext_hub_is_of_this_process(sockext_hub_flow_of(user->context));
}

/* Whether its code waits. It does not where the script has suspended the fiber. */
static bool is_waiting(const sockext_task_stream_user *user)
{
	const sockext_waiter *waiter = sockext_hub_flow_of(user->context)->waiter;

	return waiter && sockext_hub_is_within(waiter->context, user->context);
}

/* Ends the waits of other code in the middle of an operation for something else than the stream:
 * in an error handler, or for the handshake of a client that a listener has accepted. */
static void end_waits_of_others(const sockext_task_stream *own)
{
	for (sockext_task_stream_user *user = own->users; user; user = user->next) {
		zend_object *end = NULL;
		if (!user->is_brief && is_others(user) && is_waiting(user)) {
			end = sockext_evict_flow(sockext_hub_flow_of(user->context));
		}
		if (end && user->end) {
			OBJ_RELEASE(user->end);
		}
		user->end = end ? end : user->end;
	}
}

/* Whether other code uses it; with waits, only code that waits. */
static bool has_other_users(const sockext_task_stream *own, bool waits)
{
	const sockext_task_stream_user *user = own->users;

	while (user && (!is_others(user) || (waits && !is_waiting(user)))) {
		user = user->next;
	}
	return user != NULL;
}

static sockext_task_stream_user *find_dropped(const sockext_task_stream *own)
{
	sockext_task_stream_user *user = own->users;

	while (user
		   && (sockext_hub_is_of_this_process(sockext_hub_flow_of(user->context))
			   || user->context->kind != zend_ce_fiber
			   || user->context->status != ZEND_FIBER_STATUS_SUSPENDED)) {
		user = user->next;
	}
	return user;
}

static bool is_awaited(const sockext_task_stream *own)
{
	const sockext_task_stream_user *user = own->users;

	while (user
		   && (!user->waits || !sockext_hub_is_within(EG(current_fiber_context), user->context))) {
		user = user->next;
	}
	return user != NULL;
}

/* In a forked child: fibers of the parent's tasks that are in the middle of an operation on the
 * stream are destroyed now, and not at the end of the request, when the stream is no more. */
static void end_dropped_users(const sockext_task_stream *own)
{
	const sockext_task_stream_user *user;

	while (UNEXPECTED((user = find_dropped(own)) != NULL)) {
		zend_object *fiber = &zend_fiber_from_context(user->context)->std;
		GC_ADDREF(fiber);
		GC_ADD_FLAGS(fiber, IS_OBJ_DESTRUCTOR_CALLED);
		fiber->handlers->dtor_obj(fiber);
		OBJ_RELEASE(fiber);
	}
}

void sockext_task_stream_end_users(sockext_task_stream *own)
{
	own->is_closing = true;
	sockext_task_stream_forget_old(own);
	sockext_hub_notice_fork();
	if (!sockext_hub_is_dead()) {
		end_dropped_users(own);
	}
	sockext_watch_close_kept(sockext_task_stream_data(own)->socket, own);
	if (UNEXPECTED(is_over())) {
		return;
	}
	while (sockext_hub_can_switch() && (has_other_users(own, true) || evict_others(own))) {
		sockext_stream_note_closing(own->stream);
		end_waits_of_others(own); /* which the end of the watch has not woken */
		sockext_hub_yield_at_end();
	}
	/* A stream_select() may have begun to wait for it meanwhile. */
	sockext_watch_close_kept(sockext_task_stream_data(own)->socket, own);
	if (UNEXPECTED(has_other_users(own, false))) {
		zend_error_noreturn(E_ERROR, "Cannot close a stream here that another task uses");
	}
	if (UNEXPECTED(is_awaited(own))) {
		zend_error_noreturn(E_ERROR, "Cannot close a stream here that is being waited for");
	}
}

bool sockext_task_stream_end_early(php_stream *stream, zend_resource *resource)
{
	sockext_task_stream *own = sockext_task_stream_find(stream);
	bool goes_on = true;

	sockext_task_stream_forget_old(own);
	sockext_hub_notice_fork();
	while (goes_on && own && sockext_hub_can_switch()
		   && (has_other_users(own, true) || evict_others(own))) {
		own->is_closing = true;
		sockext_watch_close_kept(sockext_task_stream_data(own)->socket, own);
		end_waits_of_others(own);
		sockext_evict_yield();
		goes_on = !EG(exception);
		/* Another task may have closed it. */
		bool is_open = sockext_stream_fetch(resource) == stream && stream->in_free == 0;
		own = is_open ? sockext_task_stream_find(stream) : NULL;
	}
	if (own) {
		own->is_closing = false;
	}
	return goes_on;
}

bool sockext_task_stream_is_stuck(const php_stream *stream)
{
	const sockext_task_stream *own = sockext_task_stream_find(stream);

	return own && own->stream == stream && !sockext_hub_can_switch() && !is_over()
		   && has_other_users(own, false);
}

bool sockext_task_stream_is_awaited(const php_stream *stream)
{
	const sockext_task_stream *own = sockext_task_stream_find(stream);

	return own && own->stream == stream && !is_over() && is_awaited(own);
}

#else

bool sockext_task_stream_is_stuck(const php_stream *stream)
{
	return false;
}

bool sockext_task_stream_is_awaited(const php_stream *stream)
{
	return false;
}

bool sockext_task_stream_end_early(php_stream *stream, zend_resource *resource)
{
	return true;
}

#endif
