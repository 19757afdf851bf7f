/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See held.h.
 */
#include "held.h"

#include "../platform/clock.h"
#include "hub_state.h"

#include "zend_builtin_functions.h"
#include "zend_exceptions.h"

void sockext_held_note_now(void)
{
	SOCKETS_G(hub)->resumed_at = sockext_platform_monotonic_ns();
}

int64_t sockext_held_measure(const sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);
	bool has_others = flow != &hub->main || hub->tasks > 0;

	if (hub->resumed_at == 0 || !has_others) {
		return 0;
	}
	int64_t ms = (sockext_platform_monotonic_ns() - hub->resumed_at) / SOCKEXT_NS_PER_MILLISECOND;
	if (ms < SOCKETS_G(task_warn_blocking)) {
		return 0;
	}
	hub->counts.held++;
	return ms;
}

void sockext_held_warn(int64_t ms)
{
	zval trace;

	zend_fetch_debug_backtrace(&trace, 0, DEBUG_BACKTRACE_IGNORE_ARGS, 0);
	zend_string *text = zend_trace_to_string(Z_ARRVAL(trace), true);
	zend_error(E_WARNING,
		"All other tasks were held for %" PRId64 " ms before this wait\nStack trace:\n%s", ms,
		ZSTR_VAL(text));
	zend_string_release(text);
	zval_ptr_dtor(&trace);
}

void sockext_held_check(void)
{
	int64_t ms = sockext_held_count(sockext_hub_current_flow());

	if (UNEXPECTED(ms > 0)) {
		zend_error(
			E_WARNING, "All other tasks were held for %" PRId64 " ms before the end of a task", ms);
	}
}
