<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

/**
 * Unix domain sockets: addresses are paths or, with a leading NUL on Linux, abstract names. unix(7).
 * @var int
 * @cvalue AF_UNIX
 */
const AF_UNIX = UNKNOWN;
/**
 * IPv4. ip(7).
 * @var int
 * @cvalue AF_INET
 */
const AF_INET = UNKNOWN;
#ifdef AF_INET6
/**
 * IPv6. ipv6(7).
 * @var int
 * @cvalue AF_INET6
 */
const AF_INET6 = UNKNOWN;
#endif
/**
 * Any family; a hint of socket_addrinfo_lookup() only. getaddrinfo(3).
 * @var int
 * @cvalue AF_UNSPEC
 */
const AF_UNSPEC = UNKNOWN;
#ifdef AF_PACKET
/**
 * Frames of the link layer; an address is the name of an interface. packet(7).
 * @var int
 * @cvalue AF_PACKET
 */
const AF_PACKET = UNKNOWN;
#endif
#ifdef SOCKEXT_HAS_NETLINK
/**
 * Messages of the kernel; an address is a port id and a mask of groups. netlink(7).
 * @var int
 * @cvalue AF_NETLINK
 */
const AF_NETLINK = UNKNOWN;
#endif
#ifdef SOCKEXT_HAS_VSOCK
/**
 * Virtual machines and their host; an address is a context id and a port. vsock(7), Linux 3.9.
 * @var int
 * @cvalue AF_VSOCK
 */
const AF_VSOCK = UNKNOWN;
#endif
#ifdef SOCKEXT_HAS_CAN
/**
 * Controller area networks; an address is the name of an interface. Linux 2.6.25.
 * @var int
 * @cvalue AF_CAN
 */
const AF_CAN = UNKNOWN;
#endif
#ifdef AF_DIVERT
/**
 * Packets diverted by a firewall rule. divert(4), FreeBSD.
 * @var int
 * @cvalue AF_DIVERT
 */
const AF_DIVERT = UNKNOWN;
#endif

#ifdef ETH_P_IP
/**
 * EtherType of IPv4, for the protocol of an AF_PACKET socket. packet(7).
 * @var int
 * @cvalue ETH_P_IP
 */
const ETH_P_IP = UNKNOWN;
#endif
#ifdef ETH_P_IPV6
/**
 * EtherType of IPv6. packet(7).
 * @var int
 * @cvalue ETH_P_IPV6
 */
const ETH_P_IPV6 = UNKNOWN;
#endif
#ifdef ETH_P_LOOP
/**
 * EtherType of Ethernet loopback packets. packet(7).
 * @var int
 * @cvalue ETH_P_LOOP
 */
const ETH_P_LOOP = UNKNOWN;
#endif
#ifdef ETH_P_ALL
/**
 * Frames of every protocol. packet(7).
 * @var int
 * @cvalue ETH_P_ALL
 */
const ETH_P_ALL = UNKNOWN;
#endif
