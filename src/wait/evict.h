/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Calls of functions of PHP that use a stream after a wait for something else.
 */
#ifndef SOCKEXT_EVICT_H
#define SOCKEXT_EVICT_H

#include "hub.h"

/* Whether other flows wait within calls of functions of PHP that have the resource as an argument;
 * the second one cancels those waits. */
bool sockext_evict_is_due(const zend_resource *resource);
bool sockext_evict(const zend_resource *resource);

/* Cancels the wait of another flow, unless what it waits for has come. Returns what that will
 * throw, with a reference, or NULL. */
zend_object *sockext_evict_flow(sockext_flow *flow);

#endif
