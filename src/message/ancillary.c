/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See ancillary.h. In error messages the control messages to be sent are counted from 0, all other
 * elements from 1, as in ext/sockets.
 */
#include "ancillary.h"

#include "kind.h"

void sockext_ancillary_init(sockext_control *control)
{
	control->data = control->few.bytes;
	control->length = 0;
	control->room = sizeof(control->few);
}

void sockext_ancillary_destroy(sockext_control *control)
{
	if (control->data != control->few.bytes) {
		efree(control->data);
	}
	sockext_ancillary_init(control);
}

/* Appends a control message and returns a pointer to its data, valid until the next append. */
static void *append_control(sockext_control *control, int level, int type, size_t size)
{
	size_t space = CMSG_SPACE(size);

	if (space > control->room - control->length) {
		size_t room = zend_safe_address_guarded(2, control->room, space);
		void *data = emalloc(room);
		memcpy(data, control->data, control->length);
		if (control->data != control->few.bytes) {
			efree(control->data);
		}
		control->data = data;
		control->room = room;
	}
	struct cmsghdr *cmsg = (struct cmsghdr *) (void *) ((char *) control->data + control->length);
	memset(cmsg, 0, space);
	cmsg->cmsg_len = CMSG_LEN(size);
	cmsg->cmsg_level = level;
	cmsg->cmsg_type = type;
	control->length += space;
	return CMSG_DATA(cmsg);
}

static zend_result list_from_zval(
	sockext_conversion *conv, zval *value, const sockext_kind *kind, sockext_control *control)
{
	zend_result result = SUCCESS;
	uint32_t number = 0;
	zval *element;
	HashTable *list = sockext_convert_array_from_zval(conv, value);

	ZEND_ASSERT(kind->from_zval);
	if (!list) {
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(list);
	if (count == 0) {
		result = sockext_convert_fail(conv, "expected at least one element in this array");
	} else {
		char *data = append_control(control, kind->level, kind->type, count * kind->sent_size);
		sockext_convert_enter_key(conv, "data");
		ZEND_HASH_FOREACH_VAL(list, element) {
			sockext_convert_enter_element(conv, number + 1);
			result = kind->from_zval(conv, element, data + number * kind->sent_size);
			sockext_convert_leave(conv);
			number++;
			if (result == FAILURE) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
		sockext_convert_leave(conv);
	}
	zend_array_release(list);
	return result;
}

/* Whether the data are a report, in the form in which they were received: a message that was
 * received can be sent as it is. */
static bool is_receive_only(const sockext_kind *kind, const zval *data)
{
	return kind->is_receive_only && data
		   && (Z_TYPE_P(data) == kind->form
			   || (kind->form == IS_RESOURCE && Z_TYPE_P(data) == IS_NULL));
}

/* Whether a string is the data as they are: the bytes of a struct, or of no known form. For other
 * kinds it may be a number. */
static bool takes_bytes(const sockext_kind *kind)
{
	return !kind || !(kind->from_zval || kind->fields)
		   || (kind->form == IS_ARRAY && !kind->is_list);
}

/* The data are read by the row of the kind. */
static const sockext_field message_fields[] = {
	{SOCKEXT_KEY_LEVEL, true, offsetof(struct cmsghdr, cmsg_level), sockext_convert_int_from_zval,
		NULL},
	{SOCKEXT_KEY_TYPE, true, offsetof(struct cmsghdr, cmsg_type), sockext_convert_int_from_zval,
		NULL},
	{SOCKEXT_KEY_DATA, false, 0, NULL, NULL},
	SOCKEXT_FIELDS_END,
};

static zend_result message_from_array(
	sockext_conversion *conv, HashTable *message, sockext_control *control)
{
	struct cmsghdr wanted;

	if (sockext_convert_fields_from_array(
			conv, message, message_fields, sockext_convert_refuse_key, &wanted)
		== FAILURE) {
		return FAILURE;
	}
	const sockext_kind *kind = sockext_kind_find(wanted.cmsg_level, wanted.cmsg_type);
	zval *data = sockext_keys_find(message, SOCKEXT_KEY_DATA);
	if (kind && is_receive_only(kind, data)) {
		return SUCCESS;
	}
	if (data && Z_TYPE_P(data) == IS_STRING && takes_bytes(kind)) {
		memcpy(append_control(control, wanted.cmsg_level, wanted.cmsg_type, Z_STRLEN_P(data)),
			Z_STRVAL_P(data), Z_STRLEN_P(data));
		return SUCCESS;
	}
	if (!kind || !(kind->from_zval || kind->fields)) {
		return sockext_convert_fail(conv, "cmsghdr with level %d and type %d not supported",
			wanted.cmsg_level, wanted.cmsg_type);
	}
	if (!data) {
		return sockext_convert_fail(conv, "cmsghdr should have a 'data' element here");
	}
	if (kind->is_list) {
		return list_from_zval(conv, data, kind, control);
	}
	void *bytes = append_control(control, kind->level, kind->sent_type, kind->sent_size);
	sockext_convert_enter_key(conv, "data");
	zend_result result = kind->from_zval ? kind->from_zval(conv, data, bytes)
										 : sockext_convert_fields_from_zval(conv, data,
											 kind->fields, sockext_convert_refuse_key, bytes);
	sockext_convert_leave(conv);
	return result;
}

zend_result sockext_ancillary_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zend_result result = SUCCESS;
	uint32_t number = 0;
	zval *element;
	HashTable *list = sockext_convert_array_from_zval(conv, value);

	if (!list) {
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(list, element) {
		sockext_convert_enter_element(conv, number++);
		HashTable *message = sockext_convert_array_from_zval(conv, element);
		if (message) {
			result = message_from_array(conv, message, member);
			zend_array_release(message);
		} else {
			result = FAILURE;
		}
		sockext_convert_leave(conv);
		if (result == FAILURE) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zend_array_release(list);
	return result;
}

/* Returns how many bytes of data there are in the buffer, which may be fewer than cmsg_len says. */
static size_t get_data_length(const struct msghdr *header, const struct cmsghdr *cmsg)
{
	const char *end = (const char *) header->msg_control + header->msg_controllen;
	size_t left = (size_t) (end - (const char *) cmsg);
	size_t length = MIN(cmsg->cmsg_len, left);

	return length > CMSG_LEN(0) ? length - CMSG_LEN(0) : 0;
}

static void list_to_zval(const sockext_kind *kind, char *data, size_t length, zval *value)
{
	uint32_t count = (uint32_t) (length / kind->size);
	zval element;

	array_init_size(value, count);
	zend_hash_real_init_packed(Z_ARRVAL_P(value));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(value))
	{
		for (uint32_t i = 0; i < count; i++) {
			kind->to_zval(data + i * kind->size, &element);
			ZEND_HASH_FILL_SET(&element);
			ZEND_HASH_FILL_NEXT();
		}
	}
	ZEND_HASH_FILL_END();
}

static void data_to_zval(struct cmsghdr *cmsg, size_t length, zval *value)
{
	const sockext_kind *kind = sockext_kind_find(cmsg->cmsg_level, cmsg->cmsg_type);
	char *data = (char *) CMSG_DATA(cmsg);

	if (kind && kind->is_list) {
		list_to_zval(kind, data, length, value);
	} else if (!kind || !(kind->to_zval || kind->fields) || length != kind->size) {
		/* A string of bytes also if the message was truncated (MSG_CTRUNC) or is longer than the
		 * known struct. */
		ZVAL_STRINGL_FAST(value, data, length);
	} else if (kind->to_zval) {
		kind->to_zval(data, value);
	} else {
		sockext_convert_fields_to_zval(kind->fields, data, value);
	}
}

static void message_to_zval(struct cmsghdr *cmsg, size_t length, zval *value)
{
	zval level, type, data;

	data_to_zval(cmsg, length, &data);
	ZVAL_LONG(&level, cmsg->cmsg_level);
	ZVAL_LONG(&type, cmsg->cmsg_type);
	sockext_keys_init(value, 3);
	sockext_keys_append(value, SOCKEXT_KEY_LEVEL, &level);
	sockext_keys_append(value, SOCKEXT_KEY_TYPE, &type);
	sockext_keys_append(value, SOCKEXT_KEY_DATA, &data);
}

void sockext_ancillary_to_zval(struct msghdr *header, zval *value)
{
	zval message;

	array_init(value);
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(header); cmsg; cmsg = CMSG_NXTHDR(header, cmsg)) {
		message_to_zval(cmsg, get_data_length(header, cmsg), &message);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(value), &message);
	}
}

void sockext_ancillary_discard(struct msghdr *header)
{
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(header); cmsg; cmsg = CMSG_NXTHDR(header, cmsg)) {
		const sockext_kind *kind = sockext_kind_find(cmsg->cmsg_level, cmsg->cmsg_type);
		if (kind && kind->discard) {
			size_t count = get_data_length(header, cmsg) / kind->size;
			for (size_t i = 0; i < count; i++) {
				kind->discard((char *) CMSG_DATA(cmsg) + i * kind->size);
			}
		}
	}
}

sockext_space_result sockext_ancillary_space(int level, int type, size_t count, size_t *space)
{
	const sockext_kind *kind = sockext_kind_find(level, type);
	size_t size = kind ? kind->size : 0, elements = count;

	if (size == 0) {
		/* Without the number of bytes there is no answer. */
		if (count == 0) {
			return SOCKEXT_SPACE_UNKNOWN_KIND;
		}
		size = 1;
	} else if (!kind->is_list) {
		elements = 1;
	}
	if (elements > (ZEND_LONG_MAX - CMSG_SPACE(0)) / size - 1) {
		return SOCKEXT_SPACE_TOO_LARGE;
	}
	*space = CMSG_SPACE(elements * size);
	return SOCKEXT_SPACE_KNOWN;
}
