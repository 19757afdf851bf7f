/* SPDX-License-Identifier: BSD-3-Clause
 *
 * State of PHP that belongs to the code that runs, but that a switch of contexts does not
 * save: a pending exception, how warnings become exceptions, output buffers, calls that may be
 * nested, what zend_errors.h has; and our last error. Between switches all of it is empty.
 */
#ifndef SOCKEXT_ZEND_STATE_H
#define SOCKEXT_ZEND_STATE_H

#include "zend_errors.h"

#include "php_output.h"

#include "ext/standard/basic_functions.h"
#include "ext/standard/file.h"

/* What PHP keeps of calls that may be nested, and would take for that of an outer call: the
 * callback of a sort, the references of serialize() and unserialize(), the file that a wrapper of
 * the script opens, the results of parse_ini_file(). With it goes what other code must not see; see
 * hidden.h. */
typedef struct {
	zend_fcall_info comparison;
	zend_fcall_info_cache comparison_cache;
	struct php_serialize_data *serialized;
	struct php_unserialize_data *unserialized;
	unsigned int serialize_lock, serialize_level, unserialize_level;
	const char *opened;
	struct _zend_ini_parser_param *ini;
} sockext_zend_nested;

/* The part that is saved also where fibers of the script switch, around the call of a scheduler. */
typedef struct {
	int last_error;
	zend_error_handling_t error_handling;
	zend_class_entry *exception_class;
	bool has_nested;
	sockext_zend_nested nested;
} sockext_zend_call;

typedef struct {
	sockext_zend_call call;
	zend_object *exception;
#if PHP_VERSION_ID < 80600
	zend_object *previous_exception;
#endif
	const zend_op *opline_before_exception;
#if PHP_VERSION_ID >= 80600
	bool has_stream_errors;
	php_stream_error_state stream_errors; /* of the operation of a stream that is under way */
#endif
	sockext_zend_errors errors;
	bool has_output;
	zend_stack output_handlers;
	php_output_handler *output_active;
	php_output_handler *output_running;
} sockext_zend_state;

/* Save the state and empty it; the struct is filled in part. The handlers of errors that hold for
 * all are counted, and those of the main script are among them. */
void sockext_zend_save(sockext_zend_state *state, int *shared_handlers, bool is_main);
void sockext_zend_restore(const sockext_zend_state *state);

/* Whether a fiber has suspended itself in the callback of an output buffer, so that the callback
 * goes on when other code resumes that fiber. PHP then works on the buffers of the running code:
 * they must be the same. */
bool sockext_zend_is_output_suspended(void);

/* Ends the script by a fatal error, as PHP does for other uses of buffers meanwhile. All buffers
 * are lost. */
ZEND_COLD ZEND_NORETURN void sockext_zend_refuse_output(void);

void sockext_zend_save_call(sockext_zend_call *call);
void sockext_zend_restore_call(const sockext_zend_call *call);

static inline bool sockext_zend_has_nested(void)
{
	return BG(user_compare_fci).size != 0
		   || (BG(serialize_lock) | BG(serialize).level | BG(unserialize).level) != 0
		   || FG(user_stream_current_filename) || SOCKETS_G(nested_calls) != 0;
}

/* Whether all of it is empty but our last error, as at most waits: then that alone is kept. */
static inline bool sockext_zend_is_empty(int *shared_handlers, bool is_main)
{
	if (EG(exception) || EG(error_handling) != EH_NORMAL || sockext_zend_has_nested() || OG(active)
		|| sockext_zend_has_errors(is_main ? INT_MAX : *shared_handlers)) {
		return false;
	}
#if PHP_VERSION_ID < 80600
	if (EG(prev_exception)) {
		return false;
	}
#else
	if (FG(stream_error_state).operation_depth > 0) {
		return false;
	}
#endif
	*shared_handlers = EG(user_error_handlers).top;
	return true;
}

/* Whether every signal that the script handles restarts system calls. */
bool sockext_zend_signals_restart(void);

/* Restores it where it was empty; a fiber that has ended may have left something. */
static inline void sockext_zend_restore_empty(int last_error)
{
	SOCKETS_G(last_error) = last_error;
	EG(error_handling) = EH_NORMAL;
	EG(exception) = NULL;
#if PHP_VERSION_ID < 80600
	EG(prev_exception) = NULL;
#endif
	if (UNEXPECTED(sockext_zend_has_errors(INT_MAX))) {
		sockext_zend_restore_no_errors();
	}
}

#endif
