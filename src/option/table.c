/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See table.h. A new option is a row here, a constant in the stub of its level, and a test that
 * names it. Numbers of Linux that a header may not have are in platform/options.h.
 */
#include "table.h"

#include "codec_address.h"
#include "codec_bytes.h"
#include "codec_list.h"
#include "codec_name.h"
#include "codec_shape.h"
#include "codec_struct.h"
#include "multicast.h"

#define OPTION_ROW(level, number, name, from, to, min, max, shape, other, is_unsigned, is_any) \
	{ \
		level, number, name, from, to, min, max, shape, other, is_unsigned, is_any \
	}

/* An int, as the system gives it, or without a sign; the bits of an int or of an unsigned int may
 * be set. */
#define OPTION_INT(level, number) \
	OPTION_ROW(level, number, #number, NULL, NULL, INT_MIN, UINT_MAX, NULL, 0, false, false)
#define OPTION_UNSIGNED(level, number) \
	OPTION_ROW(level, number, #number, NULL, NULL, INT_MIN, UINT_MAX, NULL, 0, true, false)

/* An int within a range. from is the codec that checks it; NULL for an int of 4 bytes, which
 * option.c checks. */
#define OPTION_RANGE(level, number, from, min, max) \
	OPTION_ROW(level, number, #number, from, NULL, min, max, NULL, 0, false, false)

/* What is converted by codecs, which are NULL for an int. OPTION_FORM: it is so in ext/sockets,
 * whatever the level. */
#define OPTION(level, number, from, to) \
	OPTION_ROW(level, number, #number, from, to, INT_MIN, UINT_MAX, NULL, 0, false, false)
#define OPTION_FORM(level, number, from, to) \
	OPTION_ROW(level, number, #number, from, to, INT_MIN, UINT_MAX, NULL, 0, false, true)

/* Bytes; size is how many the system wants to be asked for, or 0. An int of 64 bits. */
#define OPTION_BYTES(level, number, size) \
	OPTION_ROW(level, number, #number, sockext_option_bytes_from_zval, \
		sockext_option_bytes_to_zval, 0, size, NULL, 0, false, false)
#define OPTION_WIDE(level, number, from, min) \
	OPTION_ROW(level, number, #number, from, sockext_option_wide_to_zval, min, INT64_MAX, NULL, 0, \
		false, false)

/* A struct with a shape, and one that is set under another number. */
#define OPTION_SHAPE(level, number, from, to, shape) \
	OPTION_ROW(level, number, #number, from, to, INT_MIN, UINT_MAX, &sockext_shape_##shape, 0, \
		false, false)
#define OPTION_OTHER(level, number, from, other) \
	OPTION_ROW(level, number, #number, from, NULL, INT_MIN, UINT_MAX, NULL, other, false, false)

static const sockext_option options[] = {
	/* SOL_SOCKET, socket(7). */
	OPTION_FORM(
		SOL_SOCKET, SO_RCVTIMEO, sockext_option_timeout_from_zval, sockext_option_timeout_to_zval),
	OPTION_FORM(
		SOL_SOCKET, SO_SNDTIMEO, sockext_option_timeout_from_zval, sockext_option_timeout_to_zval),
	OPTION_FORM(
		SOL_SOCKET, SO_LINGER, sockext_option_linger_from_zval, sockext_option_linger_to_zval),
#ifdef SO_LINGER_SEC
	OPTION_FORM(
		SOL_SOCKET, SO_LINGER_SEC, sockext_option_linger_from_zval, sockext_option_linger_to_zval),
#endif
#ifdef SO_BINDTODEVICE
	OPTION_FORM(
		SOL_SOCKET, SO_BINDTODEVICE, sockext_option_device_from_zval, sockext_option_name_to_zval),
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
	OPTION_FORM(SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, sockext_option_cbpf_from_zval, NULL),
#endif
#ifdef SO_ATTACH_FILTER
	OPTION(SOL_SOCKET, SO_ATTACH_FILTER, sockext_option_program_from_zval,
		sockext_option_program_to_zval),
#endif
#ifdef SO_PEERPIDFD
	OPTION(SOL_SOCKET, SO_PEERPIDFD, NULL, sockext_option_pidfd_to_zval),
#endif
#ifdef SO_MEMINFO
	OPTION(SOL_SOCKET, SO_MEMINFO, NULL, sockext_option_meminfo_to_zval),
#endif
#ifdef SO_ACCEPTFILTER
	OPTION_FORM(SOL_SOCKET, SO_ACCEPTFILTER, sockext_option_accept_filter_from_zval,
		sockext_option_accept_filter_to_zval),
#endif
#ifdef __linux__
	OPTION_SHAPE(SOL_SOCKET, SO_PEERCRED, NULL, sockext_option_shape_to_zval, credentials),
#ifdef SO_PEERGROUPS
	OPTION(SOL_SOCKET, SO_PEERGROUPS, NULL, sockext_option_ints_to_zval),
#endif
#ifdef SO_PEERSEC
	OPTION(SOL_SOCKET, SO_PEERSEC, NULL, sockext_option_text_to_zval),
#endif
#ifdef SO_TXTIME
	OPTION_SHAPE(SOL_SOCKET, SO_TXTIME, sockext_option_shape_from_zval,
		sockext_option_shape_to_zval, txtime),
#endif
#ifdef SO_TIMESTAMPING
	OPTION_SHAPE(
		SOL_SOCKET, SO_TIMESTAMPING, sockext_option_int_or_shape_from_zval, NULL, timestamping),
#endif
#ifdef SO_COOKIE
	OPTION_WIDE(SOL_SOCKET, SO_COOKIE, NULL, 0),
#endif
#ifdef SO_NETNS_COOKIE
	OPTION_WIDE(SOL_SOCKET, SO_NETNS_COOKIE, NULL, 0),
#endif
#ifdef SO_MAX_PACING_RATE
	OPTION_WIDE(SOL_SOCKET, SO_MAX_PACING_RATE, sockext_option_wide_from_zval, -1),
#endif
#endif
#ifdef SO_MARK
	OPTION_UNSIGNED(SOL_SOCKET, SO_MARK),
#endif
#ifdef SO_INCOMING_NAPI_ID
	OPTION_UNSIGNED(SOL_SOCKET, SO_INCOMING_NAPI_ID),
#endif
	OPTION_INT(SOL_SOCKET, SO_DEBUG),
	OPTION_INT(SOL_SOCKET, SO_REUSEADDR),
#ifdef SO_REUSEPORT
	OPTION_INT(SOL_SOCKET, SO_REUSEPORT),
#endif
#ifdef SO_REUSEPORT_LB
	OPTION_INT(SOL_SOCKET, SO_REUSEPORT_LB),
#endif
	OPTION_INT(SOL_SOCKET, SO_KEEPALIVE),
	OPTION_INT(SOL_SOCKET, SO_DONTROUTE),
	OPTION_INT(SOL_SOCKET, SO_BROADCAST),
	OPTION_INT(SOL_SOCKET, SO_OOBINLINE),
	OPTION_INT(SOL_SOCKET, SO_SNDBUF),
	OPTION_INT(SOL_SOCKET, SO_RCVBUF),
	OPTION_INT(SOL_SOCKET, SO_SNDLOWAT),
	OPTION_INT(SOL_SOCKET, SO_RCVLOWAT),
	OPTION_INT(SOL_SOCKET, SO_TYPE),
	OPTION_INT(SOL_SOCKET, SO_ERROR),
#ifdef SO_PEEK_OFF
	OPTION_INT(SOL_SOCKET, SO_PEEK_OFF),
#endif
#ifdef SO_ACCEPTCONN
	OPTION_INT(SOL_SOCKET, SO_ACCEPTCONN),
#endif
#ifdef SO_FAMILY
	OPTION_INT(SOL_SOCKET, SO_FAMILY),
#endif
#ifdef SO_DOMAIN
	OPTION_INT(SOL_SOCKET, SO_DOMAIN),
#endif
#ifdef SO_PROTOCOL
	OPTION_INT(SOL_SOCKET, SO_PROTOCOL),
#endif
#ifdef SO_BINDTOIFINDEX
	OPTION_INT(SOL_SOCKET, SO_BINDTOIFINDEX),
#endif
#ifdef SO_INCOMING_CPU
	OPTION_INT(SOL_SOCKET, SO_INCOMING_CPU),
#endif
#ifdef SO_BPF_EXTENSIONS
	OPTION_INT(SOL_SOCKET, SO_BPF_EXTENSIONS),
#endif
#ifdef SO_BUSY_POLL
	OPTION_INT(SOL_SOCKET, SO_BUSY_POLL),
#endif
#ifdef SO_PREFER_BUSY_POLL
	OPTION_INT(SOL_SOCKET, SO_PREFER_BUSY_POLL),
#endif
#ifdef SO_BUSY_POLL_BUDGET
	OPTION_INT(SOL_SOCKET, SO_BUSY_POLL_BUDGET),
#endif
#ifdef SO_ZEROCOPY
	OPTION_INT(SOL_SOCKET, SO_ZEROCOPY),
#endif
#ifdef SO_PASSCRED
	OPTION_INT(SOL_SOCKET, SO_PASSCRED),
#endif
#ifdef SO_PASSPIDFD
	OPTION_INT(SOL_SOCKET, SO_PASSPIDFD),
#endif
#ifdef SO_PASSSEC
	OPTION_INT(SOL_SOCKET, SO_PASSSEC),
#endif
#ifdef SO_PASSRIGHTS
	OPTION_INT(SOL_SOCKET, SO_PASSRIGHTS),
#endif
#ifdef SO_PRIORITY
	OPTION_UNSIGNED(SOL_SOCKET, SO_PRIORITY),
#endif
#ifdef SO_RCVPRIORITY
	OPTION_INT(SOL_SOCKET, SO_RCVPRIORITY),
#endif
#ifdef SO_RCVMARK
	OPTION_INT(SOL_SOCKET, SO_RCVMARK),
#endif
#ifdef SO_RXQ_OVFL
	OPTION_INT(SOL_SOCKET, SO_RXQ_OVFL),
#endif
#ifdef SO_INQ
	OPTION_INT(SOL_SOCKET, SO_INQ),
#endif
#ifdef SO_SNDBUFFORCE
	OPTION_INT(SOL_SOCKET, SO_SNDBUFFORCE),
#endif
#ifdef SO_RCVBUFFORCE
	OPTION_INT(SOL_SOCKET, SO_RCVBUFFORCE),
#endif
#ifdef SO_TIMESTAMP
	OPTION_INT(SOL_SOCKET, SO_TIMESTAMP),
#endif
#ifdef SO_TIMESTAMPNS
	OPTION_INT(SOL_SOCKET, SO_TIMESTAMPNS),
#endif
#ifdef SO_SELECT_ERR_QUEUE
	OPTION_INT(SOL_SOCKET, SO_SELECT_ERR_QUEUE),
#endif
#ifdef SO_LOCK_FILTER
	OPTION_INT(SOL_SOCKET, SO_LOCK_FILTER),
#endif
#ifdef SO_ATTACH_BPF
	OPTION_INT(SOL_SOCKET, SO_ATTACH_BPF),
#endif
#ifdef SO_ATTACH_REUSEPORT_EBPF
	OPTION_INT(SOL_SOCKET, SO_ATTACH_REUSEPORT_EBPF),
#endif
#ifdef SO_DETACH_FILTER
	OPTION_INT(SOL_SOCKET, SO_DETACH_FILTER),
#endif
#ifdef SO_DETACH_REUSEPORT_BPF
	OPTION_INT(SOL_SOCKET, SO_DETACH_REUSEPORT_BPF),
#endif
#ifdef SO_NO_CHECK
	OPTION_INT(SOL_SOCKET, SO_NO_CHECK),
#endif
#ifdef SO_NOFCS
	OPTION_INT(SOL_SOCKET, SO_NOFCS),
#endif
#ifdef SO_WIFI_STATUS
	OPTION_INT(SOL_SOCKET, SO_WIFI_STATUS),
#endif
#ifdef SO_CNX_ADVICE
	OPTION_INT(SOL_SOCKET, SO_CNX_ADVICE),
#endif
#ifdef SO_BUF_LOCK
	OPTION_INT(SOL_SOCKET, SO_BUF_LOCK),
#endif
#ifdef SO_RESERVE_MEM
	OPTION_INT(SOL_SOCKET, SO_RESERVE_MEM),
#endif
#ifdef SO_TXREHASH
	OPTION_INT(SOL_SOCKET, SO_TXREHASH),
#endif
#ifdef SO_LISTENQLIMIT
	OPTION_INT(SOL_SOCKET, SO_LISTENQLIMIT),
#endif
#ifdef SO_LISTENQLEN
	OPTION_INT(SOL_SOCKET, SO_LISTENQLEN),
#endif
#ifdef SO_USER_COOKIE
	OPTION_INT(SOL_SOCKET, SO_USER_COOKIE),
#endif
#ifdef SO_SETFIB
	OPTION_INT(SOL_SOCKET, SO_SETFIB),
#endif
#ifdef SO_RTABLE
	OPTION_INT(SOL_SOCKET, SO_RTABLE),
#endif
#ifdef SO_SPLICE
	OPTION_INT(SOL_SOCKET, SO_SPLICE),
#endif
#ifdef SO_ZEROIZE
	OPTION_INT(SOL_SOCKET, SO_ZEROIZE),
#endif
#ifdef SO_RERROR
	OPTION_INT(SOL_SOCKET, SO_RERROR),
#endif
#ifdef SO_DONTTRUNC
	OPTION_INT(SOL_SOCKET, SO_DONTTRUNC),
#endif
#ifdef SO_WANTMORE
	OPTION_INT(SOL_SOCKET, SO_WANTMORE),
#endif
#ifdef SO_NOSIGPIPE
	OPTION_INT(SOL_SOCKET, SO_NOSIGPIPE),
#endif
#ifdef SO_EXCLUSIVEADDRUSE
	OPTION_INT(SOL_SOCKET, SO_EXCLUSIVEADDRUSE),
#endif
#ifdef SO_EXCLBIND
	OPTION_INT(SOL_SOCKET, SO_EXCLBIND),
#endif
#ifdef SO_BINDANY
	OPTION_INT(SOL_SOCKET, SO_BINDANY),
#endif

/* Levels of other systems. */
#ifdef LOCAL_CREDS
	OPTION_INT(SOL_LOCAL, LOCAL_CREDS),
#endif
#ifdef LOCAL_CREDS_PERSISTENT
	OPTION_INT(SOL_LOCAL, LOCAL_CREDS_PERSISTENT),
#endif
#ifdef FIL_ATTACH
	OPTION(SOL_FILTER, FIL_ATTACH, sockext_option_bytes_from_zval, NULL),
#endif
#ifdef FIL_DETACH
	OPTION(SOL_FILTER, FIL_DETACH, sockext_option_bytes_from_zval, NULL),
#endif

/* IPPROTO_TCP, tcp(7). */
#ifdef TCP_CONGESTION
	OPTION_FORM(IPPROTO_TCP, TCP_CONGESTION, sockext_option_algorithm_from_zval,
		sockext_option_congestion_to_zval),
#endif
#ifdef TCP_USER_TIMEOUT
	OPTION_RANGE(IPPROTO_TCP, TCP_USER_TIMEOUT, NULL, 0, UINT_MAX),
#endif
#ifdef TCP_FUNCTION_BLK
	OPTION(IPPROTO_TCP, TCP_FUNCTION_BLK, sockext_option_function_set_from_zval,
		sockext_option_function_set_to_zval),
#endif
#ifdef TCP_FUNCTION_ALIAS
	OPTION(IPPROTO_TCP, TCP_FUNCTION_ALIAS, sockext_option_function_set_from_zval,
		sockext_option_function_set_to_zval),
#endif
#ifdef TCP_ULP
	OPTION(IPPROTO_TCP, TCP_ULP, sockext_option_algorithm_from_zval, sockext_option_name_to_zval),
#endif
#ifdef __linux__
	OPTION_SHAPE(IPPROTO_TCP, TCP_INFO, NULL, sockext_option_shape_to_zval, tcp_info),
#ifdef TCP_MD5SIG
	OPTION_OTHER(IPPROTO_TCP, TCP_MD5SIG, sockext_option_md5_from_zval, TCP_MD5SIG_EXT),
#endif
#ifdef TCP_CC_INFO
	OPTION_BYTES(IPPROTO_TCP, TCP_CC_INFO, 0),
#endif
#ifdef TCP_SAVED_SYN
	OPTION_BYTES(IPPROTO_TCP, TCP_SAVED_SYN, 0),
#endif
#ifdef TCP_FASTOPEN_KEY
	OPTION_BYTES(IPPROTO_TCP, TCP_FASTOPEN_KEY, 0),
#endif
#ifdef TCP_REPAIR_OPTIONS
	OPTION_BYTES(IPPROTO_TCP, TCP_REPAIR_OPTIONS, 0),
#endif
#ifdef TCP_REPAIR_WINDOW
	OPTION_BYTES(IPPROTO_TCP, TCP_REPAIR_WINDOW, 20),
#endif
#ifdef TCP_AO_ADD_KEY
	OPTION_BYTES(IPPROTO_TCP, TCP_AO_ADD_KEY, 0),
#endif
#ifdef TCP_AO_DEL_KEY
	OPTION_BYTES(IPPROTO_TCP, TCP_AO_DEL_KEY, 0),
#endif
#ifdef TCP_AO_INFO
	OPTION_BYTES(IPPROTO_TCP, TCP_AO_INFO, 0),
#endif
#ifdef TCP_AO_REPAIR
	OPTION_BYTES(IPPROTO_TCP, TCP_AO_REPAIR, 0),
#endif
#endif
#ifdef TCP_QUEUE_SEQ
	OPTION_UNSIGNED(IPPROTO_TCP, TCP_QUEUE_SEQ),
#endif
#ifdef TCP_TIMESTAMP
	OPTION_UNSIGNED(IPPROTO_TCP, TCP_TIMESTAMP),
#endif
	OPTION_INT(IPPROTO_TCP, TCP_NODELAY),
#ifdef TCP_MAXSEG
	OPTION_INT(IPPROTO_TCP, TCP_MAXSEG),
#endif
#ifdef TCP_CORK
	OPTION_INT(IPPROTO_TCP, TCP_CORK),
#endif
#ifdef TCP_SYNCNT
	OPTION_INT(IPPROTO_TCP, TCP_SYNCNT),
#endif
#ifdef TCP_NOTSENT_LOWAT
	OPTION_INT(IPPROTO_TCP, TCP_NOTSENT_LOWAT),
#endif
#ifdef TCP_DEFER_ACCEPT
	OPTION_INT(IPPROTO_TCP, TCP_DEFER_ACCEPT),
#endif
#ifdef TCP_KEEPIDLE
	OPTION_INT(IPPROTO_TCP, TCP_KEEPIDLE),
#endif
#ifdef TCP_KEEPINTVL
	OPTION_INT(IPPROTO_TCP, TCP_KEEPINTVL),
#endif
#ifdef TCP_KEEPCNT
	OPTION_INT(IPPROTO_TCP, TCP_KEEPCNT),
#endif
#ifdef TCP_KEEPALIVE
	OPTION_INT(IPPROTO_TCP, TCP_KEEPALIVE),
#endif
#ifdef TCP_LINGER2
	OPTION_INT(IPPROTO_TCP, TCP_LINGER2),
#endif
#ifdef TCP_WINDOW_CLAMP
	OPTION_INT(IPPROTO_TCP, TCP_WINDOW_CLAMP),
#endif
#ifdef TCP_QUICKACK
	OPTION_INT(IPPROTO_TCP, TCP_QUICKACK),
#endif
#ifdef TCP_REPAIR
	OPTION_INT(IPPROTO_TCP, TCP_REPAIR),
#endif
#ifdef TCP_REPAIR_QUEUE
	OPTION_INT(IPPROTO_TCP, TCP_REPAIR_QUEUE),
#endif
#ifdef TCP_FASTOPEN
	OPTION_INT(IPPROTO_TCP, TCP_FASTOPEN),
#endif
#ifdef TCP_FASTOPEN_CONNECT
	OPTION_INT(IPPROTO_TCP, TCP_FASTOPEN_CONNECT),
#endif
#ifdef TCP_FASTOPEN_NO_COOKIE
	OPTION_INT(IPPROTO_TCP, TCP_FASTOPEN_NO_COOKIE),
#endif
#ifdef TCP_SAVE_SYN
	OPTION_INT(IPPROTO_TCP, TCP_SAVE_SYN),
#endif
#ifdef TCP_INQ
	OPTION_INT(IPPROTO_TCP, TCP_INQ),
#endif
#ifdef TCP_TX_DELAY
	OPTION_INT(IPPROTO_TCP, TCP_TX_DELAY),
#endif
#ifdef TCP_THIN_LINEAR_TIMEOUTS
	OPTION_INT(IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS),
#endif
#ifdef TCP_THIN_DUPACK
	OPTION_INT(IPPROTO_TCP, TCP_THIN_DUPACK),
#endif
#ifdef TCP_IS_MPTCP
	OPTION_INT(IPPROTO_TCP, TCP_IS_MPTCP),
#endif
#ifdef TCP_RTO_MAX_MS
	OPTION_INT(IPPROTO_TCP, TCP_RTO_MAX_MS),
#endif
#ifdef TCP_RTO_MIN_US
	OPTION_INT(IPPROTO_TCP, TCP_RTO_MIN_US),
#endif
#ifdef TCP_DELACK_MAX_US
	OPTION_INT(IPPROTO_TCP, TCP_DELACK_MAX_US),
#endif
#ifdef TCP_REUSPORT_LB_NUMA
	OPTION_INT(IPPROTO_TCP, TCP_REUSPORT_LB_NUMA),
#endif
#ifdef TCP_BBR_ALGORITHM
	OPTION_INT(IPPROTO_TCP, TCP_BBR_ALGORITHM),
#endif

/* SOL_TLS and SOL_MPTCP, above TCP. */
#ifdef __linux__
	OPTION_BYTES(SOL_TLS, TLS_TX, 0),
	OPTION_BYTES(SOL_TLS, TLS_RX, 0),
	OPTION_BYTES(SOL_MPTCP, MPTCP_INFO, 0),
	OPTION_INT(SOL_TLS, TLS_TX_ZEROCOPY_RO),
	OPTION_INT(SOL_TLS, TLS_RX_EXPECT_NO_PAD),
#endif

/* IPPROTO_UDP and IPPROTO_UDPLITE, udp(7), udplite(7). */
#ifdef UDP_SEGMENT
	OPTION_RANGE(IPPROTO_UDP, UDP_SEGMENT, NULL, 0, USHRT_MAX),
#endif
#ifdef UDP_CORK
	OPTION_INT(IPPROTO_UDP, UDP_CORK),
#endif
#ifdef UDP_ENCAP
	OPTION_INT(IPPROTO_UDP, UDP_ENCAP),
#endif
#ifdef UDP_NO_CHECK6_TX
	OPTION_INT(IPPROTO_UDP, UDP_NO_CHECK6_TX),
#endif
#ifdef UDP_NO_CHECK6_RX
	OPTION_INT(IPPROTO_UDP, UDP_NO_CHECK6_RX),
#endif
#ifdef UDP_GRO
	OPTION_INT(IPPROTO_UDP, UDP_GRO),
#endif
#ifdef UDPLITE_SEND_CSCOV
	OPTION_RANGE(IPPROTO_UDPLITE, UDPLITE_SEND_CSCOV, NULL, 0, USHRT_MAX),
#endif
#ifdef UDPLITE_RECV_CSCOV
	OPTION_RANGE(IPPROTO_UDPLITE, UDPLITE_RECV_CSCOV, NULL, 0, USHRT_MAX),
#endif

	/* IPPROTO_IP, ip(7). */
	OPTION(IPPROTO_IP, IP_MULTICAST_IF, sockext_multicast_interface_from_zval,
		sockext_multicast_interface_to_zval),
	OPTION_RANGE(IPPROTO_IP, IP_MULTICAST_TTL, sockext_option_octet_from_zval, 0, UCHAR_MAX),
	OPTION_RANGE(IPPROTO_IP, IP_MULTICAST_LOOP, sockext_option_octet_bool_from_zval, 0, 1),
#ifdef IP_TOS
	OPTION_RANGE(IPPROTO_IP, IP_TOS, NULL, 0, UCHAR_MAX),
#endif
#ifdef IP_TTL
	OPTION_INT(IPPROTO_IP, IP_TTL),
#endif
#ifdef IP_HDRINCL
	OPTION_INT(IPPROTO_IP, IP_HDRINCL),
#endif
#ifdef IP_ROUTER_ALERT
	OPTION_INT(IPPROTO_IP, IP_ROUTER_ALERT),
#endif
#ifdef IP_RECVOPTS
	OPTION_INT(IPPROTO_IP, IP_RECVOPTS),
#endif
#ifdef IP_RETOPTS
	OPTION_INT(IPPROTO_IP, IP_RETOPTS),
#endif
#ifdef IP_PKTINFO
	OPTION_INT(IPPROTO_IP, IP_PKTINFO),
#endif
#ifdef IP_MTU_DISCOVER
	OPTION_INT(IPPROTO_IP, IP_MTU_DISCOVER),
#endif
#ifdef IP_RECVERR
	OPTION_INT(IPPROTO_IP, IP_RECVERR),
#endif
#ifdef IP_RECVTTL
	OPTION_INT(IPPROTO_IP, IP_RECVTTL),
#endif
#ifdef IP_RECVTOS
	OPTION_INT(IPPROTO_IP, IP_RECVTOS),
#endif
#ifdef IP_MTU
	OPTION_INT(IPPROTO_IP, IP_MTU),
#endif
#ifdef IP_FREEBIND
	OPTION_INT(IPPROTO_IP, IP_FREEBIND),
#endif
#ifdef IP_PASSSEC
	OPTION_INT(IPPROTO_IP, IP_PASSSEC),
#endif
#ifdef IP_TRANSPARENT
	OPTION_INT(IPPROTO_IP, IP_TRANSPARENT),
#endif
#ifdef IP_RECVORIGDSTADDR
	OPTION_INT(IPPROTO_IP, IP_RECVORIGDSTADDR),
#endif
#ifdef IP_MINTTL
	OPTION_INT(IPPROTO_IP, IP_MINTTL),
#endif
#ifdef IP_NODEFRAG
	OPTION_INT(IPPROTO_IP, IP_NODEFRAG),
#endif
#ifdef IP_CHECKSUM
	OPTION_INT(IPPROTO_IP, IP_CHECKSUM),
#endif
#ifdef IP_BIND_ADDRESS_NO_PORT
	OPTION_INT(IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT),
#endif
#ifdef IP_RECVFRAGSIZE
	OPTION_INT(IPPROTO_IP, IP_RECVFRAGSIZE),
#endif
#ifdef IP_RECVERR_RFC4884
	OPTION_INT(IPPROTO_IP, IP_RECVERR_RFC4884),
#endif
#ifdef IP_MULTICAST_ALL
	OPTION_INT(IPPROTO_IP, IP_MULTICAST_ALL),
#endif
#ifdef IP_PROTOCOL
	OPTION_INT(IPPROTO_IP, IP_PROTOCOL),
#endif
#ifdef IP_DONTFRAG
	OPTION_INT(IPPROTO_IP, IP_DONTFRAG),
#endif
#ifdef IP_PORTRANGE
	OPTION_INT(IPPROTO_IP, IP_PORTRANGE),
#endif
#ifdef IP_BINDANY
	OPTION_INT(IPPROTO_IP, IP_BINDANY),
#endif
#ifdef IP_UNICAST_IF
	OPTION(IPPROTO_IP, IP_UNICAST_IF, sockext_multicast_unicast_from_zval,
		sockext_multicast_unicast_to_zval),
#endif
#ifdef __linux__
#ifdef IP_OPTIONS
	OPTION_BYTES(IPPROTO_IP, IP_OPTIONS, 0),
#endif
#ifdef IP_IPSEC_POLICY
	OPTION_BYTES(IPPROTO_IP, IP_IPSEC_POLICY, 0),
#endif
#ifdef IP_XFRM_POLICY
	OPTION_BYTES(IPPROTO_IP, IP_XFRM_POLICY, 0),
#endif
	OPTION_SHAPE(IPPROTO_IP, IP_LOCAL_PORT_RANGE, sockext_option_shape_from_zval,
		sockext_option_shape_to_zval, port_range),
	OPTION(IPPROTO_IP, SO_ORIGINAL_DST, NULL, sockext_option_address_to_zval),
	OPTION_UNSIGNED(SOL_RAW, ICMP_FILTER),
#endif

	/* IPPROTO_IPV6, ipv6(7). */
	OPTION(IPPROTO_IPV6, IPV6_MULTICAST_IF, sockext_multicast_interface6_from_zval, NULL),
	OPTION_RANGE(IPPROTO_IPV6, IPV6_MULTICAST_HOPS, NULL, -1, UCHAR_MAX),
	OPTION_RANGE(IPPROTO_IPV6, IPV6_MULTICAST_LOOP, sockext_option_bool_from_zval, 0, 1),
#ifdef IPV6_PKTINFO
	OPTION(IPPROTO_IPV6, IPV6_PKTINFO, sockext_option_pktinfo_from_zval,
		sockext_option_pktinfo_to_zval),
#endif
#ifdef IPV6_ADDRFORM
	OPTION(IPPROTO_IPV6, IPV6_ADDRFORM, sockext_option_family_from_zval, NULL),
#endif
#ifdef IPV6_CHECKSUM
	OPTION_INT(IPPROTO_IPV6, IPV6_CHECKSUM),
#endif
#ifdef IPV6_FLOWINFO
	OPTION_INT(IPPROTO_IPV6, IPV6_FLOWINFO),
#endif
#ifdef IPV6_UNICAST_HOPS
	OPTION_INT(IPPROTO_IPV6, IPV6_UNICAST_HOPS),
#endif
#ifdef IPV6_ROUTER_ALERT
	OPTION_INT(IPPROTO_IPV6, IPV6_ROUTER_ALERT),
#endif
#ifdef IPV6_MTU_DISCOVER
	OPTION_INT(IPPROTO_IPV6, IPV6_MTU_DISCOVER),
#endif
#ifdef IPV6_MTU
	OPTION_INT(IPPROTO_IPV6, IPV6_MTU),
#endif
#ifdef IPV6_RECVERR
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVERR),
#endif
#ifdef IPV6_V6ONLY
	OPTION_INT(IPPROTO_IPV6, IPV6_V6ONLY),
#endif
#ifdef IPV6_MULTICAST_ALL
	OPTION_INT(IPPROTO_IPV6, IPV6_MULTICAST_ALL),
#endif
#ifdef IPV6_ROUTER_ALERT_ISOLATE
	OPTION_INT(IPPROTO_IPV6, IPV6_ROUTER_ALERT_ISOLATE),
#endif
#ifdef IPV6_RECVERR_RFC4884
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVERR_RFC4884),
#endif
#ifdef IPV6_FLOWINFO_SEND
	OPTION_INT(IPPROTO_IPV6, IPV6_FLOWINFO_SEND),
#endif
#ifdef IPV6_HDRINCL
	OPTION_INT(IPPROTO_IPV6, IPV6_HDRINCL),
#endif
#ifdef IPV6_RECVPKTINFO
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVPKTINFO),
#endif
#ifdef IPV6_RECVHOPLIMIT
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVHOPLIMIT),
#endif
#ifdef IPV6_RECVHOPOPTS
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVHOPOPTS),
#endif
#ifdef IPV6_RECVRTHDR
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVRTHDR),
#endif
#ifdef IPV6_RECVDSTOPTS
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVDSTOPTS),
#endif
#ifdef IPV6_RECVPATHMTU
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVPATHMTU),
#endif
#ifdef IPV6_DONTFRAG
	OPTION_INT(IPPROTO_IPV6, IPV6_DONTFRAG),
#endif
#ifdef IPV6_RECVTCLASS
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVTCLASS),
#endif
#ifdef IPV6_TCLASS
	OPTION_INT(IPPROTO_IPV6, IPV6_TCLASS),
#endif
#ifdef IPV6_AUTOFLOWLABEL
	OPTION_INT(IPPROTO_IPV6, IPV6_AUTOFLOWLABEL),
#endif
#ifdef IPV6_ADDR_PREFERENCES
	OPTION_INT(IPPROTO_IPV6, IPV6_ADDR_PREFERENCES),
#endif
#ifdef IPV6_MINHOPCOUNT
	OPTION_INT(IPPROTO_IPV6, IPV6_MINHOPCOUNT),
#endif
#ifdef IPV6_RECVORIGDSTADDR
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVORIGDSTADDR),
#endif
#ifdef IPV6_TRANSPARENT
	OPTION_INT(IPPROTO_IPV6, IPV6_TRANSPARENT),
#endif
#ifdef IPV6_RECVFRAGSIZE
	OPTION_INT(IPPROTO_IPV6, IPV6_RECVFRAGSIZE),
#endif
#ifdef IPV6_FREEBIND
	OPTION_INT(IPPROTO_IPV6, IPV6_FREEBIND),
#endif
#ifdef IPV6_BINDANY
	OPTION_INT(IPPROTO_IPV6, IPV6_BINDANY),
#endif
#ifdef IPV6_UNICAST_IF
	OPTION(IPPROTO_IPV6, IPV6_UNICAST_IF, sockext_multicast_unicast_from_zval,
		sockext_multicast_unicast_to_zval),
#endif
#ifdef __linux__
#ifdef IPV6_HOPOPTS
	OPTION_BYTES(IPPROTO_IPV6, IPV6_HOPOPTS, 0),
#endif
#ifdef IPV6_RTHDRDSTOPTS
	OPTION_BYTES(IPPROTO_IPV6, IPV6_RTHDRDSTOPTS, 0),
#endif
#ifdef IPV6_RTHDR
	OPTION_BYTES(IPPROTO_IPV6, IPV6_RTHDR, 0),
#endif
#ifdef IPV6_DSTOPTS
	OPTION_BYTES(IPPROTO_IPV6, IPV6_DSTOPTS, 0),
#endif
#ifdef IPV6_FLOWLABEL_MGR
	OPTION_BYTES(IPPROTO_IPV6, IPV6_FLOWLABEL_MGR, 0),
#endif
#ifdef IPV6_IPSEC_POLICY
	OPTION_BYTES(IPPROTO_IPV6, IPV6_IPSEC_POLICY, 0),
#endif
#ifdef IPV6_XFRM_POLICY
	OPTION_BYTES(IPPROTO_IPV6, IPV6_XFRM_POLICY, 0),
#endif
#ifdef IPV6_PATHMTU
	OPTION(IPPROTO_IPV6, IPV6_PATHMTU, NULL, sockext_option_path_mtu_to_zval),
#endif
	OPTION(IPPROTO_IPV6, IP6T_SO_ORIGINAL_DST, NULL, sockext_option_address_to_zval),
	OPTION(IPPROTO_ICMPV6, ICMPV6_FILTER, sockext_option_types_from_zval,
		sockext_option_types_to_zval),
#endif

/* Groups of multicast, RFC 3678, and their older forms. */
#ifdef MCAST_JOIN_GROUP
	OPTION_FORM(IPPROTO_IP, MCAST_JOIN_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION_FORM(IPPROTO_IP, MCAST_LEAVE_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION_FORM(IPPROTO_IP, MCAST_BLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IP, MCAST_UNBLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_JOIN_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_LEAVE_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_BLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_UNBLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION_FORM(IPPROTO_IPV6, MCAST_LEAVE_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
#ifdef IP_ADD_MEMBERSHIP
	OPTION_OTHER(
		IPPROTO_IP, IP_ADD_MEMBERSHIP, sockext_multicast_group_from_zval, MCAST_JOIN_GROUP),
#endif
#ifdef IP_DROP_MEMBERSHIP
	OPTION_OTHER(
		IPPROTO_IP, IP_DROP_MEMBERSHIP, sockext_multicast_group_from_zval, MCAST_LEAVE_GROUP),
#endif
#ifdef IP_ADD_SOURCE_MEMBERSHIP
	OPTION_OTHER(IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, sockext_multicast_source_from_zval,
		MCAST_JOIN_SOURCE_GROUP),
#endif
#ifdef IP_DROP_SOURCE_MEMBERSHIP
	OPTION_OTHER(IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP, sockext_multicast_source_from_zval,
		MCAST_LEAVE_SOURCE_GROUP),
#endif
#ifdef IP_BLOCK_SOURCE
	OPTION_OTHER(
		IPPROTO_IP, IP_BLOCK_SOURCE, sockext_multicast_source_from_zval, MCAST_BLOCK_SOURCE),
#endif
#ifdef IP_UNBLOCK_SOURCE
	OPTION_OTHER(
		IPPROTO_IP, IP_UNBLOCK_SOURCE, sockext_multicast_source_from_zval, MCAST_UNBLOCK_SOURCE),
#endif
#ifdef IPV6_JOIN_GROUP
	OPTION_OTHER(
		IPPROTO_IPV6, IPV6_JOIN_GROUP, sockext_multicast_group_from_zval, MCAST_JOIN_GROUP),
#endif
#ifdef IPV6_LEAVE_GROUP
	OPTION_OTHER(
		IPPROTO_IPV6, IPV6_LEAVE_GROUP, sockext_multicast_group_from_zval, MCAST_LEAVE_GROUP),
#endif
#ifdef IPV6_JOIN_ANYCAST
	OPTION(IPPROTO_IPV6, IPV6_JOIN_ANYCAST, sockext_multicast_anycast_from_zval, NULL),
#endif
#ifdef IPV6_LEAVE_ANYCAST
	OPTION(IPPROTO_IPV6, IPV6_LEAVE_ANYCAST, sockext_multicast_anycast_from_zval, NULL),
#endif
#endif

#ifdef __linux__
	/* SOL_PACKET, packet(7). */
	OPTION(SOL_PACKET, PACKET_ADD_MEMBERSHIP, sockext_option_packets_from_zval, NULL),
	OPTION(SOL_PACKET, PACKET_DROP_MEMBERSHIP, sockext_option_packets_from_zval, NULL),
	OPTION_SHAPE(
		SOL_PACKET, PACKET_STATISTICS, NULL, sockext_option_shape_to_zval, packet_statistics),
	OPTION_SHAPE(SOL_PACKET, PACKET_ROLLOVER_STATS, NULL, sockext_option_shape_to_zval, rollover),
	OPTION(SOL_PACKET, PACKET_FANOUT_DATA, sockext_option_program_or_descriptor_from_zval, NULL),
	OPTION_UNSIGNED(SOL_PACKET, PACKET_FANOUT),
	OPTION_INT(SOL_PACKET, PACKET_COPY_THRESH),
	OPTION_INT(SOL_PACKET, PACKET_AUXDATA),
	OPTION_INT(SOL_PACKET, PACKET_ORIGDEV),
	OPTION_INT(SOL_PACKET, PACKET_VERSION),
	OPTION_INT(SOL_PACKET, PACKET_RESERVE),
	OPTION_INT(SOL_PACKET, PACKET_LOSS),
	OPTION_INT(SOL_PACKET, PACKET_VNET_HDR),
	OPTION_INT(SOL_PACKET, PACKET_TX_TIMESTAMP),
	OPTION_INT(SOL_PACKET, PACKET_TIMESTAMP),
	OPTION_INT(SOL_PACKET, PACKET_TX_HAS_OFF),
	OPTION_INT(SOL_PACKET, PACKET_QDISC_BYPASS),
	OPTION_INT(SOL_PACKET, PACKET_IGNORE_OUTGOING),
	OPTION_INT(SOL_PACKET, PACKET_VNET_HDR_SZ),

	/* SOL_NETLINK, netlink(7). */
	OPTION(SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, NULL, sockext_option_groups_to_zval),
	OPTION_INT(SOL_NETLINK, NETLINK_ADD_MEMBERSHIP),
	OPTION_INT(SOL_NETLINK, NETLINK_DROP_MEMBERSHIP),
	OPTION_INT(SOL_NETLINK, NETLINK_PKTINFO),
	OPTION_INT(SOL_NETLINK, NETLINK_BROADCAST_ERROR),
	OPTION_INT(SOL_NETLINK, NETLINK_NO_ENOBUFS),
	OPTION_INT(SOL_NETLINK, NETLINK_LISTEN_ALL_NSID),
	OPTION_INT(SOL_NETLINK, NETLINK_CAP_ACK),
	OPTION_INT(SOL_NETLINK, NETLINK_EXT_ACK),
	OPTION_INT(SOL_NETLINK, NETLINK_GET_STRICT_CHK),

	/* AF_VSOCK, vsock(7). */
	OPTION_WIDE(AF_VSOCK, SO_VM_SOCKETS_BUFFER_SIZE, sockext_option_wide_from_zval, 0),
	OPTION_WIDE(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MIN_SIZE, sockext_option_wide_from_zval, 0),
	OPTION_WIDE(AF_VSOCK, SO_VM_SOCKETS_BUFFER_MAX_SIZE, sockext_option_wide_from_zval, 0),
	OPTION(AF_VSOCK, SO_VM_SOCKETS_CONNECT_TIMEOUT, sockext_option_timeout_from_zval,
		sockext_option_timeout_to_zval),
	OPTION_INT(AF_VSOCK, SO_VM_SOCKETS_PEER_HOST_VM_ID),
	OPTION_INT(AF_VSOCK, SO_VM_SOCKETS_TRUSTED),
	OPTION_INT(AF_VSOCK, SO_VM_SOCKETS_NONBLOCK_TXRX),

	/* SOL_CAN_RAW, Documentation/networking/can.rst of Linux. */
	OPTION_SHAPE(SOL_CAN_RAW, CAN_RAW_FILTER, sockext_option_records_from_zval,
		sockext_option_records_to_zval, can_filter),
	OPTION_UNSIGNED(SOL_CAN_RAW, CAN_RAW_ERR_FILTER),
	OPTION_INT(SOL_CAN_RAW, CAN_RAW_LOOPBACK),
	OPTION_INT(SOL_CAN_RAW, CAN_RAW_RECV_OWN_MSGS),
	OPTION_INT(SOL_CAN_RAW, CAN_RAW_FD_FRAMES),
	OPTION_INT(SOL_CAN_RAW, CAN_RAW_JOIN_FILTERS),
	OPTION_INT(SOL_CAN_RAW, CAN_RAW_XL_FRAMES),
	OPTION_BYTES(SOL_CAN_RAW, CAN_RAW_XL_VCID_OPTS, 0),

	/* SOL_CAN_ISOTP, Documentation/networking/iso15765-2.rst of Linux. */
	OPTION_BYTES(SOL_CAN_ISOTP, CAN_ISOTP_OPTS, 0),
	OPTION_BYTES(SOL_CAN_ISOTP, CAN_ISOTP_RECV_FC, 0),
	OPTION_UNSIGNED(SOL_CAN_ISOTP, CAN_ISOTP_TX_STMIN),
	OPTION_UNSIGNED(SOL_CAN_ISOTP, CAN_ISOTP_RX_STMIN),
	OPTION_BYTES(SOL_CAN_ISOTP, CAN_ISOTP_LL_OPTS, 0),
#endif
};

static const sockext_option *const options_end = options + sizeof(options) / sizeof(options[0]);

const sockext_option *sockext_option_cells[SOCKEXT_OPTION_CELLS];

bool sockext_option_table_has_form(zend_long number)
{
	for (const sockext_option *option = options; option < options_end; option++) {
		if (option->is_any_level && option->number == number) {
			return true;
		}
	}
	return false;
}

/* Stores a row in the first free cell. */
static void insert(const sockext_option *option)
{
	uint32_t cell = sockext_option_cell(option->level, option->number);

	while (sockext_option_cells[cell]) {
		cell = (cell + 1) % SOCKEXT_OPTION_CELLS;
	}
	sockext_option_cells[cell] = option;
}

void sockext_option_table_init(void)
{
	memset(sockext_option_cells, 0, sizeof(sockext_option_cells));
	sockext_option_shape_init(&sockext_shape_time);
	sockext_option_shape_init(&sockext_shape_linger);
	for (const sockext_option *option = options; option < options_end; option++) {
		insert(option);
		if (option->shape) {
			sockext_option_shape_init(option->shape);
		}
	}
#ifdef SO_ATTACH_FILTER
	sockext_option_shape_init(&sockext_shape_instruction);
#endif
}
