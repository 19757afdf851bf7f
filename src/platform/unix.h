/* SPDX-License-Identifier: BSD-3-Clause
 *
 * System headers and names of Unix systems.
 */
#ifndef SOCKEXT_PLATFORM_UNIX_H
#define SOCKEXT_PLATFORM_UNIX_H

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/errqueue.h>
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/net_tstamp.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/udp.h>
#if __has_include(<linux/rtnetlink.h>)
#define SOCKEXT_HAS_NETLINK
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#endif
#if __has_include(<linux/vm_sockets.h>)
#define SOCKEXT_HAS_VSOCK
#include <linux/vm_sockets.h>
#endif
#if __has_include(<linux/can.h>)
#define SOCKEXT_HAS_CAN
#include <linux/can.h>
#endif
#include "control.h"
#endif

/* Other systems than Unix ones have another struct of this name. */
#ifdef IP_PKTINFO
#define SOCKEXT_IP_PKTINFO IP_PKTINFO
#endif

#define SOCKEXT_SHUT_RD SHUT_RD
#define SOCKEXT_SHUT_WR SHUT_WR
#define SOCKEXT_SHUT_RDWR SHUT_RDWR

#define SOCKEXT_INVALID_FD (-1)

/* Lets a server bind its address, which connections that have ended still have. */
#define SOCKEXT_SO_SERVER SO_REUSEADDR

/* The most vectors of one call. */
#ifdef IOV_MAX
#define SOCKEXT_IOV_MAX IOV_MAX
#else
#define SOCKEXT_IOV_MAX 1024
#endif

/* The data of IPv4's multicast options: one byte, which every system accepts. */
typedef unsigned char sockext_multicast_octet;

/* The data of IP_MULTICAST_IF: with an index it needs no address. */
#ifdef __linux__
typedef struct ip_mreqn sockext_multicast_interface;
#else
typedef struct in_addr sockext_multicast_interface;
#endif

/* The data of SO_RCVTIMEO and SO_SNDTIMEO. */
typedef struct timeval sockext_timeout;

/* The members may have 32 bits: a longer time is the longest of these, not another. */
static inline sockext_timeout sockext_platform_make_timeout(int64_t sec, int64_t usec)
{
	return (sockext_timeout){
		.tv_sec = (time_t) MAX(LONG_MIN, MIN(sec, LONG_MAX)),
		.tv_usec = (suseconds_t) MAX(LONG_MIN, MIN(usec, LONG_MAX)),
	};
}

static inline int64_t sockext_platform_timeout_sec(sockext_timeout timeout)
{
	return timeout.tv_sec;
}

static inline int64_t sockext_platform_timeout_usec(sockext_timeout timeout)
{
	return timeout.tv_usec;
}

/* Before a call of other code, which may leave it as it is. */
static inline void sockext_platform_clear_errno(void)
{
	errno = 0;
}

static inline int sockext_platform_errno(void)
{
	return errno;
}

/* Returns another descriptor of the same file, which programs that PHP starts do not get, or
 * -errno. */
static inline int sockext_platform_duplicate(int fd)
{
	int duplicate = fcntl(fd, F_DUPFD_CLOEXEC, 0);
	return duplicate < 0 ? -errno : duplicate;
}

/* Whether bytes have come that are not received yet; false where the system does not tell. */
static inline bool sockext_platform_has_bytes(int fd)
{
	int count = 0;
	return ioctl(fd, FIONREAD, &count) == 0 && count > 0;
}

#endif
