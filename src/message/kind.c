/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See kind.h. The comment of a row is what docs/messages.md says about it: the form of the data,
 * what they are, the first system with it, and where it is described.
 */
#include "kind.h"

#include "../address/pktinfo.h"
#include "../core/convert_descriptor.h"
#include "kind_codec.h"

/* A row of what is received and sent, perhaps as another type, of what is only received, and of
 * what is only sent. */
#define BOTH_AS(number, kind, sent, ...) \
	{ \
		.level = number, .type = kind, .sent_type = sent, __VA_ARGS__ \
	}
#define BOTH(number, kind, ...) BOTH_AS(number, kind, kind, __VA_ARGS__)
#define RECEIVED(number, kind, ...) BOTH(number, kind, .is_receive_only = true, __VA_ARGS__)
/* As BOTH; only script/messages-page tells them apart. */
#define SENT(number, kind, ...) BOTH(number, kind, __VA_ARGS__)

/* Forms of data: an int, an unsigned int of 32 bits, an array, bytes. */
#define INT \
	.form = IS_LONG, .size = sizeof(int), .to_zval = sockext_convert_int_to_zval, \
	.sent_size = sizeof(int), .from_zval = sockext_convert_int_from_zval
#define UINT \
	.form = IS_LONG, .size = sizeof(uint32_t), .to_zval = sockext_convert_uint32_to_zval, \
	.sent_size = sizeof(uint32_t), .from_zval = sockext_convert_uint32_from_zval
#define ARRAY(structure, table) \
	.form = IS_ARRAY, .size = sizeof(structure), .sent_size = sizeof(structure), .fields = table
#define ADDRESS(structure, converter) \
	.form = IS_ARRAY, .size = sizeof(structure), .to_zval = converter
#define BYTES .form = IS_STRING

const sockext_kind sockext_kinds[] = {
#ifdef SCM_RIGHTS
	/* list<Socket|resource>: descriptors that are passed. Linux 2.2. unix(7) */
	BOTH(SOL_SOCKET, SCM_RIGHTS, .form = IS_ARRAY, .is_list = true, .size = sizeof(int),
		.to_zval = sockext_convert_descriptor_to_zval,
		.discard = sockext_convert_descriptor_discard, .sent_size = sizeof(int),
		.from_zval = sockext_convert_descriptor_from_zval),
#endif
#ifdef SCM_CREDENTIALS
	/* array{pid: int, uid: int, gid: int}: the sender. Linux 2.2. unix(7) */
	BOTH(SOL_SOCKET, SCM_CREDENTIALS, ARRAY(struct ucred, sockext_kind_credentials_fields)),
#endif
#ifdef SCM_PIDFD
	/* resource|null: a stream of a pidfd of the sender, by SO_PASSPIDFD; null if the system has
	 * none. Linux 6.5. pidfd_open(2) */
	RECEIVED(SOL_SOCKET, SCM_PIDFD, .form = IS_RESOURCE, .size = sizeof(int),
		.to_zval = sockext_convert_descriptor_to_zval,
		.discard = sockext_convert_descriptor_discard),
#endif
#ifdef SCM_SECURITY
	/* string: the security context of the sender, by SO_PASSSEC; some security modules end it with
	 * a NUL byte. Linux 2.6.18. unix(7) */
	RECEIVED(SOL_SOCKET, SCM_SECURITY, BYTES),
#endif
#ifdef SCM_INQ
	/* int: bytes left to receive, by SO_INQ, on AF_UNIX streams. Linux 6.17 */
	RECEIVED(SOL_SOCKET, SCM_INQ, INT),
#endif
#ifdef SCM_TIMESTAMP
	/* array{sec: int, usec: int}: when the packet arrived, by SO_TIMESTAMP; CLOCK_REALTIME.
	 * socket(7) */
	RECEIVED(SOL_SOCKET, SCM_TIMESTAMP, ARRAY(struct timeval, sockext_kind_time_fields)),
#endif
#ifdef SCM_TIMESTAMPNS
	/* array{sec: int, nsec: int}: when the packet arrived, by SO_TIMESTAMPNS; CLOCK_REALTIME.
	 * Linux 2.6.22. socket(7) */
	RECEIVED(SOL_SOCKET, SCM_TIMESTAMPNS, ARRAY(struct timespec, sockext_kind_precise_time_fields)),
#endif
#ifdef SCM_TIMESTAMPING
	/* array{software: array{sec: int, nsec: int}|null, hardware: array{sec: int, nsec: int}|null}:
	 * when the packet arrived, or in the error queue when it was sent (ee_info of the error with it
	 * is the step), by SO_TIMESTAMPING; software is CLOCK_REALTIME, hardware the interface's clock.
	 * To be sent, int: SOF_TIMESTAMPING_TX_* flags for this message. Linux 2.6.30. socket(7) */
	RECEIVED(SOL_SOCKET, SCM_TIMESTAMPING, .form = IS_ARRAY, .size = 3 * sizeof(struct timespec),
		.fields = sockext_kind_stamps_fields, .sent_size = sizeof(uint32_t),
		.from_zval = sockext_convert_uint32_from_zval),
#endif
#if defined(SO_TIMESTAMP_NEW)
	/* array{sec: int, usec: int}: as SCM_TIMESTAMP, with 64 bits on every system. Linux 5.1 */
	RECEIVED(SOL_SOCKET, SO_TIMESTAMP_NEW, ARRAY(sockext_wide_time, sockext_kind_wide_time_fields)),
	/* array{sec: int, nsec: int}: as SCM_TIMESTAMPNS, with 64 bits on every system. Linux 5.1 */
	RECEIVED(SOL_SOCKET, SO_TIMESTAMPNS_NEW,
		ARRAY(sockext_wide_time, sockext_kind_wide_precise_time_fields)),
	/* array{software: array{sec: int, nsec: int}|null, hardware: array{sec: int, nsec: int}|null}:
	 * as SCM_TIMESTAMPING, with 64 bits on every system. Linux 5.1 */
	RECEIVED(SOL_SOCKET, SO_TIMESTAMPING_NEW, .form = IS_ARRAY,
		.size = 3 * sizeof(sockext_wide_time), .fields = sockext_kind_wide_stamps_fields,
		.sent_size = sizeof(uint32_t), .from_zval = sockext_convert_uint32_from_zval),
#endif
#ifdef SCM_TIMESTAMPING_OPT_STATS
	/* string: attributes of netlink(7) about the connection, with a timestamp in the error
	 * queue, by SOF_TIMESTAMPING_OPT_STATS. Linux 4.10. tcp(7) */
	RECEIVED(SOL_SOCKET, SCM_TIMESTAMPING_OPT_STATS, BYTES),
#endif
#ifdef SCM_TIMESTAMPING_PKTINFO
	/* array{if_index: int, pkt_length: int}: the interface and the length in bytes of a packet with
	 * a hardware timestamp, by SOF_TIMESTAMPING_OPT_PKTINFO. Linux 4.13 */
	RECEIVED(SOL_SOCKET, SCM_TIMESTAMPING_PKTINFO,
		ARRAY(struct scm_ts_pktinfo, sockext_kind_stamped_packet_fields)),
#endif
#ifdef SCM_TS_OPT_ID
	/* int: the number that the timestamps of this message have as ee_data, with
	 * SOF_TIMESTAMPING_OPT_ID. Linux 6.13 */
	SENT(SOL_SOCKET, SCM_TS_OPT_ID, UINT),
#endif
#ifdef SCM_TXTIME
	/* int: when the message is to be sent, in nanoseconds of the clock of SO_TXTIME. Linux 4.19 */
	SENT(SOL_SOCKET, SCM_TXTIME, .form = IS_LONG, .size = sizeof(uint64_t),
		.sent_size = sizeof(uint64_t), .from_zval = sockext_kind_txtime_from_zval),
#endif
#if defined(SO_RXQ_OVFL) && defined(__linux__)
	/* int: messages that the socket has dropped since its creation, by SO_RXQ_OVFL; only after the
	 * first. Linux 2.6.33. socket(7) */
	RECEIVED(SOL_SOCKET, SO_RXQ_OVFL, UINT),
#endif
#ifdef SCM_WIFI_STATUS
	/* int: whether the frame was acknowledged, with the frame in the error queue, by
	 * SO_WIFI_STATUS. Linux 3.3 */
	RECEIVED(SOL_SOCKET, SCM_WIFI_STATUS, INT),
#endif
#ifdef SO_MARK
	/* int: the mark of the packet; received by SO_RCVMARK (Linux 5.19), sent with CAP_NET_ADMIN.
	 * socket(7) */
	BOTH(SOL_SOCKET, SO_MARK, UINT),
#endif
#if defined(SO_PRIORITY) && defined(__linux__)
	/* int: the priority of the packet; received by SO_RCVPRIORITY. Linux 6.14. socket(7) */
	BOTH(SOL_SOCKET, SO_PRIORITY, UINT),
#endif

#ifdef SOCKEXT_IP_PKTINFO
	/* array{ifindex: int|string, spec_dst: string, addr: string}: the interface, the local
	 * address, the destination of the packet, by IP_PKTINFO; sent, the interface and the source
	 * address, each of which may be missing. Linux 2.2. ip(7) */
	BOTH(IPPROTO_IP, SOCKEXT_IP_PKTINFO, ARRAY(struct in_pktinfo, sockext_pktinfo4_fields)),
#endif
#ifdef __linux__
	/* int: the time to live, 1 to 255, by IP_RECVTTL. Linux 2.2, sent 3.13. ip(7) */
	BOTH(IPPROTO_IP, IP_TTL, INT),
	/* int: the type of service, 0 to 255, by IP_RECVTOS. Linux 2.2, sent 3.13. ip(7) */
	BOTH(IPPROTO_IP, IP_TOS, .form = IS_LONG, .size = sizeof(uint8_t),
		.to_zval = sockext_convert_octet_to_zval, .sent_size = sizeof(int),
		.from_zval = sockext_convert_int_from_zval),
	/* string: the options of the packet, by IP_RECVOPTS. Linux 2.2. ip(7) */
	RECEIVED(IPPROTO_IP, IP_RECVOPTS, BYTES),
	/* string: the options for a reply, by IP_RETOPTS; sent, the options of the packet, at most
	 * 40 bytes. Linux 2.2. ip(7) */
	BOTH(IPPROTO_IP, IP_RETOPTS, BYTES),
	/* array{ee_errno: int, ee_origin: int, ee_type: int, ee_code: int, ee_info: int, ee_data: int,
	 * offender: array{family: int, addr: string, port: int}|null}: an error of the error queue
	 * (MSG_ERRQUEUE), by IP_RECVERR: SOCKET_E*, SO_EE_ORIGIN_*, type and code of ICMP, more
	 * data of the origin (for SO_EE_ORIGIN_ZEROCOPY the first and the last of the sends that are
	 * complete), and the sender of the ICMP packet. Linux 2.2. ip(7) */
	RECEIVED(IPPROTO_IP, IP_RECVERR, ARRAY(sockext_error, sockext_kind_error_fields)),
	/* string: the security context of the sender, by IP_PASSSEC. Linux 2.6.17 */
	RECEIVED(IPPROTO_IP, SCM_SECURITY, BYTES),
	/* array{family: int, addr: string, port: int}: the destination before the redirection to
	 * a transparent proxy, by IP_RECVORIGDSTADDR. Linux 2.6.29. ip(7) */
	RECEIVED(IPPROTO_IP, IP_ORIGDSTADDR, ADDRESS(struct sockaddr_in, sockext_kind_address_to_zval)),
	/* int: the checksum of the data, if the system has it, by IP_CHECKSUM. Linux 4.0 */
	RECEIVED(IPPROTO_IP, IP_CHECKSUM, UINT),
	/* int: bytes of the largest fragment of a packet that came in fragments, by IP_RECVFRAGSIZE.
	 * Linux 4.10 */
	RECEIVED(IPPROTO_IP, IP_RECVFRAGSIZE, INT),
	/* int: the protocol in the header that a raw socket of IPPROTO_RAW sends, for the policies of
	 * IPsec. Linux 6.4 */
	SENT(IPPROTO_IP, IP_PROTOCOL, INT),
#endif

#ifdef IPV6_PKTINFO
	/* array{addr: string, ifindex: int|string}: the destination and the interface of the packet, by
	 * IPV6_RECVPKTINFO; sent, the source address and the interface. Linux 2.6.14. RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_PKTINFO, ARRAY(struct in6_pktinfo, sockext_pktinfo_fields)),
#endif
#ifdef IPV6_HOPLIMIT
	/* int: the hop limit, by IPV6_RECVHOPLIMIT; sent, -1 is the default. Linux 2.6.14. RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_HOPLIMIT, INT),
#endif
#ifdef IPV6_TCLASS
	/* int: the traffic class, by IPV6_RECVTCLASS; sent, -1 is the default. Linux 2.6.14.
	 * RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_TCLASS, INT),
#endif
#ifdef __linux__
	/* int: traffic class and flow label, in network byte order as flowinfo in names, by
	 * IPV6_FLOWINFO; sent, the flow label. Linux 2.2. ipv6(7) */
	BOTH(IPPROTO_IPV6, IPV6_FLOWINFO, UINT),
	/* string: the hop-by-hop options header, by IPV6_RECVHOPOPTS; sent with CAP_NET_RAW.
	 * Linux 2.6.14. RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_HOPOPTS, BYTES),
	/* string: the destination options header, by IPV6_RECVDSTOPTS; sent with CAP_NET_RAW.
	 * Linux 2.6.14. RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_DSTOPTS, BYTES),
	/* string: the destination options header before a routing header, with CAP_NET_RAW.
	 * Linux 2.6.14. RFC 3542 */
	SENT(IPPROTO_IPV6, IPV6_RTHDRDSTOPTS, BYTES),
	/* string: the routing header, by IPV6_RECVRTHDR. Linux 2.6.14. RFC 3542 */
	BOTH(IPPROTO_IPV6, IPV6_RTHDR, BYTES),
	/* int: 1 so that the packet is not fragmented. Linux 2.6.35. RFC 3542 */
	SENT(IPPROTO_IPV6, IPV6_DONTFRAG, INT),
	/* array{ip6m_addr: array{family: int, addr: string, port: int, flowinfo: int, scope_id: int},
	 * ip6m_mtu: int}: the destination of a message that was too large, and its path MTU in bytes,
	 * by IPV6_RECVPATHMTU; the message that it comes with is empty. Linux 2.6.35. RFC 3542 */
	RECEIVED(IPPROTO_IPV6, IPV6_PATHMTU, ARRAY(struct ip6_mtuinfo, sockext_kind_path_mtu_fields)),
	/* array{ee_errno: int, ee_origin: int, ee_type: int, ee_code: int, ee_info: int, ee_data: int,
	 * offender: array{family: int, addr: string, port: int, flowinfo: int, scope_id: int}|null}: as
	 * IP_RECVERR, by IPV6_RECVERR. Linux 2.2. ipv6(7) */
	RECEIVED(IPPROTO_IPV6, IPV6_RECVERR, ARRAY(sockext_error6, sockext_kind_error6_fields)),
	/* array{family: int, addr: string, port: int, flowinfo: int, scope_id: int}: as IP_ORIGDSTADDR,
	 * by IPV6_RECVORIGDSTADDR. Linux 2.6.37 */
	RECEIVED(IPPROTO_IPV6, IPV6_ORIGDSTADDR,
		ADDRESS(struct sockaddr_in6, sockext_kind_address6_to_zval)),
	/* int: as IP_RECVFRAGSIZE, by IPV6_RECVFRAGSIZE. Linux 4.10 */
	RECEIVED(IPPROTO_IPV6, IPV6_RECVFRAGSIZE, INT),

	/* int: bytes left to receive, by TCP_INQ. Linux 4.18 */
	RECEIVED(IPPROTO_TCP, TCP_CM_INQ, INT),
#endif
#if defined(UDP_SEGMENT) && defined(SOL_UDP)
	/* int: the bytes of each datagram that the message is split into, 1 to 65535. Linux 4.18.
	 * udp(7) */
	SENT(SOL_UDP, UDP_SEGMENT, .form = IS_LONG, .size = sizeof(uint16_t),
		.sent_size = sizeof(uint16_t), .from_zval = sockext_kind_segment_from_zval),
#endif
#if defined(UDP_GRO) && defined(UDP_SEGMENT) && defined(SOL_UDP)
	/* int: the bytes of each datagram that the message consists of, by UDP_GRO; sent, it is
	 * UDP_SEGMENT. Linux 5.0. udp(7) */
	BOTH_AS(SOL_UDP, UDP_GRO, UDP_SEGMENT, .form = IS_LONG, .size = sizeof(int),
		.to_zval = sockext_convert_int_to_zval, .sent_size = sizeof(uint16_t),
		.from_zval = sockext_kind_segment_from_zval),
#endif

#ifdef __linux__
	/* array{tp_status: int, tp_len: int, tp_snaplen: int, tp_mac: int, tp_net: int,
	 * tp_vlan_tci: int, tp_vlan_tpid: int}: TP_STATUS_*, the bytes of the packet and of its
	 * received part, the offsets of its headers, and its VLAN tag, by PACKET_AUXDATA. Linux 2.6.21.
	 * packet(7) */
	RECEIVED(
		SOL_PACKET, PACKET_AUXDATA, ARRAY(struct tpacket_auxdata, sockext_kind_auxdata_fields)),
	/* array{ee_errno: int, ee_origin: int, ee_type: int, ee_code: int, ee_info: int,
	 * ee_data: int}: as IP_RECVERR, of a timestamp in the error queue of a packet socket */
	RECEIVED(SOL_PACKET, PACKET_TX_TIMESTAMP,
		ARRAY(struct sock_extended_err, sockext_kind_bare_error_fields)),
	/* array{group: int}: the multicast group that the message was sent to, 0 for none, by
	 * NETLINK_PKTINFO. Linux 2.6.14. netlink(7) */
	RECEIVED(SOL_NETLINK, NETLINK_PKTINFO, ARRAY(struct nl_pktinfo, sockext_kind_netlink_fields)),
	/* int: the id of the network namespace of the sender, by NETLINK_LISTEN_ALL_NSID. Linux 4.2.
	 * netlink(7) */
	RECEIVED(SOL_NETLINK, NETLINK_LISTEN_ALL_NSID, INT),
	/* array{ee_errno: int, ee_origin: int, ee_type: int, ee_code: int, ee_info: int,
	 * ee_data: int}: as IP_RECVERR, of a zero-copy send. Linux 6.7. vsock(7) */
	RECEIVED(
		SOL_VSOCK, VSOCK_RECVERR, ARRAY(struct sock_extended_err, sockext_kind_bare_error_fields)),
#endif
};

#define COUNT (sizeof(sockext_kinds) / sizeof(sockext_kinds[0]))

_Static_assert(COUNT <= SOCKEXT_KIND_CELLS / 4, "more rows need more cells");

uint8_t sockext_kind_cells[SOCKEXT_KIND_CELLS];

void sockext_kind_init(void)
{
	for (unsigned int i = 0; i < COUNT; i++) {
		uint8_t cell = sockext_kind_get_cell(sockext_kinds[i].level, sockext_kinds[i].type);
		while (sockext_kind_cells[cell] > 0) {
			cell++;
		}
		sockext_kind_cells[cell] = (uint8_t) (i + 1);
	}
}
