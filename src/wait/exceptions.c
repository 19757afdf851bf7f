/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See exceptions.h.
 */
#include "exceptions.h"

#include "zend_exceptions.h"

#include "exceptions_arginfo.h"

zend_class_entry *sockext_cancelled_ce;
zend_class_entry *sockext_timeout_ce;
static zend_class_entry *deadlock_ce;

void sockext_wait_throw_timeout(void)
{
	zend_throw_exception(sockext_timeout_ce, "The time of socket_deadline() is up", 0);
}

void sockext_wait_throw_deadlock(void)
{
	zend_throw_error(
		deadlock_ce, "All tasks and the main script wait for each other: nothing can go on");
}

void sockext_wait_register_exceptions(void)
{
	sockext_cancelled_ce = register_class_SocketCancelledError(zend_ce_error);
	sockext_timeout_ce = register_class_SocketTimeoutException(zend_ce_exception);
	deadlock_ce = register_class_SocketDeadlockError(zend_ce_error);
}
