/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_splice(): moves bytes from socket to socket. No byte leaves the source before it was sent:
 * bytes are peeked at, sent, and then received and discarded. A pipe (splice(2)) is no faster here,
 * and could not return to the source what was not sent.
 */
#include "../core/buffer.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/deadline.h"
#include "../wait/hub.h"
#include "../wait/readiness.h"

/* How many bytes a peek asks for: at first as many as fit the common buffer, more if all were sent,
 * fewer if only some were, so that no byte is peeked at many times. */
#define PEEK_MIN 4096
#define PEEK_FIRST SOCKEXT_BUFFER_COMMON
#define PEEK_MAX 65536

typedef struct {
	php_socket *from;
	php_socket *to;
	php_socket *last; /* the socket of the last system call */
	size_t length;
	size_t done;
	size_t peek_size;
	sockext_buffer buffer;
	int flags;
	sockext_deadline deadline;
} splice_job;

/* Pauses and returns true if the system is short of memory: the caller tries again, since bytes
 * that were sent must be discarded. */
static bool is_shortage(int error)
{
	if (error != SOCKEXT_ENOMEM && error != SOCKEXT_ENOBUFS) {
		return false;
	}
	sockext_deadline_pause();
	return true;
}

/* True also if poll(2) fails: the caller tries again. */
static bool is_readable(PHP_SOCKET fd)
{
	int events = sockext_platform_poll_once(fd, POLLIN);
	return events < 0 || (events & POLLIN);
}

/* Discards bytes that have been sent, regardless of deadline and signals: otherwise they would be
 * sent twice. If there are none, others that share the socket have received them. Returns 0 or
 * -errno. */
static int discard_sent(const splice_job *job, char *data, size_t count)
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

/* Sets the size of the next peek by how much of this one was sent. */
static void adapt(splice_job *job, size_t seen, size_t sent)
{
	if (sent < seen) {
		job->peek_size = MAX(sent, PEEK_MIN);
	} else if (seen == job->peek_size) {
		job->peek_size = MIN(job->peek_size * 4, PEEK_MAX);
	}
}

/* What follows returns 0 when there is to be a new peek, since code of the script may have run, or
 * an error.
 *
 * Before a wait for a socket. */
static void prepare_to_wait(splice_job *job, php_socket *sock)
{
	sockext_buffer_free_room(&job->buffer, 0);
	job->last = sock;
	job->deadline.other = sock == job->from ? job->to : job->from;
}

/* Other tasks may write while the source has nothing, which may last. */
static int wait_to_read(splice_job *job, int error)
{
	prepare_to_wait(job, job->from);
	sockext_deadline_end_turn(&job->deadline);
	return sockext_deadline_wait(&job->deadline, job->from, SOCKEXT_READABLE, error);
}

static int wait_to_write(splice_job *job, int error)
{
	prepare_to_wait(job, job->to);
	return sockext_deadline_wait(&job->deadline, job->to, SOCKEXT_WRITABLE, error);
}

static int wait_for_turn(splice_job *job)
{
	prepare_to_wait(job, job->to);
	return sockext_deadline_queue(&job->deadline, job->to);
}

/* Moves some bytes. Returns 1, 0 at the end, or -errno as the functions of deadline.h do. */
static int move(splice_job *job)
{
	size_t wanted = MIN(job->length - job->done, job->peek_size);
	char *data = sockext_buffer_open(&job->buffer, 0, wanted);
	ssize_t seen = sockext_platform_peek(job->from->bsd_socket, data, wanted);

	if (seen <= 0) {
		int error = seen ? wait_to_read(job, (int) -seen) : 0;
		return seen && error == 0 ? 1 : error;
	}
	if (UNEXPECTED(sockext_deadline_is_behind(&job->deadline, job->to))) {
		int error = wait_for_turn(job);
		return error == 0 ? 1 : error;
	}
	ssize_t sent = send(job->to->bsd_socket, data, (size_t) seen,
		job->flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
	if (sent < 0) {
		int error = wait_to_write(job, sockext_platform_errno());
		return error == 0 ? 1 : error;
	}
	job->done += (size_t) sent;
	job->last = job->from;
	int error = discard_sent(job, data, (size_t) sent);
	adapt(job, (size_t) seen, (size_t) sent);
	return error == 0 ? 1 : error;
}

/* Runs signal handlers; waits first on systems without MSG_DONTWAIT. */
static int begin(splice_job *job)
{
	job->last = job->from;
	job->deadline.other = job->to;
	if (UNEXPECTED(sockext_hub_exists())) { /* others may run now */
		sockext_buffer_free_room(&job->buffer, 0);
	}
	int error = sockext_deadline_begin(&job->deadline, job->from, SOCKEXT_READABLE);

	if (error == 0 && SOCKEXT_DONTWAIT == 0) {
		job->last = job->to;
		job->deadline.other = job->from;
		error = sockext_deadline_begin(&job->deadline, job->to, SOCKEXT_WRITABLE);
	}
	return error;
}

/* Moves bytes until all are moved or the source ends; returns 0, or -errno as the functions of
 * deadline.h do. */
static int move_all(splice_job *job)
{
	int error = 0;

	job->peek_size = PEEK_FIRST;
	sockext_buffer_init(&job->buffer, PEEK_MAX, 0);
	while (job->done < job->length) {
		error = begin(job);
		if (error == 0) {
			error = move(job);
		}
		if (error <= 0) {
			break;
		}
	}
	sockext_buffer_destroy(&job->buffer);
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

/* Returns the number of bytes moved. The last error is set on the socket that failed, and cleared
 * on the other. */
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
		SOCKEXT_PARAM_FLAGS(flags)
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
	sockext_deadline_end(&job.deadline);
	return_count(return_value, &job, error);
}
