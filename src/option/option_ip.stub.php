<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

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
#ifdef IP_TOS
/**
 * int, 0 to 255: type of service of packets; the lowest two bits of TCP's are the system's. ip(7).
 * @var int
 * @cvalue IP_TOS
 */
const IP_TOS = UNKNOWN;
#endif
#ifdef IP_TTL
/**
 * int, 1 to 255, -1 for the default: time to live of packets; also a control message, data: int. ip(7).
 * @var int
 * @cvalue IP_TTL
 */
const IP_TTL = UNKNOWN;
#endif
#ifdef IP_HDRINCL
/**
 * int: the program sends packets with their IP header. raw(7).
 * @var int
 * @cvalue IP_HDRINCL
 */
const IP_HDRINCL = UNKNOWN;
#endif
#ifdef IP_OPTIONS
/**
 * string, at most 40 bytes: options of the IP header. ip(7).
 * @var int
 * @cvalue IP_OPTIONS
 */
const IP_OPTIONS = UNKNOWN;
#endif
#ifdef IP_ROUTER_ALERT
/**
 * int: receive packets with this IP option that are forwarded. ip(7).
 * @var int
 * @cvalue IP_ROUTER_ALERT
 */
const IP_ROUTER_ALERT = UNKNOWN;
#endif
#ifdef IP_RECVOPTS
/**
 * int: receive the IP options as a control message. ip(7).
 * @var int
 * @cvalue IP_RECVOPTS
 */
const IP_RECVOPTS = UNKNOWN;
#endif
#ifdef IP_RETOPTS
/**
 * int: receive the IP options, ready to be sent back, as a control message. ip(7).
 * @var int
 * @cvalue IP_RETOPTS
 */
const IP_RETOPTS = UNKNOWN;
#endif
#ifdef IP_PKTINFO
/**
 * int: receive the address and interface of arrival as a control message. ip(7).
 * @var int
 * @cvalue IP_PKTINFO
 */
const IP_PKTINFO = UNKNOWN;
#endif
#ifdef IP_RECVERR
/**
 * int: errors come with the packet in the error queue, MSG_ERRQUEUE. ip(7).
 * @var int
 * @cvalue IP_RECVERR
 */
const IP_RECVERR = UNKNOWN;
#endif
#ifdef IP_RECVERR_RFC4884
/**
 * int: with the extensions of ICMP. RFC 4884, Linux 5.9.
 * @var int
 * @cvalue IP_RECVERR_RFC4884
 */
const IP_RECVERR_RFC4884 = UNKNOWN;
#endif
#ifdef IP_RECVTTL
/**
 * int: receive IP_TTL as a control message. ip(7).
 * @var int
 * @cvalue IP_RECVTTL
 */
const IP_RECVTTL = UNKNOWN;
#endif
#ifdef IP_RECVTOS
/**
 * int: receive IP_TOS as a control message. ip(7).
 * @var int
 * @cvalue IP_RECVTOS
 */
const IP_RECVTOS = UNKNOWN;
#endif
#ifdef IP_RECVORIGDSTADDR
/**
 * int: receive the original destination as a control message. Linux 2.6.29.
 * @var int
 * @cvalue IP_RECVORIGDSTADDR
 */
const IP_RECVORIGDSTADDR = UNKNOWN;
#endif
#ifdef IP_RECVFRAGSIZE
/**
 * int: receive the largest fragment's size, in bytes, as a control message. Linux 4.10.
 * @var int
 * @cvalue IP_RECVFRAGSIZE
 */
const IP_RECVFRAGSIZE = UNKNOWN;
#endif
#ifdef IP_PASSSEC
/**
 * int: receive the security context of the peer as a control message. Linux 2.6.17.
 * @var int
 * @cvalue IP_PASSSEC
 */
const IP_PASSSEC = UNKNOWN;
#endif
#ifdef IP_MTU
/**
 * int, read only: bytes of the path MTU of a connected socket. ip(7).
 * @var int
 * @cvalue IP_MTU
 */
const IP_MTU = UNKNOWN;
#endif
#ifdef IP_FREEBIND
/**
 * int: bind to an address that is not local. ip(7).
 * @var int
 * @cvalue IP_FREEBIND
 */
const IP_FREEBIND = UNKNOWN;
#endif
#ifdef IP_TRANSPARENT
/**
 * int: bind to any address, and accept for it; needs CAP_NET_ADMIN. ip(7), Linux 2.6.28.
 * @var int
 * @cvalue IP_TRANSPARENT
 */
const IP_TRANSPARENT = UNKNOWN;
#endif
#ifdef IP_MINTTL
/**
 * int, 0 to 255: packets with a smaller time to live are dropped. RFC 5082, Linux 2.6.34.
 * @var int
 * @cvalue IP_MINTTL
 */
const IP_MINTTL = UNKNOWN;
#endif
#ifdef IP_NODEFRAG
/**
 * int: sent fragments are not joined. ip(7), Linux 2.6.36.
 * @var int
 * @cvalue IP_NODEFRAG
 */
const IP_NODEFRAG = UNKNOWN;
#endif
#ifdef IP_CHECKSUM
/**
 * int: receive the checksum of the data as a control message. Linux 4.0.
 * @var int
 * @cvalue IP_CHECKSUM
 */
const IP_CHECKSUM = UNKNOWN;
#endif
#ifdef IP_PROTOCOL
/**
 * int, read only: the protocol of the next message of a raw socket. Linux 6.4.
 * @var int
 * @cvalue IP_PROTOCOL
 */
const IP_PROTOCOL = UNKNOWN;
#endif
#ifdef IP_LOCAL_PORT_RANGE
/**
 * array{low: int, high: int}, 0 for the system's: the ports that are chosen from. ip(7), Linux 6.3.
 * @var int
 * @cvalue IP_LOCAL_PORT_RANGE
 */
const IP_LOCAL_PORT_RANGE = UNKNOWN;
#endif
#ifdef IP_UNICAST_IF
/**
 * int or string, the index or name of an interface; read as an index: outgoing interface. Linux 3.4.
 * @var int
 * @cvalue IP_UNICAST_IF
 */
const IP_UNICAST_IF = UNKNOWN;
#endif
#ifdef IP_IPSEC_POLICY
/**
 * string: struct sadb_x_policy, IPsec. Linux.
 * @var int
 * @cvalue IP_IPSEC_POLICY
 */
const IP_IPSEC_POLICY = UNKNOWN;
#endif
#ifdef IP_XFRM_POLICY
/**
 * string: struct xfrm_userpolicy_info, IPsec. Linux.
 * @var int
 * @cvalue IP_XFRM_POLICY
 */
const IP_XFRM_POLICY = UNKNOWN;
#endif
#ifdef IP_MULTICAST_ALL
/**
 * int: receive from all groups that the host has joined, 1 by default. ip(7), Linux 2.6.31.
 * @var int
 * @cvalue IP_MULTICAST_ALL
 */
const IP_MULTICAST_ALL = UNKNOWN;
#endif
#ifdef IP_ADD_MEMBERSHIP
/**
 * array{group: string, interface?: int|string}, write only: join a group, as MCAST_JOIN_GROUP. ip(7).
 * @var int
 * @cvalue IP_ADD_MEMBERSHIP
 */
const IP_ADD_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IP_DROP_MEMBERSHIP
/**
 * array{group: string, interface?: int|string}, write only: leave a group, as MCAST_LEAVE_GROUP. ip(7).
 * @var int
 * @cvalue IP_DROP_MEMBERSHIP
 */
const IP_DROP_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IP_ADD_SOURCE_MEMBERSHIP
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_JOIN_SOURCE_GROUP. ip(7).
 * @var int
 * @cvalue IP_ADD_SOURCE_MEMBERSHIP
 */
const IP_ADD_SOURCE_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IP_DROP_SOURCE_MEMBERSHIP
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_LEAVE_SOURCE_GROUP. ip(7).
 * @var int
 * @cvalue IP_DROP_SOURCE_MEMBERSHIP
 */
const IP_DROP_SOURCE_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IP_BLOCK_SOURCE
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_BLOCK_SOURCE. ip(7).
 * @var int
 * @cvalue IP_BLOCK_SOURCE
 */
const IP_BLOCK_SOURCE = UNKNOWN;
#endif
#ifdef IP_UNBLOCK_SOURCE
/**
 * array{group: string, source: string, interface?: int|string}, write only: as MCAST_UNBLOCK_SOURCE. ip(7).
 * @var int
 * @cvalue IP_UNBLOCK_SOURCE
 */
const IP_UNBLOCK_SOURCE = UNKNOWN;
#endif
#ifdef SO_ORIGINAL_DST
/**
 * array, read only: the destination before the firewall changed it, as in the names of messages, at level IPPROTO_IP.
 * Linux.
 * @var int
 * @cvalue SO_ORIGINAL_DST
 */
const SO_ORIGINAL_DST = UNKNOWN;
#endif
#ifdef IP6T_SO_ORIGINAL_DST
/**
 * array, read only: the same, at level IPPROTO_IPV6. Linux 3.8.
 * @var int
 * @cvalue IP6T_SO_ORIGINAL_DST
 */
const IP6T_SO_ORIGINAL_DST = UNKNOWN;
#endif
#ifdef ICMP_FILTER
/**
 * int: bit mask of the types of ICMP that are not received, 1 << type. raw(7).
 * @var int
 * @cvalue ICMP_FILTER
 */
const ICMP_FILTER = UNKNOWN;
#endif
#ifdef ICMPV6_FILTER
/**
 * list<int>: the types of ICMPv6 that are received; all by default. RFC 3542.
 * @var int
 * @cvalue ICMPV6_FILTER
 */
const ICMPV6_FILTER = UNKNOWN;
#endif
#ifdef IPV6_ADDRFORM
/**
 * int, write only: AF_INET makes a socket with an IPv4 address in IPv6 one of IPv4. ipv6(7).
 * @var int
 * @cvalue IPV6_ADDRFORM
 */
const IPV6_ADDRFORM = UNKNOWN;
#endif
#ifdef IPV6_CHECKSUM
/**
 * int: where the checksum of raw packets is, in bytes; -1 for none. RFC 3542.
 * @var int
 * @cvalue IPV6_CHECKSUM
 */
const IPV6_CHECKSUM = UNKNOWN;
#endif
#ifdef IPV6_FLOWINFO
/**
 * int: receive the flow information as a control message. Linux.
 * @var int
 * @cvalue IPV6_FLOWINFO
 */
const IPV6_FLOWINFO = UNKNOWN;
#endif
#ifdef IPV6_FLOWINFO_SEND
/**
 * int: send the flow information of addresses. Linux.
 * @var int
 * @cvalue IPV6_FLOWINFO_SEND
 */
const IPV6_FLOWINFO_SEND = UNKNOWN;
#endif
#ifdef IPV6_FLOWLABEL_MGR
/**
 * string: struct in6_flowlabel_req, which leases a flow label. Linux.
 * @var int
 * @cvalue IPV6_FLOWLABEL_MGR
 */
const IPV6_FLOWLABEL_MGR = UNKNOWN;
#endif
#ifdef IPV6_AUTOFLOWLABEL
/**
 * int: choose a flow label for each flow. Linux 3.17.
 * @var int
 * @cvalue IPV6_AUTOFLOWLABEL
 */
const IPV6_AUTOFLOWLABEL = UNKNOWN;
#endif
#ifdef IPV6_ROUTER_ALERT
/**
 * int: receive packets with this option that are forwarded, by its value; -1 for none. ipv6(7).
 * @var int
 * @cvalue IPV6_ROUTER_ALERT
 */
const IPV6_ROUTER_ALERT = UNKNOWN;
#endif
#ifdef IPV6_ROUTER_ALERT_ISOLATE
/**
 * int: only those of this network namespace. Linux 5.2.
 * @var int
 * @cvalue IPV6_ROUTER_ALERT_ISOLATE
 */
const IPV6_ROUTER_ALERT_ISOLATE = UNKNOWN;
#endif
#ifdef IPV6_MTU_DISCOVER
/**
 * int, IPV6_PMTUDISC_*: as IP_MTU_DISCOVER. ipv6(7).
 * @var int
 * @cvalue IPV6_MTU_DISCOVER
 */
const IPV6_MTU_DISCOVER = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_DONT
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_DONT. ipv6(7).
 * @var int
 * @cvalue IPV6_PMTUDISC_DONT
 */
const IPV6_PMTUDISC_DONT = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_WANT
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_WANT. ipv6(7).
 * @var int
 * @cvalue IPV6_PMTUDISC_WANT
 */
const IPV6_PMTUDISC_WANT = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_DO
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_DO. ipv6(7).
 * @var int
 * @cvalue IPV6_PMTUDISC_DO
 */
const IPV6_PMTUDISC_DO = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_PROBE
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_PROBE. ipv6(7).
 * @var int
 * @cvalue IPV6_PMTUDISC_PROBE
 */
const IPV6_PMTUDISC_PROBE = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_INTERFACE
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_INTERFACE. Linux 3.15.
 * @var int
 * @cvalue IPV6_PMTUDISC_INTERFACE
 */
const IPV6_PMTUDISC_INTERFACE = UNKNOWN;
#endif
#ifdef IPV6_PMTUDISC_OMIT
/**
 * Value of IPV6_MTU_DISCOVER, as IP_PMTUDISC_OMIT. Linux 3.15.
 * @var int
 * @cvalue IPV6_PMTUDISC_OMIT
 */
const IPV6_PMTUDISC_OMIT = UNKNOWN;
#endif
#ifdef IPV6_MTU
/**
 * int, 1280 or more: bytes of the path MTU; set, the largest packet. ipv6(7).
 * @var int
 * @cvalue IPV6_MTU
 */
const IPV6_MTU = UNKNOWN;
#endif
#ifdef IPV6_RECVERR
/**
 * int: errors come with the packet in the error queue, MSG_ERRQUEUE. ipv6(7).
 * @var int
 * @cvalue IPV6_RECVERR
 */
const IPV6_RECVERR = UNKNOWN;
#endif
#ifdef IPV6_RECVERR_RFC4884
/**
 * int: with the extensions of ICMPv6. RFC 4884, Linux 5.9.
 * @var int
 * @cvalue IPV6_RECVERR_RFC4884
 */
const IPV6_RECVERR_RFC4884 = UNKNOWN;
#endif
#ifdef IPV6_RECVHOPOPTS
/**
 * int: receive IPV6_HOPOPTS as a control message. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVHOPOPTS
 */
const IPV6_RECVHOPOPTS = UNKNOWN;
#endif
#ifdef IPV6_RECVRTHDR
/**
 * int: receive IPV6_RTHDR as a control message. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVRTHDR
 */
const IPV6_RECVRTHDR = UNKNOWN;
#endif
#ifdef IPV6_RECVDSTOPTS
/**
 * int: receive IPV6_DSTOPTS as a control message. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVDSTOPTS
 */
const IPV6_RECVDSTOPTS = UNKNOWN;
#endif
#ifdef IPV6_RECVPATHMTU
/**
 * int: receive changes of the path MTU as a control message. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVPATHMTU
 */
const IPV6_RECVPATHMTU = UNKNOWN;
#endif
#ifdef IPV6_RECVORIGDSTADDR
/**
 * int: receive the original destination as a control message. Linux 2.6.37.
 * @var int
 * @cvalue IPV6_RECVORIGDSTADDR
 */
const IPV6_RECVORIGDSTADDR = UNKNOWN;
#endif
#ifdef IPV6_RECVFRAGSIZE
/**
 * int: receive the largest fragment's size, in bytes, as a control message. Linux 4.10.
 * @var int
 * @cvalue IPV6_RECVFRAGSIZE
 */
const IPV6_RECVFRAGSIZE = UNKNOWN;
#endif
#ifdef IPV6_HOPOPTS
/**
 * string, "" for none: the header with hop-by-hop options; also a control message, data: string. RFC 3542.
 * @var int
 * @cvalue IPV6_HOPOPTS
 */
const IPV6_HOPOPTS = UNKNOWN;
#endif
#ifdef IPV6_RTHDRDSTOPTS
/**
 * string, "" for none: the header with destination options before the routing header. RFC 3542.
 * @var int
 * @cvalue IPV6_RTHDRDSTOPTS
 */
const IPV6_RTHDRDSTOPTS = UNKNOWN;
#endif
#ifdef IPV6_RTHDR
/**
 * string, "" for none: the routing header; also a control message, data: string. RFC 3542.
 * @var int
 * @cvalue IPV6_RTHDR
 */
const IPV6_RTHDR = UNKNOWN;
#endif
#ifdef IPV6_DSTOPTS
/**
 * string, "" for none: the header with destination options; also a control message, data: string. RFC 3542.
 * @var int
 * @cvalue IPV6_DSTOPTS
 */
const IPV6_DSTOPTS = UNKNOWN;
#endif
#ifdef IPV6_PATHMTU
/**
 * array{addr: string, mtu: int}, read only: bytes of the path MTU of a connected socket. RFC 3542.
 * @var int
 * @cvalue IPV6_PATHMTU
 */
const IPV6_PATHMTU = UNKNOWN;
#endif
#ifdef IPV6_DONTFRAG
/**
 * int: packets are not fragmented. RFC 3542.
 * @var int
 * @cvalue IPV6_DONTFRAG
 */
const IPV6_DONTFRAG = UNKNOWN;
#endif
#ifdef IPV6_MINHOPCOUNT
/**
 * int, 0 to 255: packets with a smaller hop limit are dropped. RFC 5082, Linux 2.6.34.
 * @var int
 * @cvalue IPV6_MINHOPCOUNT
 */
const IPV6_MINHOPCOUNT = UNKNOWN;
#endif
#ifdef IPV6_ADDR_PREFERENCES
/**
 * int, IPV6_PREFER_SRC_*: which source address is chosen. RFC 5014, Linux 2.6.26.
 * @var int
 * @cvalue IPV6_ADDR_PREFERENCES
 */
const IPV6_ADDR_PREFERENCES = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_TMP
/**
 * Bit of IPV6_ADDR_PREFERENCES: a temporary address. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_TMP
 */
const IPV6_PREFER_SRC_TMP = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_PUBLIC
/**
 * Bit of IPV6_ADDR_PREFERENCES: a public address. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_PUBLIC
 */
const IPV6_PREFER_SRC_PUBLIC = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_PUBTMP_DEFAULT
/**
 * Bit of IPV6_ADDR_PREFERENCES: as the system is set up. Linux 2.6.26.
 * @var int
 * @cvalue IPV6_PREFER_SRC_PUBTMP_DEFAULT
 */
const IPV6_PREFER_SRC_PUBTMP_DEFAULT = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_COA
/**
 * Bit of IPV6_ADDR_PREFERENCES: a care-of address. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_COA
 */
const IPV6_PREFER_SRC_COA = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_HOME
/**
 * Bit of IPV6_ADDR_PREFERENCES: a home address. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_HOME
 */
const IPV6_PREFER_SRC_HOME = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_CGA
/**
 * Bit of IPV6_ADDR_PREFERENCES: an address made from a key. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_CGA
 */
const IPV6_PREFER_SRC_CGA = UNKNOWN;
#endif
#ifdef IPV6_PREFER_SRC_NONCGA
/**
 * Bit of IPV6_ADDR_PREFERENCES: no such address. RFC 5014.
 * @var int
 * @cvalue IPV6_PREFER_SRC_NONCGA
 */
const IPV6_PREFER_SRC_NONCGA = UNKNOWN;
#endif
#ifdef IPV6_TRANSPARENT
/**
 * int: bind to any address, and accept for it; needs CAP_NET_ADMIN. Linux 2.6.37.
 * @var int
 * @cvalue IPV6_TRANSPARENT
 */
const IPV6_TRANSPARENT = UNKNOWN;
#endif
#ifdef IPV6_FREEBIND
/**
 * int: bind to an address that is not local. Linux 4.15.
 * @var int
 * @cvalue IPV6_FREEBIND
 */
const IPV6_FREEBIND = UNKNOWN;
#endif
#ifdef IPV6_HDRINCL
/**
 * int: the program sends packets with their IPv6 header. Linux 4.15.
 * @var int
 * @cvalue IPV6_HDRINCL
 */
const IPV6_HDRINCL = UNKNOWN;
#endif
#ifdef IPV6_UNICAST_IF
/**
 * int or string, the index or name of an interface; read as an index: outgoing interface. Linux 3.4.
 * @var int
 * @cvalue IPV6_UNICAST_IF
 */
const IPV6_UNICAST_IF = UNKNOWN;
#endif
#ifdef IPV6_MULTICAST_ALL
/**
 * int: receive from all groups that the host has joined, 1 by default. ipv6(7), Linux 4.20.
 * @var int
 * @cvalue IPV6_MULTICAST_ALL
 */
const IPV6_MULTICAST_ALL = UNKNOWN;
#endif
#ifdef IPV6_JOIN_GROUP
/**
 * array{group: string, interface?: int|string}, write only: join a group, as MCAST_JOIN_GROUP. RFC 3493.
 * @var int
 * @cvalue IPV6_JOIN_GROUP
 */
const IPV6_JOIN_GROUP = UNKNOWN;
#endif
#ifdef IPV6_LEAVE_GROUP
/**
 * array{group: string, interface?: int|string}, write only: leave a group, as MCAST_LEAVE_GROUP. RFC 3493.
 * @var int
 * @cvalue IPV6_LEAVE_GROUP
 */
const IPV6_LEAVE_GROUP = UNKNOWN;
#endif
#ifdef IPV6_ADD_MEMBERSHIP
/**
 * array{group: string, interface?: int|string}, write only: another name of IPV6_JOIN_GROUP. ipv6(7).
 * @var int
 * @cvalue IPV6_ADD_MEMBERSHIP
 */
const IPV6_ADD_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IPV6_DROP_MEMBERSHIP
/**
 * array{group: string, interface?: int|string}, write only: another name of IPV6_LEAVE_GROUP. ipv6(7).
 * @var int
 * @cvalue IPV6_DROP_MEMBERSHIP
 */
const IPV6_DROP_MEMBERSHIP = UNKNOWN;
#endif
#ifdef IPV6_IPSEC_POLICY
/**
 * string: struct sadb_x_policy, IPsec. Linux.
 * @var int
 * @cvalue IPV6_IPSEC_POLICY
 */
const IPV6_IPSEC_POLICY = UNKNOWN;
#endif
#ifdef IPV6_XFRM_POLICY
/**
 * string: struct xfrm_userpolicy_info, IPsec. Linux.
 * @var int
 * @cvalue IPV6_XFRM_POLICY
 */
const IPV6_XFRM_POLICY = UNKNOWN;
#endif
#ifdef IPV6_JOIN_ANYCAST
/**
 * array{group: string, interface?: int|string}, write only: receive for an anycast address of this host. Linux.
 * @var int
 * @cvalue IPV6_JOIN_ANYCAST
 */
const IPV6_JOIN_ANYCAST = UNKNOWN;
#endif
#ifdef IPV6_LEAVE_ANYCAST
/**
 * array{group: string, interface?: int|string}, write only: undo IPV6_JOIN_ANYCAST. Linux.
 * @var int
 * @cvalue IPV6_LEAVE_ANYCAST
 */
const IPV6_LEAVE_ANYCAST = UNKNOWN;
#endif
