/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Sending from streams: files without reading them, everything else through the stream's own
 * buffer.
 */
#include "errors.h"
#include "socket_object.h"
#include "stream_pin.h"

/* The most that one call sends; systems take up to 2 GiB. */
#define PART_MAX ((size_t) 1 << 30)

typedef struct {
	php_socket *sock;
	php_stream *stream;
	int64_t offset;
	size_t length;
	size_t done;
} file_job;

/* Returns the descriptor behind a stream, or -1 if the stream is more than what is behind it. */
static int find_descriptor(php_stream *stream)
{
	int file;

	if (!php_stream_is(stream, PHP_STREAM_IS_STDIO) || stream->readfilters.head
		|| sockext_stream_cast(stream, PHP_STREAM_AS_FD | PHP_STREAM_CAST_INTERNAL, &file, false)
			   == FAILURE) {
		return -1;
	}
	return file;
}

/* Sends from the file, whose own position stays. Returns 0 or -errno. */
static int send_from_descriptor(file_job *job, int file)
{
	while (job->done < job->length) {
		ssize_t sent = sockext_platform_send_file(job->sock->bsd_socket, file,
			job->offset + (int64_t) job->done, MIN(job->length - job->done, PART_MAX));
		if (sent == 0 || (sent < 0 && sent != -SOCKEXT_EINTR)) {
			return (int) sent;
		}
		job->done += (size_t) MAX(sent, 0);
	}
	return 0;
}

/* Puts the stream at the offset; one that cannot seek is read forward. */
static zend_result seek(const file_job *job)
{
	php_stream *stream = job->stream;
	zend_off_t position = php_stream_tell(stream);

	if (job->offset == position) {
		return SUCCESS;
	}
	if (stream->ops->seek && !(stream->flags & PHP_STREAM_FLAG_NO_SEEK)) {
		return sockext_stream_seek(stream, job->offset, SEEK_SET) == 0 ? SUCCESS : FAILURE;
	}
	return job->offset > position
				   && sockext_stream_seek(stream, job->offset - position, SEEK_CUR) == 0
			   ? SUCCESS
			   : FAILURE;
}

/* Whether code of the stream, which is pinned, has left the socket open; throws if not. */
static bool is_still_open(const file_job *job)
{
	if (EG(exception)) {
		return false;
	}
	if (!sockext_socket_is_open(job->sock)) {
		sockext_socket_throw_closed(1);
		return false;
	}
	return true;
}

/* Sends what the stream's buffer holds and moves the stream behind what was sent: what the socket
 * does not take stays in the stream. Returns 0 or -errno; the stream's code may have thrown. */
static int send_from_stream(file_job *job)
{
	php_stream *stream = job->stream;

	while (job->done < job->length) {
		if (stream->readpos == stream->writepos) {
			sockext_stream_fill(stream);
			if (!is_still_open(job) || stream->readpos == stream->writepos) {
				return 0;
			}
		}
		size_t count = MIN((size_t) (stream->writepos - stream->readpos), job->length - job->done);
		ssize_t sent = send(job->sock->bsd_socket, (char *) stream->readbuf + stream->readpos,
			count, SOCKEXT_SEND_FLAGS);
		int error = sent < 0 ? sockext_platform_errno() : 0;
		if (error != 0 && error != SOCKEXT_EINTR) {
			return -error;
		}
		stream->readpos += MAX(sent, 0);
		stream->position += MAX(sent, 0);
		job->done += (size_t) MAX(sent, 0);
	}
	return 0;
}

static int copy_from_stream(file_job *job)
{
	if (seek(job) == FAILURE) {
		return -ESPIPE;
	}
	return is_still_open(job) ? send_from_stream(job) : 0;
}

/* Sends from the pinned stream by the better way. Returns 0 or an error; may have thrown. */
static int send_file(file_job *job)
{
	int file = find_descriptor(job->stream);

	if (!is_still_open(job)) {
		return 0;
	}
	int error = file >= 0 ? -send_from_descriptor(job, file) : SOCKEXT_EINVAL;
	return error == SOCKEXT_EINVAL && job->done == 0 ? -copy_from_stream(job) : error;
}

/* Answers how much has been sent; only an error that nothing has preceded is a failure. */
static void answer(zval *return_value, const file_job *job, int error)
{
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != 0 && job->done == 0) {
		sockext_errors_report(job->sock, "Unable to send file", error);
		RETURN_FALSE;
	}
	if (error != 0) {
		sockext_errors_remember(job->sock, error);
	}
	RETURN_LONG((zend_long) job->done);
}

/* Throws for a place that no file has; FAILURE after that. */
static zend_result check_range(zend_long offset, zend_long length)
{
	if (offset < 0 || length < 0) {
		zend_argument_value_error(offset < 0 ? 3 : 4, "must be greater than or equal to 0");
		return FAILURE;
	}
	return SUCCESS;
}

PHP_FUNCTION(socket_sendfile)
{
	zend_object *object;
	zend_long offset = 0, length = 0;
	bool length_is_null = true;
	zval *resource;
	file_job job = {0};

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_RESOURCE(resource)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(offset)
		Z_PARAM_LONG_OR_NULL(length, length_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(job.sock, object, 1);
	job.stream = sockext_stream_pin(Z_RES_P(resource));
	if (!job.stream) {
		sockext_stream_throw_invalid();
		RETURN_THROWS();
	}
	int error = 0;
	if (check_range(offset, length) == SUCCESS) {
		job.offset = offset;
		job.length = length_is_null ? (size_t) ZEND_LONG_MAX - (size_t) offset : (size_t) length;
		error = send_file(&job);
	}
	sockext_stream_unpin(job.stream, Z_RES_P(resource));
	answer(return_value, &job, error);
}
