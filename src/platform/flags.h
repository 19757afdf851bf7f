/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What system calls are given where the system has it, and nothing where it has not.
 */
#ifndef SOCKEXT_PLATFORM_FLAGS_H
#define SOCKEXT_PLATFORM_FLAGS_H

#include "error_numbers.h"

/* This call does not block, whatever the socket is set to. */
#ifdef MSG_DONTWAIT
#define SOCKEXT_DONTWAIT MSG_DONTWAIT
#else
#define SOCKEXT_DONTWAIT 0
#endif

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

#endif
