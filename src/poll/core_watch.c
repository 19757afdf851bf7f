/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See core_watch.h.
 */
#include "core_watch.h"

#include "../platform_epoll.h"
#include "socket_handle.h"

#if PHP_VERSION_ID >= 80600

#include "zend_exceptions.h"
#include "zend_weakrefs.h"

/* One for each watcher of a Socket; the request's table finds it by the watcher and frees it with
 * it. */
typedef struct {
	sockext_watch watch;
	const php_socket *sock;
	zend_object *watcher; /* not owned */
	uint32_t lineage;     /* of the process that added it */
	bool is_retired;      /* the Socket was closed: removing the watcher again is allowed */
} core_watch;

static zif_handler add_to_context;
static zif_handler remove_from_context;

static uint32_t get_lineage(void)
{
#ifdef HAVE_SOCKETS_EXT_EPOLL
	return sockext_epoll_lineage();
#else
	return 0;
#endif
}

static core_watch *from_watch(sockext_watch *watch)
{
	return (core_watch *) ((char *) watch - offsetof(core_watch, watch));
}

static void free_entry(zval *entry)
{
	core_watch *found = Z_PTR_P(entry);

	sockext_socket_remove_watch(&found->watch);
	efree(found);
}

static HashTable *get_table(void)
{
	if (!SOCKETS_G(core_watches)) {
		ALLOC_HASHTABLE(SOCKETS_G(core_watches));
		zend_hash_init(SOCKETS_G(core_watches), 0, NULL, free_entry, false);
	}
	return SOCKETS_G(core_watches);
}

static core_watch *find_entry(zend_object *watcher)
{
	return SOCKETS_G(core_watches) ? zend_hash_index_find_ptr(
			   SOCKETS_G(core_watches), zend_object_to_weakref_key(watcher))
								   : NULL;
}

/* Calls a method of PHP's own that has no parameters. */
static void call(zend_object *watcher, const char *name, zval *result)
{
	zend_function *method = zend_hash_str_find_ptr(
		&watcher->ce->function_table, name, strlen(name));

	zend_call_known_instance_method_with_0_params(method, watcher, result);
}

/* Releasing the watcher may run code and may be the end of the entry. An exception that is already
 * on its way must not keep the watcher in its Context. */
static void remove_watcher(core_watch *entry)
{
	zend_object *watcher = entry->watcher, *thrown = EG(exception);
	zval is_active;

	EG(exception) = NULL;
	GC_ADDREF(watcher);
	ZVAL_UNDEF(&is_active);
	call(watcher, "isactive", &is_active);
	if (Z_TYPE(is_active) == IS_TRUE) {
		call(watcher, "remove", NULL);
		entry->is_retired = true;
	}
	OBJ_RELEASE(watcher);
	if (thrown) {
		zend_throw_exception_internal(thrown);
	}
}

/* A Socket that is freed while it is watched goes together with its watchers, which are not to be
 * touched any more. A forked child shares PHP's epoll instance with its parent: what it removed
 * there, the parent would lose. */
static void retire_watch(sockext_watch *watch)
{
	core_watch *entry = from_watch(watch);

	sockext_socket_remove_watch(watch);
	bool is_freed = OBJ_FLAGS(&entry->sock->std) & IS_OBJ_FREE_CALLED;
	if (!is_freed && entry->lineage == get_lineage()) {
		remove_watcher(entry);
	}
}

static void remember(php_socket *sock, zend_object *watcher)
{
	core_watch *entry = ecalloc(1, sizeof(core_watch));

	entry->sock = sock;
	entry->lineage = get_lineage();
	entry->watcher = watcher;
	entry->watch.retire = retire_watch;
	zend_weakrefs_hash_add_ptr(get_table(), watcher, entry);
	sockext_socket_add_watch(sock, &entry->watch);
}

static ZEND_NAMED_FUNCTION(add_and_remember)
{
	add_to_context(INTERNAL_FUNCTION_PARAM_PASSTHRU);
	if (EG(exception) || Z_TYPE_P(return_value) != IS_OBJECT) {
		return;
	}
	zend_object *handle = Z_OBJ_P(ZEND_CALL_ARG(execute_data, 1));
	if (sockext_poll_is_socket_handle(handle)) {
		zend_object *socket = sockext_poll_socket_handle_get(handle);
		remember(socket_from_obj(socket), Z_OBJ_P(return_value));
	}
}

static ZEND_NAMED_FUNCTION(remove_unless_retired)
{
	const core_watch *entry = find_entry(Z_OBJ_P(ZEND_THIS));

	if (!entry || !entry->is_retired) {
		remove_from_context(INTERNAL_FUNCTION_PARAM_PASSTHRU);
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
		add_to_context = add->handler;
		add->handler = add_and_remember;
		remove_from_context = remove->handler;
		remove->handler = remove_unless_retired;
	}
}

void sockext_core_watch_restore(void)
{
	zend_internal_function *add = find_method("io\\poll\\context", "add");
	zend_internal_function *remove = find_method("io\\poll\\watcher", "remove");

	if (add && add->handler == add_and_remember) {
		add->handler = add_to_context;
	}
	if (remove && remove->handler == remove_unless_retired) {
		remove->handler = remove_from_context;
	}
}

void sockext_core_watch_end_request(void)
{
	if (SOCKETS_G(core_watches)) {
		zend_weakrefs_hash_destroy(SOCKETS_G(core_watches));
		FREE_HASHTABLE(SOCKETS_G(core_watches));
		SOCKETS_G(core_watches) = NULL;
	}
}

#else

void sockext_core_watch_extend(void)
{
}

void sockext_core_watch_restore(void)
{
}

void sockext_core_watch_end_request(void)
{
}

#endif
