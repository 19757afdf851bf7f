/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See core_watcher.h. Each entry names its watcher by the object's number (handle). There is no
 * table from watchers to entries, which would cost more memory than the entries: the watcher's
 * handle has the list.
 */
#include "core_watcher.h"

#include "../core/pending.h"
#include "../platform/lineage.h"
#include "socket_handle.h"

#if PHP_VERSION_ID >= 80600

#include "zend_exceptions.h"

/* An entry for each watcher of a handle. While the Socket is open, the close hook is in the
 * Socket's list. After the Socket has closed, the entry stays in the handle's list: then removing
 * the watcher again is allowed. */
struct sockext_core_watcher {
	sockext_close_hook close_hook;
	sockext_core_watcher *next;  /* in the same list of the handle */
	sockext_core_handle *handle; /* NULL in the head of a table */
	uint32_t watcher; /* its object number; another object may get that when the watcher is freed */
	uint32_t lineage; /* of the process that has added it */
};

/* A table of lists, in place of the one list, for a handle that is in many Contexts. */
typedef struct {
	sockext_core_watcher head; /* only marks this as a table */
	uint32_t list_count;
	uint32_t watcher_count;
	sockext_core_watcher *lists[];
} watcher_table;

/* The longest list, and the longest average of the lists of a table. */
#define LIST_MAX 8

/* PHP's own methods. */
zend_internal_function sockext_core_watcher_original_add, sockext_core_watcher_original_remove;

static uint32_t get_lineage(void)
{
	sockext_lineage_begin(); /* the instances are PHP's */
	return sockext_lineage();
}

static sockext_core_watcher *from_close_hook(sockext_close_hook *hook)
{
	return (sockext_core_watcher *) ((char *) hook - offsetof(sockext_core_watcher, close_hook));
}

/* Calls one of PHP's methods that only reads. Called by zend_call_function(), signal handlers could
 * run and change the list that is being iterated. */
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

/* Returns the handle, which the watcher holds, or NULL if it is not a SocketPollHandle. */
static sockext_core_handle *get_handle(zend_object *watcher)
{
	sockext_core_handle *handle = NULL;
	zval value;

	call(watcher, "gethandle", &value);
	if (Z_TYPE(value) == IS_OBJECT && sockext_poll_is_socket_handle(Z_OBJ(value))) {
		handle = sockext_core_handle_from_object(Z_OBJ(value));
	}
	/* Not added to the garbage collector's buffer: a collection would run code. */
	zval_ptr_dtor_nogc(&value);
	return handle;
}

/* Returns the watcher, or NULL if it has been freed or is not active. */
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

/* Returns the list that has a watcher, if any has. */
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

static void free_entry(sockext_core_watcher *entry)
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
	free_entry(entry);
}

/* Removes all entries from a handle, and returns them as one list. */
static sockext_core_watcher *detach_all(sockext_core_handle *handle)
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
	sockext_core_watcher *entry = detach_all(handle), *next;

	for (; entry; entry = next) {
		next = entry->next;
		free_entry(entry);
	}
}

/* Removes the watcher from its Context. Releasing it may run code and may free the entry. */
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

/* Removes the watcher also while an exception is pending, which would stop the call of the
 * method. */
static void remove_despite_exception(sockext_core_watcher *entry)
{
	sockext_pending before = sockext_pending_set_aside();

	remove_watcher(entry);
	sockext_pending_put_back(&before);
}

/* If the Socket is being freed, its watchers are freed with it and must not be used. A forked child
 * shares PHP's notifier with the parent process, which would lose what the child removes. */
static void on_socket_close(sockext_close_hook *hook, sockext_close_reason reason)
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

/* Returns the entry of a watcher of the handle, or of a freed one that had its number, or NULL. */
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

/* Removes the entries of inactive watchers, and makes room for twice as many as are left, so that
 * the cost for each watcher is constant on the average. */
static void rearrange(sockext_core_handle *handle)
{
	sockext_core_watcher *entry, *next, *kept = NULL;
	uint32_t count = 0;

	for (entry = detach_all(handle); entry; entry = next) {
		next = entry->next;
		if (find_active_watcher(entry)) {
			entry->next = kept;
			kept = entry;
			count++;
		} else {
			free_entry(entry);
		}
	}
	if (count > LIST_MAX / 2) {
		/* Odd, since the numbers of consecutive watchers often differ by an even number. */
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
	entry->close_hook.on_close = on_socket_close;
	entry->handle = handle;
	entry->watcher = watcher->handle;
	entry->lineage = get_lineage();
	insert(entry);
	sockext_socket_add_close_hook(socket_from_obj(handle->base.handle_data), &entry->close_hook);
}

/* Returns the entry of a watcher, or NULL. */
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
