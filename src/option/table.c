/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See table.h. A new option is a row here (none for a plain int), a constant in option.stub.php,
 * and a test that names it.
 */
#include "table.h"

#include "codec_name.h"
#include "codec_struct.h"
#include "multicast.h"

/* A row: the option, its codecs, which are NULL for an int, and the range of a number. */
#define OPTION(level, number, from_zval, to_zval) \
	{ \
		level, number, #number, from_zval, to_zval, 0, 0 \
	}
#define OPTION_RANGE(level, number, from_zval, min, max) \
	{ \
		level, number, #number, from_zval, NULL, min, max \
	}

static const sockext_option options[] = {
	OPTION(
		SOL_SOCKET, SO_RCVTIMEO, sockext_option_timeout_from_zval, sockext_option_timeout_to_zval),
	OPTION(
		SOL_SOCKET, SO_SNDTIMEO, sockext_option_timeout_from_zval, sockext_option_timeout_to_zval),
	OPTION(SOL_SOCKET, SO_LINGER, sockext_option_linger_from_zval, sockext_option_linger_to_zval),
#ifdef SO_LINGER_SEC
	OPTION(
		SOL_SOCKET, SO_LINGER_SEC, sockext_option_linger_from_zval, sockext_option_linger_to_zval),
#endif
#ifdef SO_BINDTODEVICE
	OPTION(SOL_SOCKET, SO_BINDTODEVICE, sockext_option_device_from_zval,
		sockext_option_device_to_zval),
#endif
#ifdef SO_ATTACH_REUSEPORT_CBPF
	OPTION(SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, sockext_option_cbpf_from_zval, NULL),
#endif
#ifdef SO_GET_FILTER
	OPTION(SOL_SOCKET, SO_GET_FILTER, NULL, sockext_option_filter_to_zval),
#endif
#ifdef SO_PEERPIDFD
	OPTION(SOL_SOCKET, SO_PEERPIDFD, NULL, sockext_option_pidfd_to_zval),
#endif
#ifdef SO_MEMINFO
	OPTION(SOL_SOCKET, SO_MEMINFO, NULL, sockext_option_meminfo_to_zval),
#endif
#ifdef SO_ACCEPTFILTER
	OPTION(SOL_SOCKET, SO_ACCEPTFILTER, sockext_option_accept_filter_from_zval,
		sockext_option_accept_filter_to_zval),
#endif

#ifdef FIL_ATTACH
	OPTION(SOL_FILTER, FIL_ATTACH, sockext_option_string_from_zval, NULL),
#endif
#ifdef FIL_DETACH
	OPTION(SOL_FILTER, FIL_DETACH, sockext_option_string_from_zval, NULL),
#endif

#ifdef TCP_CONGESTION
	OPTION(IPPROTO_TCP, TCP_CONGESTION, sockext_option_congestion_from_zval,
		sockext_option_congestion_to_zval),
#endif
#ifdef TCP_USER_TIMEOUT
	OPTION_RANGE(IPPROTO_TCP, TCP_USER_TIMEOUT, sockext_option_range_from_zval, 0, UINT_MAX),
#endif
#ifdef TCP_FUNCTION_BLK
	OPTION(IPPROTO_TCP, TCP_FUNCTION_BLK, sockext_option_function_set_from_zval,
		sockext_option_function_set_to_zval),
#endif
#ifdef TCP_FUNCTION_ALIAS
	OPTION(IPPROTO_TCP, TCP_FUNCTION_ALIAS, sockext_option_function_set_from_zval,
		sockext_option_function_set_to_zval),
#endif

#ifdef UDP_SEGMENT
	OPTION_RANGE(IPPROTO_UDP, UDP_SEGMENT, sockext_option_range_from_zval, 0, USHRT_MAX),
#endif

	OPTION(IPPROTO_IP, IP_MULTICAST_IF, sockext_multicast_interface_from_zval,
		sockext_multicast_interface_to_zval),
	OPTION_RANGE(IPPROTO_IP, IP_MULTICAST_TTL, sockext_option_octet_from_zval, 0, UCHAR_MAX),
	OPTION_RANGE(IPPROTO_IP, IP_MULTICAST_LOOP, sockext_option_octet_bool_from_zval, 0, 1),

	OPTION(IPPROTO_IPV6, IPV6_MULTICAST_IF, sockext_multicast_interface6_from_zval, NULL),
	OPTION_RANGE(IPPROTO_IPV6, IPV6_MULTICAST_HOPS, sockext_option_range_from_zval, -1, UCHAR_MAX),
	OPTION_RANGE(IPPROTO_IPV6, IPV6_MULTICAST_LOOP, sockext_option_bool_from_zval, 0, 1),
#ifdef IPV6_PKTINFO
	OPTION(IPPROTO_IPV6, IPV6_PKTINFO, sockext_option_pktinfo_from_zval,
		sockext_option_pktinfo_to_zval),
#endif

#ifdef MCAST_JOIN_GROUP
	OPTION(IPPROTO_IP, MCAST_JOIN_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION(IPPROTO_IP, MCAST_LEAVE_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION(IPPROTO_IP, MCAST_BLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IP, MCAST_UNBLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IP, MCAST_LEAVE_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_JOIN_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_LEAVE_GROUP, sockext_multicast_group_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_BLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_UNBLOCK_SOURCE, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_JOIN_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
	OPTION(IPPROTO_IPV6, MCAST_LEAVE_SOURCE_GROUP, sockext_multicast_source_from_zval, NULL),
#endif
};

static const sockext_option *const options_end = options + sizeof(options) / sizeof(options[0]);

uint64_t sockext_option_table_numbers;

const sockext_option *sockext_option_table_search(zend_long level, zend_long number)
{
	for (const sockext_option *option = options; option < options_end; option++) {
		if (option->number == number && option->level == level) {
			return option;
		}
	}
	return NULL;
}

bool sockext_option_table_has_form(zend_long number)
{
	for (const sockext_option *option = options; option < options_end; option++) {
		if (option->number == number && option->from_zval && option->max == 0) {
			return true;
		}
	}
	return false;
}

void sockext_option_table_init(void)
{
	for (const sockext_option *option = options; option < options_end; option++) {
		sockext_option_table_numbers |= UINT64_C(1) << (option->number & 63);
	}
}
