/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_sendfile(): plain files by sendfile(2), other streams through their read buffer.
 */
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../core/stream_pin.h"
#include "../wait/deadline.h"
#include "../wait/readiness.h"

/* The most bytes that one system call is given; systems accept up to 2 GiB. */
#define PART_MAX ((size_t) 1 << 30)

typedef struct {
	php_socket *sock;
	php_stream *stream;
	int64_t offset; /* where in the stream to begin, or -1 for its position */
	size_t length;
	size_t done;
	bool is_over; /* the stream has said that nothing follows what it has read */
	int flags;
	sockext_deadline deadline;
} file_job;

static bool can_seek(const php_stream *stream)
{
	return stream->ops->seek && !(stream->flags & PHP_STREAM_FLAG_NO_SEEK);
}

/* Returns the descriptor of a plain file, or -1 if the stream has filters, cannot seek, or is not a
 * plain file. */
static int find_descriptor(php_stream *stream)
{
	int file;

	if (!php_stream_is(stream, PHP_STREAM_IS_STDIO) || stream->readfilters.head || !can_seek(stream)
		|| sockext_stream_cast(stream, PHP_STREAM_AS_FD | PHP_STREAM_CAST_INTERNAL, &file, false)
			   == FAILURE) {
		return -1;
	}
	return file;
}

/* Sends from the file, and sets the position of the stream after the last byte sent. Returns 0, or
 * -errno as the functions of deadline.h do. */
static int send_from_descriptor(file_job *job, int file)
{
	int error = 0;

	while (error == 0 && job->done < job->length) {
		error = sockext_deadline_begin(&job->deadline, job->sock, SOCKEXT_WRITABLE);
		if (error != 0) {
			break;
		}
		ssize_t sent = sockext_platform_send_file(job->sock->bsd_socket, file,
			job->offset + (int64_t) job->done, MIN(job->length - job->done, PART_MAX));
		if (sent == 0) {
			break;
		}
		if (sent > 0) {
			job->done += (size_t) sent;
		} else {
			error = sockext_deadline_wait(&job->deadline, job->sock, SOCKEXT_WRITABLE, (int) -sent);
		}
	}
	zend_off_t behind = job->offset + (int64_t) job->done;
	if (job->done > 0 && php_stream_tell(job->stream) != behind) {
		sockext_stream_seek(job->stream, behind, SEEK_SET);
	}
	return error;
}

/* Whether code of the stream, which is pinned, has thrown or closed the socket. */
static bool is_stopped(const file_job *job)
{
	return EG(exception) || !sockext_socket_is_open(job->sock);
}

/* Seeks to the offset; a stream that cannot seek is read up to it. Returns 0, also where there is
 * nothing at the offset: the position is before it then, at the end of a stream that refuses to
 * seek beyond (php://temp and others), or behind all that a stream has now. Else -errno. */
static int seek(const file_job *job)
{
	php_stream *stream = job->stream;
	zend_off_t position = php_stream_tell(stream);
	int error = -SOCKEXT_ESPIPE;

	if (job->offset == position) {
		return 0;
	}
	if (can_seek(stream)) {
		error = sockext_stream_seek(stream, job->offset, SEEK_SET);
	} else if (job->offset > position) {
		error = sockext_stream_seek(stream, job->offset - position, SEEK_CUR);
	}
	if (error != -SOCKEXT_ESPIPE || job->offset < position || is_stopped(job)) {
		return error;
	}
	bool has_ended = !can_seek(stream) || sockext_stream_seek(stream, 0, SEEK_END) == 0;
	return has_ended && php_stream_tell(stream) < job->offset ? 0 : error;
}

/* Fills the stream's read buffer if it is empty, and stores whether the stream is at its end.
 * Returns 0, or -errno as the functions of deadline.h do. */
static int fill_buffer(file_job *job, bool *is_at_end)
{
	php_stream *stream = job->stream;

	if (stream->readpos == stream->writepos && !job->is_over) {
		sockext_deadline_take_turn(&job->deadline, job->sock);
		int error = sockext_stream_fill(stream);
		if (error != 0 || is_stopped(job)) {
			return error != 0 ? error : -SOCKEXT_DEADLINE_STOPPED;
		}
		job->is_over = stream->eof;
	}
	*is_at_end = stream->readpos == stream->writepos;
	return 0;
}

/* Sends from the stream's read buffer and advances its position by what was sent; the rest stays in
 * the stream. Signal handlers may use the stream meanwhile. Returns 0, or -errno as the functions
 * of deadline.h do. */
static int send_from_stream(file_job *job)
{
	php_stream *stream = job->stream;
	bool is_at_end = false;
	int error = 0;

	while (error == 0 && job->done < job->length) {
		error = sockext_deadline_begin(&job->deadline, job->sock, SOCKEXT_WRITABLE);
		if (error == 0) {
			error = fill_buffer(job, &is_at_end);
		}
		if (error != 0 || is_at_end) {
			break;
		}
		size_t count = MIN((size_t) (stream->writepos - stream->readpos), job->length - job->done);
		ssize_t sent = send(job->sock->bsd_socket, (char *) stream->readbuf + stream->readpos,
			count, job->flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
		if (sent < 0) {
			error = sockext_deadline_wait(
				&job->deadline, job->sock, SOCKEXT_WRITABLE, sockext_platform_errno());
			continue;
		}
		stream->readpos += sent;
		stream->position += sent;
		job->done += (size_t) sent;
	}
	return error;
}

/* Restores the position that the stream had before seek(). */
static void seek_back(const file_job *job, zend_off_t before)
{
	if (php_stream_tell(job->stream) != before && can_seek(job->stream)) {
		sockext_stream_seek(job->stream, before, SEEK_SET);
	}
}

/* Sends through the stream's buffer. Returns 0, or -errno as the functions of deadline.h do. If
 * nothing was sent, the position is restored, unless other code has moved it meanwhile. */
static int copy_from_stream(file_job *job)
{
	zend_off_t before = php_stream_tell(job->stream);
	int error = job->offset >= 0 ? seek(job) : 0;
	bool is_unmoved = error != 0 || php_stream_tell(job->stream) < job->offset;

	if (!is_unmoved && !is_stopped(job)) {
		error = send_from_stream(job);
		is_unmoved = job->done == 0 && php_stream_tell(job->stream) == job->offset;
	}
	if (is_unmoved && !is_stopped(job)) {
		seek_back(job, before);
	}
	return is_stopped(job) ? -SOCKEXT_DEADLINE_STOPPED : error;
}

/* Sends by sendfile(2) where possible, else through the buffer. Returns 0, or -errno as the
 * functions of deadline.h do. */
static int send_stream(file_job *job, bool has_offset)
{
	int file = job->flags == 0 ? find_descriptor(job->stream) : -1;

	if (file >= 0) {
		int64_t position = php_stream_tell(job->stream);
		/* The position is -1 for a file opened with O_PATH. */
		job->offset = has_offset ? job->offset : MAX(position, 0);
		job->length = MIN(job->length, (size_t) (ZEND_LONG_MAX - job->offset));
		int error = send_from_descriptor(job, file);
		if (error != -SOCKEXT_EINVAL || job->done > 0) {
			return error;
		}
	}
	if (is_stopped(job)) {
		return -SOCKEXT_DEADLINE_STOPPED;
	}
	job->offset = has_offset ? job->offset : -1;
	return copy_from_stream(job);
}

/* Throws for a negative offset or length, or invalid flags; FAILURE after that. */
static zend_result check_numbers(zend_long offset, zend_long length, zend_long flags)
{
	if (offset < 0 || length < 0) {
		zend_argument_value_error(offset < 0 ? 3 : 4, "must be greater than or equal to 0");
		return FAILURE;
	}
	return sockext_deadline_check_flags(flags, 5);
}

PHP_FUNCTION(socket_sendfile)
{
	zend_object *object;
	zend_long offset = 0, length = 0, flags = 0;
	bool offset_is_null = true, length_is_null = true, timeout_is_null = true;
	double timeout = 0;
	zval *resource;
	file_job job = {0};

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_RESOURCE(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(offset, offset_is_null)
		Z_PARAM_LONG_OR_NULL(length, length_is_null)
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(job.sock, object, 1);
	if (check_numbers(offset, length, flags) == FAILURE
		|| sockext_deadline_start(&job.deadline, timeout, timeout_is_null, (int) flags, 6)
			   == FAILURE) {
		RETURN_THROWS();
	}
	job.offset = offset;
	job.length = length_is_null ? (size_t) ZEND_LONG_MAX : (size_t) length;
	job.flags = (int) flags & ~SOCKEXT_DONTWAIT;

	job.stream = sockext_stream_pin(Z_RES_P(resource));
	if (!job.stream) {
		sockext_stream_throw_invalid();
		RETURN_THROWS();
	}
	int error = -send_stream(&job, !offset_is_null);
	sockext_deadline_end(&job.deadline);
	sockext_stream_unpin(job.stream, Z_RES_P(resource));
	if (error == 0 && job.done < job.length) {
		sockext_errors_remember(job.sock, 0); /* the end of the stream, not an error */
	}
	sockext_deadline_return(return_value, job.sock, 1, job.done, error, "Unable to send file");
}
