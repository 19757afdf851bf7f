/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_address.h. Members are converted one after the other; the first that fails is reported.
 */
#include "codec_address.h"

#include "../address/family.h"
#include "../address/inet.h"
#include "../address/name.h"
#include "../address/resolve.h"
#include "../core/compat.h"
#include "../core/errors.h"
#include "multicast.h"

#ifdef __linux__
void sockext_option_address_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	sockext_address addr;

	memset(&addr, 0, sizeof(addr));
	addr.len = sizeof(addr.u);
	if (sockext_option_fetch(option, sock, &addr.u, &addr.len, value) == SUCCESS) {
		sockext_name_to_zval(&addr, value);
	}
}

void sockext_option_path_mtu_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	struct { /* struct ip6_mtuinfo, which musl and glibc hide */
		struct sockaddr_in6 addr;
		uint32_t mtu;
	} info = {0};
	socklen_t length = sizeof(info);

	if (sockext_option_fetch(option, sock, &info, &length, value) == SUCCESS) {
		array_init_size(value, 2);
		add_assoc_str(value, "addr", sockext_inet_get_scoped_host(&info.addr));
		add_assoc_long(value, "mtu", sockext_option_to_long(info.mtu));
	}
}

/* Copies a required member; FAILURE after a ValueError. */
static zend_result require_member(const HashTable *members, const char *key, zval *copy)
{
	if (!sockext_option_copy_member(members, key, copy)) {
		zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG, "must have key \"%s\"", key);
		return FAILURE;
	}
	return SUCCESS;
}

/* Copies a required member that is a string; FAILURE after an exception. */
static zend_result require_string(const HashTable *members, const char *key, zval *copy)
{
	if (require_member(members, key, copy) == FAILURE) {
		return FAILURE;
	}
	if (Z_TYPE_P(copy) != IS_STRING) {
		zend_argument_type_error(SOCKEXT_OPTION_VALUE_ARG,
			"\"%s\" must be of type string, %s given", key, sockext_value_name(copy));
		zval_ptr_dtor(copy);
		return FAILURE;
	}
	return SUCCESS;
}

/* Converts a required member to a number within a range; FAILURE after an exception. */
static zend_result get_number_member(
	const HashTable *members, const char *key, int64_t max, int64_t *number)
{
	zval copy;

	if (require_member(members, key, &copy) == FAILURE) {
		return FAILURE;
	}
	zend_result result = sockext_option_get_number(key, &copy, number);
	zval_ptr_dtor(&copy);
	if (result == SUCCESS && (*number < 0 || *number > max)) {
		return sockext_option_refuse_number(key, 0, max);
	}
	return result;
}

/* struct tcp_md5sig, linux/tcp.h; glibc has a padding in place of the interface. */
typedef struct {
	struct sockaddr_storage addr;
	uint8_t flags, prefixlen;
	uint16_t keylen;
	int32_t ifindex;
	uint8_t key[80];
} md5_signature;

enum {
	MD5_HAS_PREFIX = 1,
	MD5_HAS_INTERFACE = 2,
};

/* Converts the address of the peer, of the socket's family; FAILURE after an exception or a
 * warning. */
static zend_result get_md5_address(
	php_socket *sock, const HashTable *members, md5_signature *signature)
{
	sockext_address addr;
	zval host;

	if (require_string(members, "addr", &host) == FAILURE) {
		return FAILURE;
	}
	int error = sockext_resolve_first(sock, Z_STR(host), sock->type, &addr);
	zval_ptr_dtor(&host);
	if (error != 0) {
		sockext_errors_report_host(sock, error);
		return FAILURE;
	}
	memcpy(&signature->addr, &addr.u, addr.len);
	return SUCCESS;
}

static zend_result get_md5_key(const HashTable *members, md5_signature *signature)
{
	zval key;

	if (require_string(members, "key", &key) == FAILURE) {
		return FAILURE;
	}
	zend_result result = SUCCESS;
	if (Z_STRLEN(key) > sizeof(signature->key)) {
		zend_argument_value_error(
			SOCKEXT_OPTION_VALUE_ARG, "\"key\" must be at most %zu bytes", sizeof(signature->key));
		result = FAILURE;
	} else {
		signature->keylen = (uint16_t) Z_STRLEN(key);
		memcpy(signature->key, Z_STRVAL(key), Z_STRLEN(key));
	}
	zval_ptr_dtor(&key);
	return result;
}

/* Without a prefix the system takes the whole address, and 0 bits are any address. */
static zend_result get_md5_scope(
	php_socket *sock, const HashTable *members, md5_signature *signature)
{
	int64_t prefix = 0;
	unsigned int ifindex;

	if (zend_hash_str_exists(members, "prefixlen", strlen("prefixlen"))) {
		if (get_number_member(members, "prefixlen", 128, &prefix) == FAILURE) {
			return FAILURE;
		}
		signature->flags |= MD5_HAS_PREFIX;
		signature->prefixlen = (uint8_t) prefix;
	}
	if (sockext_multicast_get_member(sock, members, &ifindex) == FAILURE) {
		return FAILURE;
	}
	if (ifindex != 0) {
		signature->flags |= MD5_HAS_INTERFACE;
		signature->ifindex = (int32_t) ifindex;
	}
	return SUCCESS;
}

zend_result sockext_option_md5_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	md5_signature signature = {0};
	HashTable *members = sockext_option_members(option->name, value);

	if (!members) {
		return FAILURE;
	}
	zend_result result = get_md5_key(members, &signature);
	if (result == SUCCESS) {
		result = get_md5_scope(sock, members, &signature);
	}
	if (result == SUCCESS) {
		result = get_md5_address(sock, members, &signature);
	}
	zend_release_properties(members);
	if (signature.flags == 0) {
		raw->number = option->number;
	}
	raw->owned = zend_string_init((const char *) &signature, sizeof(signature), false);
	raw->data = ZSTR_VAL(raw->owned);
	raw->length = sizeof(signature);
	return result;
}
#endif

#ifdef PACKET_ADD_MEMBERSHIP
/* Converts a hardware address, as in the names of messages; FAILURE after an exception or a
 * warning. */
static zend_result get_hardware(
	php_socket *sock, const HashTable *members, struct packet_mreq *request)
{
	const sockext_field *field = sockext_family_packet.fields;
	sockext_address addr;
	sockext_conversion conv;
	zval copy;

	if (!sockext_option_copy_member(members, "addr", &copy)) {
		return SUCCESS;
	}
	while (field->key != SOCKEXT_KEY_ADDR) {
		field++;
	}
	memset(&addr, 0, sizeof(addr));
	sockext_convert_begin(&conv, sock, "addr");
	zend_result result = field->from_zval(&conv, &copy, (char *) &addr + field->offset);
	sockext_convert_end(&conv);
	zval_ptr_dtor(&copy);
	if (result == SUCCESS) {
		request->mr_alen = (unsigned short) MIN(addr.u.ll.sll_halen, sizeof(request->mr_address));
		memcpy(request->mr_address, addr.u.ll.sll_addr, request->mr_alen);
	}
	return EG(exception) ? FAILURE : result;
}

zend_result sockext_option_packets_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct packet_mreq *request = &raw->u.packets;
	unsigned int ifindex = 0;
	int64_t type = 0;
	HashTable *members = sockext_option_members(option->name, value);

	if (!members) {
		return FAILURE;
	}
	memset(request, 0, sizeof(*request));
	raw->data = request;
	raw->length = sizeof(*request);
	zend_result result = sockext_multicast_get_member(sock, members, &ifindex);
	if (result == SUCCESS) {
		result = get_number_member(members, "type", USHRT_MAX, &type);
	}
	if (result == SUCCESS) {
		result = get_hardware(sock, members, request);
	}
	zend_release_properties(members);
	request->mr_ifindex = (int) ifindex;
	request->mr_type = (unsigned short) type;
	return result;
}
#endif
