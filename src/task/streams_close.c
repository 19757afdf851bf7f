/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The handlers of PHP's functions that close a stream. In tasks they wake who waits for a Socket
 * that shares it.
 */
#include "streams_close.h"

#include "../core/stream_pin.h"
#include "../wait/hub_task.h"
#include "streams.h"

zend_internal_function sockext_task_stream_original_fclose;
zend_internal_function sockext_task_stream_original_pclose;
zend_internal_function sockext_task_stream_original_gzclose;
zend_internal_function sockext_task_stream_original_bzclose;

/* Of a stream that many operations use, only the last ones are looked at. */
#define FEW_USERS 4

bool sockext_task_stream_knows(const zend_resource *resource, const zend_fiber_context *context)
{
	const php_stream *stream = sockext_stream_fetch((zend_resource *) resource);
	const sockext_task_stream *own = stream ? sockext_task_stream_find(stream) : NULL;
	const sockext_task_stream_user *user = own && own->stream == stream ? own->users : NULL;

	for (int i = 1; i < FEW_USERS && user && user->context != context; i++) {
		user = user->next;
	}
	return user && user->context == context;
}

/* Whether the resource still has the stream, and nobody is closing it. */
static bool is_open(const php_stream *stream, zend_resource *resource)
{
	return sockext_stream_fetch(resource) == stream && stream->in_free == 0;
}

/* Ends calls of other code that use the stream and wait in the middle of it, as in a callback: PHP
 * would go on with a stream that is no more. With a reference for the variable and one for the
 * argument of the running call nobody else has it, but the methods of a Directory hold none.
 * Returns whether there is none any more, or another task has closed it. */
static bool end_calls(const php_stream *stream, zend_resource *resource)
{
	bool is_directory = (stream->flags & PHP_STREAM_FLAG_IS_DIR) != 0;

	if (EXPECTED(GC_REFCOUNT(resource) <= 2 && !is_directory) || sockext_hub_is_dead()) {
		return true;
	}
	sockext_hub_notice_fork();
	while (is_open(stream, resource) && sockext_evict_is_due(resource, sockext_task_stream_knows)) {
		if (!sockext_hub_can_switch()) {
			return false;
		}
		sockext_evict(resource, sockext_task_stream_knows);
		sockext_evict_yield();
		/* One that another task ends, as by closing what this one is in the middle of, gives up. */
		if (UNEXPECTED(EG(exception))) {
			return false;
		}
	}
	return true;
}

/* Those of ours end calls when they are closed, by whatever, and must not give up then. */
static bool end_users(php_stream *stream, zend_resource *resource)
{
	if (!sockext_task_stream_find(stream)) {
		return end_calls(stream, resource);
	}
	return EXPECTED(!sockext_evict_is_nested()) || sockext_task_stream_end_early(stream, resource);
}

bool sockext_task_stream_refuse(const char *text)
{
	php_error_docref(NULL, E_WARNING, "%s", text);
	return false;
}

static bool refuse_stuck(void)
{
	return !EG(exception)
		   && sockext_task_stream_refuse(
			   "Cannot close a stream that another task uses where PHP forbids fiber switches");
}

zend_resource *sockext_task_stream_first_argument(zend_execute_data *call, uint32_t most)
{
	uint32_t count = ZEND_CALL_NUM_ARGS(call);
	zval *argument = count > 0 && count <= most ? ZEND_CALL_ARG(call, 1) : NULL;

	return argument && Z_TYPE_P(argument) == IS_RESOURCE ? Z_RES_P(argument) : NULL;
}

/* The running call is about to close a stream. Returns false after a warning if it must not.
 * pclose() does not look whether PHP forbids to close it, as it does while a filter runs. */
static bool tell_close(zend_resource *resource, bool php_checks)
{
	php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;

	if (!stream || stream->in_free != 0) {
		return true;
	}
	if (UNEXPECTED(sockext_stream_must_stay(stream))) {
		return php_checks
			   || sockext_task_stream_refuse(
				   "cannot close the provided stream, as it must not be manually closed");
	}
	if (UNEXPECTED(sockext_task_stream_is_awaited(stream))) {
		return sockext_task_stream_refuse("Cannot close a stream in the middle of a wait for it");
	}
	if (UNEXPECTED(sockext_task_stream_is_stuck(stream)) || !end_users(stream, resource)) {
		return refuse_stuck();
	}
	if (is_open(stream, resource) && sockext_stream_is_transport(stream)) {
		const php_netstream_data_t *data = stream->abstract;
		sockext_watch_tell_stream(data->socket, resource);
	}
	return true;
}

bool sockext_task_stream_tell_close_directory(zend_resource *resource)
{
	const php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;

	return !stream || !(stream->flags & PHP_STREAM_FLAG_IS_DIR) || stream->in_free != 0
		   || end_calls(stream, resource) || refuse_stuck();
}

/* A stream in fclose(), with a table of its own. PHP writes what is left before it closes the
 * resource, and code of the script that runs then may wait, while other code begins to use the
 * stream. From PHP's close operation on nobody can. On the heap, since a fatal error leaves it. */
typedef struct {
	php_stream_ops ops;
	const php_stream_ops *original;
	const zend_resource *resource;
} closing;

static void end_late_calls(const zend_resource *resource)
{
	if (!sockext_hub_exists()) {
		return;
	}
	while (sockext_hub_can_switch() && sockext_evict(resource, sockext_task_stream_knows)) {
		sockext_hub_yield_at_end();
	}
	if (UNEXPECTED(
			!sockext_hub_is_dead() && sockext_evict_is_due(resource, sockext_task_stream_knows))) {
		zend_error_noreturn(E_ERROR, "Cannot close a stream here that another task uses");
	}
}

static int close_after_calls(php_stream *stream, int close_handle)
{
	closing *own = (closing *) stream->ops;

	stream->ops = own->original;
	end_late_calls(own->resource);
	sockext_stream_forget_closing(stream);
	return own->original->close(stream, close_handle);
}

/* PHP gives code of the script no more at once than this, by the table that it compares with. */
static ssize_t write_in_chunks(php_stream *stream, const char *data, size_t size)
{
	const closing *own = (const closing *) stream->ops;

	return own->original->write(stream, data, MIN(size, stream->chunk_size));
}

/* Whether flushing it may run code of the script, or use another stream. */
static bool has_slow_flush(const php_stream *stream)
{
	return !php_stream_is(stream, PHP_STREAM_IS_STDIO)
		   && !php_stream_is(stream, PHP_STREAM_IS_MEMORY)
		   && !php_stream_is(stream, PHP_STREAM_IS_TEMP) && !sockext_stream_is_transport(stream);
}

/* Whether PHP may run code of the script, or wait, before it closes a stream. */
static bool may_wait_before_close(const php_stream *stream)
{
	bool is_written = (stream->flags & PHP_STREAM_FLAG_WAS_WRITTEN) != 0;

	return stream->in_free == 0 && !stream->is_persistent && !sockext_hub_is_dead()
		   && (stream->writefilters.head || (is_written && has_slow_flush(stream)));
}

static closing *begin_closing(php_stream *stream)
{
	closing *own = ecalloc(1, sizeof(*own));

	own->ops = *stream->ops;
	own->original = stream->ops;
	own->resource = stream->res;
	own->ops.close = close_after_calls;
	if (php_stream_is(stream, PHP_STREAM_IS_USERSPACE)) {
		own->ops.write = write_in_chunks;
	}
	stream->ops = &own->ops;
	return own;
}

ZEND_NAMED_FUNCTION(sockext_task_stream_fclose)
{
	zend_resource *resource = sockext_task_stream_first_argument(execute_data, 1);

	if (sockext_hub_exists() && !tell_close(resource, true)) {
		RETURN_FALSE;
	}
	/* Also without a task, which that code may spawn. */
	php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;
	bool may_wait = stream && may_wait_before_close(stream);
	closing *own = may_wait && !sockext_task_stream_find(stream) ? begin_closing(stream) : NULL;
	if (may_wait) {
		sockext_stream_note_closing(stream);
	}
	sockext_task_stream_original_fclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (UNEXPECTED(may_wait && sockext_stream_fetch(resource) == stream)) { /* PHP has refused */
		sockext_stream_forget_closing(stream);
		stream->ops = own ? own->original : stream->ops;
	}
	if (own) {
		efree(own);
	}
}

ZEND_NAMED_FUNCTION(sockext_task_stream_pclose)
{
	if (sockext_hub_exists()
		&& !tell_close(sockext_task_stream_first_argument(execute_data, 1), false)) {
		RETURN_LONG(-1);
	}
	sockext_task_stream_original_pclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}
