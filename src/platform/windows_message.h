/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The types and macros of sendmsg(2) and cmsg(3) on Windows. Control messages have Winsock's
 * layout.
 */
#ifndef SOCKEXT_PLATFORM_WINDOWS_MESSAGE_H
#define SOCKEXT_PLATFORM_WINDOWS_MESSAGE_H

struct iovec {
	void *iov_base;
	size_t iov_len;
};

struct msghdr {
	void *msg_name;
	socklen_t msg_namelen;
	struct iovec *msg_iov;
	size_t msg_iovlen;
	void *msg_control;
	size_t msg_controllen;
	int msg_flags;
};

/* Newer SDKs have the Unix name of the struct. */
#ifndef _WSACMSGHDR
#define cmsghdr _WSACMSGHDR
#endif

/* wincrypt.h defines another CMSG_DATA. */
#undef CMSG_DATA
#undef CMSG_FIRSTHDR
#undef CMSG_LEN
#undef CMSG_NXTHDR
#undef CMSG_SPACE
#define CMSG_DATA(cmsg) WSA_CMSG_DATA(cmsg)
#define CMSG_FIRSTHDR(msg) sockext_platform_next_control(msg, NULL)
#define CMSG_LEN(length) WSA_CMSG_LEN(length)
#define CMSG_NXTHDR(msg, cmsg) sockext_platform_next_control(msg, cmsg)
#define CMSG_SPACE(length) WSA_CMSG_SPACE(length)

/* Returns the control message after cmsg, or the first one if cmsg is NULL; NULL after the last. */
struct cmsghdr *sockext_platform_next_control(const struct msghdr *msg, struct cmsghdr *cmsg);

#endif
