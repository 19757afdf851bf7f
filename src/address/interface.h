/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Network interfaces: an index or a name in, one of the two out. The one converter for all that
 * takes an interface.
 */
#ifndef SOCKEXT_INTERFACE_H
#define SOCKEXT_INTERFACE_H

#include "../core/convert.h"

/* Returns the index of the interface of this name, or 0 if there is none. A name with a NUL is
 * none. */
unsigned int sockext_interface_find(const zend_string *name);

/* Writes the name of an interface, IF_NAMESIZE bytes at most, or its number where it has none. */
void sockext_interface_get_name(unsigned int index, char *name);

/* What a value is as an interface. */
typedef enum {
	SOCKEXT_INTERFACE_FOUND,
	SOCKEXT_INTERFACE_OUT_OF_RANGE, /* a number that no index can be */
	SOCKEXT_INTERFACE_UNKNOWN,      /* a name that no interface has; name is it, to be released */
	SOCKEXT_INTERFACE_THROWN,       /* an exception has been thrown */
} sockext_interface_result;

/* Reads an index or a name, which may run code of the script. */
sockext_interface_result sockext_interface_read(
	zval *value, unsigned int *index, zend_string **name);

/* Fields of messages. */
zend_result sockext_interface_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_interface_to_zval(sockext_conversion *conv, void *member, zval *value);

#endif
