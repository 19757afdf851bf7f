/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Network interfaces, given by index or name. All functions and options that take an interface use
 * this converter.
 */
#ifndef SOCKEXT_INTERFACE_H
#define SOCKEXT_INTERFACE_H

#include "../core/convert.h"

/* Returns the index of the interface with this name, or 0 if there is none or the name contains a
 * NUL byte. The socket is asked, which needs no other descriptor then. */
unsigned int sockext_interface_find(const php_socket *sock, const zend_string *name);

/* Writes the name of an interface, at most IF_NAMESIZE bytes, or its index if it has no name. */
void sockext_interface_get_name(unsigned int index, char *name);

/* Assigns the name of an interface, "" for index 0, and its index to references; number may be
 * NULL. FAILURE after a TypeError of a typed reference. */
zend_result sockext_interface_assign(int index, zval *text, zval *number);

/* The result of reading an interface. */
typedef enum {
	SOCKEXT_INTERFACE_FOUND,
	SOCKEXT_INTERFACE_OUT_OF_RANGE, /* a number outside the range of an index */
	SOCKEXT_INTERFACE_UNKNOWN,      /* no interface has this name, which the caller releases */
	SOCKEXT_INTERFACE_THROWN,       /* an exception has been thrown */
} sockext_interface_result;

/* Reads an index or a name. May run code of the script. */
sockext_interface_result sockext_interface_read(
	const php_socket *sock, zval *value, unsigned int *index, zend_string **name);

/* Converters of fields of messages. */
zend_result sockext_interface_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_interface_to_zval(void *member, zval *value);

#endif
