/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Wraps system calls of the fuzzed extension (linked with --wrap). Whatever the input: nothing
 * leaves the loopback interface, no port is open to other hosts, ports of other processes are not
 * used, no name server is asked, and Unix paths stay in the folder FUZZ_SCRATCH.
 */
#include "guard.h"

#include <errno.h>
#include <limits.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

int __real_socket(int domain, int type, int protocol);
int __real_bind(int fd, const struct sockaddr *addr, socklen_t len);
int __real_connect(int fd, const struct sockaddr *addr, socklen_t len);
int __real_listen(int fd, int backlog);
int __real_setsockopt(int fd, int level, int number, const void *data, socklen_t len);
ssize_t __real_sendto(
	int fd, const void *data, size_t size, int flags, const struct sockaddr *addr, socklen_t len);
ssize_t __real_sendmsg(int fd, const struct msghdr *msg, int flags);
int __real_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags);
int __real_getaddrinfo(
	const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list);

typedef union {
	struct sockaddr any;
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	struct sockaddr_un un;
	struct sockaddr_ll ll;
	char bytes[sizeof(struct sockaddr_storage)];
} address;

void (*guard_saw_address)(const struct sockaddr *addr, socklen_t len);

/* Ports that this process has bound: the only ones that it may send or connect to. */
static unsigned char own_ports[(UINT16_MAX + 1) / CHAR_BIT];

static bool is_own_port(in_port_t port)
{
	return own_ports[ntohs(port) / CHAR_BIT] & (1 << (ntohs(port) % CHAR_BIT));
}

static void note_port(int fd)
{
	address addr;
	socklen_t len = sizeof(addr);

	if (getsockname(fd, &addr.any, &len) == 0
		&& (addr.any.sa_family == AF_INET || addr.any.sa_family == AF_INET6)) {
		uint16_t port = ntohs(addr.in.sin_port);
		own_ports[port / CHAR_BIT] |= (unsigned char) (1 << (port % CHAR_BIT));
	}
}

/* The last four bytes of an IPv4-mapped IPv6 address, or NULL. */
static const uint8_t *get_mapped(const struct in6_addr *ip)
{
	return IN6_IS_ADDR_V4MAPPED(ip) ? ip->s6_addr + 12 : NULL;
}

static bool is_loopback(const address *addr)
{
	if (addr->any.sa_family == AF_INET) {
		return ntohl(addr->in.sin_addr.s_addr) >> 24 == 127 || addr->in.sin_addr.s_addr == 0;
	}
	const struct in6_addr *ip = &addr->in6.sin6_addr;
	const uint8_t *mapped = get_mapped(ip);
	return mapped ? mapped[0] == 127 || memcmp(mapped, "\0\0\0\0", 4) == 0
				  : IN6_IS_ADDR_LOOPBACK(ip) || IN6_IS_ADDR_UNSPECIFIED(ip);
}

/* Abstract names are allowed; paths only in the folder. */
static bool is_own_path(const address *addr, socklen_t len)
{
	const char *folder = getenv("FUZZ_SCRATCH");
	char path[sizeof(addr->un.sun_path) + 1] = {0};
	size_t room = len - offsetof(struct sockaddr_un, sun_path);

	if (len <= offsetof(struct sockaddr_un, sun_path)) {
		return true;
	}
	memcpy(path, addr->un.sun_path, room < sizeof(path) - 1 ? room : sizeof(path) - 1);
	return path[0] == '\0'
		   || (folder && strncmp(path, folder, strlen(folder)) == 0 && !strstr(path, ".."));
}

/* Reads the whole address, as the system would, and returns whether it may be used. Addresses of
 * invalid length are left to the system, which refuses them. */
static bool is_allowed(const struct sockaddr *from, socklen_t len, bool is_destination)
{
	address addr = {0};

	memcpy(&addr, from, len < sizeof(addr) ? len : sizeof(addr));
	if (guard_saw_address) {
		guard_saw_address(&addr.any, len);
	}
	if (len < sizeof(addr.any.sa_family)) {
		return true;
	}
	switch (addr.any.sa_family) {
		case AF_UNSPEC:
			return is_destination;
		case AF_INET:
		case AF_INET6:
			return is_loopback(&addr) && (!is_destination || is_own_port(addr.in.sin_port));
		case AF_UNIX:
			return is_own_path(&addr, len);
		case AF_PACKET:
			return len < sizeof(addr.ll)
				   || (unsigned int) addr.ll.sll_ifindex == if_nametoindex("lo");
		default:
			return false;
	}
}

/* Any address becomes the loopback address. */
static void narrow(address *addr)
{
	if (addr->any.sa_family == AF_INET && addr->in.sin_addr.s_addr == 0) {
		addr->in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	} else if (addr->any.sa_family == AF_INET6 && IN6_IS_ADDR_UNSPECIFIED(&addr->in6.sin6_addr)) {
		addr->in6.sin6_addr = in6addr_loopback;
	} else if (addr->any.sa_family == AF_INET6 && get_mapped(&addr->in6.sin6_addr)) {
		addr->in6.sin6_addr.s6_addr[12] = 127;
		addr->in6.sin6_addr.s6_addr[15] |= 1;
	}
}

/* Only these families: netlink and others configure the machine. */
int __wrap_socket(int domain, int type, int protocol)
{
	if (domain != AF_UNIX && domain != AF_INET && domain != AF_INET6 && domain != AF_PACKET) {
		errno = EAFNOSUPPORT;
		return -1;
	}
	return __real_socket(domain, type, protocol);
}

int __wrap_bind(int fd, const struct sockaddr *from, socklen_t len)
{
	address addr = {0};

	if (len > sizeof(addr) || !is_allowed(from, len, false)) {
		errno = EADDRNOTAVAIL;
		return -1;
	}
	memcpy(&addr, from, len);
	narrow(&addr);
	int result = __real_bind(fd, &addr.any, len);
	if (result == 0) {
		note_port(fd);
	}
	return result;
}

int __wrap_connect(int fd, const struct sockaddr *addr, socklen_t len)
{
	if (!is_allowed(addr, len, true)) {
		errno = ECONNREFUSED;
		return -1;
	}
	return __real_connect(fd, addr, len);
}

/* A socket without an address would get one that other hosts can reach. */
int __wrap_listen(int fd, int backlog)
{
	address addr = {0};
	socklen_t len = sizeof(addr);

	if (getsockname(fd, &addr.any, &len) == 0
		&& (addr.any.sa_family == AF_INET || addr.any.sa_family == AF_INET6)
		&& addr.in.sin_port == 0) {
		narrow(&addr);
		__real_bind(fd, &addr.any, len);
		note_port(fd);
	}
	return __real_listen(fd, backlog);
}

/* Groups are not joined, since interfaces are shared with other hosts. The value is read, as the
 * system would, so that the sanitizers check it. */
int __wrap_setsockopt(int fd, int level, int number, const void *data, socklen_t len)
{
	const volatile unsigned char *bytes = data;

	for (socklen_t i = 0; i < len; i++) {
		(void) bytes[i];
	}
	if ((level == IPPROTO_IP || level == IPPROTO_IPV6)
		&& (number == IP_ADD_MEMBERSHIP || number == IP_ADD_SOURCE_MEMBERSHIP
			|| number == IPV6_JOIN_GROUP || number == IPV6_JOIN_ANYCAST
			|| number == MCAST_JOIN_GROUP || number == MCAST_JOIN_SOURCE_GROUP)) {
		errno = ENODEV;
		return -1;
	}
	return __real_setsockopt(fd, level, number, data, len);
}

ssize_t __wrap_sendto(
	int fd, const void *data, size_t size, int flags, const struct sockaddr *addr, socklen_t len)
{
	if (addr && !is_allowed(addr, len, true)) {
		errno = ECONNREFUSED;
		return -1;
	}
	return __real_sendto(fd, data, size, flags, addr, len);
}

static bool is_message_allowed(const struct msghdr *msg)
{
	return !msg->msg_name || is_allowed(msg->msg_name, msg->msg_namelen, true);
}

ssize_t __wrap_sendmsg(int fd, const struct msghdr *msg, int flags)
{
	if (!is_message_allowed(msg)) {
		errno = ECONNREFUSED;
		return -1;
	}
	return __real_sendmsg(fd, msg, flags);
}

int __wrap_sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, int flags)
{
	unsigned int allowed = 0;

	while (allowed < count && is_message_allowed(&messages[allowed].msg_hdr)) {
		allowed++;
	}
	if (allowed == 0 && count > 0) {
		errno = ECONNREFUSED;
		return -1;
	}
	return __real_sendmmsg(fd, messages, allowed, flags);
}

int __wrap_getaddrinfo(
	const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
	struct addrinfo careful = {.ai_family = AF_UNSPEC};

	if (hints) {
		careful = *hints;
	}
	if (host && strcmp(host, "localhost") != 0) {
		careful.ai_flags |= AI_NUMERICHOST;
	}
	return __real_getaddrinfo(host, service, hints || host ? &careful : NULL, list);
}
