/* SPDX-License-Identifier: BSD-3-Clause
 *
 * System headers of Windows, and the Unix names that shared code uses.
 */
#ifndef SOCKEXT_PLATFORM_WINDOWS_H
#define SOCKEXT_PLATFORM_WINDOWS_H

#include <winsock2.h>
#include <ws2tcpip.h>

#include <afunix.h>
#include <io.h>
#include <iphlpapi.h>
#include <mswsock.h>

#include "win32/sockets.h"

#include "windows_message.h"

#define SOCKEXT_SHUT_RD SD_RECEIVE
#define SOCKEXT_SHUT_WR SD_SEND
#define SOCKEXT_SHUT_RDWR SD_BOTH

#define SOCKEXT_INVALID_FD INVALID_SOCKET

/* Lets a server bind its address. With SO_REUSEADDR another process could bind it, too; connections
 * that have ended do not keep it. */
#define SOCKEXT_SO_SERVER SO_EXCLUSIVEADDRUSE

/* The most buffers of one call; Winsock documents no limit. */
#define SOCKEXT_IOV_MAX 1024

/* Winsock's lengths are ints, to which a long one must not wrap: less is transferred. */
static inline int sockext_platform_fit(size_t length)
{
	return (int) MIN(length, INT_MAX);
}

#define recv(fd, data, length, flags) recv(fd, data, sockext_platform_fit(length), flags)
#define send(fd, data, length, flags) send(fd, data, sockext_platform_fit(length), flags)
#define recvfrom(fd, data, length, flags, addr, addrlen) \
	recvfrom(fd, data, sockext_platform_fit(length), flags, addr, addrlen)
#define sendto(fd, data, length, flags, addr, addrlen) \
	sendto(fd, data, sockext_platform_fit(length), flags, addr, addrlen)

typedef ADDRESS_FAMILY sa_family_t;

/* The data of IPv4's multicast options. */
typedef DWORD sockext_multicast_octet;

/* The data of IP_MULTICAST_IF. */
typedef struct in_addr sockext_multicast_interface;

/* The data of SO_RCVTIMEO and SO_SNDTIMEO: milliseconds, 0 for no limit. */
typedef DWORD sockext_timeout;

static inline sockext_timeout sockext_platform_make_timeout(int64_t sec, int64_t usec)
{
	const int64_t most = UINT32_MAX;
	if (sec < 0 || usec < 0) {
		return 0;
	}
	/* Rounded up, so that a short timeout does not become 0, which is no limit. */
	int64_t msec = MIN(sec, most) * 1000 + (MIN(usec, most) + 999) / 1000;
	return (sockext_timeout) MIN(msec, most);
}

static inline int64_t sockext_platform_timeout_sec(sockext_timeout timeout)
{
	return timeout / 1000;
}

static inline int64_t sockext_platform_timeout_usec(sockext_timeout timeout)
{
	return timeout % 1000 * 1000;
}

static inline int sockext_platform_errno(void)
{
	return WSAGetLastError();
}

/* Returns another descriptor of the same file, or -errno. */
static inline int sockext_platform_duplicate(int fd)
{
	int duplicate = _dup(fd);
	return duplicate < 0 ? -errno : duplicate;
}

/* Whether bytes have come that are not received yet; false where the system does not tell. */
static inline bool sockext_platform_has_bytes(SOCKET fd)
{
	u_long count = 0;
	return ioctlsocket(fd, FIONREAD, &count) == 0 && count > 0;
}

/* Registers the error constants of Windows. */
void sockext_platform_register_constants(int module_number);

/* Releases the protocol information that the request has exported. */
void sockext_platform_end_request(void);

#endif
