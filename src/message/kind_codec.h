/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The data of control messages: converters of numbers, and the fields of structs. Keys are the
 * names that the system's own structs have, except where stock or another array has named them.
 */
#ifndef SOCKEXT_KIND_CODEC_H
#define SOCKEXT_KIND_CODEC_H

#include "../core/convert.h"

/* A time in nanoseconds to be sent, a uint64_t. */
zend_result sockext_kind_txtime_from_zval(sockext_conversion *conv, zval *value, void *member);

/* The size of segments to be sent, a uint16_t, 1 at least. */
zend_result sockext_kind_segment_from_zval(sockext_conversion *conv, zval *value, void *member);

/* Addresses: struct sockaddr_in and sockaddr_in6. */
void sockext_kind_address_to_zval(void *member, zval *value);
void sockext_kind_address6_to_zval(void *member, zval *value);

#ifdef SCM_CREDENTIALS
extern const sockext_field sockext_kind_credentials_fields[];
#endif

#ifdef SCM_TIMESTAMP
/* struct timeval; struct timespec; three of these, see SO_TIMESTAMPING. */
extern const sockext_field sockext_kind_time_fields[];
extern const sockext_field sockext_kind_precise_time_fields[];
extern const sockext_field sockext_kind_stamps_fields[];
#endif

#ifdef __linux__
/* The same with 64 bits in each member, where the system's own structs may have fewer. */
typedef struct {
	int64_t sec;
	int64_t fraction;
} sockext_wide_time;

extern const sockext_field sockext_kind_wide_time_fields[];
extern const sockext_field sockext_kind_wide_precise_time_fields[];
extern const sockext_field sockext_kind_wide_stamps_fields[];

/* An error of the error queue: without an offender, with one of IPv4, with one of IPv6. */
typedef struct {
	struct sock_extended_err error;
	struct sockaddr_in offender;
} sockext_error;

typedef struct {
	struct sock_extended_err error;
	struct sockaddr_in6 offender;
} sockext_error6;

extern const sockext_field sockext_kind_bare_error_fields[];
extern const sockext_field sockext_kind_error_fields[];
extern const sockext_field sockext_kind_error6_fields[];

extern const sockext_field sockext_kind_stamped_packet_fields[]; /* struct scm_ts_pktinfo */
extern const sockext_field sockext_kind_path_mtu_fields[];       /* struct ip6_mtuinfo */
extern const sockext_field sockext_kind_auxdata_fields[];        /* struct tpacket_auxdata */
extern const sockext_field sockext_kind_netlink_fields[];        /* struct nl_pktinfo */
#endif

#endif
