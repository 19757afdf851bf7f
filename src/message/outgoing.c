/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See outgoing.h. References to sockets, streams and strings are held until the message is
 * destroyed.
 */
#include "outgoing.h"

#include "../address/name.h"
#include "../core/convert_descriptor.h"
#include "../io/iovec_object.h"

static void reserve_vectors(sockext_outgoing *msg, size_t count)
{
	if (count > SOCKEXT_OUTGOING_INLINE) {
		msg->vectors = safe_emalloc(count, sizeof(*msg->vectors) + sizeof(*msg->strings), 0);
		msg->strings = (zend_string **) (void *) (msg->vectors + count);
	}
}

static void hold_string(sockext_outgoing *msg, zend_string *string)
{
	msg->strings[msg->count] = string;
	msg->vectors[msg->count].iov_base = ZSTR_VAL(string);
	msg->vectors[msg->count].iov_len = ZSTR_LEN(string);
	msg->count++;
}

static zend_result vectors_from_iovec(const sockext_iovec *iovec, sockext_outgoing *msg)
{
	if (iovec->is_freed) {
		sockext_iovec_throw_freed();
		return FAILURE;
	}
	if (UNEXPECTED(iovec->is_busy)) {
		sockext_iovec_throw_busy();
		return FAILURE;
	}
	reserve_vectors(msg, iovec->count);
	for (size_t i = 0; i < iovec->count; i++) {
		hold_string(msg, sockext_iovec_fetch(&iovec->vectors[i]));
	}
	return SUCCESS;
}

static zend_result vectors_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_outgoing *msg = member;
	zval *element;
	zend_result result = SUCCESS;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == sockext_iovec_ce) {
		return vectors_from_iovec(sockext_iovec_from_object(Z_OBJ_P(value)), msg);
	}
	HashTable *list = sockext_convert_array_from_zval(conv, value);
	if (!list) {
		return FAILURE;
	}
	reserve_vectors(msg, zend_hash_num_elements(list));
	ZEND_HASH_FOREACH_VAL(list, element) {
		zend_string *string = sockext_convert_string_from_zval(element);
		if (!string) {
			result = FAILURE;
			break;
		}
		hold_string(msg, string);
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(list);
	return result;
}

/* Consecutive messages of a list often share the array of their name, which is converted once. */
static zend_result name_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_outgoing *msg = member;
	const sockext_outgoing *before = msg->before;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL) {
		return SUCCESS; /* no name, as in a received message without one */
	}
	ZVAL_COPY(&msg->name_value, value);
	if (before && Z_TYPE_P(value) == IS_ARRAY && Z_TYPE(before->name_value) == IS_ARRAY
		&& Z_ARR_P(value) == Z_ARR(before->name_value)) {
		msg->name.len = before->name.len;
		memcpy(&msg->name.u, &before->name.u, before->name.len);
		return SUCCESS;
	}
	return sockext_name_from_zval(conv, value, &msg->name);
}

/* A received message has flags, and the array that asked for it has controllen and buffer_size. */
static const sockext_field fields[] = {
	{SOCKEXT_KEY_NAME, false, 0, name_from_zval, NULL},
	{SOCKEXT_KEY_IOV, false, 0, vectors_from_zval, NULL},
	{SOCKEXT_KEY_CONTROL, false, offsetof(sockext_outgoing, control), sockext_ancillary_from_zval,
		NULL},
	{SOCKEXT_KEY_FLAGS, false, 0, NULL, NULL},
	{SOCKEXT_KEY_CONTROLLEN, false, 0, NULL, NULL},
	{SOCKEXT_KEY_BUFFER_SIZE, false, 0, NULL, NULL},
	SOCKEXT_FIELDS_END,
};

static void init_outgoing(sockext_outgoing *msg, php_socket *sock, const char *root)
{
	sockext_convert_begin(&msg->conversion, sock, root);
	sockext_ancillary_init(&msg->control);
	msg->before = NULL;
	msg->name.len = 0;
	ZVAL_UNDEF(&msg->name_value);
	msg->count = 0;
	msg->vectors = msg->few_vectors;
	msg->strings = msg->few_strings;
}

static void fill_header(sockext_outgoing *msg)
{
	memset(&msg->header, 0, sizeof(msg->header));
	if (msg->name.len > 0) {
		msg->header.msg_name = &msg->name.u;
		msg->header.msg_namelen = msg->name.len;
	}
	msg->header.msg_iov = msg->vectors;
	msg->header.msg_iovlen = msg->count;
	if (msg->control.length > 0) {
		msg->header.msg_control = msg->control.data;
		msg->header.msg_controllen = msg->control.length;
	}
}

static zend_result read_outgoing(sockext_outgoing *msg, zval *array)
{
	if (sockext_convert_fields_from_zval(
			&msg->conversion, array, fields, sockext_convert_refuse_key, msg)
			== FAILURE
		|| sockext_outgoing_check(msg) == FAILURE) {
		sockext_outgoing_destroy(msg);
		return FAILURE;
	}
	fill_header(msg);
	return SUCCESS;
}

zend_result sockext_outgoing_from_zval(sockext_outgoing *msg, php_socket *sock, zval *array)
{
	init_outgoing(msg, sock, "msghdr");
	return read_outgoing(msg, array);
}

zend_result sockext_outgoing_from_element(
	sockext_outgoing *msg, php_socket *sock, zval *element, uint32_t number, const zend_string *key)
{
	init_outgoing(msg, sock, "messages");
	msg->before = number > 0 ? msg - 1 : NULL;
	if (key) {
		sockext_convert_enter_key(&msg->conversion, ZSTR_VAL(key));
	} else {
		sockext_convert_enter_element(&msg->conversion, number);
	}
	return read_outgoing(msg, element);
}

zend_result sockext_outgoing_check(sockext_outgoing *msg)
{
	return sockext_convert_descriptor_check(&msg->conversion);
}

void sockext_outgoing_destroy(sockext_outgoing *msg)
{
	for (size_t i = 0; i < msg->count; i++) {
		zend_string_release(msg->strings[i]);
	}
	if (msg->vectors != msg->few_vectors) {
		efree(msg->vectors);
	}
	zval_ptr_dtor(&msg->name_value);
	sockext_ancillary_destroy(&msg->control);
	sockext_convert_end(&msg->conversion);
}
