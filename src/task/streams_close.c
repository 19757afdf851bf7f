/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The handlers of PHP's functions that close a stream, or remove its filter. In tasks they wake who
 * waits for a Socket that shares it.
 */
#include "streams_close.h"

#include "../core/stream_pin.h"
#include "../wait/hub_task.h"
#include "streams.h"

zend_internal_function sockext_task_stream_original_fclose;
zend_internal_function sockext_task_stream_original_pclose;
zend_internal_function sockext_task_stream_original_gzclose;
zend_internal_function sockext_task_stream_original_bzclose;
zend_internal_function sockext_task_stream_original_closedir;
zend_internal_function sockext_task_stream_original_directory_close;
zend_internal_function sockext_task_stream_original_filter_remove;

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

/* Ends calls of other code that use the stream and wait in the middle of it, as in a callback: PHP
 * would go on with a stream that is no more. With a reference for the variable and one for the
 * argument of the running call nobody else has it, but the methods of a Directory hold none.
 * Returns whether there is none any more. */
static bool end_calls(const php_stream *stream, const zend_resource *resource)
{
	bool is_directory = (stream->flags & PHP_STREAM_FLAG_IS_DIR) != 0;

	if (EXPECTED(GC_REFCOUNT(resource) <= 2 && !is_directory) || sockext_hub_is_dead()) {
		return true;
	}
	sockext_hub_notice_fork();
	while (sockext_evict_is_due(resource, sockext_task_stream_knows)) {
		if (!sockext_hub_can_switch()) {
			return false;
		}
		sockext_evict(resource, sockext_task_stream_knows);
		sockext_hub_yield_at_end();
		/* One that another task ends, as by closing what this one is in the middle of, gives up. */
		if (UNEXPECTED(EG(exception))) {
			return false;
		}
	}
	return true;
}

static bool refuse(const char *text)
{
	php_error_docref(NULL, E_WARNING, "%s", text);
	return false;
}

static bool refuse_stuck(void)
{
	return !EG(exception)
		   && refuse(
			   "Cannot close a stream that another task uses where PHP forbids fiber switches");
}

/* Returns the only argument if it is a resource, or NULL. */
static zend_resource *get_argument(zend_execute_data *call)
{
	zval *argument = ZEND_CALL_NUM_ARGS(call) == 1 ? ZEND_CALL_ARG(call, 1) : NULL;

	return argument && Z_TYPE_P(argument) == IS_RESOURCE ? Z_RES_P(argument) : NULL;
}

/* The running call is about to close a stream. Returns false after a warning if it must not. Those
 * of ours end calls when they are closed, by whatever. pclose() does not look whether PHP forbids
 * to close it, as it does while a filter runs. */
static bool tell_close(zend_resource *resource, bool php_checks)
{
	const php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;

	if (!stream || sockext_stream_is_pinned(stream)) {
		return true;
	}
	if (UNEXPECTED(sockext_stream_must_stay(stream))) {
		return php_checks
			   || refuse("cannot close the provided stream, as it must not be manually closed");
	}
	if (UNEXPECTED(sockext_task_stream_is_awaited(stream))) {
		return refuse("Cannot close a stream in the middle of a wait for it");
	}
	if (UNEXPECTED(sockext_task_stream_is_stuck(stream))
		|| (!sockext_task_stream_find(stream) && !end_calls(stream, resource))) {
		return refuse_stuck();
	}
	if (sockext_stream_fetch(resource) == stream && sockext_stream_is_transport(stream)) {
		const php_netstream_data_t *data = stream->abstract;
		sockext_watch_tell_stream(data->socket, resource);
	}
	return true;
}

/* The same for directories. PHP forbids all of them to be closed by fclose(). */
static bool tell_close_directory(zend_resource *resource)
{
	const php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;

	return !stream || !(stream->flags & PHP_STREAM_FLAG_IS_DIR) || sockext_stream_is_pinned(stream)
		   || end_calls(stream, resource) || refuse_stuck();
}

ZEND_NAMED_FUNCTION(sockext_task_stream_fclose)
{
	if (sockext_hub_exists() && !tell_close(get_argument(execute_data), true)) {
		RETURN_FALSE;
	}
	sockext_task_stream_original_fclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_pclose)
{
	if (sockext_hub_exists() && !tell_close(get_argument(execute_data), false)) {
		RETURN_LONG(-1);
	}
	sockext_task_stream_original_pclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_closedir)
{
	zend_resource *resource = get_argument(execute_data);

	if (!sockext_hub_exists() || tell_close_directory(resource)) {
		sockext_task_stream_original_closedir.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

ZEND_NAMED_FUNCTION(sockext_task_stream_directory_close)
{
	const zval *handle = sockext_evict_directory_handle(Z_OBJ(execute_data->This));
	zend_resource *resource = Z_TYPE_P(handle) == IS_RESOURCE ? Z_RES_P(handle) : NULL;

	if (!sockext_hub_exists() || tell_close_directory(resource)) {
		sockext_task_stream_original_directory_close.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

static bool has_callback(const php_stream_filter *filter)
{
	return strcmp(filter->fops->label, "user-filter") == 0 && Z_TYPE(filter->abstract) == IS_OBJECT;
}

/* Whether another task waits in a callback of the filter, or in the middle of removing it: PHP goes
 * on with the filter afterwards. */
static bool is_filter_used(const zend_resource *resource)
{
	const php_stream_filter *filter = resource->ptr;
	const zend_object *object = has_callback(filter) ? Z_OBJ(filter->abstract) : NULL;

	return !sockext_hub_is_dead() && sockext_evict_is_used(resource, object);
}

/* Returns the resource of the stream of a filter if PHP calls callbacks before it removes the
 * filter, or NULL. They may drop the last variable of the stream. */
static zend_resource *find_stream_to_keep(const php_stream_filter *filter)
{
	const php_stream_filter *next = filter;

	while (next && !has_callback(next)) {
		next = next->next;
	}
	return next && filter->chain && filter->chain->stream ? filter->chain->stream->res : NULL;
}

ZEND_NAMED_FUNCTION(sockext_task_stream_filter_remove)
{
	zend_resource *resource = sockext_hub_exists() ? get_argument(execute_data) : NULL;
	zend_resource *kept = NULL;
	php_stream *stream = NULL;

	if (resource && resource->type == php_file_le_stream_filter()) {
		if (UNEXPECTED(is_filter_used(resource))) {
			RETURN_BOOL(refuse("Cannot remove a filter that another task uses"));
		}
		kept = find_stream_to_keep(resource->ptr);
		stream = kept ? sockext_stream_pin(kept) : NULL;
	}
	sockext_task_stream_original_filter_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (stream) {
		sockext_stream_unpin(stream, kept);
	}
}
