/* SPDX-License-Identifier: BSD-3-Clause
 *
 * enum Io\Poll\Backend, and the backends of this build.
 */
#ifndef SOCKEXT_POLL_BACKEND_H
#define SOCKEXT_POLL_BACKEND_H

#include "set.h"

extern zend_class_entry *sockext_poll_backend_ce;

#ifdef SOCKEXT_HAS_NOTIFIER
extern const sockext_poll_backend sockext_poll_notifier;
#endif
extern const sockext_poll_backend sockext_poll_poll;

/* Returns the backend of a case, or NULL if this build does not have it; the preferred one for Auto
 * and for NULL. */
const sockext_poll_backend *sockext_poll_backend_find(zend_object *choice);

/* Returns the name of a case. */
const char *sockext_poll_backend_case_name(zend_object *choice);

/* Returns the case of a backend, without adding a reference. */
zend_object *sockext_poll_backend_case(const sockext_poll_backend *backend);

void sockext_poll_backend_register_class(void);

#endif
