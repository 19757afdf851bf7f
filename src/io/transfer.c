/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_send_all() and socket_recv_exact(): sending and receiving an exact number of bytes within
 * one deadline.
 */
#include "../core/assign.h"
#include "../core/buffer.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/deadline.h"

/* Flags that return the same bytes again, that discard bytes, or that return bytes for which
 * poll(2) has no event. */
#define REFUSED_FLAGS (MSG_PEEK | MSG_TRUNC | SOCKEXT_ERRQUEUE)

typedef struct {
	php_socket *sock;
	const char *data;      /* to be sent */
	sockext_buffer buffer; /* or for what is received */
	size_t length;
	size_t done;
	int flags;
	sockext_deadline deadline;
} transfer;

/* Returns 0 when everything was sent, else -errno. */
static int send_all(transfer *job)
{
	do {
		ssize_t sent = sockext_deadline_send(
			&job->deadline, job->sock, job->data + job->done, job->length - job->done, job->flags);
		if (sent < 0) {
			return (int) sent;
		}
		job->done += (size_t) sent;
	} while (job->done < job->length);

	return 0;
}

/* Returns 0 when everything was received and at end of file, else -errno. */
static int receive_all(transfer *job)
{
	while (job->done < job->length) {
		ssize_t received = sockext_deadline_receive_more(
			&job->deadline, job->sock, &job->buffer, job->done, job->flags);
		if (received <= 0) {
			return (int) received;
		}
		job->done += (size_t) received;
	}
	return 0;
}

/* Throws for flags that socket_send_all() refuses; FAILURE after that. With MSG_OOB the last byte
 * of each system call would be out-of-band data, and missing in the stream. */
static zend_result check_send_flags(zend_long flags)
{
	if (sockext_errors_check_int(flags, 3) == FAILURE) {
		return FAILURE;
	}
	if (flags & MSG_OOB) {
		zend_argument_value_error(3, "must not contain MSG_OOB");
		return FAILURE;
	}
	return SUCCESS;
}

PHP_FUNCTION(socket_send_all)
{
	zend_object *object;
	zend_string *data;
	zend_long flags = 0;
	double timeout = 0;
	bool timeout_is_null = true;
	transfer job = {0};

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(data)
		Z_PARAM_OPTIONAL
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(job.sock, object, 1);
	if (check_send_flags(flags) == FAILURE
		|| sockext_deadline_start(&job.deadline, timeout, timeout_is_null, (int) flags, 4)
			   == FAILURE) {
		RETURN_THROWS();
	}
	job.data = ZSTR_VAL(data);
	job.length = ZSTR_LEN(data);
	job.flags = (int) flags;
	int error = -send_all(&job);
	sockext_deadline_end(&job.deadline);
	sockext_deadline_return(
		return_value, job.sock, 1, job.done, error, "Unable to write to socket");
}

/* Throws for arguments that socket_recv_exact() refuses; FAILURE after that. */
static zend_result check_receive_arguments(php_socket *sock, zend_long length, zend_long flags)
{
	if (sockext_socket_is_message_based(sock)) {
		zend_argument_value_error(1, "must be a stream socket");
		return FAILURE;
	}
	if (length < 0 || (zend_ulong) length > SOCKEXT_BUFFER_MAX) {
		zend_argument_value_error(3, "must be between 0 and " ZEND_LONG_FMT,
			(zend_long) MIN(SOCKEXT_BUFFER_MAX, ZEND_LONG_MAX));
		return FAILURE;
	}
	if (sockext_errors_check_int(flags, 4) == FAILURE) {
		return FAILURE;
	}
	if (flags & REFUSED_FLAGS) {
		zend_argument_value_error(4, "must not contain MSG_PEEK, MSG_TRUNC, or MSG_ERRQUEUE");
		return FAILURE;
	}
	return SUCCESS;
}

PHP_FUNCTION(socket_recv_exact)
{
	zend_object *object;
	zval *data;
	zend_long length, flags = 0;
	double timeout = 0;
	bool timeout_is_null = true;
	transfer job = {0};

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(data)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(job.sock, object, 1);
	if (check_receive_arguments(job.sock, length, flags) == FAILURE
		|| sockext_deadline_start(&job.deadline, timeout, timeout_is_null, (int) flags, 5)
			   == FAILURE) {
		RETURN_THROWS();
	}
	sockext_buffer_init(&job.buffer, (size_t) length, (int) flags);
	job.length = (size_t) length;
	job.flags = (int) flags;
	int error = -receive_all(&job);
	sockext_deadline_end(&job.deadline);
	sockext_assign_string(data, sockext_buffer_finish(&job.buffer, job.done));
	if (error == 0 && job.done < job.length) {
		sockext_errors_remember(job.sock, 0); /* end of file, not an error */
	}
	sockext_deadline_return(
		return_value, job.sock, 1, job.done, error, "Unable to read from socket");
}
