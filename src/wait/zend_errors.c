/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See zend_errors.h.
 */
#include "zend_errors.h"

#include "ext/standard/basic_functions.h"

/* set_error_handler() pushes the handler that is in force, also where that is none. */
static void take_handlers(sockext_zend_errors *errors, int shared)
{
	const zval *stack = zend_stack_base(&EG(user_error_handlers));
	const int *levels = zend_stack_base(&EG(user_error_handlers_error_reporting));
	int count = EG(user_error_handlers).top - shared;

	errors->handlers = safe_emalloc((size_t) count, sizeof(errors->handlers[0]), 0);
	errors->handler_count = count;
	for (int i = 0; i < count - 1; i++) {
		ZVAL_COPY_VALUE(&errors->handlers[i].handler, &stack[shared + 1 + i]);
		errors->handlers[i].levels = levels[shared + 1 + i];
	}
	ZVAL_COPY_VALUE(&errors->handlers[count - 1].handler, &EG(user_error_handler));
	errors->handlers[count - 1].levels = EG(user_error_handler_error_reporting);
	ZVAL_COPY_VALUE(&EG(user_error_handler), &stack[shared]);
	EG(user_error_handler_error_reporting) = levels[shared];
	EG(user_error_handlers).top = shared;
	EG(user_error_handlers_error_reporting).top = shared;
}

static void put_handlers_back(const sockext_zend_errors *errors)
{
	for (int i = 0; i < errors->handler_count; i++) {
		zend_stack_push(&EG(user_error_handlers), &EG(user_error_handler));
		zend_stack_push(
			&EG(user_error_handlers_error_reporting), &EG(user_error_handler_error_reporting));
		ZVAL_COPY_VALUE(&EG(user_error_handler), &errors->handlers[i].handler);
		EG(user_error_handler_error_reporting) = errors->handlers[i].levels;
	}
	efree(errors->handlers);
}

static void save_handlers(sockext_zend_errors *errors, int *shared, bool is_for_all)
{
	int count = EG(user_error_handlers).top;

	errors->handlers = NULL;
	if (UNEXPECTED(!is_for_all && count > *shared)) {
		take_handlers(errors, *shared);
	} else {
		*shared = count;
	}
}

static void clear_last(void)
{
	zend_string *message = PG(last_error_message), *file = PG(last_error_file);

	PG(last_error_type) = 0;
	PG(last_error_lineno) = 0;
	PG(last_error_message) = PG(last_error_file) = NULL;
	if (message) {
		zend_string_release(message);
	}
	if (file) {
		zend_string_release(file);
	}
}

void sockext_zend_save_errors(sockext_zend_errors *errors, int *shared, bool is_for_all)
{
	save_handlers(errors, shared, is_for_all);
	errors->last_message = PG(last_error_message);
	errors->last_file = PG(last_error_file);
	if (UNEXPECTED(errors->last_message)) {
		errors->last_type = PG(last_error_type);
		errors->last_line = (int) PG(last_error_lineno);
		PG(last_error_message) = PG(last_error_file) = NULL;
		clear_last();
	}
#if PHP_VERSION_ID >= 80400
	ZVAL_COPY_VALUE(&errors->http_headers, &BG(last_http_headers));
	ZVAL_UNDEF(&BG(last_http_headers));
#endif
}

/* A fatal error of a task stays, for shutdown functions. */
static void restore_last(const sockext_zend_errors *errors)
{
	if (UNEXPECTED(CG(unclean_shutdown))) {
		return;
	}
	if (UNEXPECTED(PG(last_error_message))) {
		clear_last();
	}
	if (UNEXPECTED(errors->last_message)) {
		PG(last_error_message) = errors->last_message;
		PG(last_error_file) = errors->last_file;
		PG(last_error_type) = errors->last_type;
		PG(last_error_lineno) = errors->last_line;
	}
}

void sockext_zend_restore_errors(const sockext_zend_errors *errors)
{
	if (UNEXPECTED(errors->handlers)) {
		put_handlers_back(errors);
	}
	restore_last(errors);
#if PHP_VERSION_ID >= 80400
	zval_ptr_dtor(&BG(last_http_headers));
	ZVAL_COPY_VALUE(&BG(last_http_headers), &errors->http_headers);
#endif
}

bool sockext_zend_has_errors(int shared)
{
#if PHP_VERSION_ID >= 80400
	if (!Z_ISUNDEF(BG(last_http_headers))) {
		return true;
	}
#endif
	return EG(user_error_handlers).top > shared || PG(last_error_message);
}

/* As restore_error_handler() does. */
static void drop_handler(void)
{
	zval dropped;

	ZVAL_COPY_VALUE(&dropped, &EG(user_error_handler));
	ZVAL_COPY_VALUE(&EG(user_error_handler), (zval *) zend_stack_top(&EG(user_error_handlers)));
	EG(user_error_handler_error_reporting) = zend_stack_int_top(
		&EG(user_error_handlers_error_reporting));
	zend_stack_del_top(&EG(user_error_handlers));
	zend_stack_del_top(&EG(user_error_handlers_error_reporting));
	zval_ptr_dtor(&dropped);
}

void sockext_zend_drop_errors(int shared)
{
	while (EG(user_error_handlers).top > shared) {
		drop_handler();
	}
	clear_last();
#if PHP_VERSION_ID >= 80400
	zval_ptr_dtor(&BG(last_http_headers));
	ZVAL_UNDEF(&BG(last_http_headers));
#endif
}
