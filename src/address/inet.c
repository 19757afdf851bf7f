/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See inet.h.
 */
#include "inet.h"

#include "interface.h"

zend_string *sockext_inet_get_host(int family, const void *ip)
{
	char text[INET6_ADDRSTRLEN] = "";

	inet_ntop(family, ip, text, sizeof(text));
	return zend_string_init(text, strlen(text), false);
}

bool sockext_inet_needs_scope(const struct in6_addr *ip)
{
	return IN6_IS_ADDR_LINKLOCAL(ip) || IN6_IS_ADDR_MC_LINKLOCAL(ip)
		   || IN6_IS_ADDR_MC_NODELOCAL(ip);
}

zend_string *sockext_inet_get_scoped_host(const struct sockaddr_in6 *in6)
{
	char text[INET6_ADDRSTRLEN] = "", scope[IF_NAMESIZE];

	if (EXPECTED(in6->sin6_scope_id == 0 || !sockext_inet_needs_scope(&in6->sin6_addr))) {
		return sockext_inet_get_host(AF_INET6, &in6->sin6_addr);
	}
	inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof(text));
	sockext_interface_get_name(in6->sin6_scope_id, scope);
	return zend_strpprintf(0, "%s%%%s", text, scope);
}

uint32_t sockext_inet_get_scope(const struct sockaddr *addr)
{
	const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *) (const void *) addr;

	return addr->sa_family == AF_INET6 ? in6->sin6_scope_id : 0;
}

void sockext_inet_set_port(sockext_address *addr, uint16_t port)
{
	if (addr->u.any.sa_family == AF_INET6) {
		addr->u.in6.sin6_port = htons(port);
	} else {
		addr->u.in.sin_port = htons(port);
	}
}
