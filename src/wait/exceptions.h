/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What waits of tasks and of the main script throw.
 */
#ifndef SOCKEXT_WAIT_EXCEPTIONS_H
#define SOCKEXT_WAIT_EXCEPTIONS_H

#include "php.h"

extern zend_class_entry *sockext_cancelled_ce;
extern zend_class_entry *sockext_timeout_ce;
extern zend_class_entry *sockext_deadlock_ce;

void sockext_wait_throw_timeout(void);
void sockext_wait_throw_deadlock(void);

/* Makes an exception of a class. The cause, its previous exception, may be NULL. */
zend_object *sockext_wait_make_error(zend_class_entry *ce, const char *message, zend_object *cause);

/* Makes a SocketCancelledError; and throws one. */
zend_object *sockext_wait_make_cancelled(const char *message, zend_object *cause);
void sockext_wait_throw_cancelled(const char *message, zend_object *cause);

void sockext_wait_register_exceptions(void);

#endif
