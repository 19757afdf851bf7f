/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See sleep.h. With arguments that PHP refuses, and before the first task of a request, PHP's own
 * handlers run.
 */
#include "sleep.h"

#include "../platform/clock.h"
#include "../wait/hub.h"
#include "../wait/timeout.h"
#include "handler.h"

zend_internal_function sockext_task_original_sleep;
zend_internal_function sockext_task_original_usleep;
zend_internal_function sockext_task_original_nanosleep;
zend_internal_function sockext_task_original_sleep_until;
zend_internal_function sockext_task_original_microtime;

#define NS_PER_MICROSECOND 1000

/* The longest sleep in nanoseconds: half of what fits. */
#define LONGEST_NS (INT64_MAX / 2)

/* The last time in seconds that time_sleep_until() takes. */
#define LAST_SECOND (UINT64_MAX / SOCKEXT_NS_PER_SECOND)

static bool lets_others_run(void)
{
	return sockext_hub_can_switch() && SOCKETS_G(task_sleep);
}

/* Waits; a signal does not end it, its handlers run meanwhile. */
static void wait_for_ns(int64_t ns)
{
	sockext_waiter waiter = {.end = sockext_platform_monotonic_ns() + MIN(ns, LONGEST_NS)};

	if (ns <= 0) {
		sockext_hub_yield();
		return;
	}
	sockext_hub_wait_through(&waiter);
}

/* Stores the int arguments of the running call; false if there are not count, or PHP is to refuse
 * one. */
static bool get_ints(zend_execute_data *call, uint32_t count, zend_long *values)
{
	if (ZEND_CALL_NUM_ARGS(call) != count) {
		return false;
	}
	for (uint32_t i = 0; i < count; i++) {
		if (!sockext_handler_take_int(call, i + 1, &values[i]) || values[i] < 0) {
			return false;
		}
	}
	return true;
}

ZEND_NAMED_FUNCTION(sockext_task_sleep)
{
	zend_long seconds;

	if (!lets_others_run() || !get_ints(execute_data, 1, &seconds)) {
		sockext_handler_call_original(
			&sockext_task_original_sleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(MIN(seconds, LONGEST_NS / SOCKEXT_NS_PER_SECOND) * SOCKEXT_NS_PER_SECOND);
	RETURN_LONG(0);
}

ZEND_NAMED_FUNCTION(sockext_task_usleep)
{
	zend_long microseconds;

	if (!lets_others_run() || !get_ints(execute_data, 1, &microseconds)) {
		sockext_handler_call_original(
			&sockext_task_original_usleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(MIN(microseconds, LONGEST_NS / NS_PER_MICROSECOND) * NS_PER_MICROSECOND);
}

ZEND_NAMED_FUNCTION(sockext_task_nanosleep)
{
	zend_long values[2];

	if (!lets_others_run() || !get_ints(execute_data, 2, values)
		|| values[1] >= SOCKEXT_NS_PER_SECOND) {
		sockext_handler_call_original(
			&sockext_task_original_nanosleep, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	wait_for_ns(
		MIN(values[0], LONGEST_NS / SOCKEXT_NS_PER_SECOND) * SOCKEXT_NS_PER_SECOND + values[1]);
	RETURN_TRUE;
}

/* Returns PHP's time. What a library such as faketime changes by LD_PRELOAD holds for PHP, and not
 * for modules, which PHP loads with RTLD_DEEPBIND. */
static double get_time(void)
{
	zval as_float, now;

	ZVAL_TRUE(&as_float);
	zend_call_known_function(
		(zend_function *) &sockext_task_original_microtime, NULL, NULL, &now, 1, &as_float, NULL);
	return zval_get_double(&now);
}

/* Returns how far away the time is that the running call waits for; -1 for what PHP refuses, and if
 * this library was loaded by dl() where microtime() is disabled. The argument is left converted, as
 * above. */
static double count_seconds_until(zend_execute_data *call)
{
	zval *argument = ZEND_CALL_NUM_ARGS(call) == 1 ? ZEND_CALL_ARG(call, 1) : NULL;
	double end;
	bool is_null;

	if (argument && sockext_task_original_microtime.handler
		&& zend_parse_arg_double(argument, &end, &is_null, false, 1)) {
		zval_ptr_dtor(argument);
		ZVAL_DOUBLE(argument, end);
		return end <= (double) LAST_SECOND ? end - get_time() : -1;
	}
	return -1;
}

ZEND_NAMED_FUNCTION(sockext_task_sleep_until)
{
	double seconds = lets_others_run() ? count_seconds_until(execute_data) : -1;

	if (!(seconds > 0) || EG(exception)) {
		sockext_handler_call_original(
			&sockext_task_original_sleep_until, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		return;
	}
	seconds = MIN(seconds, (double) SOCKEXT_CLOCK_SECONDS_MAX);
	wait_for_ns((int64_t) (seconds * (double) SOCKEXT_NS_PER_SECOND));
	RETURN_TRUE;
}

PHP_FUNCTION(socket_sleep)
{
	double seconds;
	int64_t end;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_DOUBLE(seconds)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_timeout_to_end(seconds, false, 1, &end) == FAILURE) {
		RETURN_THROWS();
	}
	if (!sockext_hub_can_wait()) {
		sockext_hub_note_if_blocked();
		sockext_timeout_sleep(end);
	} else if (seconds == 0) {
		sockext_hub_yield();
	} else {
		/* With an end, however far: code that sleeps waits for nobody, and is no part of a
		 * deadlock. For the loop of a scheduler there is none. */
		sockext_waiter waiter = {.end = SOCKETS_G(scheduler) ? end : MIN(end, SOCKEXT_NEVER - 1)};
		sockext_hub_wait_through(&waiter);
	}
}
