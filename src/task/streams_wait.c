/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams.h: turns and waits of the operations of streams.
 */
#include "../core/list.h"
#include "../core/stream_pin.h"
#include "../platform/clock.h"
#include "../wait/evict.h"
#include "streams_wait.h"

#include "zend_exceptions.h"

#ifdef SOCKEXT_HAS_NOTIFIER

bool sockext_task_stream_may_wait(const sockext_task_stream *own)
{
	if (!sockext_hub_exists() || !sockext_task_stream_data(own)->is_blocked) {
		return false;
	}
	if (sockext_hub_can_switch() && SOCKETS_G(task_streams_held) == 0) {
		return true;
	}
	sockext_hub_note_blocked();
	return false;
}

bool sockext_task_stream_waits(const sockext_task_stream *own)
{
	return sockext_hub_exists() && sockext_task_stream_data(own)->socket != SOCK_ERR
		   && sockext_task_stream_may_wait(own);
}

int64_t sockext_task_stream_end_of(const struct timeval *timeout)
{
	if (!timeout || timeout->tv_sec < 0 || timeout->tv_sec > SOCKEXT_CLOCK_SECONDS_MAX) {
		return SOCKEXT_NEVER;
	}
	return sockext_platform_monotonic_ns() + (int64_t) timeout->tv_sec * SOCKEXT_NS_PER_SECOND
		   + (int64_t) timeout->tv_usec * 1000;
}

static bool is_zero(const struct timeval *timeout)
{
	return timeout->tv_sec == 0 && timeout->tv_usec == 0;
}

bool sockext_task_stream_has_no_time(const sockext_task_stream *own)
{
	return is_zero(&sockext_task_stream_data(own)->timeout) && !own->is_tls;
}

/* The end of a wait that begins now, by the stream's timeout. */
static int64_t get_end(const sockext_task_stream *own)
{
	const struct timeval *timeout = &sockext_task_stream_data(own)->timeout;

	return sockext_task_stream_end_of(own->is_tls && is_zero(timeout) ? NULL : timeout);
}

void sockext_task_stream_restore_mode(sockext_task_stream *own)
{
	if (UNEXPECTED(own->is_forced)) {
		own->is_forced = false;
		sockext_platform_set_blocking(sockext_task_stream_data(own)->socket, true);
	}
}

/* Returns another stream that the running function has, as stream_copy_to_stream() does, or NULL.
 */
static zend_resource *find_other(const sockext_task_stream *own)
{
	zend_execute_data *call = EG(current_execute_data);

	if (!call || !call->func || call->func->type != ZEND_INTERNAL_FUNCTION) {
		return NULL;
	}
	for (uint32_t i = 1; i <= ZEND_CALL_NUM_ARGS(call); i++) {
		const zval *argument = ZEND_CALL_ARG(call, i);
		if (Z_TYPE_P(argument) == IS_RESOURCE && Z_RES_P(argument) != own->stream->res) {
			return Z_RES_P(argument);
		}
	}
	return NULL;
}

/* An operation that the close of its stream has ended returns what it does when it waits for the
 * stream. */
static void end_silently(zend_object *end)
{
	if (EG(exception) == end) {
		zend_clear_exception();
	}
	sockext_evict_forget(sockext_hub_current_flow(), end);
	OBJ_RELEASE(end);
}

/* A persistent stream outlives a request. If that has ended by a fatal error, its operations did
 * not end, and lie on stacks that are no more. */
void sockext_task_stream_forget_old(sockext_task_stream *own)
{
	if (UNEXPECTED(own->hub != SOCKETS_G(hubs))) {
		own->hub = SOCKETS_G(hubs);
		own->users = NULL;
	}
}

/* After a fatal error the operations of before are on stacks that are no more. A stream that the
 * call uses, too, gets a reference, from which fclose() knows of that. */
void sockext_task_stream_enter(sockext_task_stream *own, sockext_task_stream_user *user)
{
	*user = (sockext_task_stream_user){0};
	if (!sockext_hub_exists() || sockext_hub_is_dead()) {
		return;
	}
	sockext_task_stream_forget_old(own);
	user->context = EG(current_fiber_context);
	user->other = find_other(own);
	if (UNEXPECTED(user->other)) {
		GC_ADDREF(user->other);
	}
	SOCKEXT_LIST_PREPEND(&own->users, user);
}

void sockext_task_stream_leave(sockext_task_stream *own, sockext_task_stream_user *user)
{
	if (!user->link || sockext_hub_is_dead()) {
		return;
	}
	SOCKEXT_LIST_REMOVE(user);
	if (UNEXPECTED(user->other)) {
		zend_list_delete(user->other);
	}
	if (UNEXPECTED(user->end)) {
		end_silently(user->end);
	}
	if (UNEXPECTED(own->is_closed && !own->users)) {
		pefree(own, own->is_persistent);
	}
}

/* PHP goes on with the stream afterwards, so that they must not close it. */
static bool run_handlers(const sockext_task_stream *own)
{
	zend_resource *resource = own->stream->res;
	php_stream *stream = sockext_stream_pin(resource);
	bool goes_on = sockext_hub_run_handlers();

	if (stream) {
		sockext_stream_unpin(stream, resource);
	}
	return goes_on;
}

/* A signal does not end a wait: handlers run, and it goes on. */
static int error_of_wait(const sockext_task_stream *own, sockext_woken woken)
{
	if (woken != SOCKEXT_WOKEN_SIGNAL) {
		return sockext_call_error(woken);
	}
	return run_handlers(own) ? 0 : -SOCKEXT_CALL_STOPPED;
}

static int error_of(const sockext_task_stream *own, sockext_woken woken)
{
	int error = error_of_wait(own, woken);

	return error != -SOCKEXT_CALL_STOPPED && own->is_closing ? -SOCKEXT_CALL_CLOSED : error;
}

/* Takes the turn, which ends with the use. */
static int take_turn(sockext_task_stream_use *use, bool is_shared)
{
	php_socket_t fd = sockext_task_stream_data(use->own)->socket;
	sockext_woken woken;

	if (use->turn == SOCKEXT_TURN_READ && !is_shared && sockext_watch_is_taken_fd(fd, use->turn)) {
		zend_throw_error(NULL, "Another task is already reading from this stream");
		return -SOCKEXT_CALL_STOPPED;
	}
	if (use->end == 0 && sockext_watch_is_taken_fd(fd, use->turn)) {
		use->end = get_end(use->own);
	}
	use->user.waits = true;
	use->watch = sockext_watch_take_turn_kept(fd, use->own, use->turn, use->end, &woken);
	use->user.waits = false;
	if (use->watch && UNEXPECTED(use->own->is_closing)) {
		sockext_watch_end_turn(use->watch, use->turn);
		return -SOCKEXT_CALL_CLOSED;
	}
	return use->watch ? 0 : error_of(use->own, woken);
}

int sockext_task_stream_let_others_run(sockext_task_stream *own, sockext_task_stream_user *user)
{
	int error = 0;

	if (UNEXPECTED(sockext_hub_is_due())) {
		user->waits = true;
		error = error_of(own, sockext_hub_yield());
		user->waits = false;
	}
	return error;
}

int sockext_task_stream_begin(sockext_task_stream_use *use, sockext_task_stream *own,
	sockext_turn turn, bool is_shared, int64_t end)
{
	int error = 0;

	*use = (sockext_task_stream_use){.own = own, .turn = turn, .end = end};
	sockext_task_stream_enter(own, &use->user);
	if (own->is_closing) {
		error = -SOCKEXT_CALL_CLOSED;
	} else {
		error = sockext_task_stream_let_others_run(own, &use->user);
	}
	if (error == 0) {
		error = take_turn(use, is_shared);
	}
	if (error == -SOCKEXT_CALL_CLOSED && turn == SOCKEXT_TURN_READ && !own->is_closed) {
		own->stream->eof = 1;
	}
	if (error != 0) {
		sockext_task_stream_leave(own, &use->user);
	}
	return error;
}

void sockext_task_stream_end(sockext_task_stream_use *use)
{
	sockext_watch_end_turn(use->watch, use->turn);
	sockext_task_stream_leave(use->own, &use->user);
}

int sockext_task_stream_wait(sockext_task_stream_use *use, int event)
{
	const php_netstream_data_t *data = sockext_task_stream_data(use->own);

	/* Who gets a turn while the stream is being closed would wait for nothing, and leave a watch.
	 */
	if (UNEXPECTED(use->own->is_closing)) {
		return -SOCKEXT_CALL_CLOSED;
	}
	if (use->end == 0) {
		use->end = get_end(use->own);
	}
	use->user.waits = true;
	sockext_woken woken = sockext_watch_wait_kept(data->socket, use->own, event, use->end);
	use->user.waits = false;
	return error_of(use->own, woken);
}

void sockext_task_stream_wait_for_room(sockext_task_stream *own)
{
	PHP_SOCKET fd = sockext_task_stream_data(own)->socket;
	int64_t end = 0;
	int error = 0;

	while (error == 0 && sockext_task_stream_waits(own) && sockext_hub_can_switch()
		   && UNEXPECTED(!sockext_platform_has_room(fd))) {
		end = end ? end : get_end(own);
		sockext_stream_note_closing(own->stream);
		error = error_of_wait(own, sockext_watch_wait_kept(fd, own, SOCKEXT_WRITABLE, end));
	}
	if (UNEXPECTED(end != 0)) {
		sockext_watch_close_kept(fd, own);
	}
	if (UNEXPECTED(error != 0)) {
		sockext_platform_set_blocking(fd, false);
	}
}

int sockext_task_stream_wait_readable(sockext_task_stream_use *use)
{
	static const struct timespec no_time = {0, 0};
	int error = 0;

	while (error == 0
		   && sockext_readiness_wait_for(
				  sockext_task_stream_data(use->own)->socket, SOCKEXT_READABLE, &no_time)
				  == 0) {
		error = sockext_task_stream_wait(use, SOCKEXT_READABLE);
	}
	return error;
}

#endif
