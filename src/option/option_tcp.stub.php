<?php

/**
 * @generate-class-entries static
 * @generate-legacy-arginfo 80200
 */

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
 * int, 0 to 65535: bytes covered by the checksum of sent datagrams, 0 for all. udplite(7).
 * @var int
 * @cvalue UDPLITE_SEND_CSCOV
 */
const UDPLITE_SEND_CSCOV = UNKNOWN;
#endif
#ifdef UDPLITE_RECV_CSCOV
/**
 * int, 0 to 65535: bytes that the checksum of received datagrams must cover, others are dropped. udplite(7).
 * @var int
 * @cvalue UDPLITE_RECV_CSCOV
 */
const UDPLITE_RECV_CSCOV = UNKNOWN;
#endif
#ifdef TCP_MAXSEG
/**
 * int: bytes of the largest segment. tcp(7).
 * @var int
 * @cvalue TCP_MAXSEG
 */
const TCP_MAXSEG = UNKNOWN;
#endif
#ifdef TCP_CORK
/**
 * int: send full segments only, for at most 200 milliseconds. tcp(7).
 * @var int
 * @cvalue TCP_CORK
 */
const TCP_CORK = UNKNOWN;
#endif
#ifdef TCP_LINGER2
/**
 * int: seconds that an orphaned connection stays in FIN_WAIT2, -1 for none. tcp(7).
 * @var int
 * @cvalue TCP_LINGER2
 */
const TCP_LINGER2 = UNKNOWN;
#endif
#ifdef TCP_WINDOW_CLAMP
/**
 * int: bytes of the largest window that is announced. tcp(7).
 * @var int
 * @cvalue TCP_WINDOW_CLAMP
 */
const TCP_WINDOW_CLAMP = UNKNOWN;
#endif
#ifdef TCP_INFO
/**
 * array<string, int>, read only: the state of the connection, by the names and in the units of struct tcp_info of
 * Linux: microseconds (tcpi_rtt, tcpi_rto, tcpi_busy_time and other times), but milliseconds in tcpi_last_* and
 * tcpi_total_rto_time, bytes per second in rates, -1 for no limit; older systems give less. tcp(7).
 * @var int
 * @cvalue TCP_INFO
 */
const TCP_INFO = UNKNOWN;
#endif
#ifdef TCP_CC_INFO
/**
 * string, read only: union tcp_cc_info, the state of the congestion control, "" of most. Linux 4.1.
 * @var int
 * @cvalue TCP_CC_INFO
 */
const TCP_CC_INFO = UNKNOWN;
#endif
#ifdef TCP_FASTOPEN
/**
 * int: the most connections that wait with data in their SYN, for a listener. tcp(7), RFC 7413, Linux 3.6.
 * @var int
 * @cvalue TCP_FASTOPEN
 */
const TCP_FASTOPEN = UNKNOWN;
#endif
#ifdef TCP_FASTOPEN_CONNECT
/**
 * int: connect(2) sends the SYN with the first data. tcp(7), Linux 4.11.
 * @var int
 * @cvalue TCP_FASTOPEN_CONNECT
 */
const TCP_FASTOPEN_CONNECT = UNKNOWN;
#endif
#ifdef TCP_FASTOPEN_KEY
/**
 * string of 16 or 32 bytes: the keys of cookies. Linux 4.15.
 * @var int
 * @cvalue TCP_FASTOPEN_KEY
 */
const TCP_FASTOPEN_KEY = UNKNOWN;
#endif
#ifdef TCP_FASTOPEN_NO_COOKIE
/**
 * int: without cookies. Linux 4.15.
 * @var int
 * @cvalue TCP_FASTOPEN_NO_COOKIE
 */
const TCP_FASTOPEN_NO_COOKIE = UNKNOWN;
#endif
#ifdef TCP_SAVE_SYN
/**
 * int: keep the headers of the SYN of new connections. Linux 4.2.
 * @var int
 * @cvalue TCP_SAVE_SYN
 */
const TCP_SAVE_SYN = UNKNOWN;
#endif
#ifdef TCP_SAVED_SYN
/**
 * string, read only once: the headers of the SYN, from that of IP on. Linux 4.2.
 * @var int
 * @cvalue TCP_SAVED_SYN
 */
const TCP_SAVED_SYN = UNKNOWN;
#endif
#ifdef TCP_INQ
/**
 * int: receive with the data how many bytes are left, as a control message. tcp(7), Linux 4.18.
 * @var int
 * @cvalue TCP_INQ
 */
const TCP_INQ = UNKNOWN;
#endif
#ifdef TCP_TX_DELAY
/**
 * int: microseconds by which all packets are delayed. Linux 5.3.
 * @var int
 * @cvalue TCP_TX_DELAY
 */
const TCP_TX_DELAY = UNKNOWN;
#endif
#ifdef TCP_ULP
/**
 * string: the protocol above TCP, such as "tls", "" for none. Linux 4.13.
 * @var int
 * @cvalue TCP_ULP
 */
const TCP_ULP = UNKNOWN;
#endif
#ifdef TCP_MD5SIG
/**
 * array{addr: string, key: string, prefixlen?: int, interface?: int|string}, write only: the key of connections with
 * the address, "" removes it. RFC 2385.
 * @var int
 * @cvalue TCP_MD5SIG
 */
const TCP_MD5SIG = UNKNOWN;
#endif
#ifdef TCP_AO_ADD_KEY
/**
 * string, write only: struct tcp_ao_add. RFC 5925, Linux 6.7.
 * @var int
 * @cvalue TCP_AO_ADD_KEY
 */
const TCP_AO_ADD_KEY = UNKNOWN;
#endif
#ifdef TCP_AO_DEL_KEY
/**
 * string, write only: struct tcp_ao_del. RFC 5925, Linux 6.7.
 * @var int
 * @cvalue TCP_AO_DEL_KEY
 */
const TCP_AO_DEL_KEY = UNKNOWN;
#endif
#ifdef TCP_AO_INFO
/**
 * string: struct tcp_ao_info_opt. RFC 5925, Linux 6.7.
 * @var int
 * @cvalue TCP_AO_INFO
 */
const TCP_AO_INFO = UNKNOWN;
#endif
#ifdef TCP_AO_REPAIR
/**
 * string: struct tcp_ao_repair. RFC 5925, Linux 6.7.
 * @var int
 * @cvalue TCP_AO_REPAIR
 */
const TCP_AO_REPAIR = UNKNOWN;
#endif
#ifdef TCP_REPAIR_QUEUE
/**
 * int, TCP_RECV_QUEUE and others: the queue that TCP_QUEUE_SEQ and sends in repair mode are for. Linux 3.5.
 * @var int
 * @cvalue TCP_REPAIR_QUEUE
 */
const TCP_REPAIR_QUEUE = UNKNOWN;
#endif
#ifdef TCP_QUEUE_SEQ
/**
 * int: the sequence number of the queue, in repair mode. Linux 3.5.
 * @var int
 * @cvalue TCP_QUEUE_SEQ
 */
const TCP_QUEUE_SEQ = UNKNOWN;
#endif
#ifdef TCP_REPAIR_OPTIONS
/**
 * string, write only: list of struct tcp_repair_opt, in repair mode. Linux 3.5.
 * @var int
 * @cvalue TCP_REPAIR_OPTIONS
 */
const TCP_REPAIR_OPTIONS = UNKNOWN;
#endif
#ifdef TCP_REPAIR_WINDOW
/**
 * string of 20 bytes: struct tcp_repair_window, in repair mode. Linux 4.8.
 * @var int
 * @cvalue TCP_REPAIR_WINDOW
 */
const TCP_REPAIR_WINDOW = UNKNOWN;
#endif
#ifdef TCP_REPAIR_ON
/**
 * Value of TCP_REPAIR. Linux 3.5.
 * @var int
 * @cvalue TCP_REPAIR_ON
 */
const TCP_REPAIR_ON = UNKNOWN;
#endif
#ifdef TCP_REPAIR_OFF
/**
 * Value of TCP_REPAIR: with a probe of the window. Linux 3.5.
 * @var int
 * @cvalue TCP_REPAIR_OFF
 */
const TCP_REPAIR_OFF = UNKNOWN;
#endif
#ifdef TCP_REPAIR_OFF_NO_WP
/**
 * Value of TCP_REPAIR: without that probe. Linux 4.19.
 * @var int
 * @cvalue TCP_REPAIR_OFF_NO_WP
 */
const TCP_REPAIR_OFF_NO_WP = UNKNOWN;
#endif
#ifdef TCP_TIMESTAMP
/**
 * int: the clock of the timestamps of packets, in milliseconds. Linux 3.9.
 * @var int
 * @cvalue TCP_TIMESTAMP
 */
const TCP_TIMESTAMP = UNKNOWN;
#endif
#ifdef TCP_THIN_LINEAR_TIMEOUTS
/**
 * int: retransmit with constant timeouts in streams of few packets. Linux 2.6.34.
 * @var int
 * @cvalue TCP_THIN_LINEAR_TIMEOUTS
 */
const TCP_THIN_LINEAR_TIMEOUTS = UNKNOWN;
#endif
#ifdef TCP_THIN_DUPACK
/**
 * int: without an effect since Linux 4.14. Linux 2.6.34.
 * @var int
 * @cvalue TCP_THIN_DUPACK
 */
const TCP_THIN_DUPACK = UNKNOWN;
#endif
#ifdef TCP_IS_MPTCP
/**
 * int, read only: 1 if Multipath TCP is in use. Linux 5.16.
 * @var int
 * @cvalue TCP_IS_MPTCP
 */
const TCP_IS_MPTCP = UNKNOWN;
#endif
#ifdef TCP_RTO_MAX_MS
/**
 * int, 1000 to 120000: milliseconds of the longest retransmission timeout. Linux 6.15.
 * @var int
 * @cvalue TCP_RTO_MAX_MS
 */
const TCP_RTO_MAX_MS = UNKNOWN;
#endif
#ifdef TCP_RTO_MIN_US
/**
 * int: microseconds of the shortest retransmission timeout. Linux 6.15.
 * @var int
 * @cvalue TCP_RTO_MIN_US
 */
const TCP_RTO_MIN_US = UNKNOWN;
#endif
#ifdef TCP_DELACK_MAX_US
/**
 * int: microseconds by which an acknowledgement is delayed at most. Linux 6.15.
 * @var int
 * @cvalue TCP_DELACK_MAX_US
 */
const TCP_DELACK_MAX_US = UNKNOWN;
#endif
#ifdef TLS_TX
/**
 * string, write only: struct tls12_crypto_info_* with the keys for sending, after TCP_ULP "tls". Linux 4.13.
 * @var int
 * @cvalue TLS_TX
 */
const TLS_TX = UNKNOWN;
#endif
#ifdef TLS_RX
/**
 * string, write only: the same for receiving. Linux 4.17.
 * @var int
 * @cvalue TLS_RX
 */
const TLS_RX = UNKNOWN;
#endif
#ifdef MPTCP_INFO
/**
 * string, read only: struct mptcp_info, the state of the connection. Linux 5.16.
 * @var int
 * @cvalue MPTCP_INFO
 */
const MPTCP_INFO = UNKNOWN;
#endif
#ifdef UDP_CORK
/**
 * int: collect the data of several sends in one datagram. udp(7).
 * @var int
 * @cvalue UDP_CORK
 */
const UDP_CORK = UNKNOWN;
#endif
#ifdef UDP_ENCAP
/**
 * int, UDP_ENCAP_*: the datagrams contain packets of a protocol of the kernel. udp(7).
 * @var int
 * @cvalue UDP_ENCAP
 */
const UDP_ENCAP = UNKNOWN;
#endif
#ifdef UDP_ENCAP_ESPINUDP_NON_IKE
/**
 * Value of UDP_ENCAP: IPsec, an early draft. Linux.
 * @var int
 * @cvalue UDP_ENCAP_ESPINUDP_NON_IKE
 */
const UDP_ENCAP_ESPINUDP_NON_IKE = UNKNOWN;
#endif
#ifdef UDP_ENCAP_ESPINUDP
/**
 * Value of UDP_ENCAP: IPsec. RFC 3948.
 * @var int
 * @cvalue UDP_ENCAP_ESPINUDP
 */
const UDP_ENCAP_ESPINUDP = UNKNOWN;
#endif
#ifdef UDP_ENCAP_L2TPINUDP
/**
 * Value of UDP_ENCAP: L2TP. RFC 2661.
 * @var int
 * @cvalue UDP_ENCAP_L2TPINUDP
 */
const UDP_ENCAP_L2TPINUDP = UNKNOWN;
#endif
#ifdef UDP_ENCAP_GTP0
/**
 * Value of UDP_ENCAP: GTP version 0. Linux 4.7.
 * @var int
 * @cvalue UDP_ENCAP_GTP0
 */
const UDP_ENCAP_GTP0 = UNKNOWN;
#endif
#ifdef UDP_ENCAP_GTP1U
/**
 * Value of UDP_ENCAP: GTP version 1. Linux 4.7.
 * @var int
 * @cvalue UDP_ENCAP_GTP1U
 */
const UDP_ENCAP_GTP1U = UNKNOWN;
#endif
#ifdef UDP_NO_CHECK6_TX
/**
 * int: send over IPv6 without a checksum. Linux 3.16.
 * @var int
 * @cvalue UDP_NO_CHECK6_TX
 */
const UDP_NO_CHECK6_TX = UNKNOWN;
#endif
#ifdef UDP_NO_CHECK6_RX
/**
 * int: receive datagrams without a checksum over IPv6. Linux 3.16.
 * @var int
 * @cvalue UDP_NO_CHECK6_RX
 */
const UDP_NO_CHECK6_RX = UNKNOWN;
#endif
#ifdef TLS_TX_ZEROCOPY_RO
/**
 * int: send files without a copy; the program must not change them meanwhile. Linux 5.19.
 * @var int
 * @cvalue TLS_TX_ZEROCOPY_RO
 */
const TLS_TX_ZEROCOPY_RO = UNKNOWN;
#endif
#ifdef TLS_RX_EXPECT_NO_PAD
/**
 * int: decrypt in place, expecting records without padding. Linux 6.0.
 * @var int
 * @cvalue TLS_RX_EXPECT_NO_PAD
 */
const TLS_RX_EXPECT_NO_PAD = UNKNOWN;
#endif
#ifdef TCPI_OPT_TIMESTAMPS
/**
 * Bit of tcpi_options in TCP_INFO: timestamps. tcp(7).
 * @var int
 * @cvalue TCPI_OPT_TIMESTAMPS
 */
const TCPI_OPT_TIMESTAMPS = UNKNOWN;
#endif
#ifdef TCPI_OPT_SACK
/**
 * Bit of tcpi_options in TCP_INFO: selective acknowledgements. tcp(7).
 * @var int
 * @cvalue TCPI_OPT_SACK
 */
const TCPI_OPT_SACK = UNKNOWN;
#endif
#ifdef TCPI_OPT_WSCALE
/**
 * Bit of tcpi_options in TCP_INFO: scaled windows. tcp(7).
 * @var int
 * @cvalue TCPI_OPT_WSCALE
 */
const TCPI_OPT_WSCALE = UNKNOWN;
#endif
#ifdef TCPI_OPT_ECN
/**
 * Bit of tcpi_options in TCP_INFO: congestion notification. tcp(7).
 * @var int
 * @cvalue TCPI_OPT_ECN
 */
const TCPI_OPT_ECN = UNKNOWN;
#endif
#ifdef TCPI_OPT_ECN_SEEN
/**
 * Bit of tcpi_options in TCP_INFO: a packet with it was received. Linux 2.6.38.
 * @var int
 * @cvalue TCPI_OPT_ECN_SEEN
 */
const TCPI_OPT_ECN_SEEN = UNKNOWN;
#endif
#ifdef TCPI_OPT_SYN_DATA
/**
 * Bit of tcpi_options in TCP_INFO: data in the SYN were accepted. Linux 3.7.
 * @var int
 * @cvalue TCPI_OPT_SYN_DATA
 */
const TCPI_OPT_SYN_DATA = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_ESTABLISHED
 */
const TCP_ESTABLISHED = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_SYN_SENT
 */
const TCP_SYN_SENT = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_SYN_RECV
 */
const TCP_SYN_RECV = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_FIN_WAIT1
 */
const TCP_FIN_WAIT1 = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_FIN_WAIT2
 */
const TCP_FIN_WAIT2 = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_TIME_WAIT
 */
const TCP_TIME_WAIT = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_CLOSE
 */
const TCP_CLOSE = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_CLOSE_WAIT
 */
const TCP_CLOSE_WAIT = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_LAST_ACK
 */
const TCP_LAST_ACK = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_LISTEN
 */
const TCP_LISTEN = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of tcpi_state in TCP_INFO. tcp(7), RFC 9293.
 * @var int
 * @cvalue TCP_CLOSING
 */
const TCP_CLOSING = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of TCP_REPAIR_QUEUE: none. Linux 3.5.
 * @var int
 * @cvalue SOCKEXT_TCP_NO_QUEUE
 */
const TCP_NO_QUEUE = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of TCP_REPAIR_QUEUE: what was received. Linux 3.5.
 * @var int
 * @cvalue SOCKEXT_TCP_RECV_QUEUE
 */
const TCP_RECV_QUEUE = UNKNOWN;
#endif
#ifdef __linux__
/**
 * Value of TCP_REPAIR_QUEUE: what was sent. Linux 3.5.
 * @var int
 * @cvalue SOCKEXT_TCP_SEND_QUEUE
 */
const TCP_SEND_QUEUE = UNKNOWN;
#endif
