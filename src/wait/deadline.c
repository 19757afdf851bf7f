/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See deadline.h.
 */
#include "deadline.h"

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "readiness.h"

/* Some thirty years: what lies beyond does not fit the clock's number. */
#define LONGEST_SECONDS 1e9

#define NEVER INT64_MAX

/* With these the system never waits. */
#define UNWAITED_FLAGS (SOCKEXT_DONTWAIT | SOCKEXT_ERRQUEUE)

/* A number of seconds where 0.1.0 had its timeout would be flags, and some lose bytes. */
static zend_result refuse_float(uint32_t arg_num)
{
	zend_execute_data *call = EG(current_execute_data);

	if (ZEND_CALL_NUM_ARGS(call) >= arg_num
		&& Z_TYPE_P(ZEND_CALL_ARG(call, arg_num)) == IS_DOUBLE) {
		zend_argument_type_error(arg_num, "must be of type int, float given");
		return FAILURE;
	}
	return SUCCESS;
}

zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, int flags, uint32_t arg_num)
{
	if (refuse_float(arg_num - 1) == FAILURE) {
		return FAILURE;
	}
	*deadline = (sockext_deadline){
		.end = NEVER,
		.is_own = is_null,
		.waits_never = is_null && (flags & UNWAITED_FLAGS),
	};
	if (is_null || seconds > LONGEST_SECONDS) {
		return SUCCESS;
	}
	if (!(seconds >= 0)) {
		zend_argument_value_error(arg_num, "must be greater than or equal to 0");
		return FAILURE;
	}
	deadline->end = sockext_platform_monotonic_ns()
					+ (int64_t) (seconds * (double) SOCKEXT_NS_PER_SECOND);
	return SUCCESS;
}

zend_result sockext_deadline_check_flags(zend_long flags, uint32_t arg_num)
{
	if (flags & ~(zend_long) (SOCKEXT_MORE | SOCKEXT_DONTWAIT)) {
		zend_argument_value_error(arg_num, "must be a combination of MSG_MORE and MSG_DONTWAIT");
		return FAILURE;
	}
	return SUCCESS;
}

/* Returns how many nanoseconds are left, 0 when the time is up. */
static int64_t count_left(int64_t end)
{
	return end == NEVER ? NEVER : MAX(end - sockext_platform_monotonic_ns(), 0);
}

/* Runs what a signal has left to be done, as PHP does between two opcodes. */
static void run_interrupts(void)
{
	if (EXPECTED(!zend_atomic_bool_load_ex(&EG(vm_interrupt)))) {
		return;
	}
	zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
	if (zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_timeout();
	} else if (zend_interrupt_function) {
		zend_interrupt_function(EG(current_execute_data));
	}
}

/* The same; returns 0, or what ends the call. */
static int heed_signals(const sockext_deadline *deadline, const php_socket *sock)
{
	run_interrupts();
	bool is_open = sockext_socket_is_open(sock)
				   && (!deadline->other || sockext_socket_is_open(deadline->other));
	return EG(exception) || !is_open ? -SOCKEXT_DEADLINE_STOPPED : 0;
}

void sockext_deadline_pause(void)
{
	static const struct timespec nap = {0, 1000000};

	if (sockext_platform_poll(NULL, 0, &nap) == -SOCKEXT_EINTR) {
		sockext_platform_poll(NULL, 0, &nap);
	}
}

static int wait_once(PHP_SOCKET fd, int event, int64_t nanoseconds)
{
	const struct timespec timeout = {.tv_sec = (time_t) (nanoseconds / SOCKEXT_NS_PER_SECOND),
		.tv_nsec = (long) (nanoseconds % SOCKEXT_NS_PER_SECOND)};
	sockext_readiness set;

	sockext_readiness_init(&set, 1);
	sockext_readiness_want(&set, sockext_readiness_add(&set, fd), event);
	int ready = sockext_readiness_wait(&set, &timeout);
	sockext_readiness_destroy(&set);
	return ready;
}

/* A socket of messages is reported to be writable when most of its room is free, though one message
 * may fit before: it is tried again this often. */
#define TURN_NS INT64_C(20000000)

/* A signal that comes after its handler has been looked for, and before the wait begins, does not
 * end the wait, nor does one that another thread gets: handlers are looked for this often. To close
 * that gap would take two more system calls for each wait, longer than a short wait itself. */
#define LOOK_NS SOCKEXT_NS_PER_SECOND

/* Looks at the socket even when the time is up already; has it tried once more at the end, since
 * SO_RCVLOWAT keeps what is there from being reported. */
static int wait_until(sockext_deadline *deadline, int64_t end, php_socket *sock, int event)
{
	for (;;) {
		int error = heed_signals(deadline, sock);
		if (error != 0) {
			return error;
		}
		int64_t left = count_left(end);
		bool has_try = left > 0 && SOCKEXT_DONTWAIT != 0; /* without the flag it would wait */
		bool in_turns = has_try && event == SOCKEXT_WRITABLE
						&& sockext_socket_is_message_based(sock);
		int64_t turn = MIN(left, in_turns ? TURN_NS : LOOK_NS);
		int ready = wait_once(sock->bsd_socket, event, turn);
		bool is_up = ready == 0 && turn == left;

		deadline->was_ready = ready > 0;
		if (ready == -SOCKEXT_EINTR || (ready == 0 && !is_up)) {
			if (in_turns) {
				return 0;
			}
			continue;
		}
		return ready < 0 ? ready : is_up && !has_try ? -SOCKEXT_DEADLINE_UP : 0;
	}
}

/* Returns until when a call that is made now waits by itself: 0 for one that does not. */
static int64_t find_own_end(const php_socket *sock, int event)
{
	bool blocking = sock->blocking;
	sockext_timeout timeout = {0};
	socklen_t length = sizeof(timeout);

	if (sockext_platform_get_blocking(sock->bsd_socket, &blocking) != 0 || !blocking) {
		return 0;
	}
	getsockopt(sock->bsd_socket, SOL_SOCKET, event == SOCKEXT_READABLE ? SO_RCVTIMEO : SO_SNDTIMEO,
		(void *) &timeout, &length);
	int64_t seconds = sockext_platform_timeout_sec(timeout);
	int64_t span = MIN(seconds, (int64_t) LONGEST_SECONDS) * SOCKEXT_NS_PER_SECOND
				   + sockext_platform_timeout_usec(timeout) * 1000;
	return span == 0 ? NEVER : sockext_platform_monotonic_ns() + span;
}

/* Waits after a call that would have blocked. */
static int wait_for(sockext_deadline *deadline, php_socket *sock, int event)
{
	bool goes_on = deadline->waiting_for == event;

	if (UNEXPECTED(goes_on && deadline->was_ready)) {
		sockext_deadline_pause();
	}
	deadline->waiting_for = event;
	if (!deadline->is_own) {
		return count_left(deadline->end) > 0 ? wait_until(deadline, deadline->end, sock, event)
											 : -SOCKEXT_DEADLINE_UP;
	}
	if (!goes_on) {
		deadline->own_end = deadline->waits_never ? 0 : find_own_end(sock, event);
	}
	bool is_over = deadline->own_end == 0 || (goes_on && count_left(deadline->own_end) == 0);
	int error = is_over ? -SOCKEXT_DEADLINE_UP
						: wait_until(deadline, deadline->own_end, sock, event);
	return error == -SOCKEXT_DEADLINE_UP ? -SOCKEXT_EAGAIN : error;
}

int sockext_deadline_begin(sockext_deadline *deadline, php_socket *sock, int event)
{
	if (deadline->is_tried) {
		deadline->waiting_for = 0;
	}
	deadline->is_tried = true;
	int error = heed_signals(deadline, sock);

	/* Without a flag that keeps a call from waiting, only waiting before it does. */
	if (error == 0 && SOCKEXT_DONTWAIT == 0 && !deadline->is_own) {
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

	/* The data belong to PHP again when this returns, whatever the system has done with them. */
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
