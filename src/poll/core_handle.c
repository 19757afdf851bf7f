/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See socket_handle.h. Here: the handle on PHP 8.6, by main/php_poll.h.
 */
#include "../core/class.h"
#include "core_watcher.h"
#include "socket_handle.h"

#if PHP_VERSION_ID >= 80600
static zend_object_handlers socket_handle_handlers;

static zend_object *get_socket(const php_poll_handle_object *handle)
{
	return handle->handle_data;
}

static int is_socket_open(php_poll_handle_object *handle)
{
	zend_object *socket = get_socket(handle);
	return socket && sockext_socket_is_open(socket_from_obj(socket));
}

static php_socket_t get_socket_descriptor(php_poll_handle_object *handle)
{
	return is_socket_open(handle) ? socket_from_obj(get_socket(handle))->bsd_socket : SOCK_ERR;
}

static void release_socket(php_poll_handle_object *handle)
{
	zval socket;

	sockext_core_watcher_forget_all(sockext_core_handle_from_object(&handle->std));
	if (handle->handle_data) {
		ZVAL_OBJ(&socket, get_socket(handle));
		handle->handle_data = NULL;
		zval_ptr_dtor(&socket);
	}
}

static php_poll_handle_ops socket_ops = {
	.get_fd = get_socket_descriptor,
	.is_valid = is_socket_open,
	.cleanup = release_socket,
};

/* Like php_poll_handle_object_free(), but std_dtor comes first, so that code that runs below cannot
 * reach the object by a weak reference. */
static void free_handle(zend_object *object)
{
	zend_object_std_dtor(object);
	release_socket(PHP_POLL_HANDLE_OBJ_FROM_ZOBJ(object));
}

static HashTable *get_handle_gc(zend_object *object, zval **table, int *count)
{
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();
	zend_object *socket = get_socket(PHP_POLL_HANDLE_OBJ_FROM_ZOBJ(object));

	if (socket) {
		zend_get_gc_buffer_add_obj(buffer, socket);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

static zend_object *create_socket_handle(zend_class_entry *ce)
{
	sockext_core_handle *handle = zend_object_alloc(sizeof(sockext_core_handle), ce);

	handle->base.ops = &socket_ops;
	zend_object_std_init(&handle->base.std, ce);
	object_properties_init(&handle->base.std, ce);
	handle->base.std.handlers = &socket_handle_handlers;
	return &handle->base.std;
}

void sockext_poll_socket_handle_init_class(zend_class_entry *ce)
{
	sockext_class_set_up(ce, create_socket_handle, &socket_handle_handlers, NULL);
	socket_handle_handlers.offset = offsetof(sockext_core_handle, base.std);
	socket_handle_handlers.free_obj = free_handle;
	socket_handle_handlers.get_gc = get_handle_gc;
}

void sockext_poll_socket_handle_set(zend_object *handle, zend_object *socket)
{
	GC_ADDREF(socket);
	PHP_POLL_HANDLE_OBJ_FROM_ZOBJ(handle)->handle_data = socket;
}

zend_object *sockext_poll_socket_handle_get(zend_object *handle)
{
	return get_socket(PHP_POLL_HANDLE_OBJ_FROM_ZOBJ(handle));
}

#endif
