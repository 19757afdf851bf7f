/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See endpoint.h.
 */
#include "endpoint.h"

/* Whether brackets hold an IPv6 address, perhaps with a scope, which only the system knows. */
static bool is_ipv6(const char *text, size_t length)
{
	struct in6_addr ip;
	char copy[INET6_ADDRSTRLEN];
	const char *percent = memchr(text, '%', length);
	size_t size = percent ? (size_t) (percent - text) : length;

	if (size >= sizeof(copy)) {
		return false;
	}
	memcpy(copy, text, size);
	copy[size] = '\0';
	return inet_pton(AF_INET6, copy, &ip) == 1;
}

/* Whether a path, or an abstract name after its NUL, does not fit into an address. */
static bool is_too_long(const sockext_endpoint *endpoint)
{
	const size_t size = sizeof(((struct sockaddr_un *) NULL)->sun_path);

	switch (endpoint->kind) {
		case SOCKEXT_ENDPOINT_PATH:
			return endpoint->length > size;
		case SOCKEXT_ENDPOINT_ABSTRACT:
			return endpoint->length + 1 > size;
		default:
			return false;
	}
}

const char *sockext_endpoint_read(const zend_string *text, sockext_endpoint *endpoint)
{
	if (sockext_address_has_nul(text)) {
		return "there is a null byte";
	}
	const char *wrong = sockext_endpoint_scan(ZSTR_VAL(text), endpoint);
	if (!wrong && endpoint->is_bracketed && !is_ipv6(endpoint->text, endpoint->length)) {
		return "there is no IPv6 address between the brackets";
	}
	if (!wrong && is_too_long(endpoint)) {
		bool is_path = endpoint->kind == SOCKEXT_ENDPOINT_PATH;
		return is_path ? "the path is too long" : "the name is too long";
	}
	return wrong;
}

zend_result sockext_endpoint_from_argument(
	const zend_string *text, uint32_t arg_num, sockext_endpoint *endpoint)
{
	const char *wrong = sockext_endpoint_read(text, endpoint);

	if (wrong) {
		zend_argument_value_error(
			arg_num, "must be an address: %s in \"%s\"", wrong, ZSTR_VAL(text));
		return FAILURE;
	}
	return SUCCESS;
}

zend_string *sockext_endpoint_format(const sockext_endpoint *endpoint)
{
	bool is_stream = endpoint->type == SOCK_STREAM;
	int length = (int) endpoint->length;

	switch (endpoint->kind) {
		case SOCKEXT_ENDPOINT_HOST:
			return zend_strpprintf(0, endpoint->is_bracketed ? "%s[%.*s]:%u" : "%s%.*s:%u",
				is_stream ? "tcp://" : "udp://", length, endpoint->text, endpoint->number);
		case SOCKEXT_ENDPOINT_VSOCK:
			return zend_strpprintf(0, "vsock://%.*s:%u", length, endpoint->text, endpoint->number);
		case SOCKEXT_ENDPOINT_FD:
			return zend_strpprintf(0, "fd://%u", endpoint->number);
		default:
			return zend_strpprintf(0, "%s%s%.*s", is_stream ? "unix://" : "udg://",
				endpoint->kind == SOCKEXT_ENDPOINT_ABSTRACT ? "@" : "", length, endpoint->text);
	}
}
