/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_filter.h.
 */
#include "streams_filter.h"

#include "../core/stream_pin.h"
#include "../wait/hidden.h"
#include "../wait/hub_task.h"
#include "streams_close.h"

zend_internal_function sockext_task_stream_original_filter_append;
zend_internal_function sockext_task_stream_original_filter_remove;

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
	zend_resource *resource = sockext_hub_exists()
								  ? sockext_task_stream_first_argument(execute_data, 1)
								  : NULL;
	zend_resource *kept = NULL;
	php_stream *stream = NULL;

	if (resource && resource->type == php_file_le_stream_filter()) {
		if (UNEXPECTED(is_filter_used(resource))) {
			RETURN_BOOL(
				sockext_task_stream_refuse("Cannot remove a filter that another task uses"));
		}
		kept = find_stream_to_keep(resource->ptr);
		stream = kept ? sockext_stream_pin(kept) : NULL;
	}
	sockext_task_stream_original_filter_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (stream) {
		sockext_stream_unpin(stream, kept);
	}
}

/* PHP passes what is in the buffer through the new filter, and goes on with the buffer after a
 * callback of the script, which may wait. */
ZEND_NAMED_FUNCTION(sockext_task_stream_filter_append)
{
	zend_resource *resource = sockext_hub_is_dead()
								  ? NULL
								  : sockext_task_stream_first_argument(execute_data, 4);
	php_stream *stream = resource ? sockext_stream_fetch(resource) : NULL;
	bool is_buffered = stream && stream->writepos > stream->readpos;
	sockext_hidden hidden;

	stream = is_buffered ? sockext_stream_pin(resource) : NULL;
	if (UNEXPECTED(stream)) {
		sockext_hidden_begin(&hidden, resource);
	}
	sockext_task_stream_original_filter_append.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (UNEXPECTED(stream)) {
		sockext_hidden_end(&hidden);
		sockext_stream_unpin(stream, resource);
	}
}
