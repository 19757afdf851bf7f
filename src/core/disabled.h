/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Classes in the setting disable_classes (until PHP 8.4). PHP replaces their create_object, and the
 * plain objects that it makes lack the fields of ours.
 */
#ifndef SOCKEXT_DISABLED_H
#define SOCKEXT_DISABLED_H

#include "../platform/platform.h"

/* Guards a class whose create_object is set: its objects are always made by that function. */
void sockext_disabled_guard(zend_class_entry *ce);

/* Frees the list of guarded classes at module shutdown. */
void sockext_disabled_end(void);

/* Called when a request begins: restores create_object of guarded classes that are disabled;
 * creating an object of them throws. */
void sockext_disabled_begin_request(void);

#endif
