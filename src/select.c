/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select(): three arrays of sockets to one set of descriptors and back. A socket that stands
 * in several places has one slot in the set, which it remembers under the number of the running
 * call.
 */
#include "compat.h"
#include "errors.h"
#include "readiness.h"
#include "select_epoll.h"

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
	sockext_readiness *set, const sockext_select_list *list, uint32_t arg_num, uint64_t call)
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

/* Makes the array of a list's ready sockets, up to limit, with their keys and in their order. */
static void collect_ready(const sockext_readiness *set, sockext_select_list *list, int limit)
{
	zend_ulong index;
	zend_string *key;
	zval *element;

	array_init_size(
		&list->ready, MIN((uint32_t) limit, zend_hash_num_elements(Z_ARRVAL_P(list->array))));
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(list->array), index, key, element) {
		ZVAL_DEREF(element);
		uint32_t slot = sockext_socket_from_base(Z_SOCKET_P(element))->select_slot;
		if (!sockext_readiness_is_ready(set, slot, list->event)) {
			continue;
		}
		sockext_select_add_ready(list, index, key, element);
	}
	ZEND_HASH_FOREACH_END();
}

/* Puts the array of the ready sockets in place of a list's; what was there is kept until
 * release_lists(), for to release it may run code. */
static void replace_array(sockext_select_list *list)
{
	zval before = *list->array;
	ZVAL_COPY_VALUE(list->array, &list->ready);
	list->ready = before;
}

static void replace_arrays(sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].array) {
			replace_array(&lists[i]);
		}
	}
}

static void release_lists(sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].array) {
			zval_ptr_dtor(&lists[i].ready);
		}
	}
}

/* Adds all lists to the set, whose capacity is the number of elements; FAILURE after a TypeError.
 */
static zend_result add_lists(sockext_readiness *set, const sockext_select_list *lists)
{
	uint64_t call = ++SOCKETS_G(select_calls);

	for (uint32_t i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
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

static size_t count_elements(const sockext_select_list *lists)
{
	size_t count = 0;

	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		count += lists[i].array ? zend_hash_num_elements(Z_ARRVAL_P(lists[i].array)) : 0;
	}
	return count;
}

/* Waits by poll(2) and replaces the arrays, one after the other: a variable that stands for two of
 * them is left with what is ready in both. Returns how many events there are, or -errno, which is
 * also what a timeout that cannot be is given as; 0 with an exception after a TypeError. */
static int select_by_poll(
	sockext_select_list *lists, size_t count, int error, const struct timespec *timeout)
{
	sockext_readiness set;
	int ready = 0;

	sockext_readiness_init(&set, (uint32_t) count);
	if (add_lists(&set, lists) == SUCCESS) {
		ready = error != 0 ? error : sockext_readiness_wait(&set, timeout);
		for (int i = 0; i < SOCKEXT_SELECT_LISTS && ready >= 0; i++) {
			if (lists[i].array) {
				collect_ready(&set, &lists[i], ready);
				replace_array(&lists[i]);
			}
		}
	}
	sockext_readiness_destroy(&set);
	return ready;
}

PHP_FUNCTION(socket_select)
{
	sockext_select_list lists[SOCKEXT_SELECT_LISTS] = {
		{.event = SOCKEXT_READABLE}, {.event = SOCKEXT_WRITABLE}, {.event = SOCKEXT_EXCEPTIONAL}};
	zend_long seconds = 0, microseconds = 0;
	bool for_ever = false;
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
	struct timespec *limit = for_ever ? NULL : &timeout;
	int error = for_ever ? 0 : make_timeout(seconds, microseconds, &timeout);
	int ready = error != 0 ? SOCKEXT_SELECT_UNFIT : sockext_select_epoll(lists, count, limit);
	if (ready == SOCKEXT_SELECT_UNFIT) {
		ready = select_by_poll(lists, count, error, limit);
	} else if (ready >= 0) {
		replace_arrays(lists);
	}
	if (EG(exception)) {
		RETURN_THROWS();
	}
	sockext_select_note(count, ready);
	if (ready < 0) {
		sockext_errors_report_global("Unable to select", -ready);
		RETURN_FALSE;
	}
	RETVAL_LONG(ready);
	release_lists(lists);
}
