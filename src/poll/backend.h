/* SPDX-License-Identifier: BSD-3-Clause
 *
 * enum Io\Poll\Backend, and what this build has behind its cases.
 */
#ifndef SOCKEXT_POLL_BACKEND_H
#define SOCKEXT_POLL_BACKEND_H

#include "set.h"

extern zend_class_entry *sockext_poll_backend_ce;

#ifdef HAVE_SOCKETS_EXT_EPOLL
extern const sockext_poll_backend sockext_poll_epoll;
#endif
extern const sockext_poll_backend sockext_poll_poll;

/* Returns what is behind a case, the best there is for Auto and for NULL; NULL if nothing is. */
const sockext_poll_backend *sockext_poll_backend_find(zend_object *choice);

/* Returns the name of a case. */
const char *sockext_poll_backend_case_name(zend_object *choice);

/* Returns the case of a backend; the reference is not the caller's. */
zend_object *sockext_poll_backend_case(const sockext_poll_backend *backend);

void sockext_poll_backend_register_class(void);

#endif
