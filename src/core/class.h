/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Setting up our classes. Also those in the setting disable_classes (until PHP 8.4), of which PHP
 * replaces create_object: the plain objects that it makes lack the fields of ours.
 */
#ifndef SOCKEXT_CLASS_H
#define SOCKEXT_CLASS_H

#include "../platform/platform.h"

/* Objects of the class are made by this function, also if the class is disabled: then they exist
 * for a moment, and an exception is thrown. */
void sockext_class_set_create(
	zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce));

/* The same for a class with handlers of its own, which become PHP's without one to clone; the
 * caller sets others. If there is a refusal, construction by the script throws an Error with that
 * text. */
void sockext_class_set_up(zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce),
	zend_object_handlers *handlers, const char *refusal);

/* Frees the list of the classes at module shutdown. */
void sockext_class_end(void);

/* Called when a request begins: finds the classes that are disabled. */
void sockext_class_begin_request(void);

#endif
