/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See core_watch.h. There is no table of watchers, which would cost more than all else that is
 * remembered of them: a watcher is named by its number as an object, and leads to its handle.
 */
#include "core_watch.h"

#include "../platform_epoll.h"
#include "socket_handle.h"

#if PHP_VERSION_ID >= 80600

#include "zend_exceptions.h"

/* One for each watcher of a handle. While the Socket is open it is in the Socket's list, and once
 * that has ended the watcher, in the handle's alone: then removing the watcher again is allowed. */
struct sockext_core_watch {
	sockext_watch watch;
	sockext_core_watch *next; /* of the same handle */
	sockext_core_handle *handle;
	uint32_t watcher; /* its number as an object; when it is gone another object may have that */
	uint32_t lineage; /* of the process that added it */
};

/* The methods as PHP has them. */
static zend_internal_function core_add, core_remove;

static uint32_t get_lineage(void)
{
#ifdef HAVE_SOCKETS_EXT_EPOLL
	return sockext_epoll_lineage();
#else
	return 0;
#endif
}

static sockext_core_watch *from_watch(sockext_watch *watch)
{
	return (sockext_core_watch *) ((char *) watch - offsetof(sockext_core_watch, watch));
}

/* Calls a method of PHP's own that has no parameters. */
static void call(zend_object *watcher, const char *name, zval *result)
{
	zend_function *method = zend_hash_str_find_ptr(
		&watcher->ce->function_table, name, strlen(name));

	ZVAL_UNDEF(result);
	zend_call_known_instance_method_with_0_params(method, watcher, result);
}

/* Returns the handle, which the watcher holds, or NULL if it is not one of a Socket. */
static sockext_core_handle *get_handle(zend_object *watcher)
{
	sockext_core_handle *handle = NULL;
	zval value;

	call(watcher, "gethandle", &value);
	if (Z_TYPE(value) == IS_OBJECT && sockext_poll_is_socket_handle(Z_OBJ(value))) {
		handle = sockext_core_handle_from_object(Z_OBJ(value));
	}
	zval_ptr_dtor(&value);
	return handle;
}

/* Returns the watcher, or NULL if it is gone or not active any more. */
static zend_object *find_active_watcher(const sockext_core_watch *entry)
{
	zend_object *watcher = EG(objects_store).object_buckets[entry->watcher];
	zval is_active;

	if (!IS_OBJ_VALID(watcher) || OBJ_FLAGS(watcher) & IS_OBJ_FREE_CALLED
		|| watcher->ce != core_remove.scope || get_handle(watcher) != entry->handle) {
		return NULL;
	}
	call(watcher, "isactive", &is_active);
	return Z_TYPE(is_active) == IS_TRUE ? watcher : NULL;
}

static void forget(sockext_core_watch *entry)
{
	sockext_core_watch **link = &entry->handle->watches;

	while (*link != entry) {
		link = &(*link)->next;
	}
	*link = entry->next;
	sockext_socket_remove_watch(&entry->watch);
	efree(entry);
}

void sockext_core_watch_forget_all(sockext_core_handle *handle)
{
	while (handle->watches) {
		forget(handle->watches);
	}
}

/* Removes the watcher from its Context. Releasing it may run code and may be the end of the entry.
 */
static void remove_watcher(sockext_core_watch *entry)
{
	zend_object *watcher = find_active_watcher(entry);

	if (!watcher) {
		forget(entry);
		return;
	}
	GC_ADDREF(watcher);
	zend_call_known_instance_method_with_0_params((zend_function *) &core_remove, watcher, NULL);
	OBJ_RELEASE(watcher);
}

/* A Socket that is freed while it is watched goes together with its watchers, which are not to be
 * touched any more. A forked child shares PHP's epoll instance with its parent: what it removed
 * there, the parent would lose. An exception that is already on its way must not keep the watcher
 * in its Context. */
static void retire_watch(sockext_watch *watch)
{
	sockext_core_watch *entry = from_watch(watch);
	const zend_object *socket = entry->handle->base.handle_data;

	sockext_socket_remove_watch(watch);
	if (!(OBJ_FLAGS(socket) & IS_OBJ_FREE_CALLED) && entry->lineage == get_lineage()) {
		zend_object *thrown = EG(exception);
		EG(exception) = NULL;
		remove_watcher(entry);
		if (thrown) {
			zend_throw_exception_internal(thrown);
		}
	}
}

static void remember(sockext_core_handle *handle, const zend_object *watcher)
{
	sockext_core_watch *entry, *next;

	for (entry = handle->watches; entry; entry = next) {
		next = entry->next;
		if (entry->watcher == watcher->handle || !find_active_watcher(entry)) {
			forget(entry);
		}
	}
	entry = ecalloc(1, sizeof(*entry));
	entry->watch.retire = retire_watch;
	entry->next = handle->watches;
	entry->handle = handle;
	entry->watcher = watcher->handle;
	entry->lineage = get_lineage();
	handle->watches = entry;
	sockext_socket_add_watch(socket_from_obj(handle->base.handle_data), &entry->watch);
}

/* Returns what is remembered of a watcher, or NULL. */
static sockext_core_watch *find_entry(zend_object *watcher)
{
	const sockext_core_handle *handle = get_handle(watcher);
	sockext_core_watch *entry = handle ? handle->watches : NULL;

	while (entry && entry->watcher != watcher->handle) {
		entry = entry->next;
	}
	return entry;
}

static ZEND_NAMED_FUNCTION(add_and_remember)
{
	core_add.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (EG(exception) || Z_TYPE_P(return_value) != IS_OBJECT) {
		return;
	}
	zend_object *handle = Z_OBJ_P(ZEND_CALL_ARG(execute_data, 1));
	if (sockext_poll_is_socket_handle(handle)) {
		remember(sockext_core_handle_from_object(handle), Z_OBJ_P(return_value));
	}
}

static ZEND_NAMED_FUNCTION(remove_unless_retired)
{
	sockext_core_watch *entry = find_entry(Z_OBJ_P(ZEND_THIS));

	if (!entry) {
		core_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	} else if (entry->watch.link) {
		forget(entry);
		core_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

static zend_internal_function *find_method(const char *class, const char *name)
{
	const zend_class_entry *ce = zend_hash_str_find_ptr(CG(class_table), class, strlen(class));
	zend_function *method = ce ? zend_hash_str_find_ptr(&ce->function_table, name, strlen(name))
							   : NULL;
	return method && method->type == ZEND_INTERNAL_FUNCTION ? &method->internal_function : NULL;
}

void sockext_core_watch_extend(void)
{
	zend_internal_function *add = find_method("io\\poll\\context", "add");
	zend_internal_function *remove = find_method("io\\poll\\watcher", "remove");

	if (add && remove) {
		core_add = *add;
		core_remove = *remove;
		add->handler = add_and_remember;
		remove->handler = remove_unless_retired;
	}
}

void sockext_core_watch_restore(void)
{
	zend_internal_function *add = find_method("io\\poll\\context", "add");
	zend_internal_function *remove = find_method("io\\poll\\watcher", "remove");

	if (add && add->handler == add_and_remember) {
		add->handler = core_add.handler;
	}
	if (remove && remove->handler == remove_unless_retired) {
		remove->handler = core_remove.handler;
	}
}

#else

void sockext_core_watch_extend(void)
{
}

void sockext_core_watch_restore(void)
{
}

#endif
