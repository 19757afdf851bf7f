/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Bytes from socket to socket. No byte leaves the one before the other has taken it: bytes are
 * looked at, sent, and then taken away. A pipe (splice(2)) is no faster here, and cannot give back
 * what the other does not take.
 */
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/deadline.h"
#include "../wait/readiness.h"

/* How many bytes are looked at: few at first, which stand on the stack, more where they go at once,
 * and fewer where the other takes only some, so that none are looked at many times. */
#define LOOK_MIN 4096
#define LOOK_FIRST 16384
#define LOOK_MAX 65536

typedef struct {
	php_socket *from;
	php_socket *to;
	php_socket *last; /* the one that the last system call was about */
	size_t length;
	size_t done;
	size_t look;
	int flags;
	sockext_deadline deadline;
} splice_job;

/* Whether the system is short of memory, which is waited for: bytes that were sent cannot be sent
 * twice. */
static bool is_shortage(int error)
{
	if (error != SOCKEXT_ENOMEM && error != SOCKEXT_ENOBUFS) {
		return false;
	}
	sockext_deadline_pause();
	return true;
}

/* Where that cannot be told, it is: the caller looks again. */
static bool is_readable(PHP_SOCKET fd)
{
	int events = sockext_platform_look(fd, POLLIN);
	return events < 0 || (events & POLLIN);
}

/* Takes away bytes that have been sent already, whatever the time and the signals: seen again, they
 * would be sent again. Where there are none, somebody who shares the socket has taken them. Returns
 * 0 or -errno. */
static int take(const splice_job *job, char *data, size_t count)
{
	PHP_SOCKET fd = job->from->bsd_socket;

	while (count > 0) {
		ssize_t taken = recv(fd, data, count, SOCKEXT_DISCARD_FLAGS | SOCKEXT_DONTWAIT);
		if (taken > 0) {
			count -= (size_t) taken;
			continue;
		}
		int error = taken < 0 ? sockext_platform_errno() : 0;
		bool is_gone = sockext_platform_is_would_block(error) && !is_readable(fd);
		if (taken == 0 || is_gone) {
			return 0;
		}
		if (error != SOCKEXT_EINTR && !sockext_platform_is_would_block(error)
			&& !is_shortage(error)) {
			return -error;
		}
	}
	return 0;
}

/* Fits the next look to how much of this one went. */
static void adapt(splice_job *job, size_t seen, size_t sent)
{
	if (sent < seen) {
		job->look = MAX(sent, LOOK_MIN);
	} else if (seen == job->look) {
		job->look = MIN(job->look * 4, LOOK_MAX);
	}
}

/* Waits after a failed system call. Returns 0 when it is to be tried again; what was looked at
 * before must be looked at anew, since code of the script may have run. */
static int wait_after_failure(splice_job *job, php_socket *sock, int event, int error)
{
	job->last = sock;
	job->deadline.other = sock == job->from ? job->to : job->from;
	return sockext_deadline_wait(&job->deadline, sock, event, error);
}

/* Moves some bytes. Returns 1, 0 at the end, or -errno as the functions of deadline.h do. */
static int move(splice_job *job, char *data)
{
	ssize_t seen = sockext_platform_peek(
		job->from->bsd_socket, data, MIN(job->length - job->done, job->look));

	if (seen <= 0) {
		int error = seen ? wait_after_failure(job, job->from, SOCKEXT_READABLE, (int) -seen) : 0;
		return seen && error == 0 ? 1 : error;
	}
	ssize_t sent = send(job->to->bsd_socket, data, (size_t) seen,
		job->flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
	if (sent < 0) {
		int error = wait_after_failure(job, job->to, SOCKEXT_WRITABLE, sockext_platform_errno());
		return error == 0 ? 1 : error;
	}
	job->done += (size_t) sent;
	job->last = job->from;
	int error = take(job, data, (size_t) sent);
	adapt(job, (size_t) seen, (size_t) sent);
	return error == 0 ? 1 : error;
}

/* Runs the handlers of signals, and waits where no flag keeps a call from it. */
static int begin(splice_job *job)
{
	job->last = job->from;
	job->deadline.other = job->to;
	int error = sockext_deadline_begin(&job->deadline, job->from, SOCKEXT_READABLE);

	if (error == 0 && SOCKEXT_DONTWAIT == 0) {
		job->last = job->to;
		job->deadline.other = job->from;
		error = sockext_deadline_begin(&job->deadline, job->to, SOCKEXT_WRITABLE);
	}
	return error;
}

/* Moves bytes until all are moved; returns 0 then and at the end, or -errno as above. */
static int move_all(splice_job *job)
{
	char few[LOOK_FIRST];
	char *many = NULL, *data = few;
	int error = 0;

	job->look = LOOK_FIRST;
	while (job->done < job->length) {
		if (job->look > LOOK_FIRST && !many) {
			data = many = emalloc(LOOK_MAX);
		}
		error = begin(job);
		if (error == 0) {
			error = move(job, data);
		}
		if (error <= 0) {
			break;
		}
	}
	if (many) {
		efree(many);
	}
	return MIN(error, 0);
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

static zend_result check_numbers(zend_long length, zend_long flags)
{
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		return FAILURE;
	}
	return sockext_deadline_check_flags(flags, 4);
}

/* Answers how much has been moved. The socket that ended it has the error, the other none. */
static void return_count(zval *return_value, const splice_job *job, int error)
{
	php_socket *last = job->last;
	if (error == SOCKEXT_DEADLINE_STOPPED) {
		last = sockext_socket_is_open(job->from) ? job->to : job->from;
	}
	bool is_from = last == job->from;

	if (error != SOCKEXT_DEADLINE_STOPPED && job->done < job->length) {
		job->to->error = 0;
		sockext_errors_remember(job->from, 0);
	}
	sockext_deadline_return(return_value, last, is_from ? 1 : 2, job->done, error,
		is_from ? "Unable to read from socket" : "Unable to write to socket");
}

PHP_FUNCTION(socket_splice)
{
	zend_object *from_object, *to_object;
	zend_long length, flags = 0;
	double timeout = 0;
	bool timeout_is_null = true;
	splice_job job = {0};

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_OBJ_OF_CLASS(from_object, socket_ce)
		Z_PARAM_OBJ_OF_CLASS(to_object, socket_ce)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(job.from, from_object, 1);
	SOCKEXT_GET_OPEN(job.to, to_object, 2);
	if (check_numbers(length, flags) == FAILURE || check_types(job.from, job.to) == FAILURE
		|| sockext_deadline_start(&job.deadline, timeout, timeout_is_null, (int) flags, 5)
			   == FAILURE) {
		RETURN_THROWS();
	}
	job.length = (size_t) length;
	job.flags = (int) flags;
	int error = -move_all(&job);
	return_count(return_value, &job, error);
}
