/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See context.h.
 */
#include "context.h"

#include "backend.h"

#if PHP_VERSION_ID < 80600
#include "../core/class.h"
#include "../core/pending.h"
#include "duration.h"
#include "exceptions.h"

#include "zend_exceptions.h"

#include "context_arginfo.h"

typedef struct {
	sockext_poll_set set;
	zend_object std;
} context_object;

static zend_object_handlers context_handlers;

static context_object *context_from_object(zend_object *object)
{
	return (context_object *) ((char *) object - offsetof(context_object, std));
}

/* Returns NULL after an Error for an object whose constructor was not called (SOAP can make
 * such). */
static sockext_poll_set *get_set(zval *object)
{
	sockext_poll_set *set = &context_from_object(Z_OBJ_P(object))->set;

	if (UNEXPECTED(!set->backend)) {
		zend_throw_error(NULL, "Io\\Poll\\Context object is not constructed");
		return NULL;
	}
	return set;
}

static zend_object *create_context(zend_class_entry *ce)
{
	context_object *context = zend_object_alloc(sizeof(context_object), ce);

	zend_object_std_init(&context->std, ce);
	object_properties_init(&context->std, ce);
	context->std.handlers = &context_handlers;
	return &context->std;
}

static void free_context(zend_object *object)
{
	/* First, so that code that runs below cannot reach the object by a weak reference. */
	zend_object_std_dtor(object);
	sockext_poll_set_destroy(&context_from_object(object)->set);
}

static HashTable *get_context_gc(zend_object *object, zval **table, int *count)
{
	sockext_poll_set *set = &context_from_object(object)->set;
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zval *element;

	if (set->backend) {
		ZEND_HASH_FOREACH_VAL(&set->watchers, element) {
			zend_get_gc_buffer_add_zval(buffer, element);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

PHP_METHOD(Io_Poll_Context, __construct)
{
	zend_object *choice = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS(choice, sockext_poll_backend_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockext_poll_set *set = &context_from_object(Z_OBJ_P(ZEND_THIS))->set;
	if (set->backend) {
		zend_throw_error(NULL, "Io\\Poll\\Context object is already constructed");
		RETURN_THROWS();
	}
	const sockext_poll_backend *backend = sockext_poll_backend_find(choice);
	if (!backend) {
		zend_throw_exception_ex(sockext_poll_backend_unavailable_ce, 0, "Backend %s not available",
			sockext_poll_backend_case_name(choice));
		RETURN_THROWS();
	}
	int error = sockext_poll_set_init(set, backend);
	if (error != 0) {
		sockext_poll_throw_failed(sockext_poll_failed_context_initialization_ce,
			"Failed to initialize polling context", -error);
		RETURN_THROWS();
	}
}

/* Returns the descriptor of a handle that has no watcher in the set, or SOCKEXT_INVALID_FD after an
 * exception. Searching for a watcher may remove a closed one, which may run code that closes the
 * handle. */
static PHP_SOCKET get_free_descriptor(sockext_poll_set *set, const sockext_poll_handle *handle)
{
	PHP_SOCKET fd = handle->ops->get_descriptor(handle);

	if (fd != SOCKEXT_INVALID_FD && sockext_poll_set_find(set, fd)) {
		sockext_poll_throw(sockext_poll_handle_already_watched_ce, "Handle already added");
		return SOCKEXT_INVALID_FD;
	}
	if (fd == SOCKEXT_INVALID_FD || !handle->ops->is_valid(handle)) {
		sockext_poll_throw(sockext_poll_invalid_handle_ce, "Invalid handle for polling");
		return SOCKEXT_INVALID_FD;
	}
	/* After an exception no watcher must be added: the script would not get it. */
	return EG(exception) ? SOCKEXT_INVALID_FD : fd;
}

PHP_METHOD(Io_Poll_Context, add)
{
	zend_object *handle;
	HashTable *list;
	zval *data = NULL, nothing;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(handle, sockext_poll_handle_ce)
		Z_PARAM_ARRAY_HT(list)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();

	sockext_poll_set *set = get_set(ZEND_THIS);
	if (!set) {
		RETURN_THROWS();
	}
	uint32_t events = sockext_poll_events_from_array(list, 2);
	if (events == 0) {
		RETURN_THROWS();
	}
	PHP_SOCKET fd = get_free_descriptor(set, sockext_poll_handle_from_object(handle));
	if (fd == SOCKEXT_INVALID_FD) {
		RETURN_THROWS();
	}
	ZVAL_NULL(&nothing);
	sockext_poll_watcher *watcher = sockext_poll_watcher_create(
		return_value, handle, events, data ? data : &nothing);
	int error = sockext_poll_set_add(set, watcher, fd);
	if (error != 0) {
		sockext_poll_throw_failed(
			sockext_poll_failed_handle_add_ce, "Failed to add handle", -error);
		RETURN_THROWS();
	}
}

/* Returns the largest number of watchers to be returned, or 0 after an exception. */
static uint32_t get_limit(zend_long number, bool has_no_limit)
{
	if (has_no_limit) {
		return INT_MAX;
	}
	if (number <= 0) {
		zend_argument_value_error(2, "must be greater than 0");
		return 0;
	}
	if (number > INT_MAX) {
		zend_argument_value_error(2, "must be less than or equal to %d", INT_MAX);
		return 0;
	}
	return (uint32_t) number;
}

/* Runs pending signal handlers. */
static void run_signal_handlers(void)
{
	if (UNEXPECTED(zend_atomic_bool_load_ex(&EG(vm_interrupt))) && zend_interrupt_function
		&& !zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		zend_interrupt_function(EG(current_execute_data));
	}
}

/* Runs pending signal handlers first: after the exception PHP would not run them. An exception of a
 * handler gets that for the signal as its previous one, as on PHP 8.6. */
static void throw_interrupted(void)
{
	run_signal_handlers();
	zend_object *thrown = EG(exception);
	if (sockext_pending_unwinds(thrown)) {
		return;
	}
	EG(exception) = NULL;
	sockext_poll_throw_failed(sockext_poll_failed_wait_ce, "Poll wait failed", SOCKEXT_EINTR);
	if (thrown) {
		zend_throw_exception_internal(thrown);
	}
}

PHP_METHOD(Io_Poll_Context, wait)
{
	zend_object *duration = NULL;
	zend_long number = 0;
	bool has_no_limit = true;
	struct timespec timeout;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(duration, sockext_duration_ce)
		Z_PARAM_LONG_OR_NULL(number, has_no_limit)
	ZEND_PARSE_PARAMETERS_END();

	sockext_poll_set *set = get_set(ZEND_THIS);
	if (!set) {
		RETURN_THROWS();
	}
	if (duration && !sockext_duration_to_timespec(duration, &timeout)) {
		zend_argument_value_error(1, "must not be negative");
		RETURN_THROWS();
	}
	uint32_t limit = get_limit(number, has_no_limit);
	if (limit == 0) {
		RETURN_THROWS();
	}
	int error = sockext_poll_set_wait(set, limit, duration ? &timeout : NULL, return_value);
	if (error == -SOCKEXT_EINTR) {
		throw_interrupted();
	} else if (error != 0) {
		sockext_poll_throw_failed(sockext_poll_failed_wait_ce, "Poll wait failed", -error);
	} else if (!EG(exception)) {
		/* Run handlers now: one that throws after the call would discard the result. */
		run_signal_handlers();
		if (EG(exception)) {
			sockext_poll_set_give_back(set, return_value);
		}
	}
}

PHP_METHOD(Io_Poll_Context, getBackend)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_poll_set *set = get_set(ZEND_THIS);
	if (!set) {
		RETURN_THROWS();
	}
	RETURN_OBJ_COPY(sockext_poll_backend_case(set->backend));
}

void sockext_poll_context_register_class(void)
{
	zend_class_entry *ce = register_class_Io_Poll_Context();
	sockext_class_set_up(ce, create_context, &context_handlers, NULL);
	context_handlers.offset = offsetof(context_object, std);
	context_handlers.free_obj = free_context;
	context_handlers.get_gc = get_context_gc;
}

#endif
