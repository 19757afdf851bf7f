/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that set and get the addresses of a socket: bind, connect, getsockname,
 * getpeername.
 */
#include "../address/family.h"
#include "../core/errors.h"
#include "../core/socket_object.h"

/* Checks the port; FAILURE after an exception. Raw sockets have no ports and do not require one. */
static zend_result check_port(const php_socket *sock, const sockext_family *family, zend_long port,
	bool port_is_null, uint32_t arg_num)
{
	if (!port_is_null) {
		return family->has_ports || family->number_has_32_bits
				   ? sockext_family_check_number(family, port, arg_num)
				   : SUCCESS;
	}
	if (!family->has_ports || sockext_socket_get_type(sock) == SOCK_RAW) {
		return SUCCESS;
	}
	zend_argument_value_error(arg_num, "cannot be null when the socket type is %s", family->name);
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
	const sockext_family *family = sockext_family_find(sock->type);
	if (!family || !family->connect) {
		zend_argument_value_error(1, "must be one of " SOCKEXT_FAMILY_NAMES_CONNECTED);
		RETURN_THROWS();
	}
	if (check_port(sock, family, port, port_is_null, 3) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_BOOL(family->connect(sock, address, port, 2) == SUCCESS);
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
	const sockext_family *family = sockext_family_find(sock->type);
	if (sockext_family_check_number(family, port, 3) == FAILURE) {
		RETURN_THROWS();
	}
	if (!family) {
		zend_argument_value_error(1, "must be one of " SOCKEXT_FAMILY_NAMES);
		RETURN_THROWS();
	}
	if (family->make_own_address(sock, address, port, 2, &addr) == FAILURE) {
		RETURN_FALSE;
	}
	if (bind(sock->bsd_socket, &addr.u.any, addr.len) != 0) {
		sockext_errors_report(sock, "Unable to bind address", sockext_platform_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

typedef int (*name_function)(PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen);

/* getsockname(2) and getpeername(2), which differ in the call and the texts only. */
static void get_name(INTERNAL_FUNCTION_PARAMETERS, name_function get, const char *failure,
	bool is_peer, const char *families)
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
	memset(&addr, 0, sizeof(addr)); /* in case the system stores less than the family's struct */
	addr.len = sizeof(addr.u);
	if (get(sock->bsd_socket, &addr.u.any, &addr.len) != 0) {
		sockext_errors_report(sock, failure, sockext_platform_errno());
		RETURN_FALSE;
	}
	const sockext_family *family = sockext_family_find(addr.u.any.sa_family);
	if (!family || (is_peer && !family->has_peers)) {
		zend_argument_value_error(1, "must be one of %s", families);
		RETURN_THROWS();
	}
	if (family->check_own_address && family->check_own_address(&addr) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_BOOL(family->assign(&addr, address, port) == SUCCESS);
}

PHP_FUNCTION(socket_getsockname)
{
	get_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, getsockname, "unable to retrieve socket name", false,
		SOCKEXT_FAMILY_NAMES);
}

PHP_FUNCTION(socket_getpeername)
{
	get_name(INTERNAL_FUNCTION_PARAM_PASSTHRU, getpeername, "unable to retrieve peer name", true,
		SOCKEXT_FAMILY_NAMES_CONNECTED);
}
