/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See call.h.
 */
#include "call.h"

#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "deadline.h"
#include "timeout.h"
#include "watch.h"
#include "zend_state.h"

int sockext_call_error(sockext_woken woken)
{
	switch (woken) {
		case SOCKEXT_WOKEN_READY:
		case SOCKEXT_WOKEN_SIGNAL:
		case SOCKEXT_WOKEN_ALONE:
			return 0;
		case SOCKEXT_WOKEN_UP:
			return -SOCKEXT_EAGAIN;
		case SOCKEXT_WOKEN_CLOSED:
			return -SOCKEXT_CALL_CLOSED;
		default:
			return EG(exception) ? -SOCKEXT_CALL_STOPPED : -SOCKEXT_EAGAIN;
	}
}

/* The same for a system call that a signal may end: PHP runs its handlers after the call then, else
 * they run here and the call goes on. */
static int call_error_of_signal(sockext_woken woken)
{
	if (woken != SOCKEXT_WOKEN_SIGNAL) {
		return sockext_call_error(woken);
	}
	if (!sockext_zend_signals_restart()) {
		return -SOCKEXT_EINTR;
	}
	return sockext_hub_run_handlers() ? 0 : -SOCKEXT_CALL_STOPPED;
}

static zend_never_inline int let_others_run(const php_socket *sock)
{
	int error = sockext_call_error(sockext_hub_yield());
	return error == 0 && !sockext_socket_is_open(sock) ? -SOCKEXT_CALL_CLOSED : error;
}

/* What follows is inline in the calls that most of all wait or do not: each level of functions is
 * one more that a switch to another task has to return through.
 *
 * Tries until it would block. Returns whether the call has ended, with its result. */
static zend_always_inline bool try_now(sockext_call *call, ssize_t *result)
{
	do {
		*result = call->attempt(call, call->flags | SOCKEXT_DONTWAIT);
		if (*result > 0 && call->takes_all) {
			call->done += (size_t) *result;
		}
	} while (
		*result == -SOCKEXT_EINTR || (*result > 0 && call->takes_all && call->done < call->size));
	return *result >= 0 || !sockext_platform_is_would_block((int) -*result);
}

/* A read that has left room in its buffer has taken all that there was. */
static zend_always_inline void note_read(
	const sockext_call *call, sockext_watch *watch, ssize_t result)
{
	if (call->is_stream_read && call->flags == 0 && result > 0 && (size_t) result < call->size) {
		sockext_watch_note_empty(watch);
	}
}

/* A send is tried again at this interval, since no event tells that the peer of a Unix socket has
 * stopped to read. */
#define RETRY_NS SOCKEXT_NS_PER_SECOND

/* The waits of one call. */
typedef struct {
	int64_t end;    /* 0 before the first one */
	bool was_ready; /* the last one has ended so */
	size_t done;    /* by the call, before the last one */
} call_waits;

/* A scheduler tells again and again of what is ready, as poll(2) does, also of a socket that says
 * so although the call would block. */
static bool is_spurious(const sockext_call *call, const call_waits *waits)
{
	return UNEXPECTED(SOCKETS_G(scheduler)) && waits->was_ready && waits->done == call->done;
}

static zend_never_inline int pause_before_retry(const sockext_call *call)
{
	sockext_deadline_pause();
	return EG(exception)                        ? -SOCKEXT_CALL_STOPPED
		   : sockext_socket_is_open(call->sock) ? 0
												: -SOCKEXT_CALL_CLOSED;
}

/* Waits for the event. Returns 0 or -errno. */
static zend_always_inline int wait_for_event(
	const sockext_call *call, sockext_watch *watch, call_waits *waits)
{
	if (call->buffer) {
		sockext_buffer_free_room(call->buffer, call->done);
	}
	if (waits->end == 0) {
		waits->end = sockext_watch_get_end(watch, call->sock, call->event);
	}
	if (is_spurious(call, waits)) {
		waits->was_ready = false;
		return pause_before_retry(call);
	}
	waits->done = call->done;
	int64_t slice_end = call->event == SOCKEXT_WRITABLE
							? sockext_timeout_slice(waits->end, RETRY_NS)
							: waits->end;
	sockext_woken woken = sockext_watch_wait_in_turn(watch, call->sock, call->event, slice_end);
	int error = EXPECTED(woken == SOCKEXT_WOKEN_READY)                ? 0
				: woken == SOCKEXT_WOKEN_UP && slice_end < waits->end ? 0
																	  : call_error_of_signal(woken);
	waits->was_ready = woken == SOCKEXT_WOKEN_READY;
	if (error == 0 && !sockext_socket_is_open(call->sock)) {
		return -SOCKEXT_CALL_CLOSED;
	}
	return error;
}

/* The result of a call, which may have sent or received something before an error. */
static zend_always_inline ssize_t get_result(const sockext_call *call, ssize_t last)
{
	return call->takes_all && call->done > 0 && last != -SOCKEXT_CALL_STOPPED ? (ssize_t) call->done
																			  : last;
}

/* Tries and waits, until the call has ended. The end of the waits is 0 if it is not known yet. */
static zend_always_inline ssize_t try_until_done(
	sockext_call *call, sockext_watch *watch, int64_t end)
{
	call_waits waits = {.end = end};
	ssize_t result;

	call->would_block |= call->is_stream_read && sockext_watch_is_empty(watch);
	while (call->would_block || !try_now(call, &result)) {
		call->would_block = false;
		result = wait_for_event(call, watch, &waits);
		if (result < 0) {
			break;
		}
	}
	note_read(call, watch, result);
	return get_result(call, result);
}

void sockext_call_throw_reader(void)
{
	zend_throw_error(NULL, "Another task is already reading from this socket");
}

/* One at a time: bytes of two calls must not mix. A send that nobody else is in the middle of, and
 * that does not have to wait, needs no turn. */
static zend_always_inline ssize_t run_in_turn(sockext_call *call)
{
	sockext_turn turn = sockext_turn_of(call->event);
	sockext_woken woken;
	int64_t end = 0;
	ssize_t sent;

	if (turn == SOCKEXT_TURN_WRITE && !sockext_watch_is_taken(call->sock, turn)) {
		if (EXPECTED(try_now(call, &sent))) {
			return get_result(call, sent);
		}
		call->would_block = true;
	}
	sockext_watch *watch = sockext_watch_take_free_turn(call->sock, turn);
	if (UNEXPECTED(!watch) && turn == SOCKEXT_TURN_READ && !call->is_shared) {
		sockext_call_throw_reader();
		return -SOCKEXT_CALL_STOPPED;
	}
	if (UNEXPECTED(!watch)) {
		end = sockext_timeout_end_of(call->sock, call->event);
		watch = sockext_watch_take_turn(call->sock, turn, end, &woken);
	}
	if (UNEXPECTED(!watch)) {
		return sockext_call_error(woken);
	}
	ssize_t result = try_until_done(call, watch, end);
	sockext_watch_end_turn(watch, turn);
	return result;
}

/* Whether another task is in the middle of a write to the stream, with whose bytes these would mix.
 */
static zend_always_inline bool would_mix(const sockext_call *call)
{
	return call->event == SOCKEXT_WRITABLE && !(call->flags & MSG_OOB)
		   && sockext_watch_has_others(call->sock, SOCKEXT_TURN_WRITE);
}

/* Blocks the thread where PHP forbids a switch; also on a socket whose descriptor has become
 * non-blocking for tasks. The turn of a write would never come. */
static zend_never_inline ssize_t run_alone(sockext_call *call)
{
	if (UNEXPECTED(would_mix(call))) {
		return -SOCKEXT_EAGAIN;
	}
	sockext_hub_note_blocked();
	ssize_t result = call->attempt(call, call->flags);

	while (result < 0 && sockext_platform_is_would_block((int) -result)
		   && sockext_socket_from_base(call->sock)->is_forced) {
		struct pollfd entry = {.fd = call->sock->bsd_socket,
			.events = call->event == SOCKEXT_READABLE ? POLLIN : POLLOUT};
		sockext_platform_poll(&entry, 1, NULL);
		result = call->attempt(call, call->flags);
	}
	return result;
}

static zend_never_inline ssize_t refuse(const sockext_call *call)
{
	int error = sockext_deadline_make_way(call->sock);

	return error != 0 ? error : -SOCKEXT_EAGAIN;
}

/* A call that never waits. Families without an error queue ignore MSG_ERRQUEUE. */
static zend_always_inline ssize_t attempt_once(sockext_call *call)
{
	return UNEXPECTED(would_mix(call)) ? refuse(call)
									   : call->attempt(call, call->flags | SOCKEXT_DONTWAIT);
}

static zend_always_inline ssize_t run_call(sockext_call *call)
{
	int no_wait = call->event == SOCKEXT_READABLE ? SOCKEXT_NO_WAIT_FLAGS : SOCKEXT_DONTWAIT;

	if ((call->flags & no_wait) || !sockext_socket_blocks(call->sock)) {
		return attempt_once(call);
	}
	if (UNEXPECTED(!sockext_hub_can_wait())) {
		return run_alone(call);
	}
	int error = UNEXPECTED(sockext_hub_is_due()) ? let_others_run(call->sock) : 0;
	return EXPECTED(error == 0) ? run_in_turn(call) : error;
}

ssize_t sockext_call_wait(sockext_call *call)
{
	return run_call(call);
}

/* Whether a receive from a stream waits until the buffer is full. */
static bool takes_all(int flags)
{
	return (flags & MSG_WAITALL) && !(flags & MSG_PEEK);
}

/* With the address of a peer, or NULL. */
typedef struct {
	sockext_call call;
	struct sockaddr *addr;
	socklen_t room; /* for the address */
	socklen_t *length;
} receive_call;

static ssize_t attempt_receive(sockext_call *call, int flags)
{
	const receive_call *bytes = (const receive_call *) call;
	size_t room = call->size - call->done;
	char *data = sockext_buffer_open(call->buffer, call->done, room);

	if (bytes->length) {
		*bytes->length = bytes->room;
	}
	return sockext_call_receive_now(
		call->sock->bsd_socket, data, room, flags, bytes->addr, bytes->length);
}

ssize_t sockext_call_wait_receive(
	php_socket *sock, sockext_buffer *buffer, int flags, struct sockaddr *addr, socklen_t *length)
{
	bool is_message_based = sockext_socket_is_message_based(sock);
	bool is_plain = !is_message_based && sockext_platform_reads_all(sock->type);
	receive_call bytes = {
		{
			.attempt = attempt_receive,
			.sock = sock,
			.buffer = buffer,
			.event = SOCKEXT_READABLE,
			.flags = flags,
			.is_shared = is_message_based,
			.takes_all = takes_all(flags) && !is_message_based,
			.is_stream_read = flags == 0 && is_plain,
			.size = buffer->size,
		},
		addr,
		length ? *length : 0,
		length,
	};
	return run_call(&bytes.call);
}

typedef struct {
	sockext_call call;
	const char *data;
	const struct sockaddr *addr;
	socklen_t length;
} send_call;

static inline ssize_t attempt_send(sockext_call *call, int flags)
{
	const send_call *bytes = (const send_call *) call;

	return sockext_call_send_now(call->sock->bsd_socket, bytes->data + call->done,
		call->size - call->done, flags, bytes->addr, bytes->length);
}

ssize_t sockext_call_wait_send(php_socket *sock, const void *data, size_t size, int flags,
	const struct sockaddr *addr, socklen_t length)
{
	send_call bytes = {
		{
			.attempt = attempt_send,
			.sock = sock,
			.event = SOCKEXT_WRITABLE,
			.flags = flags,
			.takes_all = !sockext_socket_is_message_based(sock),
			.size = size,
		},
		data,
		addr,
		length,
	};
	return run_call(&bytes.call);
}

typedef struct {
	sockext_call call;
	struct msghdr *header;
	sockext_call_guard *guard;
	struct msghdr room; /* of a receive: the header before it, which changes the lengths */
	size_t size;        /* of its buffer */
} message_call;

static ssize_t attempt_send_message(sockext_call *call, int flags)
{
	struct msghdr *header = ((message_call *) call)->header;
	sockext_call_guard *guard = ((message_call *) call)->guard;

	if (guard && call->done == 0 && !guard->is_valid(guard)) {
		return -SOCKEXT_CALL_STOPPED;
	}
	ssize_t sent = sockext_platform_send_message(call->sock->bsd_socket, header, flags);

	if (sent > 0 && call->takes_all) {
		sockext_platform_cut_message(header, (size_t) sent);
	}
	return sent;
}

ssize_t sockext_call_wait_send_message(
	php_socket *sock, const struct msghdr *header, int flags, sockext_call_guard *guard)
{
	struct msghdr left = *header;
	message_call message = {
		.call =
			{
				.attempt = attempt_send_message,
				.sock = sock,
				.event = SOCKEXT_WRITABLE,
				.flags = flags,
				.takes_all = !sockext_socket_is_message_based(sock),
				.size = sockext_platform_message_length(header),
			},
		.header = &left,
		.guard = guard,
	};
	return sockext_call_wait(&message.call);
}

/* Control messages end a receive of all: the next ones would take their place. */
static ssize_t attempt_receive_message(sockext_call *call, int flags)
{
	message_call *message = (message_call *) call;
	struct msghdr *header = message->header;
	struct iovec *vector = header->msg_iov;

	if (call->buffer) {
		vector->iov_base = sockext_buffer_open(
			call->buffer, call->done, call->buffer->size - call->done);
		vector->iov_len = call->size - call->done;
		header->msg_namelen = message->room.msg_namelen;
		header->msg_controllen = message->room.msg_controllen;
	}
	ssize_t received = sockext_platform_receive_message(call->sock->bsd_socket, header, flags);
	if (call->buffer) {
		vector->iov_len = message->size;
	}
	if (received > 0 && header->msg_controllen > 0) {
		call->size = call->done + (size_t) received;
	}
	return received;
}

ssize_t sockext_call_wait_receive_message(
	php_socket *sock, struct msghdr *header, sockext_buffer *buffer, int flags)
{
	size_t size = header->msg_iov->iov_len;
	bool is_message_based = sockext_socket_is_message_based(sock);
	message_call message = {
		.call =
			{
				.attempt = attempt_receive_message,
				.sock = sock,
				.buffer = buffer,
				.event = SOCKEXT_READABLE,
				.flags = flags,
				.is_shared = is_message_based,
				.takes_all = takes_all(flags) && !is_message_based && buffer,
				.size = size,
			},
		.header = header,
		.room = *header,
		.size = size,
	};
	return sockext_call_wait(&message.call);
}

/* connect(2) without blocking. Another call that connects the same socket may have ended, and made
 * it blocking again. */
static int try_to_connect(php_socket *sock, const struct sockaddr *addr, socklen_t length)
{
	int error = sockext_socket_force_nonblocking(sock);

	if (error == 0 && connect(sock->bsd_socket, addr, length) != 0) {
		error = -sockext_platform_errno();
	}
	return error == -SOCKEXT_EALREADY ? -SOCKEXT_EINPROGRESS : error;
}

/* Waits for the end of a connect(2) that goes on by itself. */
static int finish_connect(php_socket *sock, const struct sockaddr *addr, socklen_t length)
{
	int64_t end = sockext_timeout_end_of(sock, SOCKEXT_WRITABLE);

	for (;;) {
		sockext_woken woken = sockext_watch_wait(sock, SOCKEXT_WRITABLE, end);
		int error = call_error_of_signal(woken);
		if (error != 0) {
			return error == -SOCKEXT_EAGAIN ? -SOCKEXT_EINPROGRESS : error;
		}
		if (!sockext_socket_is_open(sock)) {
			return -SOCKEXT_CALL_CLOSED;
		}
		/* The result, by another call, after which the socket can try another address: SO_ERROR
		 * would leave it connecting. */
		error = try_to_connect(sock, addr, length);
		if (error != -SOCKEXT_EINPROGRESS) {
			return error == -SOCKEXT_EISCONN ? 0 : error;
		}
	}
}

static int connect_patiently(php_socket *sock, const struct sockaddr *addr, socklen_t length)
{
	int64_t end = sockext_timeout_end_of(sock, SOCKEXT_WRITABLE), pause = 0;

	for (;;) {
		int error = try_to_connect(sock, addr, length);
		int64_t now = sockext_platform_monotonic_ns();
		if (error != -SOCKEXT_EAGAIN || now >= end) {
			return error == -SOCKEXT_EINPROGRESS ? finish_connect(sock, addr, length) : error;
		}
		pause = sockext_call_next_pause(pause);
		sockext_waiter waiter = {.end = MIN(now + pause, end)};
		error = call_error_of_signal(sockext_hub_wait(&waiter));
		if (error != 0 && error != -SOCKEXT_EAGAIN) {
			return error;
		}
		if (!sockext_socket_is_open(sock)) {
			return -SOCKEXT_CALL_CLOSED;
		}
	}
}

int sockext_call_wait_connect(php_socket *sock, const struct sockaddr *addr, socklen_t length)
{
	if (!sockext_socket_blocks(sock) || !sockext_hub_can_wait()) {
		if (sockext_socket_blocks(sock)) {
			sockext_hub_note_if_blocked();
		}
		return connect(sock->bsd_socket, addr, length) == 0 ? 0 : -sockext_platform_errno();
	}
	int error = connect_patiently(sock, addr, length);
	if (sockext_socket_is_open(sock)) {
		sockext_socket_end_force(sock);
	}
	return error;
}
