/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select(): three arrays of sockets to one set of descriptors and back. A socket that stands
 * in several places has one slot in the set, which it remembers under the number of the running
 * call.
 */
#include "compat.h"
#include "errors.h"
#include "readiness.h"
#include "socket_object.h"

#define LISTS 3

typedef struct {
	zval *array; /* the array that the argument refers to, or NULL */
	int event;
	zval ready;
} watch_list;

/* Returns the socket that an element holds, or NULL after a TypeError. */
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
static uint32_t add_socket(sockext_readiness *set, const php_socket *sock)
{
	return Z_ISUNDEF(sock->zstream) ? sockext_readiness_add(set, sock->bsd_socket)
									: sockext_readiness_add_once(set, sock->bsd_socket);
}

/* Adds the sockets of a list to the set; FAILURE after a TypeError. */
static zend_result add_list(
	sockext_readiness *set, const watch_list *list, uint32_t arg_num, uint64_t call)
{
	zval *element;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list->array), element) {
		php_socket *sock = get_element(element, arg_num);
		if (!sock) {
			return FAILURE;
		}
		sockext_socket *socket = sockext_socket_from_base(sock);
		if (socket->select_call != call) {
			socket->select_call = call;
			socket->select_slot = add_socket(set, sock);
		}
		sockext_readiness_want(set, socket->select_slot, list->event);
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* Makes the array of a list's ready sockets, with their keys and in their order. */
static void collect_ready(const sockext_readiness *set, watch_list *list)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	array_init(&list->ready);
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(list->array), index, key, element) {
		ZVAL_DEREF(element);
		uint32_t slot = sockext_socket_from_base(Z_SOCKET_P(element))->select_slot;
		if (!sockext_readiness_is_ready(set, slot, list->event)) {
			continue;
		}
		Z_ADDREF_P(element);
		if (key) {
			zend_hash_add_new(Z_ARRVAL(list->ready), key, element);
		} else {
			zend_hash_index_add_new(Z_ARRVAL(list->ready), index, element);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Puts the ready sockets in place of the arrays, one after the other: a variable that stands for
 * two arrays is left with what is ready in both. What was there is released last: that may run
 * code. */
static void replace_arrays(const sockext_readiness *set, watch_list lists[LISTS])
{
	for (int i = 0; i < LISTS; i++) {
		if (lists[i].array) {
			collect_ready(set, &lists[i]);
			zval before = *lists[i].array;
			ZVAL_COPY_VALUE(lists[i].array, &lists[i].ready);
			lists[i].ready = before;
		}
	}
	for (int i = 0; i < LISTS; i++) {
		if (lists[i].array) {
			zval_ptr_dtor(&lists[i].ready);
		}
	}
}

/* Adds all lists to the set, whose capacity is the number of elements; FAILURE after a TypeError.
 */
static zend_result add_lists(sockext_readiness *set, const watch_list lists[LISTS])
{
	uint64_t call = ++SOCKETS_G(select_calls);

	for (uint32_t i = 0; i < LISTS; i++) {
		if (lists[i].array && add_list(set, &lists[i], i + 1, call) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* Microseconds beyond a second are carried, as they always were; 0 or -EINVAL. */
static int make_timeout(zend_long seconds, zend_long microseconds, struct timespec *timeout)
{
	if (microseconds > 999999) {
		zend_long carried = microseconds / 1000000;
		if (seconds > ZEND_LONG_MAX - carried) {
			return -SOCKEXT_EINVAL;
		}
		seconds += carried;
		microseconds %= 1000000;
	}
	if (seconds < 0 || microseconds < 0) {
		return -SOCKEXT_EINVAL;
	}
	timeout->tv_sec = (time_t) seconds;
	timeout->tv_nsec = (long) microseconds * 1000;
	return 0;
}

static size_t count_elements(const watch_list lists[LISTS])
{
	size_t count = 0;

	for (int i = 0; i < LISTS; i++) {
		count += lists[i].array ? zend_hash_num_elements(Z_ARRVAL_P(lists[i].array)) : 0;
	}
	return count;
}

PHP_FUNCTION(socket_select)
{
	watch_list lists[LISTS] = {
		{.event = SOCKEXT_READABLE}, {.event = SOCKEXT_WRITABLE}, {.event = SOCKEXT_EXCEPTIONAL}};
	zend_long seconds = 0, microseconds = 0;
	bool for_ever = false;
	sockext_readiness set;
	struct timespec timeout;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(lists[0].array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(lists[1].array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(lists[2].array, 1, 1, 0)
		Z_PARAM_LONG_OR_NULL(seconds, for_ever)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	size_t count = count_elements(lists);
	if (count == 0) {
		zend_value_error("socket_select(): At least one array argument must be passed");
		RETURN_THROWS();
	}
	sockext_readiness_init(&set, (uint32_t) count);
	if (add_lists(&set, lists) == FAILURE) {
		sockext_readiness_destroy(&set);
		RETURN_THROWS();
	}
	int ready = for_ever ? 0 : make_timeout(seconds, microseconds, &timeout);
	if (ready == 0) {
		ready = sockext_readiness_wait(&set, for_ever ? NULL : &timeout);
	}
	if (ready >= 0) {
		replace_arrays(&set, lists);
		RETVAL_LONG(ready);
	} else {
		sockext_errors_report_global("Unable to select", -ready);
		RETVAL_FALSE;
	}
	sockext_readiness_destroy(&set);
}
