/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The keys in tables of fields, see convert.h, as interned strings. The literals of scripts are the
 * same strings, so that a key is found by its pointer. A new key is a line here.
 */
#ifndef SOCKEXT_KEYS_H
#define SOCKEXT_KEYS_H

#include "php.h"

#define SOCKEXT_KEYS(KEY) \
	KEY(ADDR, "addr") \
	KEY(BUFFER_SIZE, "buffer_size") \
	KEY(CID, "cid") \
	KEY(CONTROL, "control") \
	KEY(CONTROLLEN, "controllen") \
	KEY(DATA, "data") \
	KEY(EE_CODE, "ee_code") \
	KEY(EE_DATA, "ee_data") \
	KEY(EE_ERRNO, "ee_errno") \
	KEY(EE_INFO, "ee_info") \
	KEY(EE_ORIGIN, "ee_origin") \
	KEY(EE_TYPE, "ee_type") \
	KEY(FAMILY, "family") \
	KEY(FLAGS, "flags") \
	KEY(FLOWINFO, "flowinfo") \
	KEY(GID, "gid") \
	KEY(GROUP, "group") \
	KEY(GROUPS, "groups") \
	KEY(HARDWARE, "hardware") \
	KEY(HATYPE, "hatype") \
	KEY(IF_INDEX, "if_index") \
	KEY(IFINDEX, "ifindex") \
	KEY(IOV, "iov") \
	KEY(IP6M_ADDR, "ip6m_addr") \
	KEY(IP6M_MTU, "ip6m_mtu") \
	KEY(LEVEL, "level") \
	KEY(NAME, "name") \
	KEY(NSEC, "nsec") \
	KEY(OFFENDER, "offender") \
	KEY(PATH, "path") \
	KEY(PID, "pid") \
	KEY(PKT_LENGTH, "pkt_length") \
	KEY(PKTTYPE, "pkttype") \
	KEY(PORT, "port") \
	KEY(PROTOCOL, "protocol") \
	KEY(RX_ID, "rx_id") \
	KEY(SCOPE_ID, "scope_id") \
	KEY(SEC, "sec") \
	KEY(SOFTWARE, "software") \
	KEY(SPEC_DST, "spec_dst") \
	KEY(TP_LEN, "tp_len") \
	KEY(TP_MAC, "tp_mac") \
	KEY(TP_NET, "tp_net") \
	KEY(TP_SNAPLEN, "tp_snaplen") \
	KEY(TP_STATUS, "tp_status") \
	KEY(TP_VLAN_TCI, "tp_vlan_tci") \
	KEY(TP_VLAN_TPID, "tp_vlan_tpid") \
	KEY(TX_ID, "tx_id") \
	KEY(TYPE, "type") \
	KEY(UID, "uid") \
	KEY(USEC, "usec")

#define SOCKEXT_KEYS_NUMBER(name, text) SOCKEXT_KEY_##name,

typedef enum {
	SOCKEXT_KEY_NONE,
	SOCKEXT_KEYS(SOCKEXT_KEYS_NUMBER) SOCKEXT_KEY_COUNT,
} sockext_key;

/* The string of each key. */
extern zend_string *sockext_keys[SOCKEXT_KEY_COUNT];

/* Makes the strings, once for the process. */
void sockext_keys_startup(void);

/* Returns the value of a key, no reference, or NULL if the array does not have it. */
static inline zval *sockext_keys_find(const HashTable *array, sockext_key key)
{
	zval *value = zend_hash_find_known_hash(array, sockext_keys[key]);

	if (value) {
		ZVAL_DEREF(value);
	}
	return value;
}

/* Makes value an array for up to count keys, and append them to it, each once. Takes ownership of
 * member. */
static inline void sockext_keys_init(zval *value, uint32_t count)
{
	array_init_size(value, count);
	zend_hash_real_init_mixed(Z_ARRVAL_P(value));
}

static inline void sockext_keys_append(zval *value, sockext_key key, zval *member)
{
	_zend_hash_append_ex(Z_ARRVAL_P(value), sockext_keys[key], member, true);
}

#endif
