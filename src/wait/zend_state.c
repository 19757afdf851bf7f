/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See zend_state.h.
 */
#include "zend_state.h"

#include "../platform/platform.h"
#include "hidden.h"

#include "zend_signal.h"

#include <signal.h>

static void save_output(sockext_zend_state *state)
{
	state->has_output = OG(active) != NULL;
	if (UNEXPECTED(state->has_output)) {
		state->output_handlers = OG(handlers);
		state->output_active = OG(active);
		state->output_running = OG(running);
		zend_stack_init(&OG(handlers), sizeof(php_output_handler *));
		OG(active) = NULL;
		OG(running) = NULL;
	}
}

static int find_handler(const zend_stack *handlers, const php_output_handler *sought)
{
	php_output_handler **all = zend_stack_base(handlers);
	int i = 0;

	while (i < handlers->top && all[i] != sought) {
		i++;
	}
	return i;
}

/* Code that has not come to its end leaves its handlers, after a fatal error or Fiber::suspend() in
 * a task: they go above the restored ones, and are ended with them. But where PHP goes on within an
 * operation of a restored handler, it takes the highest ones for those it knows, and frees one
 * after it has removed another: then they go below that handler, which stays the active one. */
static bool insert_left(const sockext_zend_state *state, zend_stack *handlers)
{
	php_output_handler **left = zend_stack_base(&OG(handlers)), **all, *last = NULL;
	int count = OG(handlers).top, above = handlers->top;

	if (above > 0) {
		last = *(php_output_handler **) zend_stack_top(handlers);
	}
	bool is_within = state->output_running || state->output_active != last;
	int place = is_within ? find_handler(handlers, state->output_running) : above;
	for (int i = 0; i < count; i++) {
		zend_stack_push(handlers, &left[i]);
	}
	all = zend_stack_base(handlers);
	memmove(all + place + count, all + place, (size_t) (above - place) * sizeof(all[0]));
	memcpy(all + place, left, (size_t) count * sizeof(all[0]));
	for (int i = place; i < handlers->top; i++) {
		all[i]->level = i;
	}
	return is_within;
}

static void restore_output(const sockext_zend_state *state)
{
	if (UNEXPECTED(state->has_output)) {
		zend_stack handlers = state->output_handlers;
		php_output_handler *active = state->output_active;
		if (OG(handlers).top > 0 && !insert_left(state, &handlers)) {
			active = *(php_output_handler **) zend_stack_top(&handlers);
		}
		zend_stack_destroy(&OG(handlers));
		OG(handlers) = handlers;
		OG(active) = active;
		OG(running) = state->output_running;
	}
}

/* Without it a handler of PHP itself, or a callback without a frame of its own, counts as
 * suspended. */
static bool has_frame(const zend_function *function)
{
	const zend_execute_data *frame = EG(current_execute_data);

	while (frame && (frame->func != function || !(ZEND_CALL_INFO(frame) & ZEND_CALL_TOP))) {
		frame = frame->prev_execute_data;
	}
	return frame != NULL;
}

bool sockext_zend_is_output_suspended(void)
{
	const php_output_handler *running = OG(running);

	if (!running || !(running->flags & PHP_OUTPUT_HANDLER_USER)) {
		return running != NULL;
	}
#if PHP_VERSION_ID >= 80600
	const zend_fcall_info_cache *callback = running->func.user_fcc;
#else
	const zend_fcall_info_cache *callback = &running->func.user->fcc;
#endif
	return !has_frame(callback->function_handler);
}

void sockext_zend_refuse_output(void)
{
	php_output_deactivate();
	/* Below PHP 8.4 the stack cannot be used any more after that, as shutdown functions may do. */
	zend_stack_init(&OG(handlers), sizeof(php_output_handler *));
	zend_error_noreturn(
		E_ERROR, "Cannot run other code while the callback of an output buffer is suspended");
}

/* PHP has handlers of its own that do not restart system calls: for signals whose action is still
 * the default one, and for its time limit, which ends the script. */
static bool is_of_script(int number)
{
#ifdef SIGPROF
	if (number == SIGPROF) {
		return false;
	}
#endif
#ifdef ZEND_MAX_EXECUTION_TIMERS
	if (number == SIGRTMIN) {
		return false;
	}
#endif
#ifdef ZEND_SIGNALS
	return SIGG(handlers)[number - 1].handler != (void *) SIG_DFL;
#else
	return true;
#endif
}

bool sockext_zend_signals_restart(void)
{
	return sockext_platform_signals_restart(is_of_script);
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
		.ini = CG(ini_parser_param),
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
	CG(ini_parser_param) = nested->ini;
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
		sockext_hidden_hide_all();
	}
}

void sockext_zend_restore_call(const sockext_zend_call *call)
{
	SOCKETS_G(last_error) = call->last_error;
	EG(error_handling) = call->error_handling;
	EG(exception_class) = call->exception_class;
	if (UNEXPECTED(call->has_nested)) {
		restore_nested(&call->nested);
		sockext_hidden_show_own();
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
