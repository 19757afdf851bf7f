/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See descriptor.h; and the functions that give descriptors away, take, copy and pass them on.
 */
#include "descriptor.h"

#include "../core/errors.h"
#include "../platform/open.h"

int sockext_descriptor_take(zval *value, PHP_SOCKET fd)
{
	int family;
	bool blocking = true;

	if (sockext_socket_is_owned(fd)) {
		zend_argument_value_error(1, "must not be the descriptor of a Socket, use socket_dup()");
		return -SOCKEXT_CALL_STOPPED;
	}
	int error = sockext_platform_get_family(fd, &family);
	if (error == 0) {
		error = sockext_platform_get_blocking(fd, &blocking);
	}
	if (error == 0) {
		sockext_socket_find_shared(sockext_socket_create(value, fd, family, blocking));
	}
	return error;
}

zend_result sockext_descriptor_check_options(
	const sockext_endpoint *endpoint, const HashTable *options, uint32_t arg_num)
{
	if (endpoint->kind == SOCKEXT_ENDPOINT_FD && zend_hash_num_elements(options) > 0) {
		zend_argument_value_error(arg_num, "must be empty for an existing descriptor");
		return FAILURE;
	}
	return SUCCESS;
}

void sockext_descriptor_report(const char *what, const sockext_endpoint *endpoint, int error)
{
	zend_string *text = sockext_endpoint_format(endpoint);
	zend_string *whole = zend_strpprintf(0, "%s \"%s\"", what, ZSTR_VAL(text));

	zend_string_release(text);
	sockext_errors_report_global(ZSTR_VAL(whole), error);
	zend_string_release(whole);
}

PHP_FUNCTION(socket_fileno)
{
	zend_object *object;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	RETURN_LONG((zend_long) sock->bsd_socket);
}

PHP_FUNCTION(socket_from_fd)
{
	zend_long descriptor;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(descriptor)
	ZEND_PARSE_PARAMETERS_END();

	PHP_SOCKET fd = (PHP_SOCKET) descriptor;
	if (descriptor < 0 || (zend_long) fd != descriptor) {
		zend_argument_value_error(1, "must be a descriptor");
		RETURN_THROWS();
	}
	int error = sockext_descriptor_take(return_value, fd);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != 0) {
		sockext_errors_report_global("unable to use the descriptor", -error);
		RETURN_FALSE;
	}
}

PHP_FUNCTION(socket_dup)
{
	zend_object *object;
	php_socket *sock;
	PHP_SOCKET fd;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	int error = sockext_platform_duplicate_socket(sock->bsd_socket, &fd);
	if (error != 0) {
		sockext_errors_report(sock, "unable to duplicate the descriptor", -error);
		RETURN_FALSE;
	}
	/* Both share the mode, and with it whether tasks have forced it. */
	sockext_socket *original = sockext_socket_from_base(sock);
	sockext_socket *copy = sockext_socket_from_base(
		sockext_socket_create(return_value, fd, sock->type, sockext_socket_blocks(sock)));
	copy->is_forced = original->is_forced;
	copy->is_shared = original->is_shared = true;
	copy->has_past_receive_end = original->has_past_receive_end;
	copy->has_past_send_end = original->has_past_send_end;
}

PHP_FUNCTION(socket_detach)
{
	zend_object *object;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (!Z_ISUNDEF(sock->zstream)) {
		php_error_docref(
			NULL, E_WARNING, "cannot detach the descriptor, which belongs to a stream");
		RETURN_FALSE;
	}
	PHP_SOCKET fd = sockext_socket_detach(sock);
	/* Code that was told of the close has thrown: nobody gets the number. */
	if (UNEXPECTED(EG(exception))) {
		sockext_platform_close(fd);
		RETURN_THROWS();
	}
	RETURN_LONG((zend_long) fd);
}

PHP_FUNCTION(socket_set_inheritable)
{
	zend_object *object;
	bool inheritable;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_BOOL(inheritable)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	int error = sockext_platform_set_inheritable(sock->bsd_socket, inheritable);
	if (error != 0) {
		sockext_errors_report(sock, "unable to set the inheritance of the descriptor", -error);
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_get_inheritable)
{
	zend_object *object;
	bool inheritable;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	sockext_platform_get_inheritable(sock->bsd_socket, &inheritable);
	RETURN_BOOL(inheritable);
}
