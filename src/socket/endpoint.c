/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that give a socket its addresses or tell them: bind, connect, getsockname,
 * getpeername.
 */
#include "../address/address.h"
#include "../address/resolve.h"
#include "../core/errors.h"
#include "../core/socket_object.h"

/* Returns 0 or an errno. A refused address leaves the socket free for the next one. */
static int connect_to_each(php_socket *sock, struct addrinfo *list, uint16_t port)
{
	sockext_address addr;
	int error = 0;

	for (const struct addrinfo *entry = list; entry; entry = entry->ai_next) {
		addr.len = entry->ai_addrlen;
		memcpy(&addr.u, entry->ai_addr, entry->ai_addrlen);
		sockext_address_set_port(&addr, port);
		if (connect(sock->bsd_socket, &addr.u.any, addr.len) == 0) {
			return 0;
		}
		error = sockext_platform_errno();
		if (error == SOCKEXT_EINTR || sockext_platform_is_would_block(error)) {
			break;
		}
	}
	return error;
}

static zend_result connect_to_host(php_socket *sock, const zend_string *host, uint16_t port)
{
	sockext_address addr;
	struct addrinfo *list;
	int error = 0;

	if (sockext_resolve_literal(host, sock->type, &addr)) {
		sockext_address_set_port(&addr, port);
		if (connect(sock->bsd_socket, &addr.u.any, addr.len) != 0) {
			error = sockext_platform_errno();
		}
	} else {
		int host_error = sockext_resolve_all(host, sock->type, &list);
		if (host_error != 0) {
			sockext_errors_report_host(sock, host_error);
			return FAILURE;
		}
		error = connect_to_each(sock, list, port);
		freeaddrinfo(list);
	}
	if (error != 0) {
		sockext_errors_report(sock, "unable to connect", error);
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result connect_to_path(php_socket *sock, const zend_string *path)
{
	sockext_address addr;

	if (sockext_address_set_path_argument(&addr, path, 2) == FAILURE) {
		return FAILURE;
	}
	if (connect(sock->bsd_socket, &addr.u.any, addr.len) != 0) {
		sockext_errors_report(sock, "unable to connect", sockext_platform_errno());
		return FAILURE;
	}
	return SUCCESS;
}

/* FAILURE after an exception. A raw socket has no ports: one need not be given. */
static zend_result check_port(
	const php_socket *sock, zend_long port, bool port_is_null, uint32_t arg_num)
{
	if (!port_is_null) {
		return sockext_address_check_port(port, arg_num);
	}
	if (sockext_socket_get_type(sock) == SOCK_RAW) {
		return SUCCESS;
	}
	zend_argument_value_error(arg_num, "cannot be null when the socket type is %s",
		sock->type == AF_INET ? "AF_INET" : "AF_INET6");
	return FAILURE;
}

PHP_FUNCTION(socket_connect)
{
	zend_object *object;
	zend_string *address;
	zend_long port = 0;
	bool port_is_null = true;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(address)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG_OR_NULL(port, port_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	switch (sock->type) {
		case AF_INET:
		case AF_INET6:
			if (check_port(sock, port, port_is_null, 3) == FAILURE) {
				RETURN_THROWS();
			}
			RETURN_BOOL(connect_to_host(sock, address, (uint16_t) port) == SUCCESS);
		case AF_UNIX:
			RETURN_BOOL(connect_to_path(sock, address) == SUCCESS);
		default:
			zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET, or AF_INET6");
			RETURN_THROWS();
	}
}

/* Fills in the address to bind to; FAILURE after an error has been thrown or reported. */
static zend_result make_bind_address(
	php_socket *sock, zend_string *host, uint16_t port, sockext_address *addr)
{
	int host_error;

	switch (sock->type) {
		case AF_INET:
		case AF_INET6:
			host_error = sockext_resolve_first(host, sock->type, addr);
			if (host_error != 0) {
				sockext_errors_report_host(sock, host_error);
				return FAILURE;
			}
			sockext_address_set_port(addr, port);
			return SUCCESS;
		case AF_UNIX:
			return sockext_address_set_path_argument(addr, host, 2);
#ifdef AF_PACKET
		case AF_PACKET:
			if (!sockext_address_set_interface(addr, sockext_address_find_interface(host))) {
				sockext_errors_report(sock, "Unable to bind address", ENODEV);
				return FAILURE;
			}
			return SUCCESS;
#endif
		default:
			zend_argument_value_error(1, "must be one of AF_UNIX, AF_PACKET, AF_INET, or AF_INET6");
			return FAILURE;
	}
}

PHP_FUNCTION(socket_bind)
{
	zend_object *object;
	zend_string *address;
	zend_long port = 0;
	php_socket *sock;
	sockext_address addr;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_STR(address)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(port)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (sockext_address_check_port(port, 3) == FAILURE) {
		RETURN_THROWS();
	}
	if (make_bind_address(sock, address, (uint16_t) port, &addr) == FAILURE) {
		RETURN_FALSE;
	}
	if (bind(sock->bsd_socket, &addr.u.any, addr.len) != 0) {
		sockext_errors_report(sock, "Unable to bind address", sockext_platform_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

typedef int (*name_function)(PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen);

#ifdef AF_PACKET
/* FAILURE after an exception: an Error where the socket is bound to no interface. */
static zend_result assign_interface(const sockext_address *addr, zval *name, zval *index)
{
	char text[IF_NAMESIZE];

	if (!sockext_address_get_interface(addr, text)) {
		zend_throw_error(NULL, "invalid interface index");
		return FAILURE;
	}
	return sockext_address_assign_interface(addr, text, name, index);
}
#endif

/* getsockname(2) and getpeername(2), which differ in their texts only. */
static void get_name(INTERNAL_FUNCTION_PARAMETERS, name_function get, const char *failure,
	bool with_packet, const char *families)
{
	zend_object *object;
	zval *address, *port = NULL;
	php_socket *sock;
	sockext_address addr;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(address)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(port)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	memset(&addr, 0, sizeof(addr)); /* should less come than a family has */
	addr.len = sizeof(addr.u);
	if (get(sock->bsd_socket, &addr.u.any, &addr.len) != 0) {
		sockext_errors_report(sock, failure, sockext_platform_errno());
		RETURN_FALSE;
	}
	switch (addr.u.any.sa_family) {
		case AF_INET:
		case AF_INET6:
		case AF_UNIX:
			RETURN_BOOL(sockext_address_assign(&addr, address, port) == SUCCESS);
#ifdef AF_PACKET
		case AF_PACKET:
			if (with_packet) {
				RETURN_BOOL(assign_interface(&addr, address, port) == SUCCESS);
			}
			ZEND_FALLTHROUGH;
#endif
		default:
			zend_argument_value_error(1, "must be one of %s", families);
			RETURN_THROWS();
	}
}

PHP_FUNCTION(socket_getsockname)
{
	get_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, getsockname, "unable to retrieve socket name", true,
		"AF_UNIX, AF_PACKET, AF_INET, or AF_INET6");
}

PHP_FUNCTION(socket_getpeername)
{
	get_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, getpeername, "unable to retrieve peer name", false,
		"AF_UNIX, AF_INET, or AF_INET6");
}
