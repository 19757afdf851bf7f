/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See resolve.h.
 */
#include "resolve.h"

static int to_host_error(int code)
{
	switch (code) {
		case EAI_AGAIN:
			return TRY_AGAIN;
		case EAI_FAIL:
		case EAI_MEMORY:
#ifdef EAI_SYSTEM
		case EAI_SYSTEM:
#endif
			return NO_RECOVERY;
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
		case EAI_NODATA:
			return NO_DATA;
#endif
		default:
			return HOST_NOT_FOUND;
	}
}

bool sockext_resolve_literal(const zend_string *host, int family, sockext_address *addr)
{
	void *ip;

	if (family == AF_INET6) {
		ip = &addr->u.in6.sin6_addr;
		addr->len = sizeof(addr->u.in6);
	} else {
		ip = &addr->u.in.sin_addr;
		addr->len = sizeof(addr->u.in);
	}
	memset(&addr->u, 0, addr->len);
	addr->u.any.sa_family = (sa_family_t) family;

	return !sockext_address_has_nul(host) && inet_pton(family, ZSTR_VAL(host), ip) == 1;
}

int sockext_resolve_all(const zend_string *host, int family, struct addrinfo **list)
{
	struct addrinfo hints = {0};

	if (sockext_address_has_nul(host)) {
		return HOST_NOT_FOUND;
	}
	hints.ai_family = family;
	hints.ai_socktype = SOCK_STREAM; /* any one type, so that no address comes twice */
#ifdef AI_V4MAPPED
	hints.ai_flags = family == AF_INET6 ? AI_V4MAPPED : 0;
#endif
	int code = getaddrinfo(ZSTR_VAL(host), NULL, &hints, list);
	return code == 0 ? 0 : to_host_error(code);
}

int sockext_resolve_first(const zend_string *host, int family, sockext_address *addr)
{
	struct addrinfo *list;

	if (sockext_resolve_literal(host, family, addr)) {
		return 0;
	}
	int host_error = sockext_resolve_all(host, family, &list);
	if (host_error == 0) {
		addr->len = list->ai_addrlen;
		memcpy(&addr->u, list->ai_addr, list->ai_addrlen);
		freeaddrinfo(list);
	}
	return host_error;
}
