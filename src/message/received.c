/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See received.h.
 */
#include "received.h"

#include "../address/name.h"
#include "ancillary.h"

enum { KEY_NAME, KEY_CONTROL, KEY_IOV, KEY_FLAGS, KEYS };

static zend_string *keys[KEYS];

void sockext_received_startup(void)
{
	static const char *const texts[KEYS] = {"name", "control", "iov", "flags"};

	for (int i = 0; i < KEYS; i++) {
		keys[i] = zend_string_init_interned(texts[i], strlen(texts[i]), true);
	}
}

static bool is_same_address(const sockext_address *left, const sockext_address *right)
{
	return left->len == right->len && memcmp(&left->u, &right->u, left->len) == 0;
}

static zend_result name_to_zval(sockext_conversion *conv, const struct msghdr *header,
	sockext_address *address, const sockext_received_name *before, zval *value)
{
	address->len = header->msg_name ? MIN(header->msg_namelen, sizeof(address->u)) : 0;
	if (before && before->address && is_same_address(address, before->address)) {
		ZVAL_COPY(value, &before->value);
		return SUCCESS;
	}
	sockext_convert_enter_key(conv, "name");
	zend_result result = sockext_name_to_zval(conv, address, value);
	sockext_convert_leave(conv);
	return result;
}

static zend_result control_to_zval(sockext_conversion *conv, struct msghdr *header, zval *value)
{
	if (header->msg_controllen == 0) {
		ZVAL_EMPTY_ARRAY(value);
		return SUCCESS;
	}
	sockext_convert_enter_key(conv, "control");
	zend_result result = sockext_ancillary_to_zval(conv, header, value);
	sockext_convert_leave(conv);
	return result;
}

static void data_to_zval(zend_string *data, zval *value)
{
	if (!data) {
		ZVAL_EMPTY_ARRAY(value);
		return;
	}
	array_init_size(value, 1);
	zend_hash_real_init_packed(Z_ARRVAL_P(value));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(value))
	{
		ZEND_HASH_FILL_SET_STR(data);
		ZEND_HASH_FILL_NEXT();
	}
	ZEND_HASH_FILL_END();
}

zend_result sockext_received_to_zval(sockext_conversion *conv, struct msghdr *header,
	sockext_address *address, zend_string *data, sockext_received_name *before, zval *value)
{
	zval members[KEYS];

	zend_result result = name_to_zval(conv, header, address, before, &members[KEY_NAME]);
	if (result == SUCCESS) {
		result = control_to_zval(conv, header, &members[KEY_CONTROL]);
		if (result == FAILURE) {
			zval_ptr_dtor(&members[KEY_NAME]);
		}
	}
	if (result == FAILURE) {
		if (data) {
			zend_string_release(data);
		}
		return FAILURE;
	}
	data_to_zval(data, &members[KEY_IOV]);
	ZVAL_LONG(&members[KEY_FLAGS], header->msg_flags);

	array_init_size(value, KEYS);
	zend_hash_real_init_mixed(Z_ARRVAL_P(value));
	for (int i = 0; i < KEYS; i++) {
		_zend_hash_append_ex(Z_ARRVAL_P(value), keys[i], &members[i], true);
	}
	if (before) {
		before->address = address;
		ZVAL_COPY_VALUE(&before->value, &members[KEY_NAME]);
	}
	return SUCCESS;
}
