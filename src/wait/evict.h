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

/* Whether other flows wait within calls of functions of PHP that have the resource as an argument,
 * or are methods of a Directory that has it; the second one cancels those waits. */
bool sockext_evict_is_due(const zend_resource *resource, sockext_evict_knows *knows);
bool sockext_evict(const zend_resource *resource, sockext_evict_knows *knows);

/* Lets others run, for a call of the running code that closes the stream when no others use it.
 * Such a call is no user for others that want to close it, too. An exception may have been thrown.
 */
void sockext_evict_yield(void);

/* Whether the running call is within another one that has a resource, by a callback. */
bool sockext_evict_is_nested(void);

/* Whether another flow waits within such a call, or within a method of the object, if there is one.
 */
bool sockext_evict_is_used(const zend_resource *resource, const zend_object *object);

/* The property of an object of PHP's class Directory that has its resource. */
static inline const zval *sockext_evict_directory_handle(zend_object *directory)
{
	return OBJ_PROP_NUM(directory, 1);
}

/* Cancels the wait of another flow, unless what it waits for has come. Returns what that will
 * throw, with a reference, or NULL. The second one forgets it, if the flow has not waited again. */
zend_object *sockext_evict_flow(sockext_flow *flow);
void sockext_evict_forget(sockext_flow *flow, const zend_object *end);

#endif
