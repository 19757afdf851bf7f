/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that send and receive bytes and datagrams.
 */
#include "io.h"

#include "../address/family.h"
#include "../core/assign.h"
#include "../core/buffer.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/call.h"
#include "line.h"

#include "io_arginfo.h"

/* Lengths outside the range of a buffer read nothing, as in ext/sockets. */
static bool is_readable_length(zend_long length)
{
	return length > 0 && (zend_ulong) length <= SOCKEXT_BUFFER_MAX;
}

/* Throws for a negative length of a send; FAILURE after that. */
static zend_result check_send_length(zend_long length)
{
	if (length < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		return FAILURE;
	}
	return SUCCESS;
}

/* Sends to addr, or to the peer if that is NULL, and returns the number of bytes to the script. */
static void send_data(zval *return_value, php_socket *sock, const zend_string *data,
	zend_long length, int flags, const sockext_address *addr, const char *failure)
{
	size_t count = MIN((size_t) length, ZSTR_LEN(data));
	const struct sockaddr *to = addr ? &addr->u.any : NULL;
	socklen_t size = addr ? addr->len : 0;
	ssize_t sent;

	flags |= SOCKEXT_SEND_FLAGS;
	if (UNEXPECTED(flags & SOCKEXT_ZEROCOPY)) {
		/* sendto(2) ignores the highest bit, which is the system's own; sendmsg(2) refuses it. */
		sent = sockext_platform_send_bytes(
			sock->bsd_socket, ZSTR_VAL(data), count, flags & INT_MAX, to, size);
	} else {
		sent = sockext_call_send_to(sock, ZSTR_VAL(data), count, flags, to, size);
	}
	if (sent < 0) {
		sockext_errors_report(sock, failure, (int) -sent);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

PHP_FUNCTION(socket_write)
{
	zend_object *object;
	zend_string *data;
	zend_long length = ZEND_LONG_MAX;
	bool length_is_null = true;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(data)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(length, length_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (length_is_null) {
		length = ZEND_LONG_MAX;
	} else if (check_send_length(length) == FAILURE) {
		RETURN_THROWS();
	}
	send_data(return_value, sock, data, length, 0, NULL, "unable to write to socket");
}

PHP_FUNCTION(socket_send)
{
	zend_object *object;
	zend_string *data;
	zend_long length, flags;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (check_send_length(length) == FAILURE || sockext_errors_check_int(flags, 4) == FAILURE) {
		RETURN_THROWS();
	}
	send_data(return_value, sock, data, length, (int) flags, NULL, "Unable to write to socket");
}

PHP_FUNCTION(socket_sendto)
{
	zend_object *object;
	zend_string *data, *host;
	zend_long length, flags, port = 0;
	bool port_is_null = true;
	php_socket *sock;
	sockext_address addr;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_STR(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(port, port_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	/* Stock's order: the port, of whatever has one or none, comes before the length. */
	const sockext_family *family = sockext_family_find(sock->type);
	if (!(family && family->number_is_interface)
		&& sockext_family_check_number(family, port, 6) == FAILURE) {
		RETURN_THROWS();
	}
	if (check_send_length(length) == FAILURE || sockext_errors_check_int(flags, 4) == FAILURE) {
		RETURN_THROWS();
	}
	if (!family) {
		zend_argument_value_error(1, "must be one of " SOCKEXT_FAMILY_NAMES);
		RETURN_THROWS();
	}
	if (port_is_null && family->is_sent_by_number) {
		zend_argument_value_error(6, "cannot be null when the socket type is %s", family->name);
		RETURN_THROWS();
	}
	if (family->make_destination(sock, host, port, 5, &addr) == FAILURE) {
		RETURN_FALSE;
	}
	send_data(return_value, sock, data, length, (int) flags, &addr, "Unable to write to socket");
}

/* Returns the error; stores no string if there is neither a byte nor the end. */
static int read_line(php_socket *sock, size_t length, zend_string **string)
{
	sockext_buffer buffer;
	size_t received;

	sockext_buffer_init(&buffer, length, 0);
	int error = -sockext_line_receive(sock, &buffer, &received);
	if (error != 0 && received == 0) {
		sockext_buffer_destroy(&buffer);
	} else {
		*string = sockext_buffer_finish(&buffer, received);
	}
	return error;
}

static int read_bytes(php_socket *sock, size_t length, zend_string **string)
{
	sockext_buffer buffer;

	sockext_buffer_init(&buffer, length, 0);
	ssize_t received = sockext_call_receive(sock, &buffer, 0);
	if (received < 0) {
		sockext_buffer_destroy(&buffer);
		return (int) -received;
	}
	*string = sockext_buffer_finish(&buffer, (size_t) received);
	return 0;
}

PHP_FUNCTION(socket_read)
{
	zend_object *object;
	zend_long length, mode = PHP_BINARY_READ;
	php_socket *sock;
	zend_string *string = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (!is_readable_length(length)) {
		RETURN_FALSE;
	}
	int error = mode == PHP_NORMAL_READ ? read_line(sock, (size_t) length, &string)
										: read_bytes(sock, (size_t) length, &string);
	if (!string) {
		sockext_errors_report(sock, "unable to read from socket", error);
		RETURN_FALSE;
	}
	if (error != 0) {
		/* An incomplete line: the script gets the bytes received, and the error by
		 * socket_last_error(). */
		sockext_errors_remember(sock, error);
	}
	RETURN_STR(string);
}

/* Nothing was received: the variable becomes null, unless a wait has thrown. As in stock the error
 * is remembered after that, whatever destructors do. */
static void return_nothing(zval *return_value, php_socket *sock, zval *data, int error)
{
	if (error != SOCKEXT_CALL_STOPPED) {
		sockext_assign_null(data);
	}
	if (error == 0) {
		RETURN_LONG(0);
	}
	if (UNEXPECTED(EG(exception))) {
		sockext_errors_remember(sock, error);
	} else {
		sockext_errors_report(sock, "Unable to read from socket", error);
	}
	RETURN_FALSE;
}

PHP_FUNCTION(socket_recv)
{
	zend_object *object;
	zval *data;
	zend_long length, flags;
	php_socket *sock;
	sockext_buffer buffer;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (!is_readable_length(length)) {
		RETURN_FALSE;
	}
	if (sockext_errors_check_int(flags, 4) == FAILURE) {
		RETURN_THROWS();
	}
	sockext_buffer_init(&buffer, (size_t) length, (int) flags);
	ssize_t received = sockext_call_receive(sock, &buffer, (int) flags);
	if (received < 1) {
		sockext_buffer_destroy(&buffer);
		return_nothing(return_value, sock, data, (int) -received);
		return;
	}
	sockext_assign_string(data, sockext_buffer_finish(&buffer, (size_t) received));
	RETURN_LONG(received);
}

/* Returns the socket's family if it accepts the arguments of socket_recvfrom(), or NULL after an
 * exception, and silently for a length below 1. Stock checks a family's own flags before the
 * length. */
static const sockext_family *check_recvfrom_arguments(
	const php_socket *sock, zend_long length, zend_long flags, const zval *port)
{
	const sockext_family *family = sockext_family_find(sock->type);

	if (family && family->check_receive_flags && family->check_receive_flags(flags) == FAILURE) {
		return NULL;
	}
	if (!is_readable_length(length)) {
		return NULL;
	}
	if (!family) {
		zend_argument_value_error(1, "must be one of " SOCKEXT_FAMILY_NAMES);
		return NULL;
	}
	if (family->has_ports && !port) {
		zend_argument_count_error("socket_recvfrom() expects exactly 6 arguments when argument #1 "
								  "($socket) is of type %s",
			family->number_has_32_bits ? family->name : "AF_INET or AF_INET6");
		return NULL;
	}
	return sockext_errors_check_int(flags, 4) == SUCCESS ? family : NULL;
}

/* Receives into the buffer; returns -1 after the failure has been reported. */
static ssize_t receive_message_from(php_socket *sock, const sockext_family *family,
	sockext_buffer *buffer, int flags, sockext_address *from)
{
	memset(&from->u, 0, sizeof(from->u.in6));         /* of longer ones the length tells */
	from->u.any.sa_family = (sa_family_t) sock->type; /* kept if the system stores no address */
	from->len = sizeof(from->u);
	ssize_t received = sockext_call_receive_from(sock, buffer, flags, &from->u.any, &from->len);
	if (received < 0) {
		sockext_errors_report(sock, family->receive_failure, (int) -received);
	}
	return received;
}

/* The address has the family of the socket, except an IPv4 address from the error queue
 * (MSG_ERRQUEUE) of an IPv6 socket. */
static zend_result assign_sender(
	const sockext_family *family, const sockext_address *from, zval *host, zval *port)
{
	const sockext_family *own = sockext_family_find(from->u.any.sa_family);

	return (own ? own : family)->assign(from, host, port);
}

PHP_FUNCTION(socket_recvfrom)
{
	zend_object *object;
	zval *data, *host, *port = NULL;
	zend_long length, flags;
	php_socket *sock;
	sockext_buffer buffer;
	sockext_address from;

	ZEND_PARSE_PARAMETERS_START(5, 6)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(data)
		Z_PARAM_LONG(length)
		Z_PARAM_LONG(flags)
		Z_PARAM_ZVAL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	const sockext_family *family = check_recvfrom_arguments(sock, length, flags, port);
	if (!family) {
		RETURN_FALSE;
	}

	sockext_buffer_init(&buffer, (size_t) length, (int) flags);
	ssize_t received = receive_message_from(sock, family, &buffer, (int) flags, &from);
	if (received < 0) {
		sockext_buffer_destroy(&buffer);
		RETURN_FALSE;
	}
	sockext_assign_string(data, sockext_buffer_finish(&buffer, (size_t) received));
	if (EG(exception) || assign_sender(family, &from, host, port) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG(received);
}

void sockext_io_register_constants(int module_number)
{
	register_io_symbols(module_number);
}
