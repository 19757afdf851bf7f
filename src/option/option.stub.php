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
#ifdef IPPROTO_IP
/**
 * Level of IPv4's options, as IPPROTO_IP. ip(7).
 * @var int
 * @cvalue IPPROTO_IP
 */
const SOL_IP = UNKNOWN;
#endif
#ifdef IPPROTO_IPV6
/**
 * Level of IPv6's options, as IPPROTO_IPV6. ipv6(7).
 * @var int
 * @cvalue IPPROTO_IPV6
 */
const SOL_IPV6 = UNKNOWN;
#endif
#ifdef SOL_RAW
/**
 * Level of the options of raw IPv4 sockets. raw(7).
 * @var int
 * @cvalue SOL_RAW
 */
const SOL_RAW = UNKNOWN;
#endif
#ifdef SOL_PACKET
/**
 * Level of the options of AF_PACKET sockets. packet(7).
 * @var int
 * @cvalue SOL_PACKET
 */
const SOL_PACKET = UNKNOWN;
#endif
#ifdef SOL_NETLINK
/**
 * Level of the options of AF_NETLINK sockets. netlink(7).
 * @var int
 * @cvalue SOL_NETLINK
 */
const SOL_NETLINK = UNKNOWN;
#endif
#ifdef SOL_CAN_RAW
/**
 * Level of the options of raw AF_CAN sockets. Linux 2.6.25.
 * @var int
 * @cvalue SOL_CAN_RAW
 */
const SOL_CAN_RAW = UNKNOWN;
#endif
#ifdef SOL_CAN_ISOTP
/**
 * Level of the options of AF_CAN sockets of CAN_ISOTP. Linux 5.10.
 * @var int
 * @cvalue SOL_CAN_ISOTP
 */
const SOL_CAN_ISOTP = UNKNOWN;
#endif
#ifdef SOL_TLS
/**
 * Level of the options of TLS in the kernel, see TCP_ULP. Linux 4.13.
 * @var int
 * @cvalue SOL_TLS
 */
const SOL_TLS = UNKNOWN;
#endif
#ifdef SOL_MPTCP
/**
 * Level of the options of Multipath TCP. Linux 5.16.
 * @var int
 * @cvalue SOL_MPTCP
 */
const SOL_MPTCP = UNKNOWN;
#endif
/**
 * Protocol number of TCP. tcp(7).
 * @var int
 * @cvalue IPPROTO_TCP
 */
const IPPROTO_TCP = UNKNOWN;
/**
 * Protocol number of UDP. udp(7).
 * @var int
 * @cvalue IPPROTO_UDP
 */
const IPPROTO_UDP = UNKNOWN;
#ifdef IPPROTO_IGMP
/**
 * Protocol number of IGMP. RFC 3376.
 * @var int
 * @cvalue IPPROTO_IGMP
 */
const IPPROTO_IGMP = UNKNOWN;
#endif
#ifdef IPPROTO_DCCP
/**
 * Protocol number of DCCP. RFC 4340.
 * @var int
 * @cvalue IPPROTO_DCCP
 */
const IPPROTO_DCCP = UNKNOWN;
#endif
#ifdef IPPROTO_GRE
/**
 * Protocol number of GRE. RFC 2784.
 * @var int
 * @cvalue IPPROTO_GRE
 */
const IPPROTO_GRE = UNKNOWN;
#endif
#ifdef IPPROTO_ESP
/**
 * Protocol number of ESP. RFC 4303.
 * @var int
 * @cvalue IPPROTO_ESP
 */
const IPPROTO_ESP = UNKNOWN;
#endif
#ifdef IPPROTO_AH
/**
 * Protocol number of AH. RFC 4302.
 * @var int
 * @cvalue IPPROTO_AH
 */
const IPPROTO_AH = UNKNOWN;
#endif
#ifdef IPPROTO_SCTP
/**
 * Protocol number of SCTP. RFC 9260.
 * @var int
 * @cvalue IPPROTO_SCTP
 */
const IPPROTO_SCTP = UNKNOWN;
#endif
#ifdef IPPROTO_UDPLITE
/**
 * Protocol number of UDP-Lite, for sockets of SOCK_DGRAM. udplite(7), RFC 3828.
 * @var int
 * @cvalue IPPROTO_UDPLITE
 */
const IPPROTO_UDPLITE = UNKNOWN;
#endif
#ifdef IPPROTO_RAW
/**
 * Protocol number of raw IP: of a socket that sends packets with their IP header and receives none. raw(7).
 * @var int
 * @cvalue IPPROTO_RAW
 */
const IPPROTO_RAW = UNKNOWN;
#endif
#ifdef IPPROTO_MPTCP
/**
 * Protocol number of Multipath TCP, for sockets of SOCK_STREAM. RFC 8684, Linux 5.6.
 * @var int
 * @cvalue IPPROTO_MPTCP
 */
const IPPROTO_MPTCP = UNKNOWN;
#endif
