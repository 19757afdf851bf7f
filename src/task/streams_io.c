/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams.h: reading and writing. Bytes of plain sockets are received and sent here, with
 * MSG_DONTWAIT; for those of TLS PHP's own operations are called, on a non-blocking descriptor.
 */
#include "../platform/clock.h"
#include "../wait/deadline.h"
#include "streams_wait.h"
#include "streams_progress.h"

#include "ext/standard/file.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* Where the stream's buffer is, which another task may have moved or emptied meanwhile. */
typedef struct {
	const unsigned char *buffer;
	size_t size;
	zend_off_t read, written;
} position;

static position get_position(const php_stream *stream)
{
	return (position){stream->readbuf, stream->readbuflen, stream->readpos, stream->writepos};
}

static bool has_moved(const php_stream *stream, const position *before)
{
	return stream->readbuf != before->buffer || stream->readbuflen != before->size
		   || stream->readpos != before->read || stream->writepos != before->written;
}

static void throw_has_moved(void)
{
	zend_throw_error(NULL, "Another task has read from this stream meanwhile");
}

/* Tells of the progress of a read. PHP adds what was read to the buffer afterwards, which the
 * callback, or another task while it waits, may have moved. */
static ssize_t notify_read(php_stream *stream, ssize_t done)
{
	position before = get_position(stream);

	sockext_task_stream_tell_progress(stream, done);
	if (done > 0 && UNEXPECTED(has_moved(stream, &before))) {
		throw_has_moved();
		return -1;
	}
	return done;
}

/* PHP's read, which does not tell of its progress. */
static ssize_t read_quietly(sockext_task_stream *own, char *data, size_t size)
{
	sockext_task_stream_muted muted = sockext_task_stream_mute(own->stream);
	ssize_t result = own->original->read(own->stream, data, size);

	sockext_task_stream_unmute(&muted);
	return result;
}

/* Calls PHP's operation with a timeout of 1 µs, so that it sets what PHP sets when the time is up.
 */
static ssize_t read_without_time(sockext_task_stream *own, char *data, size_t size)
{
	php_netstream_data_t *net = sockext_task_stream_data(own);
	struct timeval timeout = net->timeout;

	net->timeout = (struct timeval){0, 1};
	ssize_t result = read_quietly(own, data, size);
	net->timeout = timeout;
	return result;
}

/* The result of a read that was not done. */
static ssize_t fail_to_read(sockext_task_stream *own, int error)
{
	if (error == -SOCKEXT_CALL_CLOSED && !own->is_closed) {
		own->stream->eof = 1;
	}
	return -1;
}

/* Waits for bytes that go to the buffer of the stream. */
static int wait_to_read(sockext_task_stream_use *use, int event)
{
	const php_stream *stream = use->own->stream;
	position before = get_position(stream);
	int error = sockext_task_stream_wait(use, event);

	if (error == 0 && UNEXPECTED(has_moved(stream, &before))) {
		throw_has_moved();
		return -SOCKEXT_CALL_STOPPED;
	}
	return error;
}

static ssize_t read_plain(sockext_task_stream_use *use, char *data, size_t size)
{
	php_stream *stream = use->own->stream;
	php_netstream_data_t *net = stream->abstract;
	bool is_empty = !use->own->is_datagram && sockext_watch_is_empty(use->watch);
	ssize_t received = -1;

	net->timeout_event = 0;
	for (;;) {
		received = is_empty ? -1 : recv(net->socket, data, size, MSG_DONTWAIT);
		int error = is_empty ? SOCKEXT_EAGAIN : sockext_platform_errno();
		is_empty = false;
		if (received >= 0 || (error != SOCKEXT_EINTR && !sockext_platform_is_would_block(error))) {
			break;
		}
		int waited = error == SOCKEXT_EINTR ? 0 : wait_to_read(use, SOCKEXT_READABLE);
		if (waited != 0) {
			return waited == -SOCKEXT_EAGAIN ? read_without_time(use->own, data, size)
											 : fail_to_read(use->own, waited);
		}
	}
	if (received <= 0) {
		stream->eof = 1;
	} else if (use->own->is_tcp && (size_t) received < size) {
		sockext_watch_note_empty(use->watch);
	}
	return received;
}

static ssize_t read_tls(sockext_task_stream_use *use, char *data, size_t size)
{
	bool would_block;

	for (;;) {
		ssize_t received = sockext_task_stream_try_tls_read(use->own, data, size, &would_block);
		if (!would_block) {
			return received;
		}
		int error = wait_to_read(use, SOCKEXT_READABLE | SOCKEXT_WRITABLE);
		if (error == -SOCKEXT_EAGAIN) {
			sockext_task_stream_data(use->own)->timeout_event = 1;
		}
		if (error != 0) {
			return fail_to_read(use->own, error);
		}
	}
}

/* Whether PHP would not wait for bytes either. */
static bool is_not_to_wait(const sockext_task_stream *own)
{
#if PHP_VERSION_ID >= 80300
	if (own->stream->has_buffered_data) {
		return true;
	}
#endif
	return sockext_task_stream_has_no_time(own);
}

ssize_t sockext_task_stream_read(sockext_task_stream *own, char *data, size_t size)
{
	sockext_task_stream_use use;

	if (own->is_closing || is_not_to_wait(own) || !sockext_task_stream_waits(own)) {
		if (own->is_closing) {
			return fail_to_read(own, -SOCKEXT_CALL_CLOSED);
		}
		sockext_task_stream_restore_mode(own);
		return notify_read(own->stream, read_quietly(own, data, size));
	}
	if (sockext_task_stream_begin(&use, own, SOCKEXT_TURN_READ, false, 0) != 0) {
		return -1;
	}
	ssize_t result = own->is_tls ? read_tls(&use, data, size) : read_plain(&use, data, size);
	if (result > 0) {
		result = notify_read(own->stream, result);
	}
	sockext_task_stream_end(&use);
	return result;
}

/* Sends once; stores whether it would have blocked. */
static ssize_t try_to_send(
	const sockext_task_stream *own, const char *data, size_t size, bool *would_block)
{
	const php_netstream_data_t *net = sockext_task_stream_data(own);
	ssize_t sent;

	do {
		sent = send(net->socket, data, size, MSG_DONTWAIT);
	} while (sent < 0 && sockext_platform_errno() == SOCKEXT_EINTR);
	*would_block = sent < 0 && sockext_platform_is_would_block(sockext_platform_errno());
	return sent;
}

static void report_failed_send(const php_stream *stream, size_t size, int error)
{
	if (stream->flags & PHP_STREAM_FLAG_SUPPRESS_ERRORS) {
		return;
	}
	char *text = php_socket_strerror(error, NULL, 0);
#if PHP_VERSION_ID >= 80600
	php_stream_warn(
		stream, NetworkSendFailed, "Send of %zu bytes failed with errno=%d %s", size, error, text);
#else
	php_error_docref(
		NULL, E_NOTICE, "Send of %zu bytes failed with errno=%d %s", size, error, text);
#endif
	efree(text);
}

/* As PHP does when the time is up. An error handler may close the stream. */
static void end_by_timeout(sockext_task_stream *own, size_t size)
{
	sockext_task_stream_data(own)->timeout_event = 1;
	if (!own->is_tls) {
		report_failed_send(own->stream, size, SOCKEXT_EAGAIN);
	}
}

/* The result of a write whose error has been told of. PHP tries the rest at once, which is not to
 * wait, or tell, once more. */
static ssize_t end_in_part(sockext_task_stream *own, const char *data, size_t done, ssize_t failure)
{
	own->rest = done > 0 ? data + done : NULL;
	return done > 0 ? (ssize_t) done : failure;
}

/* The result of a write whose wait has failed. */
static ssize_t stop_writing(
	sockext_task_stream *own, const char *data, size_t size, size_t done, int error)
{
	if (error == -SOCKEXT_EAGAIN) {
		end_by_timeout(own, size - done);
		return end_in_part(own, data, done, -1);
	}
	return done > 0 && error != -SOCKEXT_CALL_STOPPED ? (ssize_t) done : -1;
}

static ssize_t write_all(sockext_task_stream_use *use, const char *data, size_t size)
{
	sockext_task_stream *own = use->own;
	int event = own->is_tls ? SOCKEXT_READABLE | SOCKEXT_WRITABLE : SOCKEXT_WRITABLE;
	bool would_block;
	size_t done = 0;

	while (done < size) {
		ssize_t sent = own->is_tls ? sockext_task_stream_try_tls_write(
						   own, data + done, size - done, &would_block)
								   : try_to_send(own, data + done, size - done, &would_block);
		if (sent > 0) {
			done += (size_t) sent;
			use->end = 0; /* the timeout is that of each wait */
			sockext_task_stream_tell_progress(own->stream, sent);
			if (UNEXPECTED(own->is_closing)) {
				return (ssize_t) done;
			}
			continue;
		}
		if (!would_block) {
			if (!own->is_tls) {
				report_failed_send(own->stream, size - done, sockext_platform_errno());
			}
			return end_in_part(own, data, done, sent);
		}
		int error = sockext_task_stream_wait(use, event);
		if (error != 0) {
			return stop_writing(own, data, size, done, error);
		}
	}
	return (ssize_t) done;
}

/* PHP goes on with the stream after a write, unless that has written nothing: an error handler, or
 * a callback for its progress, may have closed it. */
static ssize_t to_written(const sockext_task_stream *own, ssize_t result)
{
	return UNEXPECTED(own->is_closed) ? 0 : result;
}

/* The result of a write whose time was up before its turn: PHP's operation is not called, since it
 * might send what belongs behind the bytes of others. */
static ssize_t fail_to_begin_write(sockext_task_stream *own, size_t size, int error)
{
	sockext_task_stream_user user;

	if (error != -SOCKEXT_EAGAIN) {
		return -1;
	}
	sockext_task_stream_enter(own, &user);
	end_by_timeout(own, size);
	ssize_t result = to_written(own, -1);
	sockext_task_stream_leave(own, &user);
	return result;
}

/* Whether bytes that do not wait would get into the middle of another write. */
static bool would_mix(const sockext_task_stream *own)
{
	return sockext_hub_exists() && !own->is_datagram
		   && sockext_watch_is_taken_fd(sockext_task_stream_data(own)->socket, SOCKEXT_TURN_WRITE);
}

/* Now and then lets that write go on. Returns whether there is nothing to throw, and the stream is
 * still there. */
static bool make_way(sockext_task_stream *own)
{
	sockext_task_stream_user user;

	if (!sockext_hub_can_switch() || SOCKETS_G(task_streams_held) > 0 || !sockext_hub_is_due()) {
		return true;
	}
	sockext_task_stream_enter(own, &user);
	user.waits = user.is_brief = true;
	sockext_deadline_pause();
	bool goes_on = !EG(exception) && !own->is_closed;
	sockext_task_stream_leave(own, &user);
	return goes_on;
}

/* Whether it is the rest of a write that has failed. */
static bool is_rest(sockext_task_stream *own, const char *data)
{
	bool is_same = own->rest && own->rest == data;

	own->rest = NULL;
	return is_same;
}

ssize_t sockext_task_stream_write(sockext_task_stream *own, const char *data, size_t size)
{
	sockext_task_stream_use use;

	if (UNEXPECTED(is_rest(own, data)) || own->is_closing) {
		return -1;
	}
	if (size == 0 || !sockext_task_stream_waits(own)) {
		sockext_task_stream_restore_mode(own);
		if (size > 0 && would_mix(own)) {
			make_way(own);
			return 0;
		}
		return own->original->write(own->stream, data, size);
	}
	int error = sockext_task_stream_begin(&use, own, SOCKEXT_TURN_WRITE, true, 0);
	if (error != 0) {
		return fail_to_begin_write(own, size, error);
	}
	ssize_t result = to_written(own, write_all(&use, data, size));
	sockext_task_stream_end(&use);
	return result;
}

/* Whether a call without waiting tells that nothing is there: an urgent byte of a connection is
 * there or not, but UDP ignores the flag. */
static bool asks_for_urgent(const sockext_task_stream *own, int flags)
{
	return (flags & STREAM_OOB) && strcmp(own->original->label, "udp_socket") != 0;
}

/* PHP's own has no timeout. */
void sockext_task_stream_receive_from(sockext_task_stream *own, php_stream_xport_param *param)
{
	sockext_task_stream_use use;
	int error = sockext_task_stream_begin(
		&use, own, SOCKEXT_TURN_READ, own->is_datagram, SOCKEXT_NEVER);

	param->outputs.returncode = -1;
	if (error != 0) {
		return;
	}
	if (asks_for_urgent(own, param->inputs.flags) || sockext_task_stream_wait_readable(&use) == 0) {
		sockext_task_stream_set_plain_option(own, PHP_STREAM_OPTION_XPORT_API, 0, param);
	}
	sockext_task_stream_end(&use);
}

/* Waits for room until all is sent, or PHP's operation is to tell the error. Returns 0 then. Stores
 * how much was sent, or -1 if nothing was, not even an empty message. */
static int send_all(sockext_task_stream_use *use, php_stream_xport_param *param, ssize_t *done)
{
	int flags = MSG_DONTWAIT | (param->inputs.flags & STREAM_OOB ? MSG_OOB : 0);
	size_t begin = 0;
	int error = 0;

	*done = -1;
	while (error == 0) {
		ssize_t sent = sendto(sockext_task_stream_data(use->own)->socket, param->inputs.buf + begin,
			param->inputs.buflen - begin, flags, param->inputs.addr, param->inputs.addrlen);
		int failure = sent < 0 ? sockext_platform_errno() : 0;
		if (sent >= 0) {
			begin += (size_t) sent;
			*done = (ssize_t) begin;
		}
		if (sockext_platform_is_would_block(failure)) {
			error = sockext_task_stream_wait(use, SOCKEXT_WRITABLE);
		} else if (failure != SOCKEXT_EINTR && (failure != 0 || begin == param->inputs.buflen)) {
			break;
		}
	}
	return error;
}

/* As PHP does, for one that would block. */
static void report_refused_send(sockext_task_stream *own)
{
	sockext_task_stream_user user;
	char *text = php_socket_strerror(SOCKEXT_EAGAIN, NULL, 0);

	sockext_task_stream_enter(own, &user);
#if PHP_VERSION_ID >= 80600
	php_stream_warn(own->stream, NetworkSendFailed, "%s", text);
#else
	php_error_docref(NULL, E_WARNING, "%s\n", text);
#endif
	sockext_task_stream_leave(own, &user);
	efree(text);
}

/* A send that does not wait. Returns whether it is refused. */
static bool refuse_to_mix(sockext_task_stream *own, php_stream_xport_param *param)
{
	if (param->inputs.buflen == 0 || (param->inputs.flags & STREAM_OOB) || !would_mix(own)) {
		return false;
	}
	if (make_way(own)) {
		report_refused_send(own);
	}
	param->outputs.returncode = -1;
	return true;
}

static void send_in_turn(sockext_task_stream *own, php_stream_xport_param *param)
{
	sockext_task_stream_use use;
	ssize_t done;

	param->outputs.returncode = -1;
	if (sockext_task_stream_begin(&use, own, SOCKEXT_TURN_WRITE, true, SOCKEXT_NEVER) != 0) {
		return;
	}
	int error = send_all(&use, param, &done);
	if (done >= 0) {
		param->outputs.returncode = (int) done;
	} else if (error == 0) {
		sockext_task_stream_set_plain_option(own, PHP_STREAM_OPTION_XPORT_API, 0, param);
	}
	sockext_task_stream_end(&use);
}

bool sockext_task_stream_send_to(sockext_task_stream *own, php_stream_xport_param *param)
{
	if (!sockext_task_stream_waits(own)) {
		return refuse_to_mix(own, param);
	}
	send_in_turn(own, param);
	return true;
}

#endif
