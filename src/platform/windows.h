/* SPDX-License-Identifier: BSD-3-Clause
 *
 * System headers of Windows, and the names that shared code knows from Unix.
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

/* Winsock names no limit of how many buffers one call takes. */
#define SOCKEXT_IOV_MAX 1024

typedef ADDRESS_FAMILY sa_family_t;

/* What IPv4's multicast options take. */
typedef DWORD sockext_multicast_octet;

/* What IP_MULTICAST_IF takes. */
typedef struct in_addr sockext_multicast_interface;

/* What SO_RCVTIMEO and SO_SNDTIMEO take: milliseconds, 0 for ever. */
typedef DWORD sockext_timeout;

static inline sockext_timeout sockext_platform_make_timeout(int64_t sec, int64_t usec)
{
	const int64_t most = UINT32_MAX;
	if (sec < 0 || usec < 0) {
		return 0;
	}
	/* Rounded up, so that a short timeout does not become none. */
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

/* The errors of a Windows build are constants of this platform. */
void sockext_platform_register_constants(int module_number);

/* Forgets the protocol informations that the request has exported. */
void sockext_platform_end_request(void);

#endif
