/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See outgoing.h. Sockets, streams and strings are held until the message is destroyed.
 */
#include "outgoing.h"

#include "convert_address.h"
#include "convert_descriptor.h"
#include "iovec_object.h"

static void make_room(sockext_outgoing *msg, size_t count)
{
	if (count > SOCKEXT_OUTGOING_INLINE) {
		msg->vectors = safe_emalloc(count, sizeof(*msg->vectors), 0);
		msg->strings = safe_emalloc(count, sizeof(*msg->strings), 0);
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
	make_room(msg, iovec->count);
	for (size_t i = 0; i < iovec->count; i++) {
		hold_string(msg, sockext_iovec_fetch(&iovec->vectors[i]));
	}
	return SUCCESS;
}

static zend_result vectors_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_outgoing *msg = member;
	zval list, *element;
	zend_result result = SUCCESS;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == sockext_iovec_ce) {
		return vectors_from_iovec(sockext_iovec_from_object(Z_OBJ_P(value)), msg);
	}
	if (sockext_convert_array_from_zval(conv, value, &list) == FAILURE) {
		return FAILURE;
	}
	make_room(msg, zend_hash_num_elements(Z_ARRVAL(list)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), element) {
		zend_string *string = sockext_convert_string_from_zval(element);
		if (!string) {
			result = FAILURE;
			break;
		}
		hold_string(msg, string);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return result;
}

static const sockext_field fields[] = {
	{"name", false, offsetof(sockext_outgoing, name), sockext_convert_address_from_zval, NULL},
	{"iov", false, 0, vectors_from_zval, NULL},
	{"control", false, offsetof(sockext_outgoing, control), sockext_ancillary_from_zval, NULL},
	SOCKEXT_FIELDS_END,
};

static void init_outgoing(sockext_outgoing *msg, php_socket *sock, const char *root)
{
	sockext_convert_begin(&msg->conversion, sock, "user", root);
	sockext_ancillary_init(&msg->control);
	msg->name.len = 0;
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
	if (sockext_convert_fields_from_zval(&msg->conversion, array, fields, msg) == FAILURE
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
	sockext_outgoing *msg, php_socket *sock, zval *element, uint32_t number)
{
	init_outgoing(msg, sock, "messages");
	sockext_convert_enter_element(&msg->conversion, number);
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
		efree(msg->strings);
	}
	sockext_ancillary_destroy(&msg->control);
	sockext_convert_end(&msg->conversion);
}
