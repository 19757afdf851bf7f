/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See handle.h.
 */
#include "handle.h"

#if PHP_VERSION_ID < 80600
#include "handle_arginfo.h"

zend_class_entry *sockext_poll_handle_ce;

static zend_object_handlers handle_handlers;

zend_object *sockext_poll_handle_create(zend_class_entry *ce, const sockext_poll_handle_ops *ops)
{
	sockext_poll_handle *handle = zend_object_alloc(sizeof(sockext_poll_handle), ce);

	handle->ops = ops;
	ZVAL_UNDEF(&handle->subject);
	zend_object_std_init(&handle->std, ce);
	object_properties_init(&handle->std, ce);
	handle->std.handlers = &handle_handlers;
	return &handle->std;
}

static void free_handle(zend_object *object)
{
	sockext_poll_handle *handle = sockext_poll_handle_from_object(object);

	/* First, so that code that runs below cannot reach the object by a weak reference. */
	zend_object_std_dtor(object);
	zval_ptr_dtor(&handle->subject);
	ZVAL_UNDEF(&handle->subject);
}

static HashTable *get_handle_gc(zend_object *object, zval **table, int *count)
{
	*table = &sockext_poll_handle_from_object(object)->subject;
	*count = 1;
	return NULL;
}

static int refuse_user_classes(zend_class_entry *handle_ce, zend_class_entry *ce)
{
	if (ce->type != ZEND_USER_CLASS) {
		return SUCCESS;
	}
	zend_error_noreturn(E_ERROR, "Io\\Poll\\Handle cannot be implemented by user classes");
}

void sockext_poll_handle_register_class(void)
{
	sockext_poll_handle_ce = register_class_Io_Poll_Handle();
	sockext_poll_handle_ce->interface_gets_implemented = refuse_user_classes;

	handle_handlers = std_object_handlers;
	handle_handlers.offset = offsetof(sockext_poll_handle, std);
	handle_handlers.free_obj = free_handle;
	handle_handlers.clone_obj = NULL;
	handle_handlers.get_gc = get_handle_gc;
}

#endif
