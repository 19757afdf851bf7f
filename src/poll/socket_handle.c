/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See socket_handle.h. Here: the methods, and the handle below PHP 8.6.
 */
#include "socket_handle.h"

#include "../core/class.h"
#include "handle.h"
#include "socket_handle_arginfo.h"

static zend_class_entry *socket_handle_ce;

#if PHP_VERSION_ID < 80600
static bool is_socket_open(const sockext_poll_handle *handle)
{
	return Z_TYPE(handle->subject) == IS_OBJECT
		   && sockext_socket_is_open(Z_SOCKET_P(&handle->subject));
}

static PHP_SOCKET get_socket_descriptor(const sockext_poll_handle *handle)
{
	return is_socket_open(handle) ? Z_SOCKET_P(&handle->subject)->bsd_socket : SOCKEXT_INVALID_FD;
}

/* A Socket whose stream owns the descriptor is closed with the stream, without a close hook. */
static bool socket_runs_close_hooks(const sockext_poll_handle *handle)
{
	return Z_ISUNDEF(Z_SOCKET_P(&handle->subject)->zstream);
}

static void add_close_hook_to_socket(const sockext_poll_handle *handle, sockext_close_hook *hook)
{
	sockext_socket_add_close_hook(Z_SOCKET_P(&handle->subject), hook);
}

static const sockext_poll_handle_ops socket_ops = {
	.get_descriptor = get_socket_descriptor,
	.is_valid = is_socket_open,
	.runs_close_hooks = socket_runs_close_hooks,
	.add_close_hook = add_close_hook_to_socket,
};

static zend_object *create_socket_handle(zend_class_entry *ce)
{
	return sockext_poll_handle_create(ce, &socket_ops);
}

void sockext_poll_socket_handle_init_class(zend_class_entry *ce)
{
	sockext_class_set_create(ce, create_socket_handle);
}

void sockext_poll_socket_handle_set(zend_object *handle, zend_object *socket)
{
	ZVAL_OBJ_COPY(&sockext_poll_handle_from_object(handle)->subject, socket);
}

zend_object *sockext_poll_socket_handle_get(zend_object *handle)
{
	const zval *subject = &sockext_poll_handle_from_object(handle)->subject;
	return Z_ISUNDEF_P(subject) ? NULL : Z_OBJ_P(subject);
}
#endif

PHP_METHOD(SocketPollHandle, __construct)
{
	zend_object *object;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_poll_socket_handle_get(Z_OBJ_P(ZEND_THIS))) {
		zend_throw_error(NULL, "SocketPollHandle object is already constructed");
		RETURN_THROWS();
	}
	SOCKEXT_GET_OPEN(sock, object, 1);
	sockext_poll_socket_handle_set(Z_OBJ_P(ZEND_THIS), object);
}

PHP_METHOD(SocketPollHandle, getSocket)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *socket = sockext_poll_socket_handle_get(Z_OBJ_P(ZEND_THIS));
	if (!socket) {
		zend_throw_error(NULL, "SocketPollHandle object is not constructed");
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(socket);
}

PHP_METHOD(SocketPollHandle, isValid)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *socket = sockext_poll_socket_handle_get(Z_OBJ_P(ZEND_THIS));
	RETURN_BOOL(socket && sockext_socket_is_open(socket_from_obj(socket)));
}

bool sockext_poll_is_socket_handle(const zend_object *object)
{
	return object->ce == socket_handle_ce;
}

void sockext_poll_socket_handle_register_class(zend_class_entry *handle_ce)
{
	socket_handle_ce = register_class_SocketPollHandle(handle_ce);
	sockext_poll_socket_handle_init_class(socket_handle_ce);
}
