/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_directory.h.
 */
#include "streams_directory.h"

#include "../core/stream_pin.h"
#include "../wait/hub_task.h"
#include "streams_close.h"

zend_internal_function sockext_task_stream_original_opendir;
zend_internal_function sockext_task_stream_original_dir;
zend_internal_function sockext_task_stream_original_readdir;
zend_internal_function sockext_task_stream_original_rewinddir;
zend_internal_function sockext_task_stream_original_closedir;
zend_internal_function sockext_task_stream_original_directory_close;

/* PHP's functions for directories use the one that was opened last if they get none. PHP does not
 * tell which one that is, and holds a reference to it. */
ZEND_NAMED_FUNCTION(sockext_task_stream_opendir)
{
	sockext_task_stream_original_opendir.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (Z_TYPE_P(return_value) == IS_RESOURCE) {
		SOCKETS_G(default_directory) = Z_RES_P(return_value);
	}
}

ZEND_NAMED_FUNCTION(sockext_task_stream_dir)
{
	sockext_task_stream_original_dir.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (Z_TYPE_P(return_value) == IS_OBJECT) {
		const zval *handle = sockext_evict_directory_handle(Z_OBJ_P(return_value));
		SOCKETS_G(default_directory) = Z_RES_P(handle);
	}
}

static zend_resource *get_directory(zend_execute_data *call)
{
	uint32_t count = ZEND_CALL_NUM_ARGS(call);

	if (count == 0 || (count == 1 && Z_TYPE_P(ZEND_CALL_ARG(call, 1)) == IS_NULL)) {
		return SOCKETS_G(default_directory);
	}
	return sockext_task_stream_first_argument(call, 1);
}

/* Another task may close it, or open one meanwhile, after which PHP does not keep this one. */
static void use_default_directory(
	const zend_internal_function *original, INTERNAL_FUNCTION_PARAMETERS)
{
	zend_resource *resource = sockext_task_stream_first_argument(execute_data, 1)
								  ? NULL
								  : get_directory(execute_data);
	php_stream *stream = resource ? sockext_stream_pin(resource) : NULL;

	original->handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (stream) {
		sockext_stream_unpin(stream, resource);
	}
}

ZEND_NAMED_FUNCTION(sockext_task_stream_readdir)
{
	use_default_directory(&sockext_task_stream_original_readdir, INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_rewinddir)
{
	use_default_directory(
		&sockext_task_stream_original_rewinddir, INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static void close_directory(
	const zend_internal_function *original, zend_resource *resource, INTERNAL_FUNCTION_PARAMETERS)
{
	if (sockext_hub_exists() && !sockext_task_stream_tell_close_directory(resource)) {
		return;
	}
	original->handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (resource == SOCKETS_G(default_directory)) { /* not before that, as PHP does */
		SOCKETS_G(default_directory) = NULL;
	}
}

ZEND_NAMED_FUNCTION(sockext_task_stream_closedir)
{
	close_directory(&sockext_task_stream_original_closedir, get_directory(execute_data),
		INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_directory_close)
{
	const zval *handle = sockext_evict_directory_handle(Z_OBJ(execute_data->This));

	close_directory(&sockext_task_stream_original_directory_close,
		Z_TYPE_P(handle) == IS_RESOURCE ? Z_RES_P(handle) : NULL, INTERNAL_FUNCTION_PARAM_PASSTHRU);
}
