/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See kind_codec.h.
 */
#include "kind_codec.h"

#include "../address/name.h"

zend_result sockext_kind_txtime_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t time;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, INT64_MAX, "an unsigned 64-bit integer", &time)
		== FAILURE) {
		return FAILURE;
	}
	*(uint64_t *) member = (uint64_t) time;
	return SUCCESS;
}

zend_result sockext_kind_segment_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t size;

	if (sockext_convert_integer_from_zval(conv, value, &size) == FAILURE) {
		return FAILURE;
	}
	if (size < 1 || size > UINT16_MAX) {
		return sockext_convert_fail(
			conv, "the segment size must be between 1 and %d; given %" PRId64, UINT16_MAX, size);
	}
	*(uint16_t *) member = (uint16_t) size;
	return SUCCESS;
}

void sockext_kind_address_to_zval(void *member, zval *value)
{
	sockext_name_member_to_zval(member, sizeof(struct sockaddr_in), value);
}

void sockext_kind_address6_to_zval(void *member, zval *value)
{
	sockext_name_member_to_zval(member, sizeof(struct sockaddr_in6), value);
}

#ifdef SCM_CREDENTIALS
static zend_result pid_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t pid;

	if (sockext_convert_limited_from_zval(conv, value, 0, INT_MAX, "a pid_t value", &pid)
		== FAILURE) {
		return FAILURE;
	}
	*(pid_t *) member = (pid_t) pid;
	return SUCCESS;
}

/* User and group ids are of the same type. */
static zend_result id_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t id;

	if (sockext_convert_limited_from_zval(conv, value, 0, UINT32_MAX, "a uid_t value", &id)
		== FAILURE) {
		return FAILURE;
	}
	*(uid_t *) member = (uid_t) id;
	return SUCCESS;
}

_Static_assert(sizeof(pid_t) == sizeof(int) && sizeof(uid_t) == sizeof(uint32_t),
	"the converters of int and uint32_t are those of pid_t and uid_t");

const sockext_field sockext_kind_credentials_fields[] = {
	{SOCKEXT_KEY_PID, true, offsetof(struct ucred, pid), pid_from_zval,
		sockext_convert_int_to_zval},
	{SOCKEXT_KEY_UID, true, offsetof(struct ucred, uid), id_from_zval,
		sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_GID, true, offsetof(struct ucred, gid), id_from_zval,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};
#endif

#ifdef SCM_TIMESTAMP
static void sec_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const time_t *) member);
}

static void usec_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const suseconds_t *) member);
}

static void nsec_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const long *) member);
}

const sockext_field sockext_kind_time_fields[] = {
	{SOCKEXT_KEY_SEC, false, offsetof(struct timeval, tv_sec), NULL, sec_to_zval},
	{SOCKEXT_KEY_USEC, false, offsetof(struct timeval, tv_usec), NULL, usec_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_precise_time_fields[] = {
	{SOCKEXT_KEY_SEC, false, offsetof(struct timespec, tv_sec), NULL, sec_to_zval},
	{SOCKEXT_KEY_NSEC, false, offsetof(struct timespec, tv_nsec), NULL, nsec_to_zval},
	SOCKEXT_FIELDS_END,
};

/* One of the stamps; null if it is not there, which the system says by 0. */
static void stamp_to_zval(void *member, zval *value)
{
	const struct timespec *stamp = member;

	if (stamp->tv_sec == 0 && stamp->tv_nsec == 0) {
		ZVAL_NULL(value);
		return;
	}
	sockext_convert_fields_to_zval(sockext_kind_precise_time_fields, member, value);
}

/* The second stamp is always 0 since Linux 3.17. */
const sockext_field sockext_kind_stamps_fields[] = {
	{SOCKEXT_KEY_SOFTWARE, false, 0, NULL, stamp_to_zval},
	{SOCKEXT_KEY_HARDWARE, false, 2 * sizeof(struct timespec), NULL, stamp_to_zval},
	SOCKEXT_FIELDS_END,
};
#endif

#ifdef __linux__
static void int64_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const int64_t *) member);
}

const sockext_field sockext_kind_wide_time_fields[] = {
	{SOCKEXT_KEY_SEC, false, offsetof(sockext_wide_time, sec), NULL, int64_to_zval},
	{SOCKEXT_KEY_USEC, false, offsetof(sockext_wide_time, fraction), NULL, int64_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_wide_precise_time_fields[] = {
	{SOCKEXT_KEY_SEC, false, offsetof(sockext_wide_time, sec), NULL, int64_to_zval},
	{SOCKEXT_KEY_NSEC, false, offsetof(sockext_wide_time, fraction), NULL, int64_to_zval},
	SOCKEXT_FIELDS_END,
};

static void wide_stamp_to_zval(void *member, zval *value)
{
	const sockext_wide_time *stamp = member;

	if (stamp->sec == 0 && stamp->fraction == 0) {
		ZVAL_NULL(value);
		return;
	}
	sockext_convert_fields_to_zval(sockext_kind_wide_precise_time_fields, member, value);
}

const sockext_field sockext_kind_wide_stamps_fields[] = {
	{SOCKEXT_KEY_SOFTWARE, false, 0, NULL, wide_stamp_to_zval},
	{SOCKEXT_KEY_HARDWARE, false, 2 * sizeof(sockext_wide_time), NULL, wide_stamp_to_zval},
	SOCKEXT_FIELDS_END,
};

#define ERROR_FIELD(key, member, to_zval) \
	{ \
		SOCKEXT_KEY_##key, false, offsetof(sockext_error, error.member), NULL, to_zval \
	}
#define ERROR_FIELDS \
	ERROR_FIELD(EE_ERRNO, ee_errno, sockext_convert_uint32_to_zval), \
		ERROR_FIELD(EE_ORIGIN, ee_origin, sockext_convert_octet_to_zval), \
		ERROR_FIELD(EE_TYPE, ee_type, sockext_convert_octet_to_zval), \
		ERROR_FIELD(EE_CODE, ee_code, sockext_convert_octet_to_zval), \
		ERROR_FIELD(EE_INFO, ee_info, sockext_convert_uint32_to_zval), \
		ERROR_FIELD(EE_DATA, ee_data, sockext_convert_uint32_to_zval)

const sockext_field sockext_kind_bare_error_fields[] = {
	ERROR_FIELDS,
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_error_fields[] = {
	ERROR_FIELDS,
	{SOCKEXT_KEY_OFFENDER, false, offsetof(sockext_error, offender), NULL,
		sockext_kind_address_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_error6_fields[] = {
	ERROR_FIELDS,
	{SOCKEXT_KEY_OFFENDER, false, offsetof(sockext_error6, offender), NULL,
		sockext_kind_address6_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_stamped_packet_fields[] = {
	{SOCKEXT_KEY_IF_INDEX, false, offsetof(struct scm_ts_pktinfo, if_index), NULL,
		sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_PKT_LENGTH, false, offsetof(struct scm_ts_pktinfo, pkt_length), NULL,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_path_mtu_fields[] = {
	{SOCKEXT_KEY_IP6M_ADDR, false, offsetof(struct ip6_mtuinfo, ip6m_addr), NULL,
		sockext_kind_address6_to_zval},
	{SOCKEXT_KEY_IP6M_MTU, false, offsetof(struct ip6_mtuinfo, ip6m_mtu), NULL,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

#define AUXDATA_FIELD(key, member, to_zval) \
	{ \
		SOCKEXT_KEY_##key, false, offsetof(struct tpacket_auxdata, member), NULL, to_zval \
	}

const sockext_field sockext_kind_auxdata_fields[] = {
	AUXDATA_FIELD(TP_STATUS, tp_status, sockext_convert_uint32_to_zval),
	AUXDATA_FIELD(TP_LEN, tp_len, sockext_convert_uint32_to_zval),
	AUXDATA_FIELD(TP_SNAPLEN, tp_snaplen, sockext_convert_uint32_to_zval),
	AUXDATA_FIELD(TP_MAC, tp_mac, sockext_convert_uint16_to_zval),
	AUXDATA_FIELD(TP_NET, tp_net, sockext_convert_uint16_to_zval),
	AUXDATA_FIELD(TP_VLAN_TCI, tp_vlan_tci, sockext_convert_uint16_to_zval),
	AUXDATA_FIELD(TP_VLAN_TPID, tp_vlan_tpid, sockext_convert_uint16_to_zval),
	SOCKEXT_FIELDS_END,
};

const sockext_field sockext_kind_netlink_fields[] = {
	{SOCKEXT_KEY_GROUP, false, offsetof(struct nl_pktinfo, group), NULL,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};
#endif
