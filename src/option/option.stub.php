<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Level of the options of every socket. socket(7).
 * @var int
 * @cvalue SOL_SOCKET
 */
const SOL_SOCKET = UNKNOWN;
/**
 * Level of TCP's options, and its protocol number. tcp(7).
 * @var int
 * @cvalue IPPROTO_TCP
 */
const SOL_TCP = UNKNOWN;
/**
 * Level of UDP's options, and its protocol number. udp(7).
 * @var int
 * @cvalue IPPROTO_UDP
 */
const SOL_UDP = UNKNOWN;
#ifdef IPPROTO_UDPLITE
/**
 * Level of UDP-Lite's options, and its protocol number. udplite(7).
 * @var int
 * @cvalue IPPROTO_UDPLITE
 */
const SOL_UDPLITE = UNKNOWN;
#endif
#ifdef SOL_FILTER
/**
 * Level of socket filters. Solaris.
 * @var int
 * @cvalue SOL_FILTER
 */
const SOL_FILTER = UNKNOWN;
#endif
#ifdef SOL_LOCAL
/**
 * Level of options of Unix sockets. BSD.
 * @var int
 * @cvalue SOL_LOCAL
 */
const SOL_LOCAL = UNKNOWN;
#endif
/**
 * Level of IPv4's options. ip(7).
 * @var int
 * @cvalue IPPROTO_IP
 */
const IPPROTO_IP = UNKNOWN;
#if defined(AF_INET6)
/**
 * Level of IPv6's options. ipv6(7).
 * @var int
 * @cvalue IPPROTO_IPV6
 */
const IPPROTO_IPV6 = UNKNOWN;
#endif
/**
 * Protocol number of ICMP. icmp(7).
 * @var int
 * @cvalue IPPROTO_ICMP
 */
const IPPROTO_ICMP = UNKNOWN;
/**
 * Protocol number of ICMPv6. RFC 4443.
 * @var int
 * @cvalue IPPROTO_ICMPV6
 */
const IPPROTO_ICMPV6 = UNKNOWN;

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

/**
 * int: send small segments at once (no Nagle algorithm). tcp(7).
 * @var int
 * @cvalue TCP_NODELAY
 */
const TCP_NODELAY = UNKNOWN;
#ifdef TCP_CONGESTION
/**
 * string to set, array{name: string} to get: the congestion control. tcp(7).
 * @var int
 * @cvalue TCP_CONGESTION
 */
const TCP_CONGESTION = UNKNOWN;
#endif
#ifdef TCP_SYNCNT
/**
 * int, 1 to 127: number of SYNs before connect(2) fails. tcp(7).
 * @var int
 * @cvalue TCP_SYNCNT
 */
const TCP_SYNCNT = UNKNOWN;
#endif
#ifdef TCP_USER_TIMEOUT
/**
 * int, 0 to 4294967295: milliseconds that sent data may stay unacknowledged. tcp(7), RFC 5482.
 * @var int
 * @cvalue TCP_USER_TIMEOUT
 */
const TCP_USER_TIMEOUT = UNKNOWN;
#endif
#ifdef TCP_NOTSENT_LOWAT
/**
 * int: bytes of unsent data below which the socket is writable. tcp(7).
 * @var int
 * @cvalue TCP_NOTSENT_LOWAT
 */
const TCP_NOTSENT_LOWAT = UNKNOWN;
#endif
#ifdef TCP_DEFER_ACCEPT
/**
 * int: seconds to wait for data before accepting. tcp(7).
 * @var int
 * @cvalue TCP_DEFER_ACCEPT
 */
const TCP_DEFER_ACCEPT = UNKNOWN;
#endif
#ifdef TCP_KEEPIDLE
/**
 * int: idle seconds before the first keepalive probe. tcp(7).
 * @var int
 * @cvalue TCP_KEEPIDLE
 */
const TCP_KEEPIDLE = UNKNOWN;
#endif
#ifdef TCP_KEEPINTVL
/**
 * int: seconds between keepalive probes. tcp(7).
 * @var int
 * @cvalue TCP_KEEPINTVL
 */
const TCP_KEEPINTVL = UNKNOWN;
#endif
#ifdef TCP_KEEPCNT
/**
 * int: unanswered keepalive probes that end the connection. tcp(7).
 * @var int
 * @cvalue TCP_KEEPCNT
 */
const TCP_KEEPCNT = UNKNOWN;
#endif
#ifdef TCP_KEEPALIVE
/**
 * int: idle seconds before the first keepalive probe. macOS.
 * @var int
 * @cvalue TCP_KEEPALIVE
 */
const TCP_KEEPALIVE = UNKNOWN;
#endif
#ifdef TCP_QUICKACK
/**
 * int: acknowledge at once. tcp(7).
 * @var int
 * @cvalue TCP_QUICKACK
 */
const TCP_QUICKACK = UNKNOWN;
#endif
#ifdef TCP_REPAIR
/**
 * int: repair mode, for checkpoint and restore; needs CAP_NET_ADMIN. Linux.
 * @var int
 * @cvalue TCP_REPAIR
 */
const TCP_REPAIR = UNKNOWN;
#endif
#ifdef TCP_FUNCTION_BLK
/**
 * string: the TCP stack. FreeBSD.
 * @var int
 * @cvalue TCP_FUNCTION_BLK
 */
const TCP_FUNCTION_BLK = UNKNOWN;
#endif
#ifdef TCP_FUNCTION_ALIAS
/**
 * string: the TCP stack's alias. FreeBSD.
 * @var int
 * @cvalue TCP_FUNCTION_ALIAS
 */
const TCP_FUNCTION_ALIAS = UNKNOWN;
#endif
#ifdef TCP_REUSPORT_LB_NUMA
/**
 * int: NUMA filter of a SO_REUSEPORT_LB group. FreeBSD.
 * @var int
 * @cvalue TCP_REUSPORT_LB_NUMA
 */
const TCP_REUSPORT_LB_NUMA = UNKNOWN;
#endif
#ifdef TCP_REUSPORT_LB_NUMA_NODOM
/**
 * Value of TCP_REUSPORT_LB_NUMA: no filter. FreeBSD.
 * @var int
 * @cvalue TCP_REUSPORT_LB_NUMA_NODOM
 */
const TCP_REUSPORT_LB_NUMA_NODOM = UNKNOWN;
#endif
#ifdef TCP_REUSPORT_LB_NUMA_CURDOM
/**
 * Value of TCP_REUSPORT_LB_NUMA: the current domain. FreeBSD.
 * @var int
 * @cvalue TCP_REUSPORT_LB_NUMA_CURDOM
 */
const TCP_REUSPORT_LB_NUMA_CURDOM = UNKNOWN;
#endif
#ifdef TCP_BBR_ALGORITHM
/**
 * int: BBR version. FreeBSD.
 * @var int
 * @cvalue TCP_BBR_ALGORITHM
 */
const TCP_BBR_ALGORITHM = UNKNOWN;
#endif

#ifdef UDP_GRO
/**
 * bool: receive datagrams of one sender joined (GRO), with a control message that has their size, data: int. udp(7).
 * @var int
 * @cvalue UDP_GRO
 */
const UDP_GRO = UNKNOWN;
#endif
#ifdef UDP_SEGMENT
/**
 * int, 0 to 65535: split sends into datagrams of this many bytes (GSO); also a control message. udp(7).
 * @var int
 * @cvalue UDP_SEGMENT
 */
const UDP_SEGMENT = UNKNOWN;
#endif
#ifdef UDPLITE_SEND_CSCOV
/**
 * int: bytes covered by the checksum of sent datagrams. FreeBSD, udplite(7).
 * @var int
 * @cvalue UDPLITE_SEND_CSCOV
 */
const UDPLITE_SEND_CSCOV = UNKNOWN;
#endif
#ifdef UDPLITE_RECV_CSCOV
/**
 * int: minimum checksum coverage of received datagrams. FreeBSD, udplite(7).
 * @var int
 * @cvalue UDPLITE_RECV_CSCOV
 */
const UDPLITE_RECV_CSCOV = UNKNOWN;
#endif

/**
 * int|string, the index or name of an interface; read as an index: outgoing interface of multicast. ip(7).
 * @var int
 * @cvalue IP_MULTICAST_IF
 */
const IP_MULTICAST_IF = UNKNOWN;
/**
 * int, 0 to 255: TTL of multicast. ip(7).
 * @var int
 * @cvalue IP_MULTICAST_TTL
 */
const IP_MULTICAST_TTL = UNKNOWN;
/**
 * bool; read as int: multicast is also delivered to this host. ip(7).
 * @var int
 * @cvalue IP_MULTICAST_LOOP
 */
const IP_MULTICAST_LOOP = UNKNOWN;
#ifdef IP_BIND_ADDRESS_NO_PORT
/**
 * int: choose the port at connect(2), not at bind(2). ip(7).
 * @var int
 * @cvalue IP_BIND_ADDRESS_NO_PORT
 */
const IP_BIND_ADDRESS_NO_PORT = UNKNOWN;
#endif
#ifdef IP_MTU_DISCOVER
/**
 * int: one of IP_PMTUDISC_*. ip(7).
 * @var int
 * @cvalue IP_MTU_DISCOVER
 */
const IP_MTU_DISCOVER = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_DO
/**
 * Value of IP_MTU_DISCOVER: always set Don't Fragment. ip(7).
 * @var int
 * @cvalue IP_PMTUDISC_DO
 */
const IP_PMTUDISC_DO = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_DONT
/**
 * Value of IP_MTU_DISCOVER: never set Don't Fragment. ip(7).
 * @var int
 * @cvalue IP_PMTUDISC_DONT
 */
const IP_PMTUDISC_DONT = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_WANT
/**
 * Value of IP_MTU_DISCOVER: according to the route. ip(7).
 * @var int
 * @cvalue IP_PMTUDISC_WANT
 */
const IP_PMTUDISC_WANT = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_PROBE
/**
 * Value of IP_MTU_DISCOVER: set Don't Fragment and ignore the path MTU. ip(7).
 * @var int
 * @cvalue IP_PMTUDISC_PROBE
 */
const IP_PMTUDISC_PROBE = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_INTERFACE
/**
 * Value of IP_MTU_DISCOVER: use the interface's MTU, without Don't Fragment. Linux.
 * @var int
 * @cvalue IP_PMTUDISC_INTERFACE
 */
const IP_PMTUDISC_INTERFACE = UNKNOWN;
#endif
#ifdef IP_PMTUDISC_OMIT
/**
 * Value of IP_MTU_DISCOVER: like IP_PMTUDISC_INTERFACE, but fragment. Linux.
 * @var int
 * @cvalue IP_PMTUDISC_OMIT
 */
const IP_PMTUDISC_OMIT = UNKNOWN;
#endif
#ifdef IP_DONTFRAG
/**
 * int: set Don't Fragment. FreeBSD.
 * @var int
 * @cvalue IP_DONTFRAG
 */
const IP_DONTFRAG = UNKNOWN;
#endif
#ifdef IP_PORTRANGE
/**
 * int: one of IP_PORTRANGE_*. BSD.
 * @var int
 * @cvalue IP_PORTRANGE
 */
const IP_PORTRANGE = UNKNOWN;
#endif
#ifdef IP_PORTRANGE_DEFAULT
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 * @cvalue IP_PORTRANGE_DEFAULT
 */
const IP_PORTRANGE_DEFAULT = UNKNOWN;
#endif
#ifdef IP_PORTRANGE_HIGH
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 * @cvalue IP_PORTRANGE_HIGH
 */
const IP_PORTRANGE_HIGH = UNKNOWN;
#endif
#ifdef IP_PORTRANGE_LOW
/**
 * Value of IP_PORTRANGE. BSD.
 * @var int
 * @cvalue IP_PORTRANGE_LOW
 */
const IP_PORTRANGE_LOW = UNKNOWN;
#endif
#ifdef IP_BINDANY
/**
 * int: bind to an address that is not local. FreeBSD.
 * @var int
 * @cvalue IP_BINDANY
 */
const IP_BINDANY = UNKNOWN;
#endif
#ifdef IPV6_BINDANY
/**
 * int: bind to an address that is not local. FreeBSD.
 * @var int
 * @cvalue IPV6_BINDANY
 */
const IPV6_BINDANY = UNKNOWN;
#endif
#ifdef SO_BINDANY
/**
 * int: bind to an address that is not local. OpenBSD.
 * @var int
 * @cvalue SO_BINDANY
 */
const SO_BINDANY = UNKNOWN;
#endif

#ifdef IPV6_UNICAST_HOPS
/**
 * int, -1 to 255: hop limit. ipv6(7), RFC 3493.
 * @var int
 * @cvalue IPV6_UNICAST_HOPS
 */
const IPV6_UNICAST_HOPS = UNKNOWN;
#endif
#ifdef IPV6_MULTICAST_IF
/**
 * int|string, the index or name of an interface; read as an index: outgoing interface of multicast. RFC 3493.
 * @var int
 * @cvalue IPV6_MULTICAST_IF
 */
const IPV6_MULTICAST_IF = UNKNOWN;
#endif
#ifdef IPV6_MULTICAST_HOPS
/**
 * int, -1 (the route's default) to 255: hop limit of multicast. RFC 3493.
 * @var int
 * @cvalue IPV6_MULTICAST_HOPS
 */
const IPV6_MULTICAST_HOPS = UNKNOWN;
#endif
#ifdef IPV6_MULTICAST_LOOP
/**
 * bool; read as int: multicast is also delivered to this host. RFC 3493.
 * @var int
 * @cvalue IPV6_MULTICAST_LOOP
 */
const IPV6_MULTICAST_LOOP = UNKNOWN;
#endif
#ifdef IPV6_V6ONLY
/**
 * int: IPv6 only, no IPv4. RFC 3493.
 * @var int
 * @cvalue IPV6_V6ONLY
 */
const IPV6_V6ONLY = UNKNOWN;
#endif

#ifdef MCAST_JOIN_GROUP
/**
 * array{group: string, interface?: int|string}: join a group. RFC 3678.
 * @var int
 * @cvalue MCAST_JOIN_GROUP
 */
const MCAST_JOIN_GROUP = UNKNOWN;
#endif
#ifdef MCAST_LEAVE_GROUP
/**
 * array{group: string, interface?: int|string}: leave a group. RFC 3678.
 * @var int
 * @cvalue MCAST_LEAVE_GROUP
 */
const MCAST_LEAVE_GROUP = UNKNOWN;
#endif
#ifdef MCAST_BLOCK_SOURCE
/**
 * array{group: string, source: string, interface?: int|string}: block datagrams of a source. RFC 3678.
 * @var int
 * @cvalue MCAST_BLOCK_SOURCE
 */
const MCAST_BLOCK_SOURCE = UNKNOWN;
#endif
#ifdef MCAST_UNBLOCK_SOURCE
/**
 * array{group: string, source: string, interface?: int|string}: undo MCAST_BLOCK_SOURCE. RFC 3678.
 * @var int
 * @cvalue MCAST_UNBLOCK_SOURCE
 */
const MCAST_UNBLOCK_SOURCE = UNKNOWN;
#endif
#ifdef MCAST_JOIN_SOURCE_GROUP
/**
 * array{group: string, source: string, interface?: int|string}: join a group for datagrams of one source. RFC 3678.
 * @var int
 * @cvalue MCAST_JOIN_SOURCE_GROUP
 */
const MCAST_JOIN_SOURCE_GROUP = UNKNOWN;
#endif
#ifdef MCAST_LEAVE_SOURCE_GROUP
/**
 * array{group: string, source: string, interface?: int|string}: leave a group for one source. RFC 3678.
 * @var int
 * @cvalue MCAST_LEAVE_SOURCE_GROUP
 */
const MCAST_LEAVE_SOURCE_GROUP = UNKNOWN;
#endif
