/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_INET and AF_INET6, ip(7) and ipv6(7): hosts, which may be names to be resolved, and ports.
 */
#include "../core/assign.h"
#include "../core/errors.h"
#include "../wait/call.h"
#include "family.h"
#include "family_inet.h"
#include "inet.h"
#include "interface.h"
#include "resolve.h"

static zend_result make_address(
	php_socket *sock, const zend_string *host, uint16_t port, sockext_address *addr)
{
	int host_error = sockext_resolve_first(sock, host, sock->type, addr);

	if (host_error != 0) {
		sockext_errors_report_host(sock, host_error);
		return FAILURE;
	}
	sockext_inet_set_port(addr, port);
	return SUCCESS;
}

static zend_result make_own_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	return make_address(sock, text, (uint16_t) number, addr);
}

static zend_result make_destination(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	return make_address(sock, text, (uint16_t) number, addr);
}

/* Tries each address until one connects; after a refusal the socket can try the next one. Returns 0
 * or an errno. */
static int connect_to_each(php_socket *sock, struct addrinfo *list, uint16_t port)
{
	sockext_address addr;
	int error = 0;

	for (const struct addrinfo *entry = list; entry; entry = entry->ai_next) {
		addr.len = entry->ai_addrlen;
		memcpy(&addr.u, entry->ai_addr, entry->ai_addrlen);
		sockext_inet_set_port(&addr, port);
		error = -sockext_call_connect(sock, &addr.u.any, addr.len);
		if (error == 0) {
			return 0;
		}
		if (error >= SOCKEXT_CALL_STOPPED || error == SOCKEXT_EINTR
			|| sockext_platform_is_would_block(error)) {
			break;
		}
	}
	return error;
}

static zend_result connect_to_host(
	php_socket *sock, const zend_string *text, zend_long number, uint32_t arg_num)
{
	sockext_address addr;
	struct addrinfo *list;
	uint16_t port = (uint16_t) number;
	int error = 0;

	if (sockext_resolve_literal(text, sock->type, &addr)) {
		sockext_inet_set_port(&addr, port);
		error = -sockext_call_connect(sock, &addr.u.any, addr.len);
	} else {
		int host_error = sockext_resolve_all(sock, text, sock->type, &list);
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

/* Assigns both; takes ownership of text. */
static zend_result assign_host(zval *host, zend_string *text, zval *port, uint16_t number)
{
	sockext_assign_string(host, text);
	if (port && !EG(exception)) {
		sockext_assign_int(port, ntohs(number));
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result assign_inet(const sockext_address *addr, zval *text, zval *number)
{
	const struct sockaddr_in *in = &addr->u.in;

	return assign_host(text, sockext_inet_get_host(AF_INET, &in->sin_addr), number, in->sin_port);
}

static zend_result assign_inet6(const sockext_address *addr, zval *text, zval *number)
{
	const struct sockaddr_in6 *in6 = &addr->u.in6;

	return assign_host(text, sockext_inet_get_scoped_host(in6), number, in6->sin6_port);
}

static void explain_inet(const struct sockaddr *addr, zval *array)
{
	const struct sockaddr_in *in = (const struct sockaddr_in *) (const void *) addr;

	add_assoc_long(array, "sin_port", ntohs(in->sin_port));
	add_assoc_str(array, "sin_addr", sockext_inet_get_host(AF_INET, &in->sin_addr));
}

static void explain_inet6(const struct sockaddr *addr, zval *array)
{
	const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *) (const void *) addr;

	add_assoc_long(array, "sin6_port", ntohs(in6->sin6_port));
	add_assoc_str(array, "sin6_addr", sockext_inet_get_scoped_host(in6));
}

/* Fills in the first address of a host, with port 0. */
static zend_result resolve_host(
	sockext_conversion *conv, zval *value, const sockext_family *family, sockext_address *addr)
{
	zend_string *host = sockext_convert_string_from_zval(value);
	if (!host) {
		return FAILURE;
	}
	zend_result result = SUCCESS;
	int host_error = sockext_resolve_first(conv->sock, host, family->number, addr);
	if (host_error != 0) {
		sockext_errors_report_host(conv->sock, host_error);
		conv->error_number = 0;
		result = FAILURE;
	}
	if (host_error != 0 && host_error != -SOCKEXT_CALL_CLOSED) {
		sockext_convert_fail(conv, "could not resolve address '%s' to get an %s address",
			ZSTR_VAL(host), family->name);
	}
	zend_string_release(host);
	return result;
}

zend_result sockext_inet_host_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address found;

	if (resolve_host(conv, value, &sockext_family_inet, &found) == FAILURE) {
		return FAILURE;
	}
	*(struct in_addr *) member = found.u.in.sin_addr;
	return SUCCESS;
}

void sockext_inet_host_to_zval(void *member, zval *value)
{
	ZVAL_STR(value, sockext_inet_get_host(AF_INET, member));
}

/* The scope in an address such as fe80::1%eth0 is used unless the key scope_id is given. */
static zend_result scoped_host_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	struct sockaddr_in6 *in6 = member;
	sockext_address found;

	if (resolve_host(conv, value, &sockext_family_inet6, &found) == FAILURE) {
		return FAILURE;
	}
	in6->sin6_addr = found.u.in6.sin6_addr;
	in6->sin6_scope_id = found.u.in6.sin6_scope_id;
	return SUCCESS;
}

static void scoped_host_to_zval(void *member, zval *value)
{
	const struct sockaddr_in6 *in6 = member;

	ZVAL_STR(value, sockext_inet_get_host(AF_INET6, &in6->sin6_addr));
}

zend_result sockext_inet6_host_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address found;

	if (resolve_host(conv, value, &sockext_family_inet6, &found) == FAILURE) {
		return FAILURE;
	}
	*(struct in6_addr *) member = found.u.in6.sin6_addr;
	return SUCCESS;
}

void sockext_inet6_host_to_zval(void *member, zval *value)
{
	ZVAL_STR(value, sockext_inet_get_host(AF_INET6, member));
}

static zend_result scope_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zval *name = value;

	ZVAL_DEREF(name);
	if (Z_TYPE_P(name) == IS_STRING) {
		unsigned int index = sockext_interface_find(conv->sock, Z_STR_P(name));
		if (index != 0) {
			*(uint32_t *) member = index;
			return SUCCESS;
		}
	}
	return sockext_convert_uint32_from_zval(conv, value, member);
}

static const sockext_field inet_fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_ADDR, false, offsetof(sockext_address, u.in.sin_addr), sockext_inet_host_from_zval,
		sockext_inet_host_to_zval},
	{SOCKEXT_KEY_PORT, false, offsetof(sockext_address, u.in.sin_port),
		sockext_family_short_from_zval, sockext_family_short_to_zval},
	SOCKEXT_FIELDS_END,
};

/* The flow label is in network byte order in both directions, as in the system's struct. */
static const sockext_field inet6_fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_ADDR, false, offsetof(sockext_address, u.in6), scoped_host_from_zval,
		scoped_host_to_zval},
	{SOCKEXT_KEY_PORT, false, offsetof(sockext_address, u.in6.sin6_port),
		sockext_family_short_from_zval, sockext_family_short_to_zval},
	{SOCKEXT_KEY_FLOWINFO, false, offsetof(sockext_address, u.in6.sin6_flowinfo),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_SCOPE_ID, false, offsetof(sockext_address, u.in6.sin6_scope_id), scope_from_zval,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_inet = {
	.number = AF_INET,
	.name = "AF_INET",
	.label = "number 2",
	.fields = inet_fields,
	.size = sizeof(struct sockaddr_in),
	.accepted_by = AF_INET6,
	.has_hosts = true,
	.has_ports = true,
	.has_pairs = true,
	.has_peers = true,
	.is_sent_by_number = true,
	.receive_failure = "Unable to recvfrom",
	.stream_transport = "tcp://",
	.datagram_transport = "udp://",
	.connect = connect_to_host,
	.make_own_address = make_own_address,
	.make_destination = make_destination,
	.assign = assign_inet,
	.explain = explain_inet,
};

const sockext_family sockext_family_inet6 = {
	.number = AF_INET6,
	.name = "AF_INET6",
	.label = "AF_INET6",
	.fields = inet6_fields,
	.size = sizeof(struct sockaddr_in6),
	.has_hosts = true,
	.has_ports = true,
	.has_pairs = true,
	.has_peers = true,
	.is_sent_by_number = true,
	.receive_failure = "unable to recvfrom",
	.stream_transport = "tcp://",
	.datagram_transport = "udp://",
	.connect = connect_to_host,
	.make_own_address = make_own_address,
	.make_destination = make_destination,
	.assign = assign_inet6,
	.explain = explain_inet6,
};
