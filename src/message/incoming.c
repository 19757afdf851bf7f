/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See incoming.h.
 */
#include "incoming.h"

#include "../address/name.h"
#include "ancillary.h"
#include "received.h"

#define BUFFER_SIZE_DEFAULT 8192
#define BUFFER_SIZE_MAX 104857600

static zend_result control_size_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	uint32_t *size = member;

	if (sockext_convert_uint32_from_zval(conv, value, size) == FAILURE) {
		return FAILURE;
	}
	if (*size == 0) {
		return sockext_convert_fail(conv, "controllen cannot be 0");
	}
	return SUCCESS;
}

static zend_result buffer_size_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t *size = member;

	if (sockext_convert_integer_from_zval(conv, value, size) == FAILURE) {
		return FAILURE;
	}
	/* 0 is accepted, unlike in the error, which is stock's text: it discards the data, or asks for
	 * their size with MSG_TRUNC. */
	if (*size < 0 || *size > BUFFER_SIZE_MAX) {
		return sockext_convert_fail(conv,
			"the buffer size must be between 1 and %d; given %" PRId64, BUFFER_SIZE_MAX, *size);
	}
	return SUCCESS;
}

static const sockext_field wanted_fields[] = {
	{SOCKEXT_KEY_NAME, false, offsetof(sockext_incoming, name), sockext_name_wanted_from_zval,
		NULL},
	{SOCKEXT_KEY_BUFFER_SIZE, false, offsetof(sockext_incoming, buffer_size), buffer_size_from_zval,
		NULL},
	{SOCKEXT_KEY_CONTROLLEN, true, offsetof(sockext_incoming, control_size), control_size_from_zval,
		NULL},
	SOCKEXT_FIELDS_END,
};

static void init_header(sockext_incoming *msg, int flags)
{
	sockext_buffer_init(&msg->buffer, MAX((size_t) msg->buffer_size, 1), flags);
	msg->vector.iov_base = NULL; /* while the buffer is not open */
	msg->vector.iov_len = (size_t) msg->buffer_size;

	memset(&msg->header, 0, sizeof(msg->header));
	if (msg->name.len > 0) {
		msg->header.msg_name = &msg->name.u;
		msg->header.msg_namelen = msg->name.len;
	}
	msg->header.msg_iov = &msg->vector;
	msg->header.msg_iovlen = 1;
	msg->header.msg_control = msg->control_size > sizeof(msg->few) ? emalloc(msg->control_size)
																   : msg->few.bytes;
	msg->header.msg_controllen = msg->control_size;
}

zend_result sockext_incoming_prepare(
	sockext_incoming *msg, php_socket *sock, zval *array, int flags)
{
	sockext_conversion conv;

	msg->name.len = 0;
	msg->buffer_size = BUFFER_SIZE_DEFAULT;
	sockext_convert_begin(&conv, sock, "msghdr");
	zend_result result = sockext_convert_fields_from_zval(&conv, array, wanted_fields, NULL, msg);
	sockext_convert_end(&conv);
	if (result == SUCCESS) {
		init_header(msg, flags);
	}
	return result;
}

/* Takes the received bytes out of the buffer; NULL for none. */
static zend_string *take_data(sockext_incoming *msg, size_t received)
{
	if (received == 0) {
		return NULL;
	}
	/* With MSG_TRUNC the length may exceed the buffer. */
	zend_string *string = sockext_buffer_finish(&msg->buffer, MIN(received, msg->vector.iov_len));
	msg->buffer.string = NULL;
	return string;
}

void sockext_incoming_to_zval(sockext_incoming *msg, size_t received, zval *value)
{
	sockext_received_to_zval(&msg->header, &msg->name, take_data(msg, received), NULL, value);
	sockext_ancillary_discard(&msg->header);
}

void sockext_incoming_destroy(sockext_incoming *msg)
{
	if (msg->header.msg_control != msg->few.bytes) {
		efree(msg->header.msg_control);
	}
	sockext_buffer_destroy(&msg->buffer);
}
