<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

#ifdef SCM_RIGHTS
/**
 * Control message of SOL_SOCKET; data: list<Socket|resource>, descriptors that are passed. unix(7).
 * @var int
 * @cvalue SCM_RIGHTS
 */
const SCM_RIGHTS = UNKNOWN;
#endif
#ifdef SCM_PIDFD
/**
 * Control message of SOL_SOCKET, received with SO_PASSPIDFD; data: resource, a stream of the sender's pidfd, or null if
 * the system has none. Linux 6.5.
 * @var int
 * @cvalue SCM_PIDFD
 */
const SCM_PIDFD = UNKNOWN;
#endif
#ifdef SCM_CREDENTIALS
/**
 * Control message of SOL_SOCKET; data: array{pid: int, uid: int, gid: int}. unix(7).
 * @var int
 * @cvalue SCM_CREDENTIALS
 */
const SCM_CREDENTIALS = UNKNOWN;
#endif
#ifdef SCM_CREDS
/**
 * Control message of SOL_SOCKET: credentials of the sender. NetBSD, FreeBSD.
 * @var int
 * @cvalue SCM_CREDS
 */
const SCM_CREDS = UNKNOWN;
#endif
#ifdef SCM_CREDS2
/**
 * Control message of SOL_SOCKET: credentials of the sender. FreeBSD.
 * @var int
 * @cvalue SCM_CREDS2
 */
const SCM_CREDS2 = UNKNOWN;
#endif
#ifdef IPV6_RECVPKTINFO
/**
 * int option: receive IPV6_PKTINFO. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVPKTINFO
 */
const IPV6_RECVPKTINFO = UNKNOWN;
#endif
#ifdef IPV6_PKTINFO
/**
 * Control message of IPPROTO_IPV6 and option; array{addr: string, ifindex: int|string}: address and interface. RFC 3542.
 * @var int
 * @cvalue IPV6_PKTINFO
 */
const IPV6_PKTINFO = UNKNOWN;
#endif
#ifdef IPV6_RECVHOPLIMIT
/**
 * int option: receive IPV6_HOPLIMIT. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVHOPLIMIT
 */
const IPV6_RECVHOPLIMIT = UNKNOWN;
#endif
#ifdef IPV6_HOPLIMIT
/**
 * Control message of IPPROTO_IPV6; data: int, -1 to 255. RFC 3542.
 * @var int
 * @cvalue IPV6_HOPLIMIT
 */
const IPV6_HOPLIMIT = UNKNOWN;
#endif
#ifdef IPV6_RECVTCLASS
/**
 * int option: receive IPV6_TCLASS. RFC 3542.
 * @var int
 * @cvalue IPV6_RECVTCLASS
 */
const IPV6_RECVTCLASS = UNKNOWN;
#endif
#ifdef IPV6_TCLASS
/**
 * int, -1 to 255: traffic class of packets, -1 for the default; also a control message. RFC 3542.
 * @var int
 * @cvalue IPV6_TCLASS
 */
const IPV6_TCLASS = UNKNOWN;
#endif
#ifdef SCM_SECURITY
/**
 * Control message of SOL_SOCKET and IPPROTO_IP, received with SO_PASSSEC and IP_PASSSEC; data: string, the security
 * context of the sender. unix(7).
 * @var int
 * @cvalue SCM_SECURITY
 */
const SCM_SECURITY = UNKNOWN;
#endif
#ifdef SCM_INQ
/**
 * Control message of SOL_SOCKET, received with SO_INQ on AF_UNIX streams; data: int, bytes left to receive. Linux
 * 6.17.
 * @var int
 * @cvalue SCM_INQ
 */
const SCM_INQ = UNKNOWN;
#endif
#ifdef SCM_TIMESTAMP
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMP; data: array{sec: int, usec: int}, when the packet arrived
 * (CLOCK_REALTIME). socket(7).
 * @var int
 * @cvalue SCM_TIMESTAMP
 */
const SCM_TIMESTAMP = UNKNOWN;
#endif
#ifdef SCM_TIMESTAMPNS
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMPNS; data: array{sec: int, nsec: int}, when the packet arrived
 * (CLOCK_REALTIME). socket(7).
 * @var int
 * @cvalue SCM_TIMESTAMPNS
 */
const SCM_TIMESTAMPNS = UNKNOWN;
#endif
#ifdef SCM_TIMESTAMPING
/**
 * Control message of SOL_SOCKET, received with SO_TIMESTAMPING; data: array{software: array{sec: int, nsec: int}|null,
 * hardware: array{sec: int, nsec: int}|null}; to be sent: int, SOF_TIMESTAMPING_TX_*. socket(7).
 * @var int
 * @cvalue SCM_TIMESTAMPING
 */
const SCM_TIMESTAMPING = UNKNOWN;
#endif
#ifdef SCM_TIMESTAMPING_OPT_STATS
/**
 * Control message of SOL_SOCKET in the error queue, with SOF_TIMESTAMPING_OPT_STATS; data: string, netlink(7)
 * attributes. Linux 4.10.
 * @var int
 * @cvalue SCM_TIMESTAMPING_OPT_STATS
 */
const SCM_TIMESTAMPING_OPT_STATS = UNKNOWN;
#endif
#ifdef SCM_TIMESTAMPING_PKTINFO
/**
 * Control message of SOL_SOCKET, received with SOF_TIMESTAMPING_OPT_PKTINFO; data: array{if_index: int, pkt_length:
 * int}. Linux 4.13.
 * @var int
 * @cvalue SCM_TIMESTAMPING_PKTINFO
 */
const SCM_TIMESTAMPING_PKTINFO = UNKNOWN;
#endif
#ifdef SCM_TS_OPT_ID
/**
 * Control message of SOL_SOCKET to be sent with SOF_TIMESTAMPING_OPT_ID; data: int, what the timestamps of the
 * message have as ee_data. Linux 6.13.
 * @var int
 * @cvalue SCM_TS_OPT_ID
 */
const SCM_TS_OPT_ID = UNKNOWN;
#endif
#ifdef SCM_TXTIME
/**
 * Control message of SOL_SOCKET to be sent with SO_TXTIME; data: int, nanoseconds of that clock. Linux 4.19.
 * @var int
 * @cvalue SCM_TXTIME
 */
const SCM_TXTIME = UNKNOWN;
#endif
#ifdef SCM_WIFI_STATUS
/**
 * Control message of SOL_SOCKET in the error queue, with SO_WIFI_STATUS; data: int, whether the frame was
 * acknowledged. Linux 3.3.
 * @var int
 * @cvalue SCM_WIFI_STATUS
 */
const SCM_WIFI_STATUS = UNKNOWN;
#endif
#ifdef __linux__
/**
 * ee_info of a timestamp in the error queue: the packet has left for the interface. socket(7).
 * @var int
 * @cvalue SCM_TSTAMP_SND
 */
const SCM_TSTAMP_SND = UNKNOWN;
#endif
#ifdef __linux__
/**
 * ee_info of a timestamp in the error queue: the packet has entered the packet scheduler. socket(7).
 * @var int
 * @cvalue SCM_TSTAMP_SCHED
 */
const SCM_TSTAMP_SCHED = UNKNOWN;
#endif
#ifdef __linux__
/**
 * ee_info of a timestamp in the error queue: the peer has acknowledged the data. socket(7).
 * @var int
 * @cvalue SCM_TSTAMP_ACK
 */
const SCM_TSTAMP_ACK = UNKNOWN;
#endif
#ifdef __linux__
/**
 * ee_info of a timestamp in the error queue: the interface has reported that the packet was sent. Linux 6.15.
 * @var int
 * @cvalue SCM_TSTAMP_COMPLETION
 */
const SCM_TSTAMP_COMPLETION = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_NONE
/**
 * ee_origin of an error in the error queue: no origin. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_NONE
 */
const SO_EE_ORIGIN_NONE = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_LOCAL
/**
 * ee_origin of an error in the error queue: this host. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_LOCAL
 */
const SO_EE_ORIGIN_LOCAL = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_ICMP
/**
 * ee_origin of an error in the error queue: an ICMP packet. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_ICMP
 */
const SO_EE_ORIGIN_ICMP = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_ICMP6
/**
 * ee_origin of an error in the error queue: an ICMPv6 packet. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_ICMP6
 */
const SO_EE_ORIGIN_ICMP6 = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_TXSTATUS
/**
 * ee_origin of an error in the error queue: a frame of a wireless interface. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_TXSTATUS
 */
const SO_EE_ORIGIN_TXSTATUS = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_TIMESTAMPING
/**
 * ee_origin of an error in the error queue: a timestamp: ee_info is SCM_TSTAMP_*, ee_data the number of
 * SOF_TIMESTAMPING_OPT_ID. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_TIMESTAMPING
 */
const SO_EE_ORIGIN_TIMESTAMPING = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_ZEROCOPY
/**
 * ee_origin of an error in the error queue: sends with MSG_ZEROCOPY that are complete, ee_info the first and ee_data
 * the last of them, counted from 0. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_ZEROCOPY
 */
const SO_EE_ORIGIN_ZEROCOPY = UNKNOWN;
#endif
#ifdef SO_EE_ORIGIN_TXTIME
/**
 * ee_origin of an error in the error queue: a message of SCM_TXTIME that was not sent, ee_info and ee_data the higher
 * and the lower half of its time. ip(7).
 * @var int
 * @cvalue SO_EE_ORIGIN_TXTIME
 */
const SO_EE_ORIGIN_TXTIME = UNKNOWN;
#endif
#ifdef SO_EE_CODE_ZEROCOPY_COPIED
/**
 * ee_code of SO_EE_ORIGIN_ZEROCOPY: the system has copied the data nevertheless. Linux 4.14.
 * @var int
 * @cvalue SO_EE_CODE_ZEROCOPY_COPIED
 */
const SO_EE_CODE_ZEROCOPY_COPIED = UNKNOWN;
#endif
#ifdef SO_EE_CODE_TXTIME_INVALID_PARAM
/**
 * ee_code of SO_EE_ORIGIN_TXTIME: the time is not valid. Linux 4.19.
 * @var int
 * @cvalue SO_EE_CODE_TXTIME_INVALID_PARAM
 */
const SO_EE_CODE_TXTIME_INVALID_PARAM = UNKNOWN;
#endif
#ifdef SO_EE_CODE_TXTIME_MISSED
/**
 * ee_code of SO_EE_ORIGIN_TXTIME: the time had passed. Linux 4.19.
 * @var int
 * @cvalue SO_EE_CODE_TXTIME_MISSED
 */
const SO_EE_CODE_TXTIME_MISSED = UNKNOWN;
#endif
#ifdef SO_EE_RFC4884_FLAG_INVALID
/**
 * Flag in bits 16 to 23 of ee_data, with IP_RECVERR_RFC4884: the extension of the ICMP packet is not valid; bits 0 to
 * 15 are its offset. Linux 5.9. RFC 4884.
 * @var int
 * @cvalue SO_EE_RFC4884_FLAG_INVALID
 */
const SO_EE_RFC4884_FLAG_INVALID = UNKNOWN;
#endif
#ifdef IP_ORIGDSTADDR
/**
 * Control message of IPPROTO_IP, received with IP_RECVORIGDSTADDR; data: array{family: int, addr: string, port: int},
 * the destination. ip(7).
 * @var int
 * @cvalue IP_ORIGDSTADDR
 */
const IP_ORIGDSTADDR = UNKNOWN;
#endif
#ifdef IPV6_ORIGDSTADDR
/**
 * Control message of IPPROTO_IPV6, received with IPV6_RECVORIGDSTADDR; data: array{family: int, addr: string, port:
 * int, flowinfo: int, scope_id: int}, the destination. Linux 2.6.37.
 * @var int
 * @cvalue IPV6_ORIGDSTADDR
 */
const IPV6_ORIGDSTADDR = UNKNOWN;
#endif
#ifdef TCP_CM_INQ
/**
 * Control message of SOL_TCP, received with TCP_INQ; data: int, bytes left to receive. Linux 4.18.
 * @var int
 * @cvalue TCP_CM_INQ
 */
const TCP_CM_INQ = UNKNOWN;
#endif
#ifdef SOL_VSOCK
/**
 * Level of control messages of AF_VSOCK. vsock(7).
 * @var int
 * @cvalue SOL_VSOCK
 */
const SOL_VSOCK = UNKNOWN;
#endif
#ifdef VSOCK_RECVERR
/**
 * Control message of SOL_VSOCK in the error queue; data: array with the keys of IP_RECVERR, but no offender. Linux
 * 6.7.
 * @var int
 * @cvalue VSOCK_RECVERR
 */
const VSOCK_RECVERR = UNKNOWN;
#endif
#ifdef TP_STATUS_COPY
/**
 * Bit of tp_status of PACKET_AUXDATA: the whole packet is in the queue of the socket. packet(7).
 * @var int
 * @cvalue TP_STATUS_COPY
 */
const TP_STATUS_COPY = UNKNOWN;
#endif
#ifdef TP_STATUS_LOSING
/**
 * Bit of tp_status of PACKET_AUXDATA: packets were dropped. packet(7).
 * @var int
 * @cvalue TP_STATUS_LOSING
 */
const TP_STATUS_LOSING = UNKNOWN;
#endif
#ifdef TP_STATUS_CSUMNOTREADY
/**
 * Bit of tp_status of PACKET_AUXDATA: the checksum of a packet of this host is not computed yet. packet(7).
 * @var int
 * @cvalue TP_STATUS_CSUMNOTREADY
 */
const TP_STATUS_CSUMNOTREADY = UNKNOWN;
#endif
#ifdef TP_STATUS_VLAN_VALID
/**
 * Bit of tp_status of PACKET_AUXDATA: tp_vlan_tci is valid. packet(7).
 * @var int
 * @cvalue TP_STATUS_VLAN_VALID
 */
const TP_STATUS_VLAN_VALID = UNKNOWN;
#endif
#ifdef TP_STATUS_VLAN_TPID_VALID
/**
 * Bit of tp_status of PACKET_AUXDATA: tp_vlan_tpid is valid. packet(7).
 * @var int
 * @cvalue TP_STATUS_VLAN_TPID_VALID
 */
const TP_STATUS_VLAN_TPID_VALID = UNKNOWN;
#endif
#ifdef TP_STATUS_CSUM_VALID
/**
 * Bit of tp_status of PACKET_AUXDATA: the checksum was verified. packet(7).
 * @var int
 * @cvalue TP_STATUS_CSUM_VALID
 */
const TP_STATUS_CSUM_VALID = UNKNOWN;
#endif
#ifdef TP_STATUS_GSO_TCP
/**
 * Bit of tp_status of PACKET_AUXDATA: the packet will be cut into TCP segments. packet(7).
 * @var int
 * @cvalue TP_STATUS_GSO_TCP
 */
const TP_STATUS_GSO_TCP = UNKNOWN;
#endif
