/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select(): replaces three arrays of sockets by arrays of the ready ones. An argument that
 * is a value and not a variable is not replaced.
 */
#include "../core/errors.h"
#include "hub.h"
#include "select_epoll.h"
#include "select_task.h"

/* Assigns the array of ready sockets to the variable of a list. The old value is kept until
 * release_lists(), since releasing it may run code. */
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

/* Converts the timeout; microseconds may be more than a second, as in ext/sockets. Returns 0 or
 * -EINVAL. */
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

/* Reads the arrays from the arguments and returns the number of their elements. Called after all
 * parameters are parsed, since parsing may run an error handler that changes the variables; what is
 * not an array then counts as null. */
static size_t read_lists(sockext_select_list *lists, zval *arguments)
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

static int wait_for_set(sockext_select_wants *wants, const sockext_select_list *lists, size_t count,
	const struct timespec *timeout)
{
	return sockext_hub_can_wait() ? sockext_select_wait_in_task(wants, lists, count, timeout)
								  : sockext_readiness_wait(&wants->set, timeout);
}

/* A variable that is passed again has the result of the first list, not what was held for it. */
static void use_result_of_same(sockext_select_list *lists, int index)
{
	for (int i = 0; i < index; i++) {
		if (lists[i].variable == lists[index].variable) {
			lists[index].array = lists[index].variable;
		}
	}
}

/* Reads the arrays into a set, waits, and replaces the arrays one after the other: a variable that
 * is passed twice gets the sockets that are ready for both. Returns the number of events or -errno;
 * 0 after a TypeError. If error is not 0 (an invalid timeout), only checks the arrays and returns
 * error. */
static int select_new_set(sockext_select_list *lists, size_t count,
	struct sockext_select_state *epoll, int error, struct timespec *timeout)
{
	sockext_select_wants wants;
	int ready = 0;

	sockext_select_wants_init(&wants, (uint32_t) count);
	if (sockext_select_wants_add(&wants, lists) == SUCCESS) {
		ready = error == 0 && epoll ? sockext_select_new_set(epoll, &wants, lists, timeout)
									: SOCKEXT_SELECT_NOT_DONE;
		if (ready == SOCKEXT_SELECT_NOT_DONE) {
			ready = error != 0 ? error : wait_for_set(&wants, lists, count, timeout);
		}
		for (int i = 0; i < SOCKEXT_SELECT_LISTS && ready >= 0; i++) {
			if (lists[i].variable) {
				use_result_of_same(lists, i);
				sockext_select_wants_collect(&wants, &lists[i], ready);
				replace_array(&lists[i]);
			}
		}
	}
	sockext_select_wants_destroy(&wants);
	return ready;
}

/* Waits for the lists, by the state of the previous call if they are the same. Parameters and
 * result as of the function above. */
static int select_lists(
	sockext_select_list *lists, size_t count, int error, struct timespec *timeout)
{
	/* The state of an engine is for one call at a time. */
	struct sockext_select_state *epoll = error == 0 && !sockext_hub_can_wait()
											 ? sockext_select_begin(count)
											 : NULL;
	int ready = epoll ? sockext_select_same_set(epoll, lists, timeout) : SOCKEXT_SELECT_NOT_DONE;

	if (ready == SOCKEXT_SELECT_NOT_DONE) {
		ready = select_new_set(lists, count, epoll, error, timeout);
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
	bool has_no_timeout = false;
	struct timespec timeout;

	ZEND_PARSE_PARAMETERS_START(4, 5)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_ARRAY_EX2(array, 1, 1, 0)
		Z_PARAM_LONG_OR_NULL(seconds, has_no_timeout)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(microseconds)
	ZEND_PARSE_PARAMETERS_END();

	size_t count = read_lists(lists, ZEND_CALL_ARG(execute_data, 1));
	if (count == 0) {
		zend_value_error("socket_select(): At least one array argument must be passed");
		RETURN_THROWS();
	}
	int error = has_no_timeout ? 0 : make_timeout(seconds, microseconds, &timeout);
	zval held[SOCKEXT_SELECT_LISTS];
	bool is_held = sockext_hub_can_wait();
	if (is_held) {
		sockext_select_hold(lists, held);
	}
	int ready = select_lists(lists, count, error, has_no_timeout ? NULL : &timeout);
	if (is_held) {
		sockext_select_release(held);
	}
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
