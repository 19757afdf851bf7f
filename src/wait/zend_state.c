/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See zend_state.h.
 */
#include "zend_state.h"

static void save_output(sockext_zend_state *state)
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

/* Code that has not come to its end leaves its handlers, after a fatal error or Fiber::suspend() in
 * a task: they go above the restored ones, and are ended with them. */
static void put_above(zend_stack *handlers)
{
	php_output_handler **left = zend_stack_base(&OG(handlers));

	for (int i = 0; i < OG(handlers).top; i++) {
		left[i]->level = zend_stack_push(handlers, &left[i]) - 1;
	}
}

static void restore_output(const sockext_zend_state *state)
{
	if (UNEXPECTED(state->has_output)) {
		zend_stack handlers = state->output_handlers;
		bool has_left = OG(handlers).top > 0;
		put_above(&handlers);
		zend_stack_destroy(&OG(handlers));
		OG(handlers) = handlers;
		OG(active) = has_left ? *(php_output_handler **) zend_stack_top(&handlers)
							  : state->output_active;
		OG(running) = state->output_running;
	}
}

#if PHP_VERSION_ID >= 80600
/* Errors of one operation of a stream are collected until it ends. Those that are stored for the
 * script stay where they are. */
static void save_stream_errors(sockext_zend_state *state)
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

static void restore_stream_errors(const sockext_zend_state *state)
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

static void save_nested(sockext_zend_nested *nested)
{
	*nested = (sockext_zend_nested){
		.comparison = BG(user_compare_fci),
		.comparison_cache = BG(user_compare_fci_cache),
		.serialized = BG(serialize).data,
		.unserialized = BG(unserialize).data,
		.serialize_lock = BG(serialize_lock),
		.serialize_level = BG(serialize).level,
		.unserialize_level = BG(unserialize).level,
		.opened = FG(user_stream_current_filename),
	};
}

static void restore_nested(const sockext_zend_nested *nested)
{
	BG(user_compare_fci) = nested->comparison;
	BG(user_compare_fci_cache) = nested->comparison_cache;
	BG(serialize).data = nested->serialized;
	BG(unserialize).data = nested->unserialized;
	BG(serialize_lock) = nested->serialize_lock;
	BG(serialize).level = nested->serialize_level;
	BG(unserialize).level = nested->unserialize_level;
	FG(user_stream_current_filename) = nested->opened;
}

void sockext_zend_save_call(sockext_zend_call *call)
{
	static const sockext_zend_nested none = {0};

	call->last_error = SOCKETS_G(last_error);
	call->error_handling = EG(error_handling);
	call->exception_class = EG(exception_class);
	EG(error_handling) = EH_NORMAL;
	EG(exception_class) = NULL;
	call->has_nested = sockext_zend_has_nested();
	if (UNEXPECTED(call->has_nested)) {
		save_nested(&call->nested);
		restore_nested(&none);
	}
}

void sockext_zend_restore_call(const sockext_zend_call *call)
{
	SOCKETS_G(last_error) = call->last_error;
	EG(error_handling) = call->error_handling;
	EG(exception_class) = call->exception_class;
	if (UNEXPECTED(call->has_nested)) {
		restore_nested(&call->nested);
	}
}

void sockext_zend_save(sockext_zend_state *state, int *shared_handlers, bool is_main)
{
	sockext_zend_save_call(&state->call);
	sockext_zend_save_errors(&state->errors, shared_handlers, is_main);
	state->exception = EG(exception);
	state->opline_before_exception = EG(opline_before_exception);
	EG(exception) = NULL;
#if PHP_VERSION_ID < 80600
	state->previous_exception = EG(prev_exception);
	EG(prev_exception) = NULL;
#endif
	save_output(state);
#if PHP_VERSION_ID >= 80600
	save_stream_errors(state);
#endif
}

void sockext_zend_restore(const sockext_zend_state *state)
{
	sockext_zend_restore_call(&state->call);
	sockext_zend_restore_errors(&state->errors);
	EG(exception) = state->exception;
	EG(opline_before_exception) = state->opline_before_exception;
#if PHP_VERSION_ID < 80600
	EG(prev_exception) = state->previous_exception;
#endif
	restore_output(state);
#if PHP_VERSION_ID >= 80600
	restore_stream_errors(state);
#endif
}
