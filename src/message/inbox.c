/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See inbox.h. Small messages are received into one common buffer and copied; large ones are
 * received into a string each. The first batch is small, so that a call which receives one message
 * costs little. Consecutive messages of one sender share the array of its name.
 */
#include "inbox.h"

#include "../address/name.h"
#include "../core/buffer.h"
#include "../core/convert.h"
#include "ancillary.h"

/* Larger messages get a string each. */
#define COMMON_LENGTH_MAX SOCKEXT_BUFFER_STACK

/* Limits of the first batch, in messages and bytes, the growth from batch to batch, and the largest
 * batch in bytes. */
#define FIRST_COUNT 16
#define FIRST_BYTES ((size_t) 256 * 1024)
#define GROWTH 4
#define BATCH_BYTES_MAX ((size_t) 4 * 1024 * 1024)

/* Bytes for every kind of control message at once; on AF_UNIX with as many descriptors as one
 * message may have (SCM_MAX_FD), so that none is lost. */
#define CONTROL_SIZE 512
#define CONTROL_SIZE_UNIX 1536

enum { KEY_NAME, KEY_CONTROL, KEY_IOV, KEY_FLAGS, KEYS };

static zend_string *keys[KEYS];

void sockext_inbox_startup(void)
{
	static const char *const texts[KEYS] = {"name", "control", "iov", "flags"};

	for (int i = 0; i < KEYS; i++) {
		keys[i] = zend_string_init_interned(texts[i], strlen(texts[i]), true);
	}
}

static void init_place(sockext_inbox *box, uint32_t number, bool has_name)
{
	sockext_inbox_place *place = &box->places[number];
	struct msghdr *header = &box->headers[number].msg_hdr;

	if (box->data) {
		place->vector.iov_base = box->data + number * box->length;
	} else {
		if (!place->string) {
			place->string = zend_string_alloc(box->length, false);
		}
		place->vector.iov_base = ZSTR_VAL(place->string);
	}
	place->vector.iov_len = box->length;
	if (UNEXPECTED(box->flags & MSG_TRUNC)) {
		/* TCP counts bytes then without storing them; the script must not see old memory. */
		memset(place->vector.iov_base, 0, box->length);
	}

	memset(header, 0, sizeof(*header));
	if (has_name) {
		header->msg_name = &place->name.u;
		header->msg_namelen = sizeof(place->name.u);
	}
	header->msg_iov = &place->vector;
	header->msg_iovlen = 1;
	header->msg_control = box->controls + number * box->control_size;
	header->msg_controllen = box->control_size;
}

static bool carries_descriptors(const sockext_inbox *box)
{
	return box->family && box->family->carries_descriptors;
}

void sockext_inbox_init(
	sockext_inbox *box, php_socket *sock, zend_long limit, zend_long length, int flags)
{
	memset(box, 0, sizeof(*box));
	box->sock = sock;
	box->limit = (uint32_t) limit;
	box->length = (size_t) length;
	box->family = sockext_family_find(sock->type);
	box->control_size = carries_descriptors(box) ? CONTROL_SIZE_UNIX : CONTROL_SIZE;
	box->flags = flags;
}

/* Returns how many messages the next batch may have. */
static uint32_t choose_count(const sockext_inbox *box)
{
	size_t bytes = box->capacity ? BATCH_BYTES_MAX : FIRST_BYTES;
	size_t count = box->capacity ? (size_t) box->capacity * GROWTH : FIRST_COUNT;

	count = MIN(count, MAX(bytes / box->length, 1));
	return (uint32_t) MIN(MAX(count, box->capacity), box->limit - box->done);
}

static void free_arrays(sockext_inbox *box)
{
	if (box->data) {
		efree(box->data);
	}
	if (box->capacity > 0) {
		efree(box->headers);
		efree(box->controls);
	}
}

/* Strings that were not received into are kept for the next batch. */
static void grow(sockext_inbox *box, uint32_t capacity)
{
	free_arrays(box);
	box->headers = safe_emalloc(capacity, sizeof(*box->headers), 0);
	box->controls = safe_emalloc(capacity, box->control_size, 0);
	box->data = box->length <= COMMON_LENGTH_MAX ? safe_emalloc(capacity, box->length, 0) : NULL;
	box->places = safe_erealloc(box->places, capacity, sizeof(*box->places), 0);
	for (uint32_t i = box->capacity; i < capacity; i++) {
		box->places[i].string = NULL;
	}
	box->capacity = capacity;
}

void sockext_inbox_prepare(sockext_inbox *box)
{

	box->count = choose_count(box);
	if (box->count > box->capacity) {
		grow(box, box->count);
	}
	for (uint32_t i = 0; i < box->count; i++) {
		init_place(box, i, box->family != NULL);
	}
}

bool sockext_inbox_wants_more(const sockext_inbox *box, uint32_t received)
{
	return received == box->count && box->done < box->limit;
}

int sockext_inbox_flags(const sockext_inbox *box)
{
	/* Other families may refuse the flag. */
	return carries_descriptors(box) ? SOCKEXT_RECEIVE_FLAGS : 0;
}

/* Returns the received bytes as a string, which the caller owns. */
static zend_string *fetch_data(sockext_inbox_place *place, size_t length)
{
	zend_string *string = place->string;

	if (!string || length <= SOCKEXT_BUFFER_COPIED) {
		return zend_string_init_fast(place->vector.iov_base, length);
	}
	place->string = NULL;
	return sockext_buffer_trim(string, length);
}

static void data_to_zval(sockext_inbox *box, uint32_t number, zval *value)
{
	/* With MSG_TRUNC the length may exceed the buffer. */
	size_t length = MIN(box->headers[number].msg_len, box->length);

	if (length == 0) {
		ZVAL_EMPTY_ARRAY(value);
		return;
	}
	array_init_size(value, 1);
	zend_hash_real_init_packed(Z_ARRVAL_P(value));
	ZEND_HASH_FILL_PACKED(Z_ARRVAL_P(value))
	{
		ZEND_HASH_FILL_SET_STR(fetch_data(&box->places[number], length));
		ZEND_HASH_FILL_NEXT();
	}
	ZEND_HASH_FILL_END();
}

/* Makes value the name of a message. */
static zend_result name_to_zval(
	sockext_conversion *conv, sockext_inbox *box, uint32_t number, const zval *before, zval *value)
{
	sockext_address *addr = &box->places[number].name;
	const struct msghdr *header = &box->headers[number].msg_hdr;

	addr->len = header->msg_name ? MIN(header->msg_namelen, sizeof(addr->u)) : 0;
	if (Z_TYPE_P(before) != IS_UNDEF) {
		const sockext_address *other = &box->places[number - 1].name;
		if (addr->len == other->len && memcmp(&addr->u, &other->u, addr->len) == 0) {
			ZVAL_COPY(value, before);
			return SUCCESS;
		}
	}
	sockext_convert_enter_key(conv, "name");
	zend_result result = sockext_name_to_zval(conv, addr, value);
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

/* Makes value the array of a message; before is the name of the message before it, or undefined,
 * and becomes the name of this one. */
static zend_result message_to_zval(
	sockext_conversion *conv, sockext_inbox *box, uint32_t number, zval *before, zval *value)
{
	struct msghdr *header = &box->headers[number].msg_hdr;
	zval members[KEYS];

	if (name_to_zval(conv, box, number, before, &members[KEY_NAME]) == FAILURE) {
		return FAILURE;
	}
	if (control_to_zval(conv, header, &members[KEY_CONTROL]) == FAILURE) {
		zval_ptr_dtor(&members[KEY_NAME]);
		return FAILURE;
	}
	data_to_zval(box, number, &members[KEY_IOV]);
	ZVAL_LONG(&members[KEY_FLAGS], header->msg_flags & ~SOCKEXT_RECEIVE_FLAGS);
	ZVAL_COPY_VALUE(before, &members[KEY_NAME]);

	array_init_size(value, KEYS);
	zend_hash_real_init_mixed(Z_ARRVAL_P(value));
	for (int i = 0; i < KEYS; i++) {
		_zend_hash_append_ex(Z_ARRVAL_P(value), keys[i], &members[i], true);
	}
	return SUCCESS;
}

/* Converts one message, or warns and makes it false. */
static void convert_message(sockext_inbox *box, uint32_t number, zval *before, zval *value)
{
	struct msghdr *header = &box->headers[number].msg_hdr;
	sockext_conversion conv;

	sockext_convert_begin(&conv, box->sock, "native", "messages");
	sockext_convert_enter_element(&conv, box->done + number);
	if (message_to_zval(&conv, box, number, before, value) == FAILURE) {
		ZVAL_UNDEF(before);
		ZVAL_FALSE(value);
	}
	if (header->msg_controllen > 0) {
		sockext_ancillary_discard(header);
	}
	sockext_convert_end(&conv);
}

void sockext_inbox_to_zval(sockext_inbox *box, uint32_t received, zval *list)
{
	zval before = {0};

	for (uint32_t i = 0; i < received; i++) {
		zval message;
		convert_message(box, i, &before, &message);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &message);
	}
	box->done += received;
}

void sockext_inbox_destroy(sockext_inbox *box)
{
	for (uint32_t i = 0; i < box->capacity; i++) {
		if (box->places[i].string) {
			zend_string_efree(box->places[i].string);
		}
	}
	free_arrays(box);
	if (box->places) {
		efree(box->places);
	}
}
