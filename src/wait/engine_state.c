/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See engine_state.h.
 */
#include "engine_state.h"

static void save_output(sockext_engine_state *state)
{
	state->has_output = OG(handlers).top > 0;
	if (UNEXPECTED(state->has_output)) {
		state->output_handlers = OG(handlers);
		state->output_active = OG(active);
		state->output_running = OG(running);
		zend_stack_init(&OG(handlers), sizeof(php_output_handler *));
		OG(active) = NULL;
		OG(running) = NULL;
	}
}

/* The handlers that are there now have been emptied; their memory stays with the stack. */
static void restore_output(const sockext_engine_state *state)
{
	if (UNEXPECTED(state->has_output)) {
		zend_stack_destroy(&OG(handlers));
		OG(handlers) = state->output_handlers;
		OG(active) = state->output_active;
		OG(running) = state->output_running;
	}
}

#if PHP_VERSION_ID >= 80600
/* Errors of one operation of a stream are collected until it ends. Those that are stored for the
 * script stay where they are. */
static void save_stream_errors(sockext_engine_state *state)
{
	php_stream_error_state *errors = &FG(stream_error_state);

	state->has_stream_errors = errors->operation_depth > 0;
	if (UNEXPECTED(state->has_stream_errors)) {
		state->stream_errors = *errors;
		errors->current_operation = NULL;
		errors->operation_depth = errors->operation_floor = errors->refused_operations = 0;
		errors->overflow_operations = NULL;
		errors->overflow_capacity = 0;
	}
}

static void restore_stream_errors(const sockext_engine_state *state)
{
	php_stream_error_state *errors = &FG(stream_error_state);

	if (UNEXPECTED(state->has_stream_errors)) {
		php_stream_stored_error *stored = errors->stored_errors;
		uint32_t count = errors->stored_count;
		*errors = state->stream_errors;
		errors->stored_errors = stored;
		errors->stored_count = count;
	}
}
#endif

void sockext_engine_save(sockext_engine_state *state)
{
	state->last_error = SOCKETS_G(last_error);
	state->exception = EG(exception);
	state->opline_before_exception = EG(opline_before_exception);
	state->error_handling = EG(error_handling);
	state->exception_class = EG(exception_class);
	EG(exception) = NULL;
	EG(error_handling) = EH_NORMAL;
	EG(exception_class) = NULL;
#if PHP_VERSION_ID < 80600
	state->previous_exception = EG(prev_exception);
	EG(prev_exception) = NULL;
#endif
	save_output(state);
#if PHP_VERSION_ID >= 80600
	save_stream_errors(state);
#endif
	state->has_comparison = BG(user_compare_fci).size != 0;
	if (UNEXPECTED(state->has_comparison)) {
		state->comparison = BG(user_compare_fci);
		state->comparison_cache = BG(user_compare_fci_cache);
		BG(user_compare_fci) = empty_fcall_info;
		BG(user_compare_fci_cache) = empty_fcall_info_cache;
	}
}

void sockext_engine_restore(const sockext_engine_state *state)
{
	SOCKETS_G(last_error) = state->last_error;
	EG(exception) = state->exception;
	EG(opline_before_exception) = state->opline_before_exception;
	EG(error_handling) = state->error_handling;
	EG(exception_class) = state->exception_class;
#if PHP_VERSION_ID < 80600
	EG(prev_exception) = state->previous_exception;
#endif
	restore_output(state);
#if PHP_VERSION_ID >= 80600
	restore_stream_errors(state);
#endif
	if (UNEXPECTED(state->has_comparison)) {
		BG(user_compare_fci) = state->comparison;
		BG(user_compare_fci_cache) = state->comparison_cache;
	}
}
