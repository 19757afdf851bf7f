/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See inbox.h. Small messages are received into one common buffer and copied; large ones are
 * received into a string each. The first batch is small, so that a call which receives one message
 * costs little. Consecutive messages of one sender share the array of its name.
 */
#include "inbox.h"

#include "../core/buffer.h"
#include "../core/convert.h"
#include "ancillary.h"
#include "received.h"

/* Larger messages get a string each. */
#define COMMON_LENGTH_MAX SOCKEXT_BUFFER_COMMON

/* Limits of the first batch, in messages and bytes, the growth from batch to batch, and the largest
 * batch in bytes. */
#define FIRST_COUNT 16
#define FIRST_BYTES ((size_t) 256 * 1024)
#define GROWTH 4
#define BATCH_BYTES_MAX ((size_t) 4 * 1024 * 1024)

/* Bytes for every kind of control message at once, but for IPv6 headers; on AF_UNIX with as many
 * descriptors as one message may have (SCM_MAX_FD), so that none is lost. */
#define CONTROL_SIZE 512
#define CONTROL_SIZE_UNIX 1536

/* The header of such a string is not written before something was received: until then a large one
 * takes no page of memory. */
static zend_string *reserve_string(size_t length)
{
	return emalloc(ZEND_MM_ALIGNED_SIZE(_ZSTR_STRUCT_SIZE(length)));
}

static void init_string(zend_string *string, size_t length)
{
	GC_SET_REFCOUNT(string, 1);
	GC_TYPE_INFO(string) = GC_STRING;
	ZSTR_H(string) = 0;
	ZSTR_LEN(string) = length;
}

static void init_place(sockext_inbox *box, uint32_t number, bool has_name)
{
	sockext_inbox_place *place = &box->places[number];
	struct msghdr *header = &box->headers[number].msg_hdr;

	if (box->data) {
		place->vector.iov_base = box->data + number * box->length;
	} else {
		if (!place->string) {
			place->string = reserve_string(box->length);
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
	header->msg_control = box->controls + number * box->control_step;
	header->msg_controllen = box->control_size;
}

static bool carries_descriptors(const sockext_inbox *box)
{
	return box->family && box->family->carries_descriptors;
}

void sockext_inbox_init(sockext_inbox *box, php_socket *sock, zend_long limit, zend_long length,
	zend_long control_size, int flags)
{
	memset(box, 0, sizeof(*box));
	box->limit = (uint32_t) limit;
	box->length = (size_t) length;
	box->family = sockext_family_find(sock->type);
	if (control_size == SOCKEXT_INBOX_CONTROL_DEFAULT) {
		control_size = carries_descriptors(box) ? CONTROL_SIZE_UNIX : CONTROL_SIZE;
	}
	box->control_size = (size_t) control_size;
	box->control_step = ZEND_MM_ALIGNED_SIZE(box->control_size);
	box->flags = flags;
}

/* Returns how many messages the next batch may have. */
static uint32_t choose_count(const sockext_inbox *box)
{
	size_t bytes = box->capacity ? BATCH_BYTES_MAX : FIRST_BYTES;
	size_t count = box->capacity ? (size_t) box->capacity * GROWTH : FIRST_COUNT;

	count = MIN(count, MAX(bytes / (box->length + box->control_step), 1));
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
	box->controls = safe_emalloc(capacity, box->control_step, 0);
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

/* Takes the received bytes out of the inbox; NULL for none. The caller owns the string. */
static zend_string *take_data(sockext_inbox *box, uint32_t number)
{
	sockext_inbox_place *place = &box->places[number];
	zend_string *string = place->string;
	/* With MSG_TRUNC the length may exceed the buffer. */
	size_t length = MIN(box->headers[number].msg_len, box->length);

	if (length == 0) {
		return NULL;
	}
	if (!string || length <= SOCKEXT_BUFFER_COPIED) {
		return zend_string_init_fast(place->vector.iov_base, length);
	}
	place->string = NULL;
	init_string(string, box->length);
	return sockext_buffer_trim(string, length);
}

static void convert_message(
	sockext_inbox *box, uint32_t number, sockext_received_name *before, zval *value)
{
	struct msghdr *header = &box->headers[number].msg_hdr;

	header->msg_flags &= ~SOCKEXT_RECEIVE_FLAGS;
	sockext_received_to_zval(
		header, &box->places[number].name, take_data(box, number), before, value);
	if (header->msg_controllen > 0) {
		sockext_ancillary_discard(header);
	}
}

void sockext_inbox_to_zval(sockext_inbox *box, uint32_t received, zval *list)
{
	sockext_received_name before = {NULL};

	for (uint32_t i = 0; i < received; i++) {
		zval message;
		convert_message(box, i, &before, &message);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &message);
	}
	box->done += received;
}

void sockext_inbox_empty(sockext_inbox *box)
{
	for (uint32_t i = 0; i < box->capacity; i++) {
		if (box->places[i].string) {
			efree(box->places[i].string);
		}
	}
	free_arrays(box);
	if (box->places) {
		efree(box->places);
	}
	box->places = NULL;
	box->data = NULL;
	box->capacity = 0;
}
