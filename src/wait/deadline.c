/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See deadline.h.
 */
#include "deadline.h"

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "call.h"
#include "readiness.h"
#include "timeout.h"
#include "watch.h"

zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, int flags, uint32_t arg_num)
{
	*deadline = (sockext_deadline){
		.end = SOCKEXT_NEVER,
		.uses_socket_mode = is_null,
		.never_waits = is_null && (flags & SOCKEXT_NO_WAIT_FLAGS),
	};
	return sockext_timeout_to_end(seconds, is_null, arg_num, &deadline->end);
}

zend_result sockext_deadline_check_flags(zend_long flags, uint32_t arg_num)
{
	if (flags & ~(zend_long) (SOCKEXT_MORE | SOCKEXT_DONTWAIT)) {
		zend_argument_value_error(arg_num, "must be a combination of MSG_MORE and MSG_DONTWAIT");
		return FAILURE;
	}
	return SUCCESS;
}

/* Runs pending signal handlers. Returns 0, or -SOCKEXT_DEADLINE_STOPPED if one has thrown or has
 * closed a socket. */
static int run_signal_handlers(const sockext_deadline *deadline, const php_socket *sock)
{
	if (UNEXPECTED(zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		sockext_hub_run_handlers();
	}
	bool is_open = sockext_socket_is_open(sock)
				   && (!deadline->other || sockext_socket_is_open(deadline->other));
	return EG(exception) || !is_open ? -SOCKEXT_DEADLINE_STOPPED : 0;
}

void sockext_deadline_pause(void)
{
	static const struct timespec pause_time = {0, 1000000};

	if (sockext_hub_can_wait()) {
		int64_t end = sockext_platform_monotonic_ns() + (int64_t) pause_time.tv_nsec;
		sockext_waiter waiter = {.end = end};
		sockext_hub_wait(&waiter);
		return;
	}
	if (sockext_platform_poll(NULL, 0, &pause_time) == -SOCKEXT_EINTR) {
		sockext_platform_poll(NULL, 0, &pause_time);
	}
}

int sockext_deadline_make_way(const php_socket *sock)
{
	if (sockext_hub_can_wait() && sockext_hub_is_due()) {
		sockext_deadline_pause();
	}
	return EG(exception)                  ? -SOCKEXT_CALL_STOPPED
		   : sockext_socket_is_open(sock) ? 0
										  : -SOCKEXT_CALL_CLOSED;
}

static int wait_once(PHP_SOCKET fd, int event, int64_t nanoseconds)
{
	const struct timespec timeout = sockext_clock_span(nanoseconds);

	return sockext_readiness_wait_for(fd, event, &timeout);
}

/* Interval of retries of a send on a message-based socket. poll(2) says that it is writable only
 * when most of its send buffer is free, but one message may fit before. That of others is
 * SOCKEXT_CHECK_NS: that the peer of a full socket of the Unix domain has shut down its reading is
 * told by send(2), but not by poll(2). */
#define RETRY_NS INT64_C(20000000)

/* In tasks one call at a time reads a stream, and one writes it: bytes of two calls must not mix.
 * Returns 0, or -errno as sockext_deadline_begin(). */
static int take_turn(sockext_deadline *deadline, int64_t end, php_socket *sock, int event)
{
	sockext_turn turn = sockext_turn_of(event);
	sockext_woken woken;

	if (deadline->turns[turn] || sockext_socket_is_message_based(sock)) {
		return 0;
	}
	if (turn == SOCKEXT_TURN_READ && sockext_watch_is_taken(sock, turn)) {
		sockext_call_throw_reader();
		return -SOCKEXT_DEADLINE_STOPPED;
	}
	deadline->turns[turn] = sockext_watch_take_turn(sock, turn, end, &woken);
	int error = sockext_call_error(woken);
	return error == -SOCKEXT_CALL_STOPPED ? -SOCKEXT_DEADLINE_STOPPED
		   : error == -SOCKEXT_EAGAIN     ? -SOCKEXT_DEADLINE_UP
										  : error;
}

static void end_turn(sockext_deadline *deadline, sockext_turn turn)
{
	if (UNEXPECTED(deadline->turns[turn])) {
		sockext_watch_end_turn(deadline->turns[turn], turn);
		deadline->turns[turn] = NULL;
	}
}

void sockext_deadline_end(sockext_deadline *deadline)
{
	end_turn(deadline, SOCKEXT_TURN_READ);
	end_turn(deadline, SOCKEXT_TURN_WRITE);
}

/* As wait_until(), while other code runs. */
static int wait_in_task(sockext_deadline *deadline, int64_t end, php_socket *sock, int event)
{
	int refused = take_turn(deadline, end, sock, event);
	if (refused != 0) {
		return refused;
	}
	int64_t slice_end = end;
	if (event == SOCKEXT_WRITABLE) {
		int64_t retry = sockext_socket_is_message_based(sock) ? RETRY_NS : SOCKEXT_CHECK_NS;
		slice_end = sockext_timeout_slice(end, retry);
	}
	sockext_woken woken = sockext_watch_wait(sock, event, slice_end);

	deadline->was_ready = woken == SOCKEXT_WOKEN_READY;
	if (woken == SOCKEXT_WOKEN_UP) {
		return slice_end < end ? 0 : -SOCKEXT_DEADLINE_UP;
	}
	int error = sockext_call_error(woken);
	if (error == 0 && deadline->other && !sockext_socket_is_open(deadline->other)) {
		return -SOCKEXT_CALL_CLOSED;
	}
	return error == -SOCKEXT_CALL_STOPPED ? -SOCKEXT_DEADLINE_STOPPED : error;
}

/* Waits until the socket is ready for the event or the time is up; polls at least once. Returns 0
 * when the system call is to be tried: a send also after each slice, and both once at the end,
 * since SO_RCVLOWAT hides bytes from poll(2). */
static int wait_until(sockext_deadline *deadline, int64_t end, php_socket *sock, int event)
{
	if (sockext_hub_can_wait()) {
		return wait_in_task(deadline, end, sock, event);
	}
	sockext_hub_note_if_blocked();
	for (;;) {
		int error = run_signal_handlers(deadline, sock);
		if (error != 0) {
			return error;
		}
		int64_t left = sockext_timeout_left(end);
		bool can_retry = left > 0 && SOCKEXT_DONTWAIT != 0; /* else it would block */
		bool in_slices = can_retry && event == SOCKEXT_WRITABLE;
		int64_t slice = in_slices && sockext_socket_is_message_based(sock) ? RETRY_NS
																		   : SOCKEXT_CHECK_NS;
		slice = MIN(left, slice);
		int ready = wait_once(sock->bsd_socket, event, slice);
		bool is_up = ready == 0 && slice == left;

		deadline->was_ready = ready > 0;
		if (ready == -SOCKEXT_EINTR || (ready == 0 && !is_up)) {
			if (in_slices) {
				return 0;
			}
			continue;
		}
		return ready < 0 ? ready : is_up && !can_retry ? -SOCKEXT_DEADLINE_UP : 0;
	}
}

/* Waits after a system call that would block. */
static int wait_for(sockext_deadline *deadline, php_socket *sock, int event)
{
	bool is_continued = deadline->waiting_for == event;

	/* Not in the hub, where an event ends one wait only. */
	if (UNEXPECTED(is_continued && deadline->was_ready) && !sockext_hub_can_switch()) {
		sockext_deadline_pause();
	}
	deadline->waiting_for = event;
	if (!deadline->uses_socket_mode) {
		return sockext_timeout_left(deadline->end) > 0
				   ? wait_until(deadline, deadline->end, sock, event)
				   : -SOCKEXT_DEADLINE_UP;
	}
	if (!is_continued) {
		deadline->socket_end = deadline->never_waits ? 0 : sockext_timeout_socket_end(sock, event);
	}
	bool is_over = deadline->socket_end == 0
				   || (is_continued && sockext_timeout_left(deadline->socket_end) == 0);
	int error = is_over ? -SOCKEXT_DEADLINE_UP
						: wait_until(deadline, deadline->socket_end, sock, event);
	return error == -SOCKEXT_DEADLINE_UP ? -SOCKEXT_EAGAIN : error;
}

/* The clock is read at this interval also if no system call has to wait: a source may never end,
 * such as a stream that gets what is sent. */
#define CALLS 64

/* Whether the mode of the socket, the flags or the timeout let it wait. */
static bool may_wait(const sockext_deadline *deadline, const php_socket *sock)
{
	return deadline->uses_socket_mode ? !deadline->never_waits && sockext_socket_blocks(sock)
									  : sockext_timeout_left(deadline->end) > 0;
}

/* Whether others have the turn, which the call needs. */
static bool have_others_the_turn(const sockext_deadline *deadline, php_socket *sock, int event)
{
	sockext_turn turn = sockext_turn_of(event);

	return sockext_hub_exists() && !deadline->turns[turn] && sockext_watch_has_others(sock, turn);
}

/* Takes the turn after others. The time of the socket goes on if the system call has to wait then.
 */
static int queue_for_turn(sockext_deadline *deadline, php_socket *sock, int event)
{
	if (!deadline->uses_socket_mode) {
		return take_turn(deadline, deadline->end, sock, event);
	}
	deadline->waiting_for = event;
	deadline->was_ready = false;
	deadline->socket_end = sockext_timeout_socket_end(sock, event);
	int error = take_turn(deadline, deadline->socket_end, sock, event);
	return error == -SOCKEXT_DEADLINE_UP ? -SOCKEXT_EAGAIN : error;
}

/* Waits for the turn, which others have. Returns 0 where a call does without. */
static int wait_for_turn(sockext_deadline *deadline, php_socket *sock, int event)
{
	bool is_to_wait = may_wait(deadline, sock);

	if (is_to_wait && sockext_hub_can_wait()) {
		return queue_for_turn(deadline, sock, event);
	}
	if (event != SOCKEXT_WRITABLE) {
		return 0;
	}
	int error = sockext_deadline_make_way(sock);
	return error == -SOCKEXT_CALL_STOPPED             ? -SOCKEXT_DEADLINE_STOPPED
		   : error != 0                               ? error
		   : deadline->uses_socket_mode || is_to_wait ? -SOCKEXT_EAGAIN
													  : -SOCKEXT_DEADLINE_UP;
}

bool sockext_deadline_is_behind(const sockext_deadline *deadline, php_socket *sock)
{
	return have_others_the_turn(deadline, sock, SOCKEXT_WRITABLE);
}

int sockext_deadline_queue(sockext_deadline *deadline, php_socket *sock)
{
	deadline->is_tried = false;
	return wait_for_turn(deadline, sock, SOCKEXT_WRITABLE);
}

void sockext_deadline_take_turn(sockext_deadline *deadline, php_socket *sock)
{
	if (sockext_hub_exists() && !sockext_hub_is_dead() && !deadline->turns[SOCKEXT_TURN_WRITE]
		&& !sockext_socket_is_message_based(sock)) {
		deadline->turns[SOCKEXT_TURN_WRITE] = sockext_watch_take_free_turn(
			sock, SOCKEXT_TURN_WRITE);
	}
}

void sockext_deadline_end_turn(sockext_deadline *deadline)
{
	end_turn(deadline, SOCKEXT_TURN_WRITE);
}

/* A call that need not wait lets others run now and then, or a busy peer would keep them from it.
 * In the middle of the call others must not read or write what belongs to it. */
static int let_others_run(sockext_deadline *deadline, php_socket *sock, int event)
{
	bool is_within = deadline->calls > 1 && !have_others_the_turn(deadline, sock, event);
	int error = is_within ? take_turn(deadline, deadline->end, sock, event) : 0;

	if (error == 0) {
		error = sockext_call_error(sockext_hub_yield());
	}
	if (error != 0) {
		return error == -SOCKEXT_CALL_STOPPED ? -SOCKEXT_DEADLINE_STOPPED : error;
	}
	bool is_open = sockext_socket_is_open(sock)
				   && (!deadline->other || sockext_socket_is_open(deadline->other));
	return is_open ? 0 : -SOCKEXT_CALL_CLOSED;
}

/* Whether others are to run before a system call. Calls that never wait do not count. */
static bool are_others_due(const sockext_deadline *deadline, const php_socket *sock)
{
	return sockext_hub_can_wait() && may_wait(deadline, sock) && sockext_hub_is_due();
}

static int begin_in_task(sockext_deadline *deadline, php_socket *sock, int event)
{
	int error = are_others_due(deadline, sock) ? let_others_run(deadline, sock, event) : 0;

	return error == 0 && have_others_the_turn(deadline, sock, event)
			   ? wait_for_turn(deadline, sock, event)
			   : error;
}

int sockext_deadline_begin(sockext_deadline *deadline, php_socket *sock, int event)
{
	if (deadline->is_tried) {
		deadline->waiting_for = 0;
	}
	deadline->is_tried = true;
	int error = run_signal_handlers(deadline, sock);
	if (error == 0 && ++deadline->calls % CALLS == 0 && sockext_timeout_left(deadline->end) == 0) {
		return -SOCKEXT_DEADLINE_UP;
	}
	if (error == 0 && UNEXPECTED(sockext_hub_exists())) {
		error = begin_in_task(deadline, sock, event);
	}
	/* Without MSG_DONTWAIT, wait before the system call. */
	if (error == 0 && SOCKEXT_DONTWAIT == 0 && !deadline->uses_socket_mode) {
		return wait_until(deadline, deadline->end, sock, event);
	}
	return error;
}

int sockext_deadline_wait(sockext_deadline *deadline, php_socket *sock, int event, int error)
{
	deadline->is_tried = false;
	if (error == SOCKEXT_EINTR) {
		return 0;
	}
	return sockext_platform_is_would_block(error) ? wait_for(deadline, sock, event) : -error;
}

ssize_t sockext_deadline_send(
	sockext_deadline *deadline, php_socket *sock, const char *data, size_t length, int flags)
{
	int error;

	/* PHP may free the data when this returns, so the system must have copied them. */
	flags &= ~SOCKEXT_ZEROCOPY;
	while ((error = sockext_deadline_begin(deadline, sock, SOCKEXT_WRITABLE)) == 0) {
		ssize_t sent = send(
			sock->bsd_socket, data, length, flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
		if (sent >= 0) {
			return sent;
		}
		error = sockext_deadline_wait(deadline, sock, SOCKEXT_WRITABLE, sockext_platform_errno());
		if (error != 0) {
			break;
		}
	}
	return error;
}

ssize_t sockext_deadline_receive(
	sockext_deadline *deadline, php_socket *sock, char *data, size_t length, int flags)
{
	int error;

	while ((error = sockext_deadline_begin(deadline, sock, SOCKEXT_READABLE)) == 0) {
		ssize_t received = recv(sock->bsd_socket, data, length, flags | SOCKEXT_DONTWAIT);
		if (received >= 0) {
			return received;
		}
		error = sockext_deadline_wait(deadline, sock, SOCKEXT_READABLE, sockext_platform_errno());
		if (error != 0) {
			break;
		}
	}
	return error;
}

ssize_t sockext_deadline_receive_more(
	sockext_deadline *deadline, php_socket *sock, sockext_buffer *buffer, size_t used, int flags)
{
	size_t room = buffer->size - used;
	int error;

	do {
		sockext_buffer_free_room(buffer, used);
		error = sockext_deadline_begin(deadline, sock, SOCKEXT_READABLE);
		if (error != 0) {
			break;
		}
		char *data = sockext_buffer_open(buffer, used, room);
		ssize_t received = recv(sock->bsd_socket, data, room, flags | SOCKEXT_DONTWAIT);
		if (received >= 0) {
			return received;
		}
		error = sockext_platform_errno();
		sockext_buffer_free_room(buffer, used);
		error = sockext_deadline_wait(deadline, sock, SOCKEXT_READABLE, error);
	} while (error == 0);
	return error;
}

void sockext_deadline_remember(php_socket *sock, int error)
{
	sockext_errors_remember(sock, error == SOCKEXT_DEADLINE_UP ? SOCKEXT_ETIMEDOUT : error);
}

void sockext_deadline_return(zval *return_value, php_socket *sock, uint32_t arg_num, size_t done,
	int error, const char *failure)
{
	if (error == SOCKEXT_DEADLINE_STOPPED && !EG(exception)) {
		sockext_socket_throw_closed(arg_num);
	}
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != 0 && error != SOCKEXT_DEADLINE_UP && done == 0) {
		sockext_errors_report(sock, failure, error);
		RETURN_FALSE;
	}
	if (error != 0) {
		sockext_deadline_remember(sock, error);
	}
	RETURN_LONG((zend_long) done);
}
