/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What the engine keeps once for the script of errors and answers that code asks for afterwards:
 * the handlers of errors that a task has set, error_get_last(), http_get_last_response_headers().
 * Each task has its own; handlers of the main script hold for all.
 */
#ifndef SOCKEXT_ZEND_ERRORS_H
#define SOCKEXT_ZEND_ERRORS_H

#include "../platform/platform.h"

typedef struct {
	zval handler;
	int levels;
} sockext_error_handler;

typedef struct {
	sockext_error_handler *handlers; /* that the task has set, or NULL; the last one is in force */
	int handler_count;
	int last_type;
	int last_line;
	zend_string *last_message, *last_file;
#if PHP_VERSION_ID >= 80400
	zval http_headers;
#endif
} sockext_zend_errors;

/* Save and empty them. *shared is how many handlers in PHP's stack hold for all: those that the
 * main script has set, is_for_all, are among them. */
void sockext_zend_save_errors(sockext_zend_errors *errors, int *shared, bool is_for_all);
void sockext_zend_restore_errors(const sockext_zend_errors *errors);

/* At the end of a task: whether there are any, and dropping them. Destructors may run. */
bool sockext_zend_has_errors(int shared);
void sockext_zend_drop_errors(int shared);

#endif
