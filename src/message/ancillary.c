/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See ancillary.h. In error messages the control messages to be sent are counted from 0, all other
 * elements from 1, as in ext/sockets.
 */
#include "ancillary.h"

#include "../address/pktinfo.h"
#include "../core/convert_descriptor.h"

typedef struct {
	int level;
	int type;
	size_t size; /* of the data, or of one element of a list */
	bool is_list;
	sockext_from_zval from_zval;    /* NULL if only received */
	sockext_to_zval to_zval;        /* NULL if only sent */
	void (*discard)(void *element); /* closes an element without an owner, or NULL */
} kind_row;

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

static const sockext_field credentials_fields[] = {
	{SOCKEXT_KEY_PID, true, offsetof(struct ucred, pid), pid_from_zval,
		sockext_convert_int_to_zval},
	{SOCKEXT_KEY_UID, true, offsetof(struct ucred, uid), id_from_zval,
		sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_GID, true, offsetof(struct ucred, gid), id_from_zval,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

static zend_result credentials_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	return sockext_convert_fields_from_zval(
		conv, value, credentials_fields, sockext_convert_refuse_key, member);
}

static zend_result credentials_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	return sockext_convert_fields_to_zval(conv, credentials_fields, member, value);
}
#endif

#if defined(UDP_SEGMENT) && defined(SOL_UDP)
static zend_result segment_from_zval(sockext_conversion *conv, zval *value, void *member)
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
#endif

static const kind_row kinds[] = {
#ifdef SCM_RIGHTS
	{SOL_SOCKET, SCM_RIGHTS, sizeof(int), true, sockext_convert_descriptor_from_zval,
		sockext_convert_descriptor_to_zval, sockext_convert_descriptor_discard},
#endif
#ifdef SCM_PIDFD
	{SOL_SOCKET, SCM_PIDFD, sizeof(int), false, NULL, sockext_convert_descriptor_to_zval,
		sockext_convert_descriptor_discard},
#endif
#ifdef SCM_CREDENTIALS
	{SOL_SOCKET, SCM_CREDENTIALS, sizeof(struct ucred), false, credentials_from_zval,
		credentials_to_zval, NULL},
#endif
#ifdef IPV6_PKTINFO
	{IPPROTO_IPV6, IPV6_PKTINFO, sizeof(struct in6_pktinfo), false, sockext_pktinfo_field_from_zval,
		sockext_pktinfo_field_to_zval, NULL},
#endif
#ifdef IPV6_HOPLIMIT
	{IPPROTO_IPV6, IPV6_HOPLIMIT, sizeof(int), false, sockext_convert_int_from_zval,
		sockext_convert_int_to_zval, NULL},
#endif
#ifdef IPV6_TCLASS
	{IPPROTO_IPV6, IPV6_TCLASS, sizeof(int), false, sockext_convert_int_from_zval,
		sockext_convert_int_to_zval, NULL},
#endif
#if defined(UDP_SEGMENT) && defined(SOL_UDP)
	{SOL_UDP, UDP_SEGMENT, sizeof(uint16_t), false, segment_from_zval, NULL, NULL},
#endif
#if defined(UDP_GRO) && defined(SOL_UDP)
	{SOL_UDP, UDP_GRO, sizeof(int), false, sockext_convert_int_from_zval,
		sockext_convert_int_to_zval, NULL},
#endif
};

static const kind_row *find_kind(int level, int type)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (kinds[i].level == level && kinds[i].type == type) {
			return &kinds[i];
		}
	}
	return NULL;
}

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
	sockext_conversion *conv, zval *value, const kind_row *kind, sockext_control *control)
{
	zend_result result = SUCCESS;
	uint32_t number = 0;
	zval *element;
	HashTable *list = sockext_convert_array_from_zval(conv, value);

	if (!list) {
		return FAILURE;
	}
	uint32_t count = zend_hash_num_elements(list);
	if (count == 0) {
		result = sockext_convert_fail(conv, "expected at least one element in this array");
	} else {
		char *data = append_control(control, kind->level, kind->type, count * kind->size);
		sockext_convert_enter_key(conv, "data");
		ZEND_HASH_FOREACH_VAL(list, element) {
			sockext_convert_enter_element(conv, number + 1);
			result = kind->from_zval(conv, element, data + number * kind->size);
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

/* The data are read by the row of the kind. */
static const sockext_field message_fields[] = {
	{SOCKEXT_KEY_LEVEL, true, offsetof(kind_row, level), sockext_convert_int_from_zval, NULL},
	{SOCKEXT_KEY_TYPE, true, offsetof(kind_row, type), sockext_convert_int_from_zval, NULL},
	{SOCKEXT_KEY_DATA, false, 0, NULL, NULL},
	SOCKEXT_FIELDS_END,
};

static zend_result message_from_array(
	sockext_conversion *conv, HashTable *message, sockext_control *control)
{
	kind_row wanted;

	if (sockext_convert_fields_from_array(
			conv, message, message_fields, sockext_convert_refuse_key, &wanted)
		== FAILURE) {
		return FAILURE;
	}
	const kind_row *kind = find_kind(wanted.level, wanted.type);
	zval *data = sockext_keys_find(message, SOCKEXT_KEY_DATA);
	if (!kind || !kind->from_zval) {
		if (!data || Z_TYPE_P(data) != IS_STRING) {
			return sockext_convert_fail(
				conv, "cmsghdr with level %d and type %d not supported", wanted.level, wanted.type);
		}
		/* A string is sent as it is, as it was received. */
		memcpy(append_control(control, wanted.level, wanted.type, Z_STRLEN_P(data)),
			Z_STRVAL_P(data), Z_STRLEN_P(data));
		return SUCCESS;
	}
	if (!data) {
		return sockext_convert_fail(conv, "cmsghdr should have a 'data' element here");
	}
	if (kind->is_list) {
		return list_from_zval(conv, data, kind, control);
	}
	void *bytes = append_control(control, kind->level, kind->type, kind->size);
	sockext_convert_enter_key(conv, "data");
	zend_result result = kind->from_zval(conv, data, bytes);
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

static zend_result list_to_zval(
	sockext_conversion *conv, const kind_row *kind, char *data, size_t length, zval *value)
{
	uint32_t count = (uint32_t) (length / kind->size);
	zval element;

	array_init_size(value, count);
	for (uint32_t i = 0; i < count; i++) {
		sockext_convert_enter_element(conv, i + 1);
		zend_result result = kind->to_zval(conv, data + i * kind->size, &element);
		sockext_convert_leave(conv);
		if (result == FAILURE) {
			zval_ptr_dtor(value);
			return FAILURE;
		}
		zend_hash_next_index_insert_new(Z_ARRVAL_P(value), &element);
	}
	return SUCCESS;
}

static zend_result data_to_zval(
	sockext_conversion *conv, struct cmsghdr *cmsg, size_t length, zval *value)
{
	const kind_row *kind = find_kind(cmsg->cmsg_level, cmsg->cmsg_type);
	char *data = (char *) CMSG_DATA(cmsg);

	if (kind && kind->is_list) {
		return list_to_zval(conv, kind, data, length, value);
	}
	/* A string of bytes also if the message was truncated (MSG_CTRUNC) or is longer than the known
	 * struct. */
	if (!kind || !kind->to_zval || length != kind->size) {
		ZVAL_STRINGL(value, data, length);
		return SUCCESS;
	}
	return kind->to_zval(conv, data, value);
}

static zend_result message_to_zval(
	sockext_conversion *conv, struct cmsghdr *cmsg, size_t length, zval *value)
{
	zval level, type, data;

	sockext_convert_enter_key(conv, "data");
	zend_result result = data_to_zval(conv, cmsg, length, &data);
	sockext_convert_leave(conv);
	if (result == FAILURE) {
		return FAILURE;
	}
	ZVAL_LONG(&level, cmsg->cmsg_level);
	ZVAL_LONG(&type, cmsg->cmsg_type);
	sockext_keys_init(value, 3);
	sockext_keys_append(value, SOCKEXT_KEY_LEVEL, &level);
	sockext_keys_append(value, SOCKEXT_KEY_TYPE, &type);
	sockext_keys_append(value, SOCKEXT_KEY_DATA, &data);
	return SUCCESS;
}

zend_result sockext_ancillary_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	struct msghdr *header = member;
	uint32_t number = 0;
	zval message;

	array_init(value);
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(header); cmsg; cmsg = CMSG_NXTHDR(header, cmsg)) {
		sockext_convert_enter_element(conv, ++number);
		zend_result result = message_to_zval(conv, cmsg, get_data_length(header, cmsg), &message);
		sockext_convert_leave(conv);
		if (result == FAILURE) {
			zval_ptr_dtor(value);
			return FAILURE;
		}
		zend_hash_next_index_insert_new(Z_ARRVAL_P(value), &message);
	}
	return SUCCESS;
}

void sockext_ancillary_discard(struct msghdr *header)
{
	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(header); cmsg; cmsg = CMSG_NXTHDR(header, cmsg)) {
		const kind_row *kind = find_kind(cmsg->cmsg_level, cmsg->cmsg_type);
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
	const kind_row *kind = find_kind(level, type);
	if (!kind) {
		return SOCKEXT_SPACE_UNKNOWN_KIND;
	}
	size_t elements = kind->is_list ? count : 1;
	if (elements > (ZEND_LONG_MAX - CMSG_SPACE(0)) / kind->size - 1) {
		return SOCKEXT_SPACE_TOO_LARGE;
	}
	*space = CMSG_SPACE(elements * kind->size);
	return SOCKEXT_SPACE_KNOWN;
}
