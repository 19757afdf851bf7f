/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See resolve.h.
 */
#include "resolve.h"

#include "../core/errors.h"
#include "../wait/resolver.h"
#include "inet.h"

#include <ctype.h>

int sockext_resolve_error(int code)
{
	if (code >= SOCKEXT_CALL_STOPPED) {
		return -code;
	}
	switch (code) {
		case EAI_AGAIN:
			return TRY_AGAIN;
		case EAI_FAIL:
		case EAI_MEMORY:
			return NO_RECOVERY;
#ifdef EAI_SYSTEM
		case EAI_SYSTEM:
			return errno > 0 ? -errno : NO_RECOVERY;
#endif
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
		case EAI_NODATA:
			return NO_DATA;
#endif
		default:
			return HOST_NOT_FOUND;
	}
}

/* Fills in an IPv6 address with its scope, which is the name or the index of an interface. */
static zend_never_inline bool resolve_scoped(
	const zend_string *host, const char *percent, struct sockaddr_in6 *in6)
{
	char text[INET6_ADDRSTRLEN];
	size_t length = (size_t) (percent - ZSTR_VAL(host));
	char *end;

	if (length >= sizeof(text)) {
		return false;
	}
	memcpy(text, ZSTR_VAL(host), length);
	text[length] = '\0';
	if (inet_pton(AF_INET6, text, &in6->sin6_addr) != 1
		|| !sockext_inet_needs_scope(&in6->sin6_addr)) {
		return false;
	}
	in6->sin6_scope_id = if_nametoindex(percent + 1);
	if (in6->sin6_scope_id != 0) {
		return true;
	}
	unsigned long long number = strtoull(percent + 1, &end, 10);
	in6->sin6_scope_id = (uint32_t) number;
	return isdigit((unsigned char) percent[1]) && *end == '\0' && number <= UINT32_MAX;
}

static zend_always_inline bool read_literal(
	const zend_string *host, int family, sockext_address *addr)
{
	void *ip;

	if (family == AF_INET6) {
		ip = &addr->u.in6.sin6_addr;
		addr->len = sizeof(addr->u.in6);
	} else {
		ip = &addr->u.in.sin_addr;
		addr->len = sizeof(addr->u.in);
	}
	/* The larger of the two: a number of bytes that the compiler knows needs no call. */
	memset(&addr->u, 0, sizeof(addr->u.in6));
	addr->u.any.sa_family = (sa_family_t) family;

	if (sockext_address_has_nul(host)) {
		return false;
	}
	const char *percent = family == AF_INET6 ? strchr(ZSTR_VAL(host), '%') : NULL;
	return UNEXPECTED(percent) ? resolve_scoped(host, percent, &addr->u.in6)
							   : inet_pton(family, ZSTR_VAL(host), ip) == 1;
}

bool sockext_resolve_literal(const zend_string *host, int family, sockext_address *addr)
{
	return read_literal(host, family, addr);
}

int sockext_resolve_all(
	php_socket *sock, const zend_string *host, int family, struct addrinfo **list)
{
	struct addrinfo hints = {0};

	if (sockext_address_has_nul(host)) {
		return HOST_NOT_FOUND;
	}
	hints.ai_family = family;
	hints.ai_socktype = SOCK_STREAM; /* one type, so that no address is returned twice */
#ifdef AI_V4MAPPED
	hints.ai_flags = family == AF_INET6 ? AI_V4MAPPED : 0;
#endif
	errno = 0;
	int code = sockext_resolver_look_up(sock, ZSTR_VAL(host), NULL, &hints, list);
	return code == 0 ? 0 : sockext_resolve_error(code);
}

static zend_never_inline int look_up_first(
	php_socket *sock, const zend_string *host, int family, sockext_address *addr)
{
	struct addrinfo *list;
	int host_error = sockext_resolve_all(sock, host, family, &list);
	if (host_error == 0) {
		addr->len = list->ai_addrlen;
		memcpy(&addr->u, list->ai_addr, list->ai_addrlen);
		freeaddrinfo(list);
	}
	return host_error;
}

int sockext_resolve_first(
	php_socket *sock, const zend_string *host, int family, sockext_address *addr)
{
	return read_literal(host, family, addr) ? 0 : look_up_first(sock, host, family, addr);
}
