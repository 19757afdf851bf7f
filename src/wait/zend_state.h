/* SPDX-License-Identifier: BSD-3-Clause
 *
 * State of the engine that belongs to the code that runs, but that a switch of contexts does not
 * save: a pending exception, how warnings become exceptions, output buffers, the callback of a
 * sort, what zend_errors.h has; and our last error. Between switches all of it is empty.
 */
#ifndef SOCKEXT_ZEND_STATE_H
#define SOCKEXT_ZEND_STATE_H

#include "zend_errors.h"

#include "php_output.h"

#include "ext/standard/basic_functions.h"
#include "ext/standard/file.h"

/* The part that is saved also where fibers of the script switch, around the call of a scheduler. */
typedef struct {
	int last_error;
	zend_error_handling_t error_handling;
	zend_class_entry *exception_class;
	bool has_comparison;
	zend_fcall_info comparison;
	zend_fcall_info_cache comparison_cache;
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

void sockext_zend_save_call(sockext_zend_call *call);
void sockext_zend_restore_call(const sockext_zend_call *call);

#endif
