/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See core_watcher.h. There is no table of watchers, which would cost more than all else that is
 * remembered of them: a watcher is named by its number as an object, and leads to its handle.
 */
#include "core_watcher.h"

#include "../platform/epoll.h"
#include "socket_handle.h"

#if PHP_VERSION_ID >= 80600

#include "zend_exceptions.h"

/* One for each watcher of a handle. While the Socket is open it is in the Socket's list, and once
 * that has ended the watcher, in the handle's alone: then removing the watcher again is allowed. */
struct sockext_core_watcher {
	sockext_close_hook close_hook;
	sockext_core_watcher *next;  /* in the same list of the handle */
	sockext_core_handle *handle; /* NULL in the head of a table */
	uint32_t watcher; /* its number as an object; when it is gone another object may have that */
	uint32_t lineage; /* of the process that added it */
};

/* What a handle that is in many Contexts has in place of a list: several of them. */
typedef struct {
	sockext_core_watcher head; /* tells that this is a table, and nothing else */
	uint32_t list_count;
	uint32_t watcher_count;
	sockext_core_watcher *lists[];
} watcher_table;

/* How long a list is, and those of a table are on the average, at most. */
#define LIST_MAX 8

/* The methods as PHP has them. */
zend_internal_function sockext_core_watcher_original_add, sockext_core_watcher_original_remove;

static uint32_t get_lineage(void)
{
#ifdef HAVE_SOCKETS_EXT_EPOLL
	return sockext_epoll_lineage();
#else
	return 0;
#endif
}

static sockext_core_watcher *from_close_hook(sockext_close_hook *hook)
{
	return (sockext_core_watcher *) ((char *) hook - offsetof(sockext_core_watcher, close_hook));
}

/* Calls a method of PHP's own that only looks. By the engine's way the handlers of signals could
 * run with it, and change what is being gone through. */
static void call(zend_object *watcher, const char *name, zval *result)
{
	zend_function *method = zend_hash_str_find_ptr(
		&watcher->ce->function_table, name, strlen(name));
	zend_execute_data *frame = zend_vm_stack_push_call_frame(
		ZEND_CALL_NESTED_FUNCTION | ZEND_CALL_HAS_THIS, method, 0, watcher);

	ZVAL_NULL(result);
	frame->prev_execute_data = EG(current_execute_data);
	EG(current_execute_data) = frame;
	method->internal_function.handler(frame, result);
	EG(current_execute_data) = frame->prev_execute_data;
	zend_vm_stack_free_call_frame(frame);
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
	/* Not as a possible root of a cycle: looking for those would run code. */
	zval_ptr_dtor_nogc(&value);
	return handle;
}

/* Returns the watcher, or NULL if it is gone or not active any more. */
static zend_object *find_active_watcher(const sockext_core_watcher *entry)
{
	zend_object *watcher = EG(objects_store).object_buckets[entry->watcher];
	zval is_active;

	if (!IS_OBJ_VALID(watcher) || OBJ_FLAGS(watcher) & IS_OBJ_FREE_CALLED
		|| watcher->ce != sockext_core_watcher_original_remove.scope
		|| get_handle(watcher) != entry->handle) {
		return NULL;
	}
	call(watcher, "isactive", &is_active);
	return Z_TYPE(is_active) == IS_TRUE ? watcher : NULL;
}

static watcher_table *get_table(const sockext_core_handle *handle)
{
	sockext_core_watcher *first = handle->watchers;
	return first && !first->handle ? (watcher_table *) first : NULL;
}

/* Returns the list that a watcher is in, if it is in any. */
static sockext_core_watcher **get_list(sockext_core_handle *handle, uint32_t watcher)
{
	watcher_table *table = get_table(handle);
	return table ? &table->lists[watcher % table->list_count] : &handle->watchers;
}

static void insert(sockext_core_watcher *entry)
{
	sockext_core_watcher **list = get_list(entry->handle, entry->watcher);
	watcher_table *table = get_table(entry->handle);

	entry->next = *list;
	*list = entry;
	if (table) {
		table->watcher_count++;
	}
}

static void release(sockext_core_watcher *entry)
{
	sockext_socket_remove_close_hook(&entry->close_hook);
	efree(entry);
}

static void forget(sockext_core_watcher *entry)
{
	sockext_core_watcher **link = get_list(entry->handle, entry->watcher);
	watcher_table *table = get_table(entry->handle);

	while (*link != entry) {
		link = &(*link)->next;
	}
	*link = entry->next;
	if (table) {
		table->watcher_count--;
	}
	release(entry);
}

/* Takes everything out of a handle, and returns it as one list. */
static sockext_core_watcher *take_all(sockext_core_handle *handle)
{
	watcher_table *table = get_table(handle);
	sockext_core_watcher *all = table ? NULL : handle->watchers, *entry;

	handle->watchers = NULL;
	for (uint32_t i = 0; table && i < table->list_count; i++) {
		while ((entry = table->lists[i])) {
			table->lists[i] = entry->next;
			entry->next = all;
			all = entry;
		}
	}
	if (table) {
		efree(table);
	}
	return all;
}

void sockext_core_watcher_forget_all(sockext_core_handle *handle)
{
	sockext_core_watcher *entry = take_all(handle), *next;

	for (; entry; entry = next) {
		next = entry->next;
		release(entry);
	}
}

/* Removes the watcher from its Context. Releasing it may run code and may be the end of the entry.
 */
static void remove_watcher(sockext_core_watcher *entry)
{
	zend_object *watcher = find_active_watcher(entry);

	if (!watcher) {
		forget(entry);
		return;
	}
	GC_ADDREF(watcher);
	zend_call_known_instance_method_with_0_params(
		(zend_function *) &sockext_core_watcher_original_remove, watcher, NULL);
	OBJ_RELEASE(watcher);
}

/* An exception that is already on its way must not keep the watcher in its Context. */
static void remove_despite_exception(sockext_core_watcher *entry)
{
	zend_object *thrown = EG(exception);

	EG(exception) = NULL;
	remove_watcher(entry);
	if (thrown) {
		if (EG(exception) && (zend_is_unwind_exit(thrown) || zend_is_graceful_exit(thrown))) {
			zend_clear_exception();
		}
		zend_throw_exception_internal(thrown);
	}
}

/* A Socket that is freed while it is watched goes together with its watchers, which are not to be
 * touched any more. A forked child shares PHP's epoll instance with its parent: what it removed
 * there, the parent would lose. */
static void leave_with_socket(sockext_close_hook *hook, sockext_close_reason reason)
{
	sockext_core_watcher *entry = from_close_hook(hook);
	const zend_object *socket = entry->handle->base.handle_data;

	if (reason == SOCKEXT_SOCKET_IS_EXPORTED) {
		return;
	}
	sockext_socket_remove_close_hook(hook);
	if (!(OBJ_FLAGS(socket) & IS_OBJ_FREE_CALLED) && entry->lineage == get_lineage()) {
		remove_despite_exception(entry);
	}
}

/* Returns what is remembered of a watcher of the handle, or of one that had its number, or NULL. */
static sockext_core_watcher *find_in_handle(sockext_core_handle *handle, uint32_t watcher)
{
	sockext_core_watcher *entry = *get_list(handle, watcher);

	while (entry && entry->watcher != watcher) {
		entry = entry->next;
	}
	return entry;
}

static bool is_full(const sockext_core_handle *handle)
{
	const watcher_table *table = get_table(handle);
	uint32_t count = 0;

	if (table) {
		return table->watcher_count >= LIST_MAX * table->list_count;
	}
	for (const sockext_core_watcher *entry = handle->watchers; entry; entry = entry->next) {
		count++;
	}
	return count >= LIST_MAX;
}

/* Forgets every watcher that is not active any more, and makes room for twice as many as are left,
 * so that each watcher pays for it a few times at most. */
static void rearrange(sockext_core_handle *handle)
{
	sockext_core_watcher *entry, *next, *kept = NULL;
	uint32_t count = 0;

	for (entry = take_all(handle); entry; entry = next) {
		next = entry->next;
		if (find_active_watcher(entry)) {
			entry->next = kept;
			kept = entry;
			count++;
		} else {
			release(entry);
		}
	}
	if (count > LIST_MAX / 2) {
		/* Odd, since numbers that follow each other are often an even distance apart. */
		uint32_t lists = 2 * count / LIST_MAX | 1;
		watcher_table *table = ecalloc(1, sizeof(*table) + lists * sizeof(table->lists[0]));
		table->list_count = lists;
		handle->watchers = &table->head;
	}
	for (entry = kept; entry; entry = next) {
		next = entry->next;
		insert(entry);
	}
}

static void remember(sockext_core_handle *handle, const zend_object *watcher)
{
	sockext_core_watcher *entry = find_in_handle(handle, watcher->handle);

	if (entry) {
		forget(entry);
	}
	if (is_full(handle)) {
		rearrange(handle);
	}
	entry = ecalloc(1, sizeof(*entry));
	entry->close_hook.on_close = leave_with_socket;
	entry->handle = handle;
	entry->watcher = watcher->handle;
	entry->lineage = get_lineage();
	insert(entry);
	sockext_socket_add_close_hook(socket_from_obj(handle->base.handle_data), &entry->close_hook);
}

/* Returns what is remembered of a watcher, or NULL. */
static sockext_core_watcher *find_entry(zend_object *watcher)
{
	sockext_core_handle *handle = get_handle(watcher);
	return handle ? find_in_handle(handle, watcher->handle) : NULL;
}

ZEND_NAMED_FUNCTION(sockext_core_watcher_add)
{
	sockext_core_watcher_original_add.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (EG(exception) || Z_TYPE_P(return_value) != IS_OBJECT) {
		return;
	}
	zend_object *handle = Z_OBJ_P(ZEND_CALL_ARG(execute_data, 1));
	if (sockext_poll_is_socket_handle(handle)) {
		remember(sockext_core_handle_from_object(handle), Z_OBJ_P(return_value));
	}
}

ZEND_NAMED_FUNCTION(sockext_core_watcher_remove)
{
	sockext_core_watcher *entry = find_entry(Z_OBJ_P(ZEND_THIS));

	if (!entry) {
		sockext_core_watcher_original_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	} else if (entry->close_hook.link) {
		forget(entry);
		sockext_core_watcher_original_remove.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	}
}

#endif
