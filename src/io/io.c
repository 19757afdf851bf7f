/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that send and receive bytes and datagrams.
 */
#include "io.h"

#include "../address/address.h"
#include "../address/resolve.h"
#include "../core/assign.h"
#include "../core/buffer.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "line.h"

#include "io_arginfo.h"

/* A length that no buffer can be made for reads nothing, as one below 1 does. */
static bool is_readable_length(zend_long length)
{
	return length > 0 && (zend_ulong) length < ZSTR_MAX_LEN / 2;
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

/* Sends to addr, or to the peer if that is NULL, and answers the script. */
static void send_data(zval *return_value, php_socket *sock, const zend_string *data,
	zend_long length, int flags, const sockext_address *addr, const char *failure)
{
	size_t count = MIN((size_t) length, ZSTR_LEN(data));
	ssize_t sent;
	int error;

	flags |= SOCKEXT_SEND_FLAGS;
	if (UNEXPECTED(flags & SOCKEXT_ZEROCOPY)) {
		sent = sockext_platform_send_bytes(sock->bsd_socket, ZSTR_VAL(data), count, flags,
			addr ? &addr->u.any : NULL, addr ? addr->len : 0);
		error = (int) -sent;
	} else {
		sent = addr
				   ? sendto(sock->bsd_socket, ZSTR_VAL(data), count, flags, &addr->u.any, addr->len)
				   : send(sock->bsd_socket, ZSTR_VAL(data), count, flags);
		error = sockext_platform_errno();
	}
	if (sent < 0) {
		sockext_errors_report(sock, failure, error);
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

#ifdef AF_PACKET
/* packet(7): with SOCK_RAW the frame tells everything; with SOCK_DGRAM the system makes the header
 * of the destination and of the protocol, which is the socket's own. */
static zend_result make_frame_destination(
	php_socket *sock, const zend_string *host, sockext_address *addr)
{
	sockext_address own;
	int type = SOCK_RAW;
	socklen_t length = sizeof(type);

	if (getsockopt(sock->bsd_socket, SOL_SOCKET, SO_TYPE, &type, &length) != 0
		|| type != SOCK_DGRAM) {
		return SUCCESS;
	}
	if (ZSTR_LEN(host) == 0 || !sockext_address_set_hardware(&addr->u.ll, host)) {
		sockext_errors_report(sock, "Unable to write to socket", EDESTADDRREQ);
		return FAILURE;
	}
	own.len = sizeof(own.u);
	if (getsockname(sock->bsd_socket, &own.u.any, &own.len) == 0) {
		addr->u.ll.sll_protocol = own.u.ll.sll_protocol;
	}
	return SUCCESS;
}
#endif

/* Fills in where socket_sendto() sends to; FAILURE after an error has been thrown or reported. */
static zend_result make_destination(php_socket *sock, const zend_string *host, zend_long port,
	bool port_is_null, sockext_address *addr)
{
	if (sock->type == AF_UNIX) {
		return sockext_address_set_path_argument(addr, host, 5);
	}
	const char *family = sock->type == AF_INET    ? "AF_INET"
						 : sock->type == AF_INET6 ? "AF_INET6"
												  : "AF_PACKET";
	if (port_is_null) {
		zend_argument_value_error(6, "cannot be null when the socket type is %s", family);
		return FAILURE;
	}
#ifdef AF_PACKET
	if (sock->type == AF_PACKET) {
		sockext_address_set_interface(addr, (unsigned int) sockext_to_int(port));
		return make_frame_destination(sock, host, addr);
	}
#endif
	if (sockext_address_check_port(port, 6) == FAILURE) {
		return FAILURE;
	}
	int host_error = sockext_resolve_first(host, sock->type, addr);
	if (host_error != 0) {
		sockext_errors_report_host(sock, host_error);
		return FAILURE;
	}
	sockext_address_set_port(addr, (uint16_t) port);
	return SUCCESS;
}

static bool has_addresses(const php_socket *sock)
{
	switch (sock->type) {
		case AF_UNIX:
		case AF_INET:
		case AF_INET6:
#ifdef AF_PACKET
		case AF_PACKET:
#endif
			return true;
		default:
			return false;
	}
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
	if (check_send_length(length) == FAILURE || sockext_errors_check_int(flags, 4) == FAILURE) {
		RETURN_THROWS();
	}
	if (!has_addresses(sock)) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_PACKET, AF_INET, or AF_INET6");
		RETURN_THROWS();
	}
	if (make_destination(sock, host, port, port_is_null, &addr) == FAILURE) {
		RETURN_FALSE;
	}
	send_data(return_value, sock, data, length, (int) flags, &addr, "Unable to write to socket");
}

PHP_FUNCTION(socket_read)
{
	zend_object *object;
	zend_long length, mode = PHP_BINARY_READ;
	php_socket *sock;
	sockext_buffer buffer;
	size_t received = 0;
	int error = 0;

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
	sockext_buffer_init(&buffer, (size_t) length);
	if (mode == PHP_NORMAL_READ) {
		error = -sockext_line_receive(sock, buffer.data, buffer.size, &received);
	} else {
		ssize_t result = recv(sock->bsd_socket, buffer.data, buffer.size, 0);
		if (result < 0) {
			error = sockext_platform_errno();
		} else {
			received = (size_t) result;
		}
	}
	if (error != 0 && received == 0) {
		sockext_buffer_destroy(&buffer);
		sockext_errors_report(sock, "unable to read from socket", error);
		RETURN_FALSE;
	}
	if (error != 0) {
		/* A line broken off: the script gets what there is of it, and the reason on request. */
		sockext_errors_remember(sock, error);
	}
	RETURN_STR(sockext_buffer_finish(&buffer, received));
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
	sockext_buffer_init(&buffer, (size_t) length);
	sockext_buffer_prepare(&buffer, (int) flags);
	ssize_t received = recv(sock->bsd_socket, buffer.data, buffer.size, (int) flags);
	int error = received < 0 ? sockext_platform_errno() : 0;
	if (received < 1) {
		sockext_buffer_destroy(&buffer);
		if (error != 0) {
			sockext_errors_remember(sock, error);
		}
		sockext_assign_null(data);
	} else {
		sockext_assign_string(data, sockext_buffer_finish(&buffer, (size_t) received));
	}
	if (error != 0) {
		if (!EG(exception)) {
			sockext_errors_report(sock, "Unable to read from socket", error);
		}
		RETURN_FALSE;
	}
	RETURN_LONG(received);
}

static bool needs_port(const php_socket *sock)
{
	return sock->type == AF_INET || sock->type == AF_INET6;
}

/* Throws for flags that an AF_PACKET socket does not take; FAILURE after that. */
static zend_result check_packet_flags(zend_long flags)
{
#ifdef AF_PACKET
	const zend_long known = MSG_OOB | MSG_PEEK | MSG_WAITALL | MSG_DONTWAIT | MSG_ERRQUEUE
							| MSG_CMSG_CLOEXEC;
	if (flags & ~known) {
		zend_argument_value_error(4,
			"must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT,"
			" MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets");
		return FAILURE;
	}
#endif
	return SUCCESS;
}

/* Throws for what socket_recvfrom() does not take on a socket of this family; FAILURE after that.
 */
static zend_result check_recvfrom_arguments(
	const php_socket *sock, zend_long flags, const zval *port)
{
	if (!has_addresses(sock)) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_PACKET, AF_INET, or AF_INET6");
		return FAILURE;
	}
	if (needs_port(sock) && !port) {
		zend_argument_count_error("socket_recvfrom() expects exactly 6 arguments when argument #1 "
								  "($socket) is of type AF_INET or AF_INET6");
		return FAILURE;
	}
	return sock->type == AF_UNIX || needs_port(sock) ? sockext_errors_check_int(flags, 4)
													 : check_packet_flags(flags);
}

/* The sender of what has been received, and where it is an interface, that one's name. */
typedef struct {
	sockext_address addr;
#ifdef AF_PACKET
	char interface[IF_NAMESIZE];
#endif
} sender;

/* Receives into the buffer; returns -1 after the failure has been reported. */
static ssize_t receive_from(php_socket *sock, sockext_buffer *buffer, int flags, sender *from)
{
	bool is_capital = sock->type == AF_UNIX || sock->type == AF_INET;
	const char *failure = is_capital ? "Unable to recvfrom" : "unable to recvfrom";

	memset(&from->addr, 0, sizeof(from->addr));
	from->addr.len = sizeof(from->addr.u);
	from->addr.u.any.sa_family = (sa_family_t) sock->type; /* stays where no sender is told */
	ssize_t received = recvfrom(
		sock->bsd_socket, buffer->data, buffer->size, flags, &from->addr.u.any, &from->addr.len);
#ifdef AF_PACKET
	if (received >= 0 && from->addr.u.any.sa_family == AF_PACKET
		&& !sockext_address_get_interface(&from->addr, from->interface)) {
		from->interface[0] = '\0';
	}
#endif
	if (received < 0) {
		sockext_errors_report(sock, failure, sockext_platform_errno());
	}
	return received;
}

/* Assigns the sender to references; FAILURE after an exception. */
static zend_result assign_sender(const sender *from, zval *host, zval *port)
{
#ifdef AF_PACKET
	if (from->addr.u.any.sa_family == AF_PACKET) {
		return sockext_address_assign_interface(&from->addr, from->interface, host, port);
	}
#endif
	return sockext_address_assign(&from->addr, host, port);
}

PHP_FUNCTION(socket_recvfrom)
{
	zend_object *object;
	zval *data, *host, *port = NULL;
	zend_long length, flags;
	php_socket *sock;
	sockext_buffer buffer;
	sender from;

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
	if (!is_readable_length(length)) {
		RETURN_FALSE;
	}
	if (check_recvfrom_arguments(sock, flags, port) == FAILURE) {
		RETURN_THROWS();
	}

	sockext_buffer_init(&buffer, (size_t) length);
	sockext_buffer_prepare(&buffer, (int) flags);
	ssize_t received = receive_from(sock, &buffer, (int) flags, &from);
	if (received < 0) {
		sockext_buffer_destroy(&buffer);
		RETURN_FALSE;
	}
	sockext_assign_string(data, sockext_buffer_finish(&buffer, (size_t) received));
	if (EG(exception) || assign_sender(&from, host, port) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_LONG(received);
}

void sockext_io_register_constants(int module_number)
{
	register_io_symbols(module_number);
}
