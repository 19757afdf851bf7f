<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef PACKET_HOST
/**
 * Value of pkttype in a name of AF_PACKET: for this host. packet(7).
 * @var int
 * @cvalue PACKET_HOST
 */
const PACKET_HOST = UNKNOWN;
#endif
#ifdef PACKET_BROADCAST
/**
 * Value of pkttype: for all hosts. packet(7).
 * @var int
 * @cvalue PACKET_BROADCAST
 */
const PACKET_BROADCAST = UNKNOWN;
#endif
#ifdef PACKET_MULTICAST
/**
 * Value of pkttype: for a group. packet(7).
 * @var int
 * @cvalue PACKET_MULTICAST
 */
const PACKET_MULTICAST = UNKNOWN;
#endif
#ifdef PACKET_OTHERHOST
/**
 * Value of pkttype: for another host. packet(7).
 * @var int
 * @cvalue PACKET_OTHERHOST
 */
const PACKET_OTHERHOST = UNKNOWN;
#endif
#ifdef PACKET_OUTGOING
/**
 * Value of pkttype: from this host. packet(7).
 * @var int
 * @cvalue PACKET_OUTGOING
 */
const PACKET_OUTGOING = UNKNOWN;
#endif

#ifdef SOCKEXT_HAS_NETLINK
/**
 * Protocol of AF_NETLINK: links, addresses, routes, neighbours. rtnetlink(7).
 * @var int
 * @cvalue NETLINK_ROUTE
 */
const NETLINK_ROUTE = UNKNOWN;
/**
 * Protocol of AF_NETLINK: messages between programs. netlink(7).
 * @var int
 * @cvalue NETLINK_USERSOCK
 */
const NETLINK_USERSOCK = UNKNOWN;
/**
 * Protocol of AF_NETLINK: the sockets of the system. sock_diag(7).
 * @var int
 * @cvalue NETLINK_SOCK_DIAG
 */
const NETLINK_SOCK_DIAG = UNKNOWN;
/**
 * Protocol of AF_NETLINK: IPsec. netlink(7).
 * @var int
 * @cvalue NETLINK_XFRM
 */
const NETLINK_XFRM = UNKNOWN;
/**
 * Protocol of AF_NETLINK: events of SELinux. netlink(7).
 * @var int
 * @cvalue NETLINK_SELINUX
 */
const NETLINK_SELINUX = UNKNOWN;
/**
 * Protocol of AF_NETLINK: Open-iSCSI. netlink(7).
 * @var int
 * @cvalue NETLINK_ISCSI
 */
const NETLINK_ISCSI = UNKNOWN;
/**
 * Protocol of AF_NETLINK: auditing. netlink(7).
 * @var int
 * @cvalue NETLINK_AUDIT
 */
const NETLINK_AUDIT = UNKNOWN;
/**
 * Protocol of AF_NETLINK: lookups in the routing tables. netlink(7).
 * @var int
 * @cvalue NETLINK_FIB_LOOKUP
 */
const NETLINK_FIB_LOOKUP = UNKNOWN;
/**
 * Protocol of AF_NETLINK: the kernel connector, among others events of processes. netlink(7).
 * @var int
 * @cvalue NETLINK_CONNECTOR
 */
const NETLINK_CONNECTOR = UNKNOWN;
/**
 * Protocol of AF_NETLINK: netfilter. netlink(7).
 * @var int
 * @cvalue NETLINK_NETFILTER
 */
const NETLINK_NETFILTER = UNKNOWN;
/**
 * Protocol of AF_NETLINK: events of devices. netlink(7).
 * @var int
 * @cvalue NETLINK_KOBJECT_UEVENT
 */
const NETLINK_KOBJECT_UEVENT = UNKNOWN;
/**
 * Protocol of AF_NETLINK: generic netlink, whose families have names. netlink(7).
 * @var int
 * @cvalue NETLINK_GENERIC
 */
const NETLINK_GENERIC = UNKNOWN;
/**
 * Protocol of AF_NETLINK: RDMA. netlink(7).
 * @var int
 * @cvalue NETLINK_RDMA
 */
const NETLINK_RDMA = UNKNOWN;
/**
 * Protocol of AF_NETLINK: the algorithms of the kernel. netlink(7).
 * @var int
 * @cvalue NETLINK_CRYPTO
 */
const NETLINK_CRYPTO = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: links. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_LINK
 */
const RTMGRP_LINK = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: notifications. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_NOTIFY
 */
const RTMGRP_NOTIFY = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: neighbours. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_NEIGH
 */
const RTMGRP_NEIGH = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: traffic control. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_TC
 */
const RTMGRP_TC = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 addresses. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV4_IFADDR
 */
const RTMGRP_IPV4_IFADDR = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 multicast routes. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV4_MROUTE
 */
const RTMGRP_IPV4_MROUTE = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 routes. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV4_ROUTE
 */
const RTMGRP_IPV4_ROUTE = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv4 rules of routing. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV4_RULE
 */
const RTMGRP_IPV4_RULE = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 addresses. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV6_IFADDR
 */
const RTMGRP_IPV6_IFADDR = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 multicast routes. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV6_MROUTE
 */
const RTMGRP_IPV6_MROUTE = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 routes. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV6_ROUTE
 */
const RTMGRP_IPV6_ROUTE = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 settings of links. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV6_IFINFO
 */
const RTMGRP_IPV6_IFINFO = UNKNOWN;
/**
 * Bit of a mask of NETLINK_ROUTE groups: IPv6 prefixes. rtnetlink(7).
 * @var int
 * @cvalue RTMGRP_IPV6_PREFIX
 */
const RTMGRP_IPV6_PREFIX = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: links. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_LINK
 */
const RTNLGRP_LINK = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: notifications. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_NOTIFY
 */
const RTNLGRP_NOTIFY = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: neighbours. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_NEIGH
 */
const RTNLGRP_NEIGH = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: traffic control. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_TC
 */
const RTNLGRP_TC = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 addresses. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV4_IFADDR
 */
const RTNLGRP_IPV4_IFADDR = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 multicast routes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV4_MROUTE
 */
const RTNLGRP_IPV4_MROUTE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 routes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV4_ROUTE
 */
const RTNLGRP_IPV4_ROUTE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 rules of routing. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV4_RULE
 */
const RTNLGRP_IPV4_RULE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 addresses. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_IFADDR
 */
const RTNLGRP_IPV6_IFADDR = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 multicast routes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_MROUTE
 */
const RTNLGRP_IPV6_MROUTE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 routes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_ROUTE
 */
const RTNLGRP_IPV6_ROUTE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 settings of links. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_IFINFO
 */
const RTNLGRP_IPV6_IFINFO = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 prefixes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_PREFIX
 */
const RTNLGRP_IPV6_PREFIX = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 rules of routing. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_RULE
 */
const RTNLGRP_IPV6_RULE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: options of IPv6 router advertisements. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_ND_USEROPT
 */
const RTNLGRP_ND_USEROPT = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv4 settings. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV4_NETCONF
 */
const RTNLGRP_IPV4_NETCONF = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: IPv6 settings. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_IPV6_NETCONF
 */
const RTNLGRP_IPV6_NETCONF = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: multicast groups of bridges. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_MDB
 */
const RTNLGRP_MDB = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: MPLS routes. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_MPLS_ROUTE
 */
const RTNLGRP_MPLS_ROUTE = UNKNOWN;
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: network namespaces. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_NSID
 */
const RTNLGRP_NSID = UNKNOWN;
#ifdef RTNLGRP_NEXTHOP
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: next hops. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_NEXTHOP
 */
const RTNLGRP_NEXTHOP = UNKNOWN;
#endif
#ifdef RTNLGRP_BRVLAN
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: VLANs of bridges. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_BRVLAN
 */
const RTNLGRP_BRVLAN = UNKNOWN;
#endif
#ifdef RTNLGRP_TUNNEL
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: tunnels. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_TUNNEL
 */
const RTNLGRP_TUNNEL = UNKNOWN;
#endif
#ifdef RTNLGRP_STATS
/**
 * Number of a NETLINK_ROUTE group, for NETLINK_ADD_MEMBERSHIP: statistics of links. rtnetlink(7).
 * @var int
 * @cvalue RTNLGRP_STATS
 */
const RTNLGRP_STATS = UNKNOWN;
#endif
#endif

#ifdef SOCKEXT_HAS_VSOCK
/**
 * Context id: any, to bind to; -1 where int has 32 bits. vsock(7).
 * @var int
 * @cvalue (zend_long) VMADDR_CID_ANY
 */
const VMADDR_CID_ANY = UNKNOWN;
/**
 * Context id of the hypervisor. vsock(7).
 * @var int
 * @cvalue VMADDR_CID_HYPERVISOR
 */
const VMADDR_CID_HYPERVISOR = UNKNOWN;
#ifdef VMADDR_CID_LOCAL
/**
 * Context id of the machine itself. vsock(7), Linux 5.6.
 * @var int
 * @cvalue VMADDR_CID_LOCAL
 */
const VMADDR_CID_LOCAL = UNKNOWN;
#endif
/**
 * Context id of the host. vsock(7).
 * @var int
 * @cvalue VMADDR_CID_HOST
 */
const VMADDR_CID_HOST = UNKNOWN;
/**
 * Port: any, to bind to; -1 where int has 32 bits. vsock(7).
 * @var int
 * @cvalue (zend_long) VMADDR_PORT_ANY
 */
const VMADDR_PORT_ANY = UNKNOWN;
#ifdef VMADDR_FLAG_TO_HOST
/**
 * Flag of a name: through the host, also to a sibling. Linux 5.11.
 * @var int
 * @cvalue VMADDR_FLAG_TO_HOST
 */
const VMADDR_FLAG_TO_HOST = UNKNOWN;
#endif
#endif

#ifdef SOCKEXT_HAS_CAN
/**
 * Protocol of AF_CAN, SOCK_RAW: frames.
 * @var int
 * @cvalue (zend_long) CAN_RAW
 */
const CAN_RAW = UNKNOWN;
/**
 * Protocol of AF_CAN, SOCK_DGRAM: the broadcast manager.
 * @var int
 * @cvalue (zend_long) CAN_BCM
 */
const CAN_BCM = UNKNOWN;
/**
 * Protocol of AF_CAN, SOCK_DGRAM: ISO 15765-2, Linux 5.10.
 * @var int
 * @cvalue (zend_long) CAN_ISOTP
 */
const CAN_ISOTP = UNKNOWN;
/**
 * Bit of the id of a frame: extended format, an id of 29 bits.
 * @var int
 * @cvalue (zend_long) CAN_EFF_FLAG
 */
const CAN_EFF_FLAG = UNKNOWN;
/**
 * Bit of the id of a frame: a request of remote transmission.
 * @var int
 * @cvalue (zend_long) CAN_RTR_FLAG
 */
const CAN_RTR_FLAG = UNKNOWN;
/**
 * Bit of the id of a frame: an error.
 * @var int
 * @cvalue (zend_long) CAN_ERR_FLAG
 */
const CAN_ERR_FLAG = UNKNOWN;
/**
 * The bits of the id of a frame in standard format.
 * @var int
 * @cvalue (zend_long) CAN_SFF_MASK
 */
const CAN_SFF_MASK = UNKNOWN;
/**
 * The bits of the id of a frame in extended format.
 * @var int
 * @cvalue (zend_long) CAN_EFF_MASK
 */
const CAN_EFF_MASK = UNKNOWN;
/**
 * The bits of the class of an error frame.
 * @var int
 * @cvalue (zend_long) CAN_ERR_MASK
 */
const CAN_ERR_MASK = UNKNOWN;
/**
 * Bit of the id in a filter of CAN_RAW_FILTER: inverts it.
 * @var int
 * @cvalue (zend_long) CAN_INV_FILTER
 */
const CAN_INV_FILTER = UNKNOWN;
/**
 * Bytes of a frame.
 * @var int
 * @cvalue (zend_long) CAN_MTU
 */
const CAN_MTU = UNKNOWN;
/**
 * Bytes of a CAN FD frame.
 * @var int
 * @cvalue (zend_long) CANFD_MTU
 */
const CANFD_MTU = UNKNOWN;
#endif
