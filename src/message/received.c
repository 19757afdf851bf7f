/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See received.h.
 */
#include "received.h"

#include "../address/name.h"
#include "ancillary.h"

static bool is_same_address(const sockext_address *left, const sockext_address *right)
{
	return left->len == right->len && memcmp(&left->u, &right->u, left->len) == 0;
}

static void name_to_zval(const struct msghdr *header, sockext_address *address,
	const sockext_received_name *before, zval *value)
{
	address->len = header->msg_name ? MIN(header->msg_namelen, sizeof(address->u)) : 0;
	if (before && before->address && is_same_address(address, before->address)) {
		ZVAL_COPY(value, &before->value);
	} else {
		sockext_name_to_zval(address, value);
	}
}

static void control_to_zval(struct msghdr *header, zval *value)
{
	if (header->msg_controllen == 0) {
		ZVAL_EMPTY_ARRAY(value);
	} else {
		sockext_ancillary_to_zval(header, value);
	}
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

void sockext_received_to_zval(struct msghdr *header, sockext_address *address, zend_string *data,
	sockext_received_name *before, zval *value)
{
	zval name, control, iov, flags;

	name_to_zval(header, address, before, &name);
	control_to_zval(header, &control);
	data_to_zval(data, &iov);
	ZVAL_LONG(&flags, header->msg_flags);

	sockext_keys_init(value, 4);
	sockext_keys_append(value, SOCKEXT_KEY_NAME, &name);
	sockext_keys_append(value, SOCKEXT_KEY_CONTROL, &control);
	sockext_keys_append(value, SOCKEXT_KEY_IOV, &iov);
	sockext_keys_append(value, SOCKEXT_KEY_FLAGS, &flags);
	if (before) {
		before->address = address;
		ZVAL_COPY_VALUE(&before->value, &name);
	}
}
