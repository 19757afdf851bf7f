/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Calls of functions of PHP that use a stream after a wait for something else.
 */
#ifndef SOCKEXT_EVICT_H
#define SOCKEXT_EVICT_H

#include "hub.h"

/* Cancels the waits of other flows within calls of functions of PHP that have the resource as an
 * argument. Returns whether there are any. */
bool sockext_evict(const zend_resource *resource);

#endif
