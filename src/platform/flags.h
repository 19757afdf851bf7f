/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Flags of system calls, 0 on systems that do not have them.
 */
#ifndef SOCKEXT_PLATFORM_FLAGS_H
#define SOCKEXT_PLATFORM_FLAGS_H

#include "error_numbers.h"

/* The call does not block, whatever the mode of the socket. */
#ifdef MSG_DONTWAIT
#define SOCKEXT_DONTWAIT MSG_DONTWAIT
#else
#define SOCKEXT_DONTWAIT 0
#endif

/* More data follow at once; the system may send both together. */
#ifdef MSG_MORE
#define SOCKEXT_MORE MSG_MORE
#else
#define SOCKEXT_MORE 0
#endif

/* Discards received bytes without copying them (Linux, TCP). */
#if defined(__linux__) && defined(MSG_TRUNC)
#define SOCKEXT_DISCARD_FLAGS MSG_TRUNC
#else
#define SOCKEXT_DISCARD_FLAGS 0
#endif

/* A broken connection is an error (EPIPE), never a signal. */
#ifdef MSG_NOSIGNAL
#define SOCKEXT_SEND_FLAGS MSG_NOSIGNAL
#else
#define SOCKEXT_SEND_FLAGS 0
#endif

/* Asks the system to send from the caller's memory without a copy. */
#ifdef MSG_ZEROCOPY
#define SOCKEXT_ZEROCOPY MSG_ZEROCOPY
#else
#define SOCKEXT_ZEROCOPY 0
#endif

/* Receives from the error queue of the socket, which never blocks. */
#ifdef MSG_ERRQUEUE
#define SOCKEXT_ERRQUEUE MSG_ERRQUEUE
#else
#define SOCKEXT_ERRQUEUE 0
#endif

/* Asks poll(2) for the hang-up of the read side. */
#ifdef POLLRDHUP
#define SOCKEXT_POLLRDHUP POLLRDHUP
#else
#define SOCKEXT_POLLRDHUP 0
#endif

/* Received descriptors get close-on-exec; for functions that ext/sockets does not have. */
#ifdef MSG_CMSG_CLOEXEC
#define SOCKEXT_RECEIVE_FLAGS MSG_CMSG_CLOEXEC
#else
#define SOCKEXT_RECEIVE_FLAGS 0
#endif

/* New sockets get close-on-exec. */
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

/* With these flags a system call never blocks. */
#define SOCKEXT_NO_WAIT_FLAGS (SOCKEXT_DONTWAIT | SOCKEXT_ERRQUEUE)

/* Whether the system has what notifier.h needs; without it there are no tasks. */
#if defined(HAVE_SOCKETS_EXT_EPOLL) || defined(HAVE_SOCKETS_EXT_KQUEUE)
#define SOCKEXT_HAS_NOTIFIER
#endif

#endif
