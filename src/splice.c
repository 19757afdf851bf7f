/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Bytes from socket to socket. No byte leaves the one before the other can take it: small amounts
 * are looked at, sent, and then taken away; large ones go through a pipe, by no more than the other
 * has room for. Should the system take that room back, what is in the pipe is delivered whatever
 * the time.
 */
#include "deadline.h"
#include "errors.h"
#include "readiness.h"
#include "socket_object.h"

/* Less than this is copied: the pipe costs more system calls. */
#define COPY_SIZE 16384

typedef struct {
	PHP_SOCKET from;
	PHP_SOCKET to;
	size_t length;
	size_t done;
	sockext_deadline deadline;
	sockext_pipe pipe;
	bool has_pipe;
	bool has_no_pipe; /* one was asked for in vain */
} splice_job;

static size_t count_left(const splice_job *job)
{
	return job->length - job->done;
}

/* Whether the system is short of memory, which is waited for: bytes on their way can neither be put
 * back nor sent twice. */
static bool is_shortage(int error)
{
	static const struct timespec nap = {0, 1000000};

	if (error != ENOMEM && error != ENOBUFS) {
		return false;
	}
	sockext_platform_poll(NULL, 0, &nap);
	return true;
}

/* Takes away bytes that have been sent already, whatever the time: seen again, they would be sent
 * again. Where there are none, somebody who shares the socket has taken them. */
static int take(const splice_job *job, char *data, size_t count)
{
	static const sockext_deadline now = {0};

	while (count > 0) {
		ssize_t taken = sockext_deadline_receive(&now, job->from, data, count, 0);
		if (taken > 0) {
			count -= (size_t) taken;
			continue;
		}
		int error = taken == -SOCKEXT_ETIMEDOUT
						? sockext_deadline_wait_first(&now, job->from, SOCKEXT_READABLE)
						: (int) taken;
		if (taken == 0 || error == -SOCKEXT_ETIMEDOUT) {
			return 0;
		}
		if (error != 0 && !is_shortage(-error)) {
			return error;
		}
	}
	return 0;
}

/* Moves a small amount; returns its number of bytes, 0 at the end, or -errno. */
static ssize_t copy_some(splice_job *job)
{
	char data[COPY_SIZE];
	ssize_t seen = sockext_deadline_receive(
		&job->deadline, job->from, data, MIN(count_left(job), sizeof(data)), MSG_PEEK);

	if (seen <= 0) {
		return seen;
	}
	ssize_t sent = sockext_deadline_send(&job->deadline, job->to, data, (size_t) seen, 0);
	if (sent <= 0) {
		return sent;
	}
	job->done += (size_t) sent;
	int error = take(job, data, (size_t) sent);
	return error ? error : sent;
}

/* Delivers what is in the pipe; returns 0 or -errno. */
static int drain(splice_job *job, size_t count)
{
	static const sockext_deadline never = SOCKEXT_DEADLINE_NEVER;

	while (count > 0) {
		ssize_t moved = sockext_platform_drain_pipe(&job->pipe, job->to, count);
		if (moved > 0) {
			job->done += (size_t) moved;
			count -= (size_t) moved;
			continue;
		}
		int error = sockext_platform_is_would_block((int) -moved)
						? sockext_deadline_wait(&never, job->to, SOCKEXT_WRITABLE)
						: (int) moved;
		if (error != 0 && error != -SOCKEXT_EINTR && !is_shortage(-error)) {
			return error;
		}
	}
	return 0;
}

/* Moves a large amount; returns its number of bytes, 0 at the end, or -errno. */
static ssize_t pipe_some(splice_job *job, size_t room)
{
	int error = sockext_deadline_wait_first(&job->deadline, job->from, SOCKEXT_READABLE);

	if (error != 0) {
		return error;
	}
	ssize_t taken = sockext_platform_fill_pipe(&job->pipe, job->from, MIN(count_left(job), room));
	if (taken <= 0) {
		return taken;
	}
	error = drain(job, (size_t) taken);
	return error ? error : taken;
}

/* Whether the pipe is there, or can be opened. */
static bool have_pipe(splice_job *job)
{
	if (!job->has_pipe && !job->has_no_pipe) {
		job->has_pipe = sockext_platform_open_pipe(&job->pipe) == 0;
		job->has_no_pipe = !job->has_pipe;
	}
	return job->has_pipe;
}

/* Moves bytes until all are moved; returns 0 then and at the end, or -errno. */
static int run(splice_job *job)
{
	bool is_large = false;

	while (count_left(job) > 0) {
		size_t room = is_large && have_pipe(job) ? sockext_platform_get_room(job->to) : 0;
		ssize_t moved = room >= COPY_SIZE ? pipe_some(job, room) : copy_some(job);
		if (moved == 0) {
			return 0;
		}
		if (moved < 0 && moved != -SOCKEXT_EINTR
			&& !sockext_platform_is_would_block((int) -moved)) {
			return (int) moved;
		}
		is_large = moved >= COPY_SIZE && count_left(job) > COPY_SIZE;
	}
	return 0;
}

/* Throws unless both sockets are stream sockets; FAILURE after that. */
static zend_result check_types(php_socket *from, php_socket *to)
{
	if (sockext_socket_is_message_based(from) || sockext_socket_is_message_based(to)) {
		zend_argument_value_error(
			sockext_socket_is_message_based(from) ? 1 : 2, "must be a stream socket");
		return FAILURE;
	}
	return SUCCESS;
}

/* Answers how much has been moved; only an error that nothing has preceded is a failure. */
static void answer(zval *return_value, php_socket *from, const splice_job *job, int error)
{
	if (error != 0 && error != SOCKEXT_ETIMEDOUT && job->done == 0) {
		sockext_errors_report(from, "Unable to splice sockets", error);
		RETURN_FALSE;
	}
	if (count_left(job) > 0) {
		sockext_errors_remember(from, error);
	}
	RETURN_LONG((zend_long) job->done);
}

PHP_FUNCTION(socket_splice)
{
	zend_object *from_object, *to_object;
	zend_long length;
	double timeout = 0;
	bool timeout_is_null = true;
	php_socket *from, *to;
	splice_job job = {0};

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_OBJ_OF_CLASS(from_object, socket_ce)
		Z_PARAM_OBJ_OF_CLASS(to_object, socket_ce)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(from, from_object, 1);
	SOCKEXT_GET_OPEN(to, to_object, 2);
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	if (check_types(from, to) == FAILURE
		|| sockext_deadline_start(&job.deadline, timeout, timeout_is_null, 4) == FAILURE) {
		RETURN_THROWS();
	}
	job.from = from->bsd_socket;
	job.to = to->bsd_socket;
	job.length = (size_t) length;
	int error = -run(&job);
	if (job.has_pipe) {
		sockext_platform_close_pipe(&job.pipe);
	}
	answer(return_value, from, &job, error);
}
