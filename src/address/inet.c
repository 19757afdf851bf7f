/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See inet.h.
 */
#include "inet.h"

#include "interface.h"

/* Appends a number of up to three digits and a separator; returns the end. */
static char *append_octet(char *to, unsigned char octet, char separator)
{
	if (octet >= 100) {
		*to++ = (char) ('0' + octet / 100);
	}
	if (octet >= 10) {
		*to++ = (char) ('0' + octet / 10 % 10);
	}
	*to++ = (char) ('0' + octet % 10);
	*to++ = separator;
	return to;
}

/* inet_ntop(3) formats by printf(3), which costs more than receiving the datagram in PHP does. */
static zend_string *format_ipv4(const unsigned char *octets)
{
	char text[INET_ADDRSTRLEN], *end = text;

	for (int i = 0; i < 4; i++) {
		end = append_octet(end, octets[i], '.');
	}
	return zend_string_init(text, (size_t) (end - text) - 1, false);
}

zend_string *sockext_inet_get_host(int family, const void *ip)
{
	char text[INET6_ADDRSTRLEN] = "";

	if (family == AF_INET) {
		return format_ipv4(ip);
	}
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

bool sockext_inet_is_loopback(const sockext_address *addr)
{
	return addr->u.any.sa_family == AF_INET6
			   ? IN6_IS_ADDR_LOOPBACK(&addr->u.in6.sin6_addr)
			   : addr->u.any.sa_family == AF_INET && ntohl(addr->u.in.sin_addr.s_addr) >> 24 == 127;
}

void sockext_inet_set_port(sockext_address *addr, uint16_t port)
{
	if (addr->u.any.sa_family == AF_INET6) {
		addr->u.in6.sin6_port = htons(port);
	} else {
		addr->u.in.sin_port = htons(port);
	}
}
