/* SPDX-License-Identifier: BSD-3-Clause
 *
 * stream_select() in tasks, and stream_socket_pair(). PHP's own stream_select() is asked without a
 * timeout, again after each wait, so that its answer is PHP's.
 */
#include "../core/stream_pin.h"
#include "../platform/clock.h"
#include "handler.h"
#include "streams.h"

zend_internal_function sockext_task_stream_original_select;
zend_internal_function sockext_task_stream_original_pair;

#ifdef SOCKEXT_HAS_NOTIFIER

#define LISTS 3

typedef struct {
	zend_array *held[LISTS];  /* the arrays as they were given, or NULL */
	zend_array *asked[LISTS]; /* the same, without streams that have no descriptor */
	struct pollfd *entries;
	const void **keepers; /* of the entries */
	uint32_t count;
	int highest_fd;
	int64_t end;
} selection;

/* Stores one of the two parts of the time, null and zero if it is not given. False for what PHP is
 * to refuse. */
static bool get_part(zend_execute_data *call, uint32_t number, zend_long *value, bool *is_null)
{
	*value = 0;
	*is_null = ZEND_CALL_NUM_ARGS(call) < number
			   || Z_TYPE_P(ZEND_CALL_ARG(call, number)) == IS_NULL;
	return *is_null || (sockext_handler_take_int(call, number, value) && *value >= 0);
}

/* Stores the end of the wait; false for arguments that PHP is to refuse, and for no time. */
static bool get_end(zend_execute_data *call, int64_t *end)
{
	uint32_t count = ZEND_CALL_NUM_ARGS(call);
	zend_long seconds, fraction;
	bool is_endless, has_no_fraction;

	if (count < 4 || count > 5 || !get_part(call, 4, &seconds, &is_endless)
		|| !get_part(call, 5, &fraction, &has_no_fraction)) {
		return false;
	}
	*end = SOCKEXT_NEVER;
	if (is_endless) {
		return fraction == 0;
	}
	if (seconds <= SOCKEXT_CLOCK_SECONDS_MAX && fraction / 1000000 <= SOCKEXT_CLOCK_SECONDS_MAX) {
		*end = sockext_platform_monotonic_ns() + seconds * SOCKEXT_NS_PER_SECOND
			   + (int64_t) fraction * 1000;
	}
	return seconds > 0 || fraction > 0;
}

/* The variables keep the arrays, which each call of PHP's function replaces. */
static void hold(selection *own, zend_execute_data *call)
{
	for (uint32_t i = 0; i < LISTS; i++) {
		zval *array = ZEND_CALL_ARG(call, i + 1);
		ZVAL_DEREF(array);
		own->held[i] = Z_TYPE_P(array) == IS_ARRAY ? Z_ARRVAL_P(array) : NULL;
		own->asked[i] = own->held[i];
		if (own->held[i]) {
			GC_TRY_ADDREF(own->held[i]);
			GC_TRY_ADDREF(own->asked[i]);
		}
	}
}

static void let_go(selection *own)
{
	for (uint32_t i = 0; i < LISTS; i++) {
		if (own->held[i]) {
			zend_array_release(own->held[i]);
			zend_array_release(own->asked[i]);
		}
	}
}

static void set_array(zval *variable, zend_array *array)
{
	GC_TRY_ADDREF(array);
	ZVAL_ARR(variable, array);
	if (GC_FLAGS(array) & GC_IMMUTABLE) {
		Z_TYPE_FLAGS_P(variable) = 0;
	}
}

static void set_variables(zend_array *const *arrays, zend_execute_data *call)
{
	for (uint32_t i = 0; i < LISTS; i++) {
		zval *variable = ZEND_CALL_ARG(call, i + 1);
		if (!arrays[i] || !Z_ISREF_P(variable)) {
			continue;
		}
		ZVAL_DEREF(variable);
		zval before;
		ZVAL_COPY_VALUE(&before, variable);
		set_array(variable, arrays[i]);
		zval_ptr_dtor(&before);
	}
}

/* Adds a stream. Returns false for one that has no descriptor. */
static bool add_stream(selection *own, zval *element, short events)
{
	php_socket_t fd;

	ZVAL_DEREF(element);
	/* Code of the stream may change the variable, if it is a reference. */
	zend_resource *resource = Z_TYPE_P(element) == IS_RESOURCE ? Z_RES_P(element) : NULL;
	php_stream *stream = resource ? sockext_stream_pin(resource) : NULL;
	if (!stream) {
		return true;
	}
	bool has_descriptor = sockext_stream_get_waitable(stream, &fd) == SUCCESS;
	if (has_descriptor) {
		own->highest_fd = MAX(own->highest_fd, fd);
		own->entries[own->count] = (struct pollfd){.fd = fd, .events = events};
		own->keepers[own->count] = sockext_task_stream_find(stream);
		own->count++;
	}
	sockext_stream_unpin(stream, resource);
	return has_descriptor;
}

/* PHP has warned of a stream without a descriptor, and is not asked for it again. */
static void leave_out(zend_array **asked, zend_ulong index, zend_string *key)
{
	if (GC_REFCOUNT(*asked) > 1) {
		zend_array *shared = *asked;
		*asked = zend_array_dup(shared);
		zend_array_release(shared);
	}
	if (key) {
		zend_hash_del(*asked, key);
	} else {
		zend_hash_index_del(*asked, index);
	}
}

static void add_all(selection *own)
{
	static const short events[LISTS] = {POLLIN, POLLOUT, POLLPRI};
	zend_ulong index;
	zend_string *key;
	zval *element;

	for (uint32_t i = 0; i < LISTS; i++) {
		zend_array *all = own->asked[i];
		if (!all) {
			continue;
		}
		GC_TRY_ADDREF(all);
		ZEND_HASH_FOREACH_KEY_VAL(all, index, key, element) {
			if (UNEXPECTED(!add_stream(own, element, events[i]))) {
				leave_out(&own->asked[i], index, key);
			}
		}
		ZEND_HASH_FOREACH_END();
		zend_array_release(all);
	}
}

static uint32_t count_all(const selection *own)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < LISTS; i++) {
		count += own->held[i] ? zend_hash_num_elements(own->held[i]) : 0;
	}
	return count;
}

static sockext_woken wait_for_all(selection *own)
{
	uint32_t count = count_all(own);

	own->count = 0;
	own->entries = safe_emalloc(count, sizeof(own->entries[0]), 0);
	own->keepers = safe_emalloc(count, sizeof(own->keepers[0]), 0);
	add_all(own);
	sockext_woken woken = sockext_watch_wait_any_kept(
		own->keepers, own->entries, own->count, own->end);
	efree(own->keepers);
	efree(own->entries);
	return woken;
}

/* Whether PHP's function is to be asked again; of what was closed it tells itself. Without its
 * answer the variables are left as they were given. */
static bool wait_for_any(selection *own, zend_execute_data *call, zval *return_value)
{
	sockext_woken woken = wait_for_all(own);
	int error = woken == SOCKEXT_WOKEN_SIGNAL ? -SOCKEXT_EINTR : sockext_call_error(woken);
	bool goes_on = error == 0 || error == -SOCKEXT_CALL_CLOSED
				   || (error == -SOCKEXT_EAGAIN && !EG(exception));

	set_variables(goes_on ? own->asked : own->held, call);
	if (woken == SOCKEXT_WOKEN_SIGNAL) {
		php_error_docref(NULL, E_WARNING, "Unable to select [%d]: %s (max_fd=%d)", SOCKEXT_EINTR,
			strerror(SOCKEXT_EINTR), own->highest_fd);
		ZVAL_FALSE(return_value);
	}
	return goes_on;
}

typedef struct {
	php_stream *stream;
	zend_resource *resource;
} pin;

typedef struct {
	pin *all;
	uint32_t count;
} pins;

/* PHP's function goes on with a stream of the script's own after its methods, which may wait. */
static void pin_list(pins *own, zval *list)
{
	zval *element;

	ZVAL_DEREF(list);
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		ZVAL_DEREF(element);
		const php_stream *stream = Z_TYPE_P(element) == IS_RESOURCE
									   ? sockext_stream_fetch(Z_RES_P(element))
									   : NULL;
		if (UNEXPECTED(stream && php_stream_is(stream, PHP_STREAM_IS_USERSPACE))) {
			pin item = {sockext_stream_pin(Z_RES_P(element)), Z_RES_P(element)};
			own->all = safe_erealloc(own->all, own->count + 1, sizeof(item), 0);
			own->all[own->count] = item;
			own->count += item.stream != NULL;
		}
	}
	ZEND_HASH_FOREACH_END();
}

static pins pin_all(zend_execute_data *call)
{
	pins own = {NULL, 0};

	for (uint32_t i = 1; i <= MIN(LISTS, ZEND_CALL_NUM_ARGS(call)); i++) {
		pin_list(&own, ZEND_CALL_ARG(call, i));
	}
	return own;
}

static void unpin_all(const pins *own)
{
	for (uint32_t i = 0; i < own->count; i++) {
		sockext_stream_unpin(own->all[i].stream, own->all[i].resource);
	}
	if (UNEXPECTED(own->all)) {
		efree(own->all);
	}
}

/* Asks without a timeout. Returns whether nothing is ready. */
static bool ask(zend_execute_data *execute_data, zval *return_value)
{
	ZVAL_LONG(ZEND_CALL_ARG(execute_data, 4), 0);
	if (ZEND_CALL_NUM_ARGS(execute_data) > 4) {
		ZVAL_LONG(ZEND_CALL_ARG(execute_data, 5), 0);
	}
	pins pinned = pin_all(execute_data);
	sockext_task_stream_original_select.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	unpin_all(&pinned);
	return !EG(exception) && Z_TYPE_P(return_value) == IS_LONG && Z_LVAL_P(return_value) == 0;
}

static void wait_and_ask(selection *own, INTERNAL_FUNCTION_PARAMETERS)
{
	bool is_over = false;

	while (!is_over && wait_for_any(own, execute_data, return_value) && !EG(exception)) {
		is_over = sockext_platform_monotonic_ns() >= own->end;
		is_over |= !ask(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

/* A number of calls that need not wait must not keep others from running. */
static bool let_others_run(const selection *own, zend_execute_data *call)
{
	if (EXPECTED(!sockext_hub_is_due())) {
		return true;
	}
	int error = sockext_call_error(sockext_hub_yield());
	set_variables(own->held, call);
	return error == 0 && !EG(exception);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_select)
{
	selection own = {.highest_fd = -1};

	if (sockext_hub_exists()) {
		sockext_hub_notice_fork(); /* as socket_select() */
	}
	if (!sockext_task_streams_are_on() || !sockext_hub_can_switch()
		|| !get_end(execute_data, &own.end)) {
		pins pinned = sockext_hub_exists() ? pin_all(execute_data) : (pins){NULL, 0};
		sockext_handler_call_original(
			&sockext_task_stream_original_select, INTERNAL_FUNCTION_PARAM_PASSTHRU);
		unpin_all(&pinned);
		return;
	}
	hold(&own, execute_data);
	if (let_others_run(&own, execute_data) && ask(INTERNAL_FUNCTION_PARAM_PASSTHRU)) {
		wait_and_ask(&own, INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
	let_go(&own);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_pair)
{
	zval *element;

	sockext_task_stream_original_pair.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (!sockext_task_streams_are_on() || Z_TYPE_P(return_value) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(return_value), element) {
		php_stream *stream = sockext_stream_fetch(Z_RES_P(element));
		if (stream) {
			sockext_task_stream_wrap(stream);
		}
	}
	ZEND_HASH_FOREACH_END();
}

#else

ZEND_NAMED_FUNCTION(sockext_task_stream_select)
{
	sockext_task_stream_original_select.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_NAMED_FUNCTION(sockext_task_stream_pair)
{
	sockext_task_stream_original_pair.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

#endif
