/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watcher.h.
 */
#include "watcher.h"

#if PHP_VERSION_ID < 80600
#include "../core/class.h"
#include "exceptions.h"
#include "set.h"

#include "zend_exceptions.h"

#include "watcher_arginfo.h"

static zend_class_entry *watcher_ce;

static zend_object_handlers watcher_handlers;

static zend_object *create_watcher(zend_class_entry *ce)
{
	sockext_poll_watcher *watcher = zend_object_alloc(sizeof(sockext_poll_watcher), ce);

	watcher->stage = SOCKEXT_POLL_REMOVED;
	ZVAL_UNDEF(&watcher->handle);
	ZVAL_NULL(&watcher->data);
	zend_object_std_init(&watcher->std, ce);
	object_properties_init(&watcher->std, ce);
	watcher->std.handlers = &watcher_handlers;
	return &watcher->std;
}

/* An active watcher is freed only together with its set, when a request ends or a cycle is
 * collected. */
static void free_watcher(zend_object *object)
{
	sockext_poll_watcher *watcher = sockext_poll_watcher_from_object(object);

	/* First, so that code that runs below cannot reach the object by a weak reference. */
	zend_object_std_dtor(object);
	sockext_poll_set_detach(watcher, SOCKEXT_POLL_REMOVED);
	zval_ptr_dtor(&watcher->handle);
	ZVAL_UNDEF(&watcher->handle);
	zval_ptr_dtor(&watcher->data);
	ZVAL_UNDEF(&watcher->data);
}

static HashTable *get_watcher_gc(zend_object *object, zval **table, int *count)
{
	sockext_poll_watcher *watcher = sockext_poll_watcher_from_object(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &watcher->handle);
	zend_get_gc_buffer_add_zval(buffer, &watcher->data);
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

sockext_poll_watcher *sockext_poll_watcher_create(
	zval *value, zend_object *handle, uint32_t events, zval *data)
{
	object_init_ex(value, watcher_ce);
	sockext_poll_watcher *watcher = sockext_poll_watcher_from_object(Z_OBJ_P(value));
	ZVAL_OBJ_COPY(&watcher->handle, handle);
	ZVAL_COPY(&watcher->data, data);
	watcher->events = (uint8_t) events;
	return watcher;
}

static sockext_poll_watcher *get_watcher(zval *object)
{
	return sockext_poll_watcher_from_object(Z_OBJ_P(object));
}

/* Replaces the data; the old data are released last, which may run code. */
static void set_data(sockext_poll_watcher *watcher, zval *data)
{
	zval before = watcher->data;

	ZVAL_COPY(&watcher->data, data);
	zval_ptr_dtor(&before);
}

/* Returns FAILURE after an exception if the watcher is not active. */
static zend_result ensure_active(sockext_poll_watcher *watcher)
{
	if (sockext_poll_set_is_active(watcher)) {
		return SUCCESS;
	}
	sockext_poll_throw(sockext_poll_inactive_watcher_ce, "Cannot modify inactive watcher");
	return FAILURE;
}

/* Sets the events that argument 1 lists; returns FAILURE after an exception. */
static zend_result change_events(sockext_poll_watcher *watcher, HashTable *list)
{
	uint32_t events = sockext_poll_events_from_array(list, 1);

	if (events == 0 || ensure_active(watcher) == FAILURE) {
		return FAILURE;
	}
	int error = sockext_poll_set_modify(watcher, events);
	if (error != 0) {
		sockext_poll_throw_failed(sockext_poll_failed_watcher_modification_ce,
			"Failed to modify watcher in polling system", -error);
		return FAILURE;
	}
	return SUCCESS;
}

/* Private; only Reflection can call it. */
PHP_METHOD(Io_Poll_Watcher, __construct)
{
	zend_throw_error(NULL, "Cannot directly construct Watcher, use Context::add");
}

PHP_METHOD(Io_Poll_Watcher, getHandle)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_poll_watcher *watcher = get_watcher(ZEND_THIS);
	if (Z_ISUNDEF(watcher->handle)) {
		zend_throw_error(NULL, "Io\\Poll\\Watcher object is not constructed");
		RETURN_THROWS();
	}
	RETURN_COPY(&watcher->handle);
}

PHP_METHOD(Io_Poll_Watcher, getWatchedEvents)
{
	ZEND_PARSE_PARAMETERS_NONE();

	sockext_poll_events_to_zval(return_value, get_watcher(ZEND_THIS)->events);
}

PHP_METHOD(Io_Poll_Watcher, getTriggeredEvents)
{
	ZEND_PARSE_PARAMETERS_NONE();

	sockext_poll_events_to_zval(return_value, get_watcher(ZEND_THIS)->triggered);
}

PHP_METHOD(Io_Poll_Watcher, getData)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_COPY(&get_watcher(ZEND_THIS)->data);
}

PHP_METHOD(Io_Poll_Watcher, hasTriggered)
{
	zend_object *event;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(event, sockext_poll_event_ce)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(get_watcher(ZEND_THIS)->triggered & sockext_poll_event_to_bit(event));
}

PHP_METHOD(Io_Poll_Watcher, isActive)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(sockext_poll_set_is_active(get_watcher(ZEND_THIS)));
}

PHP_METHOD(Io_Poll_Watcher, modify)
{
	HashTable *events;
	zval *data = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(events)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();

	sockext_poll_watcher *watcher = get_watcher(ZEND_THIS);
	if (change_events(watcher, events) == FAILURE) {
		RETURN_THROWS();
	}
	if (data) {
		set_data(watcher, data);
	}
}

PHP_METHOD(Io_Poll_Watcher, modifyEvents)
{
	HashTable *events;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(events)
	ZEND_PARSE_PARAMETERS_END();

	change_events(get_watcher(ZEND_THIS), events);
}

PHP_METHOD(Io_Poll_Watcher, modifyData)
{
	zval *data;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(data)
	ZEND_PARSE_PARAMETERS_END();

	if (ensure_active(get_watcher(ZEND_THIS)) == SUCCESS) {
		set_data(get_watcher(ZEND_THIS), data);
	}
}

PHP_METHOD(Io_Poll_Watcher, remove)
{
	ZEND_PARSE_PARAMETERS_NONE();

	sockext_poll_watcher *watcher = get_watcher(ZEND_THIS);
	if (sockext_poll_set_is_active(watcher)) {
		sockext_poll_set_remove(watcher);
	} else if (watcher->stage == SOCKEXT_POLL_REMOVED) {
		sockext_poll_throw(sockext_poll_inactive_watcher_ce, "Cannot remove inactive watcher");
	}
}

void sockext_poll_watcher_register_class(void)
{
	watcher_ce = register_class_Io_Poll_Watcher();
	sockext_class_set_up(watcher_ce, create_watcher, &watcher_handlers, NULL);
	watcher_handlers.offset = offsetof(sockext_poll_watcher, std);
	watcher_handlers.free_obj = free_watcher;
	watcher_handlers.get_gc = get_watcher_gc;
}

#endif
