/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See blocking.h. socket_set_blocking() is PHP's alias of stream_set_blocking(): PHP's handler is
 * called for every argument that is not a Socket.
 */
#include "blocking.h"

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../core/stream_pin.h"

zend_internal_function sockext_blocking_original;

/* If a stream owns the descriptor, sets the mode through the stream, which remembers it; returns
 * whether it did. */
static bool set_by_stream(const php_socket *sock, bool blocking)
{
	if (Z_ISUNDEF(sock->zstream)) {
		return false;
	}
	zend_resource *resource = Z_RES(sock->zstream);
	php_stream *stream = sockext_stream_pin(resource);
	if (!stream) {
		return false;
	}
	int result = sockext_stream_set_option(stream, PHP_STREAM_OPTION_BLOCKING, blocking);
	sockext_stream_unpin(stream, resource);
	return result != -1;
}

static void change_blocking(zval *return_value, zend_object *object, bool blocking)
{
	php_socket *sock;

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (!set_by_stream(sock, blocking)) {
		/* Code of the stream may have closed the socket. */
		SOCKEXT_ENSURE_OPEN(sock, 1);
		int error = sockext_platform_set_blocking(sock->bsd_socket, blocking);
		if (error != 0) {
			sockext_errors_report(sock,
				blocking ? "unable to set blocking mode" : "unable to set nonblocking mode",
				-error);
			RETURN_FALSE;
		}
	}
	sockext_socket_note_mode(sock, blocking);
	RETURN_TRUE;
}

static void set_blocking(INTERNAL_FUNCTION_PARAMETERS, bool blocking)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	change_blocking(return_value, object, blocking);
}

PHP_FUNCTION(socket_set_nonblock)
{
	set_blocking(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

PHP_FUNCTION(socket_set_block)
{
	set_blocking(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

ZEND_NAMED_FUNCTION(sockext_blocking_handler)
{
	zend_object *object;
	bool enable;

	const zval *first = ZEND_NUM_ARGS() > 0 ? ZEND_CALL_ARG(execute_data, 1) : NULL;
	if (!first || Z_TYPE_P(first) != IS_OBJECT || Z_OBJCE_P(first) != socket_ce) {
		sockext_blocking_original.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_BOOL(enable)
	ZEND_PARSE_PARAMETERS_END();

	change_blocking(return_value, object, enable);
}
