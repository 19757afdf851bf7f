/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The exceptions of Io and Io\Poll, and the codes of the system's error numbers.
 */
#ifndef SOCKEXT_POLL_EXCEPTIONS_H
#define SOCKEXT_POLL_EXCEPTIONS_H

#include "../platform/platform.h"

extern zend_class_entry *sockext_poll_failed_context_initialization_ce;
extern zend_class_entry *sockext_poll_failed_handle_add_ce;
extern zend_class_entry *sockext_poll_failed_watcher_modification_ce;
extern zend_class_entry *sockext_poll_failed_wait_ce;
extern zend_class_entry *sockext_poll_backend_unavailable_ce;
extern zend_class_entry *sockext_poll_inactive_watcher_ce;
extern zend_class_entry *sockext_poll_handle_already_watched_ce;
extern zend_class_entry *sockext_poll_invalid_handle_ce;

/* Throw an exception with code 0, or with the code of an error number; a pending exception becomes
 * its previous one. Do nothing while the script or a fiber is being terminated. */
void sockext_poll_throw(zend_class_entry *ce, const char *message);
void sockext_poll_throw_failed(zend_class_entry *ce, const char *message, int error);

void sockext_poll_exceptions_register_classes(void);

#endif
