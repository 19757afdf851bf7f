/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_deadline().
 */
#include "../wait/limit.h"

#include "../wait/exceptions.h"

#include "zend_exceptions.h"

/* The error by which an inner wait has told that this time is up has come out of the call. */
static void turn_into_timeout(void)
{
	zend_object *error = EG(exception);

	GC_ADDREF(error);
	zend_clear_exception();
	sockext_wait_throw_timeout();
	zend_exception_set_previous(EG(exception), error);
}

PHP_FUNCTION(socket_deadline)
{
	double seconds;
	zend_fcall_info fci;
	zend_fcall_info_cache cache;
	sockext_limit limit = {0};

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_DOUBLE(seconds)
		Z_PARAM_FUNC(fci, cache)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_timeout_to_end(seconds, false, 1, &limit.end) == FAILURE || !sockext_hub_get()) {
		RETURN_THROWS();
	}
	if (!sockext_hub_can_wait()) {
		zend_throw_error(NULL, "Cannot limit waits here: PHP does not let other code run");
		RETURN_THROWS();
	}
	fci.retval = return_value;
	sockext_limit_enter(&limit);
	zend_call_function(&fci, &cache);
	if (sockext_limit_has_thrown(&limit)) {
		turn_into_timeout();
	}
	sockext_limit_leave(&limit);
}
