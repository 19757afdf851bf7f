/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See stream_handle.h.
 */
#include "stream_handle.h"

#include "../core/class.h"
#include "../core/stream_pin.h"
#include "handle.h"

#if PHP_VERSION_ID < 80600
#include "stream_handle_arginfo.h"

static bool is_stream_open(const sockext_poll_handle *handle)
{
	return Z_TYPE(handle->subject) == IS_RESOURCE && Z_RES(handle->subject)->type >= 0;
}

static PHP_SOCKET get_stream_descriptor(const sockext_poll_handle *handle)
{
	PHP_SOCKET fd;

	if (!is_stream_open(handle)) {
		return SOCKEXT_INVALID_FD;
	}
	zend_resource *resource = Z_RES(handle->subject);
	php_stream *stream = sockext_stream_pin(resource);
	if (!stream) {
		return SOCKEXT_INVALID_FD;
	}
	zend_result result = sockext_stream_get_waitable(stream, &fd);
	if (result == FAILURE) {
		php_error_docref(NULL, E_WARNING,
			"Cannot represent a stream of type %s as a pollable descriptor", stream->ops->label);
	}
	sockext_stream_unpin(stream, resource);
	/* Code of the stream may have closed the stream. */
	return result == SUCCESS && is_stream_open(handle) ? fd : SOCKEXT_INVALID_FD;
}

static bool stream_runs_close_hooks(const sockext_poll_handle *handle)
{
	return false;
}

static const sockext_poll_handle_ops stream_ops = {
	.get_descriptor = get_stream_descriptor,
	.is_valid = is_stream_open,
	.runs_close_hooks = stream_runs_close_hooks,
};

static zend_object *create_stream_handle(zend_class_entry *ce)
{
	return sockext_poll_handle_create(ce, &stream_ops);
}

PHP_METHOD(StreamPollHandle, __construct)
{
	zval *stream;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_RESOURCE(stream)
	ZEND_PARSE_PARAMETERS_END();

	sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ_P(ZEND_THIS));
	if (!Z_ISUNDEF(handle->subject)) {
		zend_throw_error(NULL, "StreamPollHandle object is already constructed");
		RETURN_THROWS();
	}
	int type = Z_RES_P(stream)->type;
	if (type < 0 || (type != php_file_le_stream() && type != php_file_le_pstream())) {
		zend_argument_type_error(1, "must be an open stream resource");
		RETURN_THROWS();
	}
	ZVAL_COPY(&handle->subject, stream);
}

PHP_METHOD(StreamPollHandle, getStream)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ_P(ZEND_THIS));
	if (Z_ISUNDEF(handle->subject)) {
		RETURN_NULL();
	}
	RETURN_COPY(&handle->subject);
}

PHP_METHOD(StreamPollHandle, isValid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(is_stream_open(sockext_poll_handle_from_object(Z_OBJ_P(ZEND_THIS))));
}

void sockext_poll_stream_handle_register_class(void)
{
	zend_class_entry *ce = register_class_StreamPollHandle(sockext_poll_handle_ce);
	sockext_class_set_create(ce, create_stream_handle);
}

#endif
