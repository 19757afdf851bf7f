/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The shapes of structs, see codec_shape.h. What Linux has is written down here from its stable
 * interface to programs: the headers of a C library may be older.
 */
#include "codec_shape.h"

/* A member of a struct, without a sign, and with one. */
#define MEMBER(type, name, key) \
	{ \
		key, offsetof(type, name), sizeof(((type *) 0)->name), 0, 0, false \
	}
#define SIGNED_MEMBER(type, name, key) \
	{ \
		key, offsetof(type, name), sizeof(((type *) 0)->name), 0, 0, true \
	}

/* A shape of a table of members. In an array that is set the first ones are required, by their
 * number; a shape that is only read has 0. */
#define SHAPE(shape, type, required) \
	_Static_assert(sizeof(type) <= SOCKEXT_OPTION_READ_MAX, "there is no room for reading it"); \
	_Static_assert((required) == 0 \
					   || (sizeof(type) <= SOCKEXT_OPTION_STRUCT_MAX \
						   && sizeof(shape##_members) / sizeof(shape##_members[0]) \
								  <= SOCKEXT_OPTION_MEMBERS_MAX), \
		"there is no room for setting it"); \
	static zend_string *shape##_keys[sizeof(shape##_members) / sizeof(shape##_members[0])]; \
	const sockext_option_shape sockext_shape_##shape = { \
		shape##_members, \
		shape##_keys, \
		sizeof(shape##_members) / sizeof(shape##_members[0]), \
		required, \
		sizeof(type), \
	}

/* Their codecs convert the numbers; the system may have other types. */
static const sockext_option_member time_members[] = {
	{"sec", 0, 8, 0, 0, false},
	{"usec", 8, 8, 0, 0, false},
};
SHAPE(time, sockext_timeout, 2);

static const sockext_option_member linger_members[] = {
	MEMBER(struct linger, l_onoff, "l_onoff"),
	MEMBER(struct linger, l_linger, "l_linger"),
};
SHAPE(linger, struct linger, 2);

#ifdef SO_ATTACH_FILTER
static const sockext_option_member instruction_members[] = {
	MEMBER(struct sock_filter, code, "code"),
	MEMBER(struct sock_filter, jt, "jt"),
	MEMBER(struct sock_filter, jf, "jf"),
	MEMBER(struct sock_filter, k, "k"),
};
SHAPE(instruction, struct sock_filter, 4);
#endif

#ifdef __linux__

/* struct tcp_info, linux/tcp.h. It grows at its end. */
typedef struct {
	uint8_t state, ca_state, retransmits, probes, backoff, options, wscale, flags;
	uint32_t rto, ato, snd_mss, rcv_mss;
	uint32_t unacked, sacked, lost, retrans, fackets;
	uint32_t last_data_sent, last_ack_sent, last_data_recv, last_ack_recv;
	uint32_t pmtu, rcv_ssthresh, rtt, rttvar, snd_ssthresh, snd_cwnd, advmss, reordering;
	uint32_t rcv_rtt, rcv_space, total_retrans;
	uint64_t pacing_rate, max_pacing_rate, bytes_acked, bytes_received; /* Linux 3.15, 4.1 */
	uint32_t segs_out, segs_in;                                         /* 4.2 */
	uint32_t notsent_bytes, min_rtt, data_segs_in, data_segs_out;       /* 4.6 */
	uint64_t delivery_rate;                                             /* 4.9 */
	uint64_t busy_time, rwnd_limited, sndbuf_limited;                   /* 4.10 */
	uint32_t delivered, delivered_ce;                                   /* 4.18 */
	uint64_t bytes_sent, bytes_retrans;                                 /* 4.19 */
	uint32_t dsack_dups, reord_seen;                                    /* 4.19 */
	uint32_t rcv_ooopack, snd_wnd;                                      /* 5.4 */
	uint32_t rcv_wnd, rehash;                                           /* 6.2 */
	uint16_t total_rto, total_rto_recoveries;                           /* 6.7 */
	uint32_t total_rto_time;                                            /* 6.7 */
	uint32_t received_ce, delivered_e1_bytes, delivered_e0_bytes, delivered_ce_bytes; /* 6.18 */
	uint32_t received_e1_bytes, received_e0_bytes, received_ce_bytes;                 /* 6.18 */
	uint16_t accecn_fail_mode, accecn_opt_seen;                                       /* 6.18 */
} tcp_info;

/* Where the first of the bit fields of an octet begins. */
#ifdef WORDS_BIGENDIAN
#define FIRST_BITS(width) (8 - (width))
#define NEXT_BITS(before, width) (8 - (before) - (width))
#else
#define FIRST_BITS(width) 0
#define NEXT_BITS(before, width) (before)
#endif

#define TCP_MEMBER(name) MEMBER(tcp_info, name, "tcpi_" #name)

static const sockext_option_member tcp_info_members[] = {
	TCP_MEMBER(state),
	TCP_MEMBER(ca_state),
	TCP_MEMBER(retransmits),
	TCP_MEMBER(probes),
	TCP_MEMBER(backoff),
	TCP_MEMBER(options),
	{"tcpi_snd_wscale", offsetof(tcp_info, wscale), 1, FIRST_BITS(4), 4, false},
	{"tcpi_rcv_wscale", offsetof(tcp_info, wscale), 1, NEXT_BITS(4, 4), 4, false},
	{"tcpi_delivery_rate_app_limited", offsetof(tcp_info, flags), 1, FIRST_BITS(1), 1, false},
	{"tcpi_fastopen_client_fail", offsetof(tcp_info, flags), 1, NEXT_BITS(1, 2), 2, false},
	TCP_MEMBER(rto),
	TCP_MEMBER(ato),
	TCP_MEMBER(snd_mss),
	TCP_MEMBER(rcv_mss),
	TCP_MEMBER(unacked),
	TCP_MEMBER(sacked),
	TCP_MEMBER(lost),
	TCP_MEMBER(retrans),
	TCP_MEMBER(fackets),
	TCP_MEMBER(last_data_sent),
	TCP_MEMBER(last_ack_sent),
	TCP_MEMBER(last_data_recv),
	TCP_MEMBER(last_ack_recv),
	TCP_MEMBER(pmtu),
	TCP_MEMBER(rcv_ssthresh),
	TCP_MEMBER(rtt),
	TCP_MEMBER(rttvar),
	TCP_MEMBER(snd_ssthresh),
	TCP_MEMBER(snd_cwnd),
	TCP_MEMBER(advmss),
	TCP_MEMBER(reordering),
	TCP_MEMBER(rcv_rtt),
	TCP_MEMBER(rcv_space),
	TCP_MEMBER(total_retrans),
	TCP_MEMBER(pacing_rate),
	TCP_MEMBER(max_pacing_rate),
	TCP_MEMBER(bytes_acked),
	TCP_MEMBER(bytes_received),
	TCP_MEMBER(segs_out),
	TCP_MEMBER(segs_in),
	TCP_MEMBER(notsent_bytes),
	TCP_MEMBER(min_rtt),
	TCP_MEMBER(data_segs_in),
	TCP_MEMBER(data_segs_out),
	TCP_MEMBER(delivery_rate),
	TCP_MEMBER(busy_time),
	TCP_MEMBER(rwnd_limited),
	TCP_MEMBER(sndbuf_limited),
	TCP_MEMBER(delivered),
	TCP_MEMBER(delivered_ce),
	TCP_MEMBER(bytes_sent),
	TCP_MEMBER(bytes_retrans),
	TCP_MEMBER(dsack_dups),
	TCP_MEMBER(reord_seen),
	TCP_MEMBER(rcv_ooopack),
	TCP_MEMBER(snd_wnd),
	TCP_MEMBER(rcv_wnd),
	TCP_MEMBER(rehash),
	TCP_MEMBER(total_rto),
	TCP_MEMBER(total_rto_recoveries),
	TCP_MEMBER(total_rto_time),
	TCP_MEMBER(received_ce),
	TCP_MEMBER(delivered_e1_bytes),
	TCP_MEMBER(delivered_e0_bytes),
	TCP_MEMBER(delivered_ce_bytes),
	TCP_MEMBER(received_e1_bytes),
	TCP_MEMBER(received_e0_bytes),
	TCP_MEMBER(received_ce_bytes),
	TCP_MEMBER(accecn_fail_mode),
	TCP_MEMBER(accecn_opt_seen),
};
SHAPE(tcp_info, tcp_info, 0);

/* struct ucred, of which musl and glibc hide the declaration by default. */
typedef struct {
	int32_t pid;
	uint32_t uid, gid;
} credentials;

static const sockext_option_member credentials_members[] = {
	SIGNED_MEMBER(credentials, pid, "pid"),
	MEMBER(credentials, uid, "uid"),
	MEMBER(credentials, gid, "gid"),
};
SHAPE(credentials, credentials, 3);

/* struct sock_txtime, linux/net_tstamp.h. */
typedef struct {
	int32_t clockid;
	uint32_t flags;
} txtime;

static const sockext_option_member txtime_members[] = {
	SIGNED_MEMBER(txtime, clockid, "clockid"),
	MEMBER(txtime, flags, "flags"),
};
SHAPE(txtime, txtime, 1);

/* struct so_timestamping, linux/net_tstamp.h. */
typedef struct {
	int32_t flags, bind_phc;
} timestamping;

static const sockext_option_member timestamping_members[] = {
	SIGNED_MEMBER(timestamping, flags, "flags"),
	SIGNED_MEMBER(timestamping, bind_phc, "bind_phc"),
};
SHAPE(timestamping, timestamping, 1);

/* One number: the lowest port is its lower half. */
static const sockext_option_member port_range_members[] = {
	{"low", 0, sizeof(uint32_t), 0, 16, false},
	{"high", 0, sizeof(uint32_t), 16, 16, false},
};
SHAPE(port_range, uint32_t, 2);

/* struct tpacket_stats_v3, linux/if_packet.h; with another PACKET_VERSION without the last. */
typedef struct {
	uint32_t packets, drops, freeze_q_cnt;
} packet_statistics;

static const sockext_option_member packet_statistics_members[] = {
	MEMBER(packet_statistics, packets, "packets"),
	MEMBER(packet_statistics, drops, "drops"),
	MEMBER(packet_statistics, freeze_q_cnt, "freeze_q_cnt"),
};
SHAPE(packet_statistics, packet_statistics, 0);

/* struct tpacket_rollover_stats, linux/if_packet.h. */
typedef struct {
	uint64_t all, huge, failed;
} rollover;

static const sockext_option_member rollover_members[] = {
	MEMBER(rollover, all, "all"),
	MEMBER(rollover, huge, "huge"),
	MEMBER(rollover, failed, "failed"),
};
SHAPE(rollover, rollover, 0);

/* struct can_filter, linux/can.h. */
typedef struct {
	uint32_t can_id, can_mask;
} can_filter_pair;

static const sockext_option_member can_filter_members[] = {
	MEMBER(can_filter_pair, can_id, "can_id"),
	MEMBER(can_filter_pair, can_mask, "can_mask"),
};
SHAPE(can_filter, can_filter_pair, 2);

#endif
