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
#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/sock_diag.h>
#include <netinet/udp.h>
/* Every Linux has the protocol, but Debian 12's headers do not name it. */
#ifndef SOL_UDPLITE
#define SOL_UDPLITE 136
#endif
/* Linux 6.5 has them on most systems; MIPS, PA-RISC and SPARC number options otherwise. */
#if !defined(SO_PASSPIDFD) && SO_PEERSEC == 31
#define SO_PASSPIDFD 76
#define SO_PEERPIDFD 77
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD 0x04
#endif
#endif

#define SOCKEXT_EAGAIN EAGAIN
#define SOCKEXT_EWOULDBLOCK EWOULDBLOCK
#define SOCKEXT_EINPROGRESS EINPROGRESS
#define SOCKEXT_EBADF EBADF
#define SOCKEXT_EINTR EINTR
#define SOCKEXT_ECONNRESET ECONNRESET
#define SOCKEXT_EINVAL EINVAL
#define SOCKEXT_ENOPROTOOPT ENOPROTOOPT
#define SOCKEXT_EOPNOTSUPP EOPNOTSUPP
#define SOCKEXT_ETIMEDOUT ETIMEDOUT

#define SOCKEXT_SHUT_RD SHUT_RD
#define SOCKEXT_SHUT_WR SHUT_WR
#define SOCKEXT_SHUT_RDWR SHUT_RDWR

#define SOCKEXT_INVALID_FD (-1)

/* How many vectors one call takes. */
#ifdef IOV_MAX
#define SOCKEXT_IOV_MAX IOV_MAX
#else
#define SOCKEXT_IOV_MAX 1024
#endif

/* This call does not block, whatever the socket is set to. */
#define SOCKEXT_DONTWAIT MSG_DONTWAIT

/* More will follow at once, and may go with this. */
#ifdef MSG_MORE
#define SOCKEXT_MORE MSG_MORE
#else
#define SOCKEXT_MORE 0
#endif

/* Bytes that are taken away and not wanted need not be copied. */
#if defined(__linux__) && defined(MSG_TRUNC)
#define SOCKEXT_DISCARD_FLAGS MSG_TRUNC
#else
#define SOCKEXT_DISCARD_FLAGS 0
#endif

/* A peer that is gone is an error number to PHP, never a signal. */
#ifdef MSG_NOSIGNAL
#define SOCKEXT_SEND_FLAGS MSG_NOSIGNAL
#else
#define SOCKEXT_SEND_FLAGS 0
#endif

/* Asks the system to send from the memory that it is given, without a copy of its own. */
#ifdef MSG_ZEROCOPY
#define SOCKEXT_ZEROCOPY MSG_ZEROCOPY
#else
#define SOCKEXT_ZEROCOPY 0
#endif

/* Asks for errors that are kept for the socket, for which the system never waits. */
#ifdef MSG_ERRQUEUE
#define SOCKEXT_ERRQUEUE MSG_ERRQUEUE
#else
#define SOCKEXT_ERRQUEUE 0
#endif

/* What poll(2) is asked for, where it can be, to tell that nothing more will come. */
#ifdef POLLRDHUP
#define SOCKEXT_POLLRDHUP POLLRDHUP
#else
#define SOCKEXT_POLLRDHUP 0
#endif

/* Descriptors that functions of our own receive are closed in programs that are started. */
#ifdef MSG_CMSG_CLOEXEC
#define SOCKEXT_RECEIVE_FLAGS MSG_CMSG_CLOEXEC
#else
#define SOCKEXT_RECEIVE_FLAGS 0
#endif

/* What makes sockets of our own close in programs that are started. */
#ifdef SOCK_CLOEXEC
#define SOCKEXT_TYPE_CLOEXEC SOCK_CLOEXEC
#else
#define SOCKEXT_TYPE_CLOEXEC 0
#endif

#ifndef SOCK_CLOEXEC
#define SOCKEXT_TYPE_FLAGS 0
#elif !defined(SOCK_NONBLOCK)
#define SOCKEXT_TYPE_FLAGS SOCK_CLOEXEC
#else
#define SOCKEXT_TYPE_FLAGS (SOCK_CLOEXEC | SOCK_NONBLOCK)
#endif

/* What IPv4's multicast options take: one byte, which every system accepts. */
typedef unsigned char sockext_multicast_octet;

/* What IP_MULTICAST_IF takes: where it has an index, it needs no address. */
#ifdef __linux__
typedef struct ip_mreqn sockext_multicast_interface;
#else
typedef struct in_addr sockext_multicast_interface;
#endif

/* What SO_RCVTIMEO and SO_SNDTIMEO take. */
typedef struct timeval sockext_timeout;

static inline sockext_timeout sockext_platform_make_timeout(int64_t sec, int64_t usec)
{
	return (sockext_timeout){.tv_sec = (time_t) sec, .tv_usec = (suseconds_t) usec};
}

static inline int64_t sockext_platform_timeout_sec(sockext_timeout timeout)
{
	return timeout.tv_sec;
}

static inline int64_t sockext_platform_timeout_usec(sockext_timeout timeout)
{
	return timeout.tv_usec;
}

static inline int sockext_platform_errno(void)
{
	return errno;
}

#endif
