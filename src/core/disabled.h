/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Classes that the setting disable_classes names (until PHP 8.4). PHP makes plain objects of them
 * from then on, which have no room for what ours hold.
 */
#ifndef SOCKEXT_DISABLED_H
#define SOCKEXT_DISABLED_H

#include "../platform/platform.h"

/* Sees to it that objects of a class are always made by its create_object, which is set. */
void sockext_disabled_guard(zend_class_entry *ce);

/* Forgets all of them, when the module ends. */
void sockext_disabled_end(void);

/* To be called when a request begins: objects of guarded classes that are disabled have their room
 * again, and whatever makes one throws. */
void sockext_disabled_begin_request(void);

#endif
