/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The handlers of PHP's functions that close a stream. In tasks they wake who waits for a Socket
 * that shares it.
 */
#include "../core/stream_pin.h"
#include "streams.h"

zend_internal_function sockext_task_stream_original_fclose;
zend_internal_function sockext_task_stream_original_pclose;
zend_internal_function sockext_task_stream_original_gzclose;
zend_internal_function sockext_task_stream_original_bzclose;

/* The running call is about to close a stream. Returns false after a warning if it must not. */
static bool tell_close(zend_execute_data *call)
{
	zval *argument = ZEND_CALL_NUM_ARGS(call) == 1 ? ZEND_CALL_ARG(call, 1) : NULL;

	if (!argument || Z_TYPE_P(argument) != IS_RESOURCE) {
		return true;
	}
	const php_stream *stream = sockext_stream_fetch(Z_RES_P(argument));
	if (!stream || !sockext_stream_is_transport(stream) || sockext_stream_must_stay(stream)) {
		return true;
	}
	if (UNEXPECTED(sockext_task_stream_is_stuck(stream))) {
		php_error_docref(NULL, E_WARNING,
			"Cannot close a stream that another task uses where PHP forbids fiber switches");
		return false;
	}
	const php_netstream_data_t *data = stream->abstract;
	sockext_watch_tell_stream(data->socket, Z_RES_P(argument));
	return true;
}

ZEND_NAMED_FUNCTION(sockext_task_stream_fclose)
{
	if (sockext_hub_exists() && !tell_close(execute_data)) {
		RETURN_FALSE;
	}
	sockext_task_stream_original_fclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_pclose)
{
	if (sockext_hub_exists() && !tell_close(execute_data)) {
		RETURN_LONG(-1);
	}
	sockext_task_stream_original_pclose.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}
