/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Numbers of Linux's control messages, from its stable interface to programs: not every C library
 * and not every header of the kernel has all of them. Headers that name these come before.
 */
#ifndef SOCKEXT_PLATFORM_CONTROL_H
#define SOCKEXT_PLATFORM_CONTROL_H

#define SCM_TSTAMP_COMPLETION 3 /* an enumerator in newer headers */
#ifndef SCM_SECURITY
#define SCM_SECURITY 0x03
#endif
#ifndef SCM_PIDFD
#define SCM_PIDFD 0x04
#endif
#if !defined(SCM_TS_OPT_ID) && SO_PEERSEC == 31
#define SCM_TS_OPT_ID 81
#endif
#if !defined(SCM_INQ) && SO_PEERSEC == 31
#define SCM_INQ 84
#endif
#ifndef IP_RECVFRAGSIZE
#define IP_RECVFRAGSIZE 25
#endif
#ifndef IP_PROTOCOL
#define IP_PROTOCOL 52
#endif
#ifndef IPV6_FLOWINFO
#define IPV6_FLOWINFO 11
#endif
#ifndef IPV6_ORIGDSTADDR
#define IPV6_ORIGDSTADDR 74
#endif
#ifndef IPV6_RECVFRAGSIZE
#define IPV6_RECVFRAGSIZE 77
#endif
#ifndef TCP_CM_INQ
#define TCP_CM_INQ 36
#endif
#ifndef TP_STATUS_GSO_TCP
#define TP_STATUS_GSO_TCP (1 << 8)
#endif
#ifndef SOL_NETLINK
#define SOL_NETLINK 270
#endif
#ifndef SOL_VSOCK
#define SOL_VSOCK 287
#endif
#ifndef VSOCK_RECVERR
#define VSOCK_RECVERR 1
#endif

#endif
