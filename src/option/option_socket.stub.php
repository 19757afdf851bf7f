<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * int: record debugging information; needs CAP_NET_ADMIN to switch on. socket(7).
 * @var int
 * @cvalue SO_DEBUG
 */
const SO_DEBUG = UNKNOWN;
/**
 * int: bind(2) may use an address in TIME_WAIT. socket(7).
 * @var int
 * @cvalue SO_REUSEADDR
 */
const SO_REUSEADDR = UNKNOWN;
#ifdef SO_REUSEPORT
/**
 * int: several sockets of one user may bind to the same address. socket(7).
 * @var int
 * @cvalue SO_REUSEPORT
 */
const SO_REUSEPORT = UNKNOWN;
#endif
#ifdef SO_REUSEPORT_LB
/**
 * int: like SO_REUSEPORT, with load balancing. FreeBSD.
 * @var int
 * @cvalue SO_REUSEPORT_LB
 */
const SO_REUSEPORT_LB = UNKNOWN;
#endif
/**
 * int: probe an idle connection. socket(7).
 * @var int
 * @cvalue SO_KEEPALIVE
 */
const SO_KEEPALIVE = UNKNOWN;
/**
 * int: send to hosts on directly connected networks only. socket(7).
 * @var int
 * @cvalue SO_DONTROUTE
 */
const SO_DONTROUTE = UNKNOWN;
/**
 * array{l_onoff: int, l_linger: int}: seconds that close(2) waits for unsent data to be sent; 0 resets the connection.
 * socket(7).
 * @var int
 * @cvalue SO_LINGER
 */
const SO_LINGER = UNKNOWN;
#ifdef SO_LINGER_SEC
/**
 * array{l_onoff: int, l_linger: int}: SO_LINGER in seconds. macOS.
 * @var int
 * @cvalue SO_LINGER_SEC
 */
const SO_LINGER_SEC = UNKNOWN;
#endif
/**
 * int: a datagram socket may send to a broadcast address. socket(7).
 * @var int
 * @cvalue SO_BROADCAST
 */
const SO_BROADCAST = UNKNOWN;
/**
 * int: out-of-band data stays in the stream. socket(7).
 * @var int
 * @cvalue SO_OOBINLINE
 */
const SO_OOBINLINE = UNKNOWN;
/**
 * int: bytes of send buffer; Linux doubles the value. socket(7).
 * @var int
 * @cvalue SO_SNDBUF
 */
const SO_SNDBUF = UNKNOWN;
/**
 * int: bytes of receive buffer; Linux doubles the value. socket(7).
 * @var int
 * @cvalue SO_RCVBUF
 */
const SO_RCVBUF = UNKNOWN;
/**
 * int: free bytes of the send buffer that make the socket writable; fixed to 1 on Linux. socket(7).
 * @var int
 * @cvalue SO_SNDLOWAT
 */
const SO_SNDLOWAT = UNKNOWN;
/**
 * int: received bytes that make the socket readable. socket(7).
 * @var int
 * @cvalue SO_RCVLOWAT
 */
const SO_RCVLOWAT = UNKNOWN;
/**
 * array{sec: int, usec: int}: the longest time that a send blocks before EAGAIN. socket(7).
 * @var int
 * @cvalue SO_SNDTIMEO
 */
const SO_SNDTIMEO = UNKNOWN;
/**
 * array{sec: int, usec: int}: the longest time that a receive blocks before EAGAIN. socket(7).
 * @var int
 * @cvalue SO_RCVTIMEO
 */
const SO_RCVTIMEO = UNKNOWN;
/**
 * int, read only: the type, such as SOCK_STREAM. socket(7).
 * @var int
 * @cvalue SO_TYPE
 */
const SO_TYPE = UNKNOWN;
/**
 * int, read only: the pending error, which reading clears. socket(7).
 * @var int
 * @cvalue SO_ERROR
 */
const SO_ERROR = UNKNOWN;
#ifdef SO_FAMILY
/**
 * int, read only: the address family. Solaris.
 * @var int
 * @cvalue SO_FAMILY
 */
const SO_FAMILY = UNKNOWN;
#endif
#ifdef SO_BINDTODEVICE
/**
 * string, "" for none: use this interface only. socket(7).
 * @var int
 * @cvalue SO_BINDTODEVICE
 */
const SO_BINDTODEVICE = UNKNOWN;
#endif
#ifdef SO_BINDTOIFINDEX
/**
 * int: use the interface with this index only, 0 for any. Linux 5.1.
 * @var int
 * @cvalue SO_BINDTOIFINDEX
 */
const SO_BINDTOIFINDEX = UNKNOWN;
#endif
#ifdef SO_MARK
/**
 * int: mark of every packet; needs CAP_NET_ADMIN. socket(7).
 * @var int
 * @cvalue SO_MARK
 */
const SO_MARK = UNKNOWN;
#endif
#ifdef SO_INCOMING_CPU
/**
 * int: the CPU that handles this socket's packets. socket(7).
 * @var int
 * @cvalue SO_INCOMING_CPU
 */
const SO_INCOMING_CPU = UNKNOWN;
#endif
#ifdef SO_MEMINFO
/**
 * array of nine ints, read only: the memory of the socket, see sock_diag(7).
 * @var int
 * @cvalue SO_MEMINFO
 */
const SO_MEMINFO = UNKNOWN;
#endif
#ifdef SO_BPF_EXTENSIONS
/**
 * int, read only: the highest BPF extension that the kernel knows. Linux.
 * @var int
 * @cvalue SO_BPF_EXTENSIONS
 */
const SO_BPF_EXTENSIONS = UNKNOWN;
#endif
#ifdef SO_BUSY_POLL
/**
 * int: microseconds to poll the device on an empty queue. socket(7).
 * @var int
 * @cvalue SO_BUSY_POLL
 */
const SO_BUSY_POLL = UNKNOWN;
#endif
#ifdef SO_ZEROCOPY
/**
 * int: allow MSG_ZEROCOPY. Linux.
 * @var int
 * @cvalue SO_ZEROCOPY
 */
const SO_ZEROCOPY = UNKNOWN;
#endif
#ifdef SO_PASSCRED
/**
 * int: receive SCM_CREDENTIALS with every message. unix(7).
 * @var int
 * @cvalue SO_PASSCRED
 */
const SO_PASSCRED = UNKNOWN;
#endif
#ifdef SO_PASSPIDFD
/**
 * int: receive SCM_PIDFD with every message. Linux 6.5.
 * @var int
 * @cvalue SO_PASSPIDFD
 */
const SO_PASSPIDFD = UNKNOWN;
#endif
#ifdef SO_PEERPIDFD
/**
 * array{pidfd: resource}, read only: a stream of the pidfd of the peer process. Linux 6.5.
 * @var int
 * @cvalue SO_PEERPIDFD
 */
const SO_PEERPIDFD = UNKNOWN;
#endif
#ifdef SO_GET_FILTER
/**
 * string, read only: the instructions of the attached filter, as struct sock_filter. Linux.
 * @var int
 * @cvalue SO_GET_FILTER
 */
const SO_GET_FILTER = UNKNOWN;
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
/**
 * int, write only: choose the socket of a SO_REUSEPORT group by SKF_AD_CPU or SKF_AD_QUEUE; 0 detaches. socket(7).
 * @var int
 * @cvalue SO_ATTACH_REUSEPORT_CBPF
 */
const SO_ATTACH_REUSEPORT_CBPF = UNKNOWN;
#endif
#ifdef SO_DETACH_REUSEPORT_BPF
/**
 * int, write only: remove the program of a SO_REUSEPORT group. Linux.
 * @var int
 * @cvalue SO_DETACH_REUSEPORT_BPF
 */
const SO_DETACH_REUSEPORT_BPF = UNKNOWN;
#endif
#ifdef SO_DETACH_FILTER
/**
 * int, write only: remove the filter. socket(7).
 * @var int
 * @cvalue SO_DETACH_FILTER
 */
const SO_DETACH_FILTER = UNKNOWN;
#endif
#ifdef SO_DETACH_BPF
/**
 * int, write only: remove the filter. socket(7).
 * @var int
 * @cvalue SO_DETACH_BPF
 */
const SO_DETACH_BPF = UNKNOWN;
#endif
#ifdef SO_LABEL
/**
 * string: MAC label. FreeBSD.
 * @var int
 * @cvalue SO_LABEL
 */
const SO_LABEL = UNKNOWN;
#endif
#ifdef SO_PEERLABEL
/**
 * string: MAC label of the peer. FreeBSD.
 * @var int
 * @cvalue SO_PEERLABEL
 */
const SO_PEERLABEL = UNKNOWN;
#endif
#ifdef SO_LISTENQLIMIT
/**
 * int: limit of the queue of pending connections. FreeBSD.
 * @var int
 * @cvalue SO_LISTENQLIMIT
 */
const SO_LISTENQLIMIT = UNKNOWN;
#endif
#ifdef SO_LISTENQLEN
/**
 * int: length of the queue of pending connections. FreeBSD.
 * @var int
 * @cvalue SO_LISTENQLEN
 */
const SO_LISTENQLEN = UNKNOWN;
#endif
#ifdef SO_USER_COOKIE
/**
 * int: a cookie for firewall rules. FreeBSD.
 * @var int
 * @cvalue SO_USER_COOKIE
 */
const SO_USER_COOKIE = UNKNOWN;
#endif
#ifdef SO_SETFIB
/**
 * int: routing table. FreeBSD.
 * @var int
 * @cvalue SO_SETFIB
 */
const SO_SETFIB = UNKNOWN;
#endif
#ifdef SO_RTABLE
/**
 * int: routing table. OpenBSD.
 * @var int
 * @cvalue SO_RTABLE
 */
const SO_RTABLE = UNKNOWN;
#endif
#ifdef SO_SPLICE
/**
 * int: splice two sockets. OpenBSD.
 * @var int
 * @cvalue SO_SPLICE
 */
const SO_SPLICE = UNKNOWN;
#endif
#ifdef SO_ZEROIZE
/**
 * int: clear buffers on release. OpenBSD.
 * @var int
 * @cvalue SO_ZEROIZE
 */
const SO_ZEROIZE = UNKNOWN;
#endif
#ifdef SO_RERROR
/**
 * int: report receive queue overflows. NetBSD.
 * @var int
 * @cvalue SO_RERROR
 */
const SO_RERROR = UNKNOWN;
#endif
#ifdef SO_ACCEPTFILTER
/**
 * string: accept filter. FreeBSD.
 * @var int
 * @cvalue SO_ACCEPTFILTER
 */
const SO_ACCEPTFILTER = UNKNOWN;
#endif
#ifdef SO_DONTTRUNC
/**
 * int: keep the rest of a datagram. macOS.
 * @var int
 * @cvalue SO_DONTTRUNC
 */
const SO_DONTTRUNC = UNKNOWN;
#endif
#ifdef SO_WANTMORE
/**
 * int: hint that more data is wanted. macOS.
 * @var int
 * @cvalue SO_WANTMORE
 */
const SO_WANTMORE = UNKNOWN;
#endif
#ifdef SO_NOSIGPIPE
/**
 * int: no SIGPIPE from this socket. macOS, FreeBSD.
 * @var int
 * @cvalue SO_NOSIGPIPE
 */
const SO_NOSIGPIPE = UNKNOWN;
#endif
#ifdef SO_EXCLUSIVEADDRUSE
/**
 * int: no other socket may bind to the address. Windows.
 * @var int
 * @cvalue SO_EXCLUSIVEADDRUSE
 */
const SO_EXCLUSIVEADDRUSE = UNKNOWN;
#endif
#ifdef SO_EXCLBIND
/**
 * int: no other socket may bind to the address. Solaris.
 * @var int
 * @cvalue SO_EXCLBIND
 */
const SO_EXCLBIND = UNKNOWN;
#endif
#ifdef FIL_ATTACH
/**
 * string, write only: attach a filter. Solaris.
 * @var int
 * @cvalue FIL_ATTACH
 */
const FIL_ATTACH = UNKNOWN;
#endif
#ifdef FIL_DETACH
/**
 * string, write only: detach a filter. Solaris.
 * @var int
 * @cvalue FIL_DETACH
 */
const FIL_DETACH = UNKNOWN;
#endif
#ifdef LOCAL_CREDS
/**
 * int: receive SCM_CREDS once. NetBSD, FreeBSD.
 * @var int
 * @cvalue LOCAL_CREDS
 */
const LOCAL_CREDS = UNKNOWN;
#endif
#ifdef LOCAL_CREDS_PERSISTENT
/**
 * int: receive SCM_CREDS2 with every message. FreeBSD.
 * @var int
 * @cvalue LOCAL_CREDS_PERSISTENT
 */
const LOCAL_CREDS_PERSISTENT = UNKNOWN;
#endif
#ifdef SKF_AD_OFF
/**
 * Offset of the ancillary data in a classic BPF program. Linux.
 * @var int
 * @cvalue SKF_AD_OFF
 */
const SKF_AD_OFF = UNKNOWN;
#endif
#ifdef SKF_AD_PROTOCOL
/**
 * BPF ancillary data: the protocol. Linux.
 * @var int
 * @cvalue SKF_AD_PROTOCOL
 */
const SKF_AD_PROTOCOL = UNKNOWN;
#endif
#ifdef SKF_AD_PKTTYPE
/**
 * BPF ancillary data: the packet type. Linux.
 * @var int
 * @cvalue SKF_AD_PKTTYPE
 */
const SKF_AD_PKTTYPE = UNKNOWN;
#endif
#ifdef SKF_AD_IFINDEX
/**
 * BPF ancillary data: the interface. Linux.
 * @var int
 * @cvalue SKF_AD_IFINDEX
 */
const SKF_AD_IFINDEX = UNKNOWN;
#endif
#ifdef SKF_AD_NLATTR
/**
 * BPF ancillary data: a netlink attribute. Linux.
 * @var int
 * @cvalue SKF_AD_NLATTR
 */
const SKF_AD_NLATTR = UNKNOWN;
#endif
#ifdef SKF_AD_NLATTR_NEST
/**
 * BPF ancillary data: a nested netlink attribute. Linux.
 * @var int
 * @cvalue SKF_AD_NLATTR_NEST
 */
const SKF_AD_NLATTR_NEST = UNKNOWN;
#endif
#ifdef SKF_AD_MARK
/**
 * BPF ancillary data: the mark. Linux.
 * @var int
 * @cvalue SKF_AD_MARK
 */
const SKF_AD_MARK = UNKNOWN;
#endif
#ifdef SKF_AD_QUEUE
/**
 * BPF ancillary data: the receive queue. Linux.
 * @var int
 * @cvalue SKF_AD_QUEUE
 */
const SKF_AD_QUEUE = UNKNOWN;
#endif
#ifdef SKF_AD_HATYPE
/**
 * BPF ancillary data: the hardware type. Linux.
 * @var int
 * @cvalue SKF_AD_HATYPE
 */
const SKF_AD_HATYPE = UNKNOWN;
#endif
#ifdef SKF_AD_RXHASH
/**
 * BPF ancillary data: the receive hash. Linux.
 * @var int
 * @cvalue SKF_AD_RXHASH
 */
const SKF_AD_RXHASH = UNKNOWN;
#endif
#ifdef SKF_AD_CPU
/**
 * BPF ancillary data: the CPU. Linux.
 * @var int
 * @cvalue SKF_AD_CPU
 */
const SKF_AD_CPU = UNKNOWN;
#endif
#ifdef SKF_AD_ALU_XOR_X
/**
 * BPF ancillary data: exclusive or with X. Linux.
 * @var int
 * @cvalue SKF_AD_ALU_XOR_X
 */
const SKF_AD_ALU_XOR_X = UNKNOWN;
#endif
#ifdef SKF_AD_VLAN_TAG
/**
 * BPF ancillary data: the VLAN tag. Linux.
 * @var int
 * @cvalue SKF_AD_VLAN_TAG
 */
const SKF_AD_VLAN_TAG = UNKNOWN;
#endif
#ifdef SKF_AD_VLAN_TAG_PRESENT
/**
 * BPF ancillary data: whether there is a VLAN tag. Linux.
 * @var int
 * @cvalue SKF_AD_VLAN_TAG_PRESENT
 */
const SKF_AD_VLAN_TAG_PRESENT = UNKNOWN;
#endif
#ifdef SKF_AD_PAY_OFFSET
/**
 * BPF ancillary data: the offset of the payload. Linux.
 * @var int
 * @cvalue SKF_AD_PAY_OFFSET
 */
const SKF_AD_PAY_OFFSET = UNKNOWN;
#endif
#ifdef SKF_AD_RANDOM
/**
 * BPF ancillary data: a random number. Linux.
 * @var int
 * @cvalue SKF_AD_RANDOM
 */
const SKF_AD_RANDOM = UNKNOWN;
#endif
#ifdef SKF_AD_VLAN_TPID
/**
 * BPF ancillary data: the VLAN protocol. Linux.
 * @var int
 * @cvalue SKF_AD_VLAN_TPID
 */
const SKF_AD_VLAN_TPID = UNKNOWN;
#endif
#ifdef SKF_AD_MAX
/**
 * The highest BPF ancillary offset. Linux.
 * @var int
 * @cvalue SKF_AD_MAX
 */
const SKF_AD_MAX = UNKNOWN;
#endif
#ifdef SO_BINDANY
/**
 * int: bind to an address that is not local. OpenBSD.
 * @var int
 * @cvalue SO_BINDANY
 */
const SO_BINDANY = UNKNOWN;
#endif
#ifdef SO_ACCEPTCONN
/**
 * int, read only: 1 if the socket listens. socket(7).
 * @var int
 * @cvalue SO_ACCEPTCONN
 */
const SO_ACCEPTCONN = UNKNOWN;
#endif
#ifdef SO_DOMAIN
/**
 * int, read only: the family, such as AF_INET. socket(7), Linux 2.6.32.
 * @var int
 * @cvalue SO_DOMAIN
 */
const SO_DOMAIN = UNKNOWN;
#endif
#ifdef SO_PROTOCOL
/**
 * int, read only: the protocol, such as IPPROTO_TCP. socket(7), Linux 2.6.32.
 * @var int
 * @cvalue SO_PROTOCOL
 */
const SO_PROTOCOL = UNKNOWN;
#endif
#ifdef SO_PRIORITY
/**
 * int: priority of every packet; more than 6 needs CAP_NET_ADMIN. socket(7).
 * @var int
 * @cvalue SO_PRIORITY
 */
const SO_PRIORITY = UNKNOWN;
#endif
#ifdef SO_RCVPRIORITY
/**
 * int: receive SO_PRIORITY as a control message. Linux 6.14.
 * @var int
 * @cvalue SO_RCVPRIORITY
 */
const SO_RCVPRIORITY = UNKNOWN;
#endif
#ifdef SO_RCVMARK
/**
 * int: receive SO_MARK as a control message. Linux 5.19.
 * @var int
 * @cvalue SO_RCVMARK
 */
const SO_RCVMARK = UNKNOWN;
#endif
#ifdef SO_RXQ_OVFL
/**
 * int: receive with each datagram how many were dropped before it. socket(7), Linux 2.6.33.
 * @var int
 * @cvalue SO_RXQ_OVFL
 */
const SO_RXQ_OVFL = UNKNOWN;
#endif
#ifdef SO_INQ
/**
 * int, write only: receive with each message how many bytes are left, in AF_UNIX streams. Linux 6.17.
 * @var int
 * @cvalue SO_INQ
 */
const SO_INQ = UNKNOWN;
#endif
#ifdef SO_SNDBUFFORCE
/**
 * int: SO_SNDBUF beyond the limit of the system, in bytes; needs CAP_NET_ADMIN. socket(7).
 * @var int
 * @cvalue SO_SNDBUFFORCE
 */
const SO_SNDBUFFORCE = UNKNOWN;
#endif
#ifdef SO_RCVBUFFORCE
/**
 * int: SO_RCVBUF beyond the limit of the system, in bytes; needs CAP_NET_ADMIN. socket(7).
 * @var int
 * @cvalue SO_RCVBUFFORCE
 */
const SO_RCVBUFFORCE = UNKNOWN;
#endif
#ifdef SO_BUF_LOCK
/**
 * int: SOCK_SNDBUF_LOCK, SOCK_RCVBUF_LOCK: the system does not adjust this buffer. Linux 5.14.
 * @var int
 * @cvalue SO_BUF_LOCK
 */
const SO_BUF_LOCK = UNKNOWN;
#endif
#ifdef SOCK_SNDBUF_LOCK
/**
 * Bit of SO_BUF_LOCK: the send buffer. Linux 5.14.
 * @var int
 * @cvalue SOCK_SNDBUF_LOCK
 */
const SOCK_SNDBUF_LOCK = UNKNOWN;
#endif
#ifdef SOCK_RCVBUF_LOCK
/**
 * Bit of SO_BUF_LOCK: the receive buffer. Linux 5.14.
 * @var int
 * @cvalue SOCK_RCVBUF_LOCK
 */
const SOCK_RCVBUF_LOCK = UNKNOWN;
#endif
#ifdef SO_RESERVE_MEM
/**
 * int: bytes that are reserved for the socket. Linux 5.16.
 * @var int
 * @cvalue SO_RESERVE_MEM
 */
const SO_RESERVE_MEM = UNKNOWN;
#endif
#ifdef SO_TXREHASH
/**
 * int, SOCK_TXREHASH_*, to set -1 for the system's: choose another path after a timeout. Linux 5.18.
 * @var int
 * @cvalue SO_TXREHASH
 */
const SO_TXREHASH = UNKNOWN;
#endif
#ifdef SOCK_TXREHASH_DEFAULT
/**
 * Value of SO_TXREHASH of a socket for which the system's counts. Linux refuses it; to set it pass -1. Linux 5.18.
 * @var int
 * @cvalue SOCK_TXREHASH_DEFAULT
 */
const SOCK_TXREHASH_DEFAULT = UNKNOWN;
#endif
#ifdef SOCK_TXREHASH_DISABLED
/**
 * Value of SO_TXREHASH. Linux 5.18.
 * @var int
 * @cvalue SOCK_TXREHASH_DISABLED
 */
const SOCK_TXREHASH_DISABLED = UNKNOWN;
#endif
#ifdef SOCK_TXREHASH_ENABLED
/**
 * Value of SO_TXREHASH. Linux 5.18.
 * @var int
 * @cvalue SOCK_TXREHASH_ENABLED
 */
const SOCK_TXREHASH_ENABLED = UNKNOWN;
#endif
#ifdef SO_PEEK_OFF
/**
 * int: where MSG_PEEK begins, in bytes; each peek advances it, -1 is the beginning always. socket(7), Linux 3.4.
 * @var int
 * @cvalue SO_PEEK_OFF
 */
const SO_PEEK_OFF = UNKNOWN;
#endif
#ifdef SO_PEERCRED
/**
 * array{pid: int, uid: int, gid: int}, read only: the process that was connected, or made the pair. unix(7).
 * @var int
 * @cvalue SO_PEERCRED
 */
const SO_PEERCRED = UNKNOWN;
#endif
#ifdef SO_PEERGROUPS
/**
 * list<int>, read only: the supplementary groups of that process. unix(7), Linux 4.13.
 * @var int
 * @cvalue SO_PEERGROUPS
 */
const SO_PEERGROUPS = UNKNOWN;
#endif
#ifdef SO_PEERSEC
/**
 * string, read only: the security context of the peer. unix(7).
 * @var int
 * @cvalue SO_PEERSEC
 */
const SO_PEERSEC = UNKNOWN;
#endif
#ifdef SO_PASSSEC
/**
 * int: receive SCM_SECURITY with every message. unix(7).
 * @var int
 * @cvalue SO_PASSSEC
 */
const SO_PASSSEC = UNKNOWN;
#endif
#ifdef SO_PASSRIGHTS
/**
 * int: accept SCM_RIGHTS, 1 by default. Linux 6.16.
 * @var int
 * @cvalue SO_PASSRIGHTS
 */
const SO_PASSRIGHTS = UNKNOWN;
#endif
#ifdef SO_TIMESTAMP
/**
 * int: receive the time of arrival, in microseconds, as a control message. socket(7).
 * @var int
 * @cvalue SO_TIMESTAMP
 */
const SO_TIMESTAMP = UNKNOWN;
#endif
#ifdef SO_TIMESTAMPNS
/**
 * int: receive the time of arrival, in nanoseconds, as a control message. Linux 2.6.22.
 * @var int
 * @cvalue SO_TIMESTAMPNS
 */
const SO_TIMESTAMPNS = UNKNOWN;
#endif
#ifdef SO_TIMESTAMPING
/**
 * int or array{flags: int, bind_phc?: int} to set, int to get, SOF_TIMESTAMPING_*: timestamps of both directions, by
 * software and hardware. Linux 2.6.30.
 * @var int
 * @cvalue SO_TIMESTAMPING
 */
const SO_TIMESTAMPING = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_TX_HARDWARE
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, by hardware. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_TX_HARDWARE
 */
const SOF_TIMESTAMPING_TX_HARDWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_TX_SOFTWARE
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, by the driver. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_TX_SOFTWARE
 */
const SOF_TIMESTAMPING_TX_SOFTWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_TX_SCHED
/**
 * Bit of SO_TIMESTAMPING: timestamp sent packets, before the queue of the device. Linux 3.17.
 * @var int
 * @cvalue SOF_TIMESTAMPING_TX_SCHED
 */
const SOF_TIMESTAMPING_TX_SCHED = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_TX_ACK
/**
 * Bit of SO_TIMESTAMPING: timestamp when all data is acknowledged. Linux 3.17.
 * @var int
 * @cvalue SOF_TIMESTAMPING_TX_ACK
 */
const SOF_TIMESTAMPING_TX_ACK = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_TX_COMPLETION
/**
 * Bit of SO_TIMESTAMPING: timestamp when the device has sent the packet. Linux 6.15.
 * @var int
 * @cvalue SOF_TIMESTAMPING_TX_COMPLETION
 */
const SOF_TIMESTAMPING_TX_COMPLETION = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_RX_HARDWARE
/**
 * Bit of SO_TIMESTAMPING: timestamp received packets, by hardware. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_RX_HARDWARE
 */
const SOF_TIMESTAMPING_RX_HARDWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_RX_SOFTWARE
/**
 * Bit of SO_TIMESTAMPING: timestamp received packets, by the system. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_RX_SOFTWARE
 */
const SOF_TIMESTAMPING_RX_SOFTWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_SOFTWARE
/**
 * Bit of SO_TIMESTAMPING: report software timestamps. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_SOFTWARE
 */
const SOF_TIMESTAMPING_SOFTWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_RAW_HARDWARE
/**
 * Bit of SO_TIMESTAMPING: report hardware timestamps. Linux 2.6.30.
 * @var int
 * @cvalue SOF_TIMESTAMPING_RAW_HARDWARE
 */
const SOF_TIMESTAMPING_RAW_HARDWARE = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_ID
/**
 * Bit of SO_TIMESTAMPING: number sent packets, in ee_data. Linux 3.17.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_ID
 */
const SOF_TIMESTAMPING_OPT_ID = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_ID_TCP
/**
 * Bit of SO_TIMESTAMPING: count the bytes of a stream from its current position. Linux 6.2.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_ID_TCP
 */
const SOF_TIMESTAMPING_OPT_ID_TCP = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_CMSG
/**
 * Bit of SO_TIMESTAMPING: with the control messages of what is received. Linux 3.19.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_CMSG
 */
const SOF_TIMESTAMPING_OPT_CMSG = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_TSONLY
/**
 * Bit of SO_TIMESTAMPING: without the packet itself. Linux 4.0.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_TSONLY
 */
const SOF_TIMESTAMPING_OPT_TSONLY = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_STATS
/**
 * Bit of SO_TIMESTAMPING: with statistics of TCP. Linux 4.10.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_STATS
 */
const SOF_TIMESTAMPING_OPT_STATS = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_PKTINFO
/**
 * Bit of SO_TIMESTAMPING: with the interface of received packets. Linux 4.13.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_PKTINFO
 */
const SOF_TIMESTAMPING_OPT_PKTINFO = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_TX_SWHW
/**
 * Bit of SO_TIMESTAMPING: both software and hardware timestamps. Linux 4.13.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_TX_SWHW
 */
const SOF_TIMESTAMPING_OPT_TX_SWHW = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_OPT_RX_FILTER
/**
 * Bit of SO_TIMESTAMPING: only timestamps that this socket has requested. Linux 6.12.
 * @var int
 * @cvalue SOF_TIMESTAMPING_OPT_RX_FILTER
 */
const SOF_TIMESTAMPING_OPT_RX_FILTER = UNKNOWN;
#endif
#ifdef SOF_TIMESTAMPING_BIND_PHC
/**
 * Bit of SO_TIMESTAMPING: by the clock of hardware bind_phc. Linux 5.14.
 * @var int
 * @cvalue SOF_TIMESTAMPING_BIND_PHC
 */
const SOF_TIMESTAMPING_BIND_PHC = UNKNOWN;
#endif
#ifdef SO_TXTIME
/**
 * array{clockid: int, flags?: int}, SOF_TXTIME_*: each packet may have a time to be sent at, SCM_TXTIME. Linux 4.19.
 * @var int
 * @cvalue SO_TXTIME
 */
const SO_TXTIME = UNKNOWN;
#endif
#ifdef SOF_TXTIME_DEADLINE_MODE
/**
 * Bit of SO_TXTIME: the time is a deadline. Linux 4.19.
 * @var int
 * @cvalue SOF_TXTIME_DEADLINE_MODE
 */
const SOF_TXTIME_DEADLINE_MODE = UNKNOWN;
#endif
#ifdef SOF_TXTIME_REPORT_ERRORS
/**
 * Bit of SO_TXTIME: dropped packets are reported in the error queue. Linux 4.19.
 * @var int
 * @cvalue SOF_TXTIME_REPORT_ERRORS
 */
const SOF_TXTIME_REPORT_ERRORS = UNKNOWN;
#endif
#ifdef SO_MAX_PACING_RATE
/**
 * int, -1 for no limit: the most bytes per second to send. socket(7), Linux 3.13.
 * @var int
 * @cvalue SO_MAX_PACING_RATE
 */
const SO_MAX_PACING_RATE = UNKNOWN;
#endif
#ifdef SO_COOKIE
/**
 * int, read only: the number of the socket, of 64 bits. Linux 4.12.
 * @var int
 * @cvalue SO_COOKIE
 */
const SO_COOKIE = UNKNOWN;
#endif
#ifdef SO_NETNS_COOKIE
/**
 * int, read only: the number of the network namespace, of 64 bits. Linux 5.14.
 * @var int
 * @cvalue SO_NETNS_COOKIE
 */
const SO_NETNS_COOKIE = UNKNOWN;
#endif
#ifdef SO_INCOMING_NAPI_ID
/**
 * int, read only: the queue of the device that received the last packet, 0 if unknown. socket(7), Linux 4.12.
 * @var int
 * @cvalue SO_INCOMING_NAPI_ID
 */
const SO_INCOMING_NAPI_ID = UNKNOWN;
#endif
#ifdef SO_PREFER_BUSY_POLL
/**
 * int: poll the device in place of its interrupts, with SO_BUSY_POLL. Linux 5.11.
 * @var int
 * @cvalue SO_PREFER_BUSY_POLL
 */
const SO_PREFER_BUSY_POLL = UNKNOWN;
#endif
#ifdef SO_BUSY_POLL_BUDGET
/**
 * int, write only: the most packets of one poll of the device, with SO_BUSY_POLL. Linux 5.11.
 * @var int
 * @cvalue SO_BUSY_POLL_BUDGET
 */
const SO_BUSY_POLL_BUDGET = UNKNOWN;
#endif
#ifdef SO_SELECT_ERR_QUEUE
/**
 * int: a message in the error queue is an exceptional event. Linux 3.10.
 * @var int
 * @cvalue SO_SELECT_ERR_QUEUE
 */
const SO_SELECT_ERR_QUEUE = UNKNOWN;
#endif
#ifdef SO_ATTACH_FILTER
/**
 * list<array{int, int, int, int}>, each code, jt, jf, k, or string of such structs, to set, string to get: the classic
 * BPF program that filters what is received. socket(7).
 * @var int
 * @cvalue SO_ATTACH_FILTER
 */
const SO_ATTACH_FILTER = UNKNOWN;
#endif
#ifdef SO_ATTACH_BPF
/**
 * int, write only: the descriptor of an extended BPF program that filters what is received. socket(7), Linux 3.19.
 * @var int
 * @cvalue SO_ATTACH_BPF
 */
const SO_ATTACH_BPF = UNKNOWN;
#endif
#ifdef SO_ATTACH_REUSEPORT_EBPF
/**
 * int, write only: the descriptor of an extended BPF program that chooses the socket of a SO_REUSEPORT group.
 * socket(7), Linux 4.5.
 * @var int
 * @cvalue SO_ATTACH_REUSEPORT_EBPF
 */
const SO_ATTACH_REUSEPORT_EBPF = UNKNOWN;
#endif
#ifdef SO_LOCK_FILTER
/**
 * int: the filter cannot be changed any more. socket(7), Linux 3.9.
 * @var int
 * @cvalue SO_LOCK_FILTER
 */
const SO_LOCK_FILTER = UNKNOWN;
#endif
#ifdef SO_NO_CHECK
/**
 * int: send UDP over IPv4 without a checksum. Linux.
 * @var int
 * @cvalue SO_NO_CHECK
 */
const SO_NO_CHECK = UNKNOWN;
#endif
#ifdef SO_NOFCS
/**
 * int: the checksum of frames is computed by the program, of AF_PACKET. Linux 3.4.
 * @var int
 * @cvalue SO_NOFCS
 */
const SO_NOFCS = UNKNOWN;
#endif
#ifdef SO_WIFI_STATUS
/**
 * int: report in the error queue whether a frame was acknowledged. Linux 3.3.
 * @var int
 * @cvalue SO_WIFI_STATUS
 */
const SO_WIFI_STATUS = UNKNOWN;
#endif
#ifdef SO_CNX_ADVICE
/**
 * int, write only: 1 if the connection should take another route. Linux 4.9.
 * @var int
 * @cvalue SO_CNX_ADVICE
 */
const SO_CNX_ADVICE = UNKNOWN;
#endif
