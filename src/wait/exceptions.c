/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See exceptions.h.
 */
#include "exceptions.h"

#include "zend_exceptions.h"

#include "exceptions_arginfo.h"

zend_class_entry *sockext_cancelled_ce;
zend_class_entry *sockext_timeout_ce;
zend_class_entry *sockext_deadlock_ce;

void sockext_wait_throw_timeout(void)
{
	zend_throw_exception(sockext_timeout_ce, "The deadline of socket_deadline() has expired", 0);
}

void sockext_wait_throw_deadlock(void)
{
	zend_throw_error(
		sockext_deadlock_ce, "Deadlock: all tasks and the main script wait for each other");
}

zend_object *sockext_wait_make_error(
	zend_class_entry *ce, const char *message, zend_object *previous)
{
	zval error;

	object_init_ex(&error, ce);
	zend_update_property_string(
		zend_ce_error, Z_OBJ(error), "message", sizeof("message") - 1, message);
	if (previous) {
		GC_ADDREF(previous);
		zend_exception_set_previous(Z_OBJ(error), previous);
	}
	return Z_OBJ(error);
}

zend_object *sockext_wait_make_cancelled(const char *message, zend_object *cause)
{
	return sockext_wait_make_error(sockext_cancelled_ce, message, cause);
}

void sockext_wait_throw_cancelled(const char *message, zend_object *cause)
{
	zend_throw_exception_internal(sockext_wait_make_cancelled(message, cause));
}

void sockext_wait_register_exceptions(void)
{
	sockext_cancelled_ce = register_class_SocketCancelledError(zend_ce_error);
	sockext_timeout_ce = register_class_SocketTimeoutException(zend_ce_exception);
	sockext_deadlock_ce = register_class_SocketDeadlockError(zend_ce_error);
}
