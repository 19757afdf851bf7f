/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_wants.h. Nothing here runs code of the script, so slots stay valid until the result is
 * made.
 */
#include "select_wants.h"

#include "../core/compat.h"

void sockext_select_wants_init(sockext_select_wants *wants, uint32_t capacity)
{
	sockext_readiness_init(&wants->set, capacity);
	wants->has_repeats = false;
	wants->sockets = capacity <= SOCKEXT_READINESS_FEW
						 ? wants->few
						 : safe_emalloc(capacity, sizeof(wants->sockets[0]), 0);
}

void sockext_select_wants_destroy(sockext_select_wants *wants)
{
	sockext_readiness_destroy(&wants->set);
	if (wants->sockets != wants->few) {
		efree(wants->sockets);
	}
}

/* Returns the socket of an element, or NULL after a TypeError. */
static php_socket *get_element(zval *element, uint32_t arg_num)
{
	ZVAL_DEREF(element);
	if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != socket_ce) {
		zend_argument_type_error(arg_num, "must only have elements of type Socket, %s given",
			sockext_value_name(element));
		return NULL;
	}
	php_socket *sock = Z_SOCKET_P(element);
	if (!sockext_socket_is_open(sock)) {
		zend_argument_type_error(arg_num, "contains a closed socket");
		return NULL;
	}
	return sock;
}

/* A descriptor that a stream owns may belong to several Socket objects. */
static uint32_t add_socket(sockext_select_wants *wants, sockext_socket *socket)
{
	uint32_t before = wants->set.count;
	uint32_t slot = Z_ISUNDEF(socket->base.zstream)
						? sockext_readiness_add(&wants->set, socket->base.bsd_socket)
						: sockext_readiness_add_once(&wants->set, socket->base.bsd_socket);

	wants->has_repeats |= wants->set.count == before;
	wants->sockets[slot] = socket;
	sockext_select_of(socket)->slot = slot;
	return slot;
}

static zend_result add_list(
	sockext_select_wants *wants, const sockext_select_list *list, uint32_t arg_num)
{
	short events = sockext_readiness_request_bits(list->event);
	zval *element;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list->array), element) {
		php_socket *sock = get_element(element, arg_num);
		if (!sock) {
			return FAILURE;
		}
		sockext_socket *socket = sockext_socket_from_base(sock);
		uint32_t slot = sockext_select_of(socket)->slot;
		if (slot >= wants->set.count || wants->sockets[slot] != socket) {
			slot = add_socket(wants, socket);
		}
		struct pollfd *entry = &wants->set.entries[slot];
		wants->has_repeats |= (entry->events & events) != 0;
		entry->events |= events;
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

zend_result sockext_select_wants_add(sockext_select_wants *wants, const sockext_select_list *lists)
{
	for (uint32_t i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].array && add_list(wants, &lists[i], i + 1) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Whether one of the returned bits of poll(2), which are those of the list's event, is there. */
static inline bool is_ready(const sockext_select_wants *wants, short returned, zval *element)
{
	uint32_t slot = sockext_select_of(sockext_socket_from_base(Z_SOCKET_P(element)))->slot;
	return wants->set.entries[slot].revents & returned;
}

/* Makes the array of ready sockets of a packed list, many of which are ready: writing the elements
 * directly is faster than adding them. */
static void collect_many(const sockext_select_wants *wants, sockext_select_list *list)
{
	const HashTable *array = Z_ARRVAL_P(list->array);
	HashTable *ready = zend_new_array(array->nNumUsed);
	short returned = sockext_readiness_return_bits(list->event);

	zend_hash_real_init_packed(ready);
	for (uint32_t i = 0; i < array->nNumUsed; i++) {
		zval *element = &array->arPacked[i];
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_UNDEF && is_ready(wants, returned, element)) {
			ZVAL_OBJ_COPY(&ready->arPacked[i], Z_OBJ_P(element));
			ready->nNumOfElements++;
			ready->nNumUsed = i + 1;
		} else {
			ZVAL_UNDEF(&ready->arPacked[i]);
		}
	}
	ready->nNextFreeElement = ready->nNumUsed;
	ZVAL_ARR(&list->ready, ready);
}

static void collect(const sockext_select_wants *wants, sockext_select_list *list, int limit)
{
	const HashTable *array = Z_ARRVAL_P(list->array);
	zend_ulong index;
	zend_string *key;
	zval *element;
	short returned = sockext_readiness_return_bits(list->event);

	if ((HT_FLAGS(array) & HASH_FLAG_PACKED) && (uint32_t) limit > array->nNumUsed / 4) {
		collect_many(wants, list);
		return;
	}
	array_init_size(&list->ready, MIN((uint32_t) limit, zend_hash_num_elements(array)));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(list->array), index, key, element) {
		ZVAL_DEREF(element);
		if (is_ready(wants, returned, element)) {
			sockext_select_add_ready(list, index, key, element);
		}
	}
	ZEND_HASH_FOREACH_END();
}

void sockext_select_wants_replace(
	const sockext_select_wants *wants, sockext_select_list *lists, int limit)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].variable) {
			collect(wants, &lists[i], limit);
			sockext_select_replace(&lists[i]);
		}
	}
}
