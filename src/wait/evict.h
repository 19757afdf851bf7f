/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Calls of functions of PHP that use a stream after a wait for something else.
 */
#ifndef SOCKEXT_EVICT_H
#define SOCKEXT_EVICT_H

#include "hub.h"

/* Whether a resource is a stream that knows that this context waits in an operation on it, and ends
 * that itself. */
typedef bool sockext_evict_knows(const zend_resource *resource, const zend_fiber_context *context);

/* Whether other flows wait within calls of functions of PHP that have the resource as an argument;
 * the second one cancels those waits. */
bool sockext_evict_is_due(const zend_resource *resource, sockext_evict_knows *knows);
bool sockext_evict(const zend_resource *resource, sockext_evict_knows *knows);

/* Cancels the wait of another flow, unless what it waits for has come. Returns what that will
 * throw, with a reference, or NULL. */
zend_object *sockext_evict_flow(sockext_flow *flow);

#endif
