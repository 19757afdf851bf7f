/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select(): replaces three arrays of sockets by arrays of the ready ones. An argument that
 * is a value and not a variable is not replaced.
 */
#include "../core/errors.h"
#include "hub.h"
#include "select_notifier.h"
#include "select_task.h"

static void replace_arrays(sockext_select_list *lists)
{
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].variable) {
			sockext_select_replace(&lists[i]);
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

/* Reads the arrays into a set, waits, and replaces the arrays. Returns the number of events or
 * -errno; 0 after a TypeError. If error is not 0 (an invalid timeout), only checks the arrays and
 * returns error. */
static int select_new_set(sockext_select_list *lists, size_t count,
	struct sockext_select_state *engine, int error, struct timespec *timeout)
{
	sockext_select_wants wants;
	int ready = 0;

	sockext_select_wants_init(&wants, (uint32_t) count);
	if (sockext_select_wants_add(&wants, lists) == SUCCESS) {
		ready = error == 0 && engine ? sockext_select_new_set(engine, &wants, lists, timeout)
									 : SOCKEXT_SELECT_NOT_DONE;
		if (ready == SOCKEXT_SELECT_NOT_DONE) {
			ready = error != 0 ? error : sockext_readiness_wait(&wants.set, timeout);
		}
		if (ready >= 0) {
			sockext_select_wants_replace(&wants, lists, ready);
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
	struct sockext_select_state *engine = error == 0 ? sockext_select_begin(count) : NULL;

	if (error == 0 && (!timeout || !sockext_clock_is_zero(timeout))) {
		sockext_hub_note_if_blocked();
	}
	int ready = engine ? sockext_select_same_set(engine, lists, timeout) : SOCKEXT_SELECT_NOT_DONE;

	if (ready == SOCKEXT_SELECT_NOT_DONE) {
		ready = select_new_set(lists, count, engine, error, timeout);
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
	if (UNEXPECTED(sockext_hub_exists())) {
		sockext_hub_notice_fork(); /* the sockets may be those of a scheduler's waits */
	}
	int error = has_no_timeout ? 0 : make_timeout(seconds, microseconds, &timeout);
	struct timespec *limit = has_no_timeout ? NULL : &timeout;
	int ready = sockext_hub_can_wait() ? sockext_select_in_task(lists, count, error, limit)
									   : select_lists(lists, count, error, limit);
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
