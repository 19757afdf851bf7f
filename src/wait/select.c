/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select(): three arrays of sockets in, and the ready ones of each back. The arrays may be
 * variables, which get what is ready, or values.
 */
#include "../core/errors.h"
#include "select_epoll.h"

/* Puts the array of the ready sockets in place of a list's; what was there is kept until
 * release_lists(), for to release it may run code. */
static void replace_array(sockext_select_list *list)
{
	zval before = *list->variable;
	ZVAL_COPY_VALUE(list->variable, &list->ready);
	list->ready = before;
}

static void replace_arrays(sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].variable) {
			replace_array(&lists[i]);
		}
	}
}

static void release_lists(sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].variable) {
			zval_ptr_dtor(&lists[i].ready);
		}
	}
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

/* Takes the arrays out of the arguments. Called when all parameters are parsed: that may run an
 * error handler, which may change the variables; what is no array then is as good as null. Returns
 * how many elements they have. */
static size_t take_lists(sockext_select_list *lists, zval *arguments)
{
	size_t count = 0;

	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		zval *argument = &arguments[i];
		bool is_variable = Z_ISREF_P(argument);
		ZVAL_DEREF(argument);
		if (Z_TYPE_P(argument) == IS_ARRAY) {
			lists[i].array = argument;
			lists[i].variable = is_variable ? argument : NULL;
			count += zend_hash_num_elements(Z_ARRVAL_P(argument));
		}
	}
	return count;
}

/* Waits for a set that is looked at anew and replaces the arrays, one after the other: a variable
 * that stands for two of them is left with what is ready in both. Returns how many events there
 * are, or -errno, which is also what a timeout that cannot be is given as; 0 with an exception
 * after a TypeError. */
static int select_anew(sockext_select_list *lists, size_t count, struct sockext_select_state *epoll,
	int error, struct timespec *timeout)
{
	sockext_select_wants wants;
	int ready = 0;

	sockext_select_wants_init(&wants, (uint32_t) count);
	if (sockext_select_wants_add(&wants, lists) == SUCCESS) {
		ready = error == 0 && epoll ? sockext_select_anew(epoll, &wants, lists, timeout)
									: SOCKEXT_SELECT_UNFIT;
		if (ready == SOCKEXT_SELECT_UNFIT) {
			ready = error != 0 ? error : sockext_readiness_wait(&wants.set, timeout);
		}
		for (int i = 0; i < SOCKEXT_SELECT_LISTS && ready >= 0; i++) {
			if (lists[i].variable) {
				sockext_select_wants_collect(&wants, &lists[i], ready);
				replace_array(&lists[i]);
			}
		}
	}
	sockext_select_wants_destroy(&wants);
	return ready;
}

/* Waits for the lists; the same, but for the one thing that the timeout of an error is not read. */
static int select_lists(
	sockext_select_list *lists, size_t count, int error, struct timespec *timeout)
{
	struct sockext_select_state *epoll = error == 0 ? sockext_select_begin(count) : NULL;
	int ready = epoll ? sockext_select_again(epoll, lists, timeout) : SOCKEXT_SELECT_UNFIT;

	if (ready == SOCKEXT_SELECT_UNFIT) {
		ready = select_anew(lists, count, epoll, error, timeout);
	} else if (ready >= 0) {
		replace_arrays(lists);
	}
	sockext_select_end(count, ready);
	return ready;
}

PHP_FUNCTION(socket_select)
{
	sockext_select_list lists[SOCKEXT_SELECT_LISTS] = {
		{.event = SOCKEXT_READABLE}, {.event = SOCKEXT_WRITABLE}, {.event = SOCKEXT_EXCEPTIONAL}};
	zval *array;
	zend_long seconds = 0, microseconds = 0;
	bool for_ever = false;
	struct timespec timeout;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_LONG_OR_NULL(seconds, for_ever)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	size_t count = take_lists(lists, ZEND_CALL_ARG(execute_data, 1));
	if (count == 0) {
		zend_value_error("socket_select(): At least one array argument must be passed");
		RETURN_THROWS();
	}
	int error = for_ever ? 0 : make_timeout(seconds, microseconds, &timeout);
	int ready = select_lists(lists, count, error, for_ever ? NULL : &timeout);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (ready < 0) {
		sockext_errors_report_global("Unable to select", -ready);
		RETURN_FALSE;
	}
	RETVAL_LONG(ready);
	release_lists(lists);
}
