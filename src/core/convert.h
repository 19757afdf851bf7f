/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP arrays to C structs and back, as tables of fields say, with the place in the array for the
 * error message. A conversion fails at most once; its error is kept and reported when everything it
 * made has been released.
 */
#ifndef SOCKEXT_CONVERT_H
#define SOCKEXT_CONVERT_H

#include "../platform/platform.h"

#define SOCKEXT_CONVERT_DEPTH 8

/* One conversion. Reading values may run code of the script: error handlers and __toString(). */
typedef struct {
	php_socket *sock;      /* whose family counts and whose last error is set, or NULL */
	const char *direction; /* "user" data of the script or "native" data of the system */
	zend_string *error;
	int error_number; /* the last error that a failure sets; 0 if it has been set already */
	HashTable *held;  /* see sockext_convert_hold() */
	uint32_t depth;
	struct {
		const char *key; /* or NULL for an element */
		uint32_t number;
	} path[SOCKEXT_CONVERT_DEPTH];
} sockext_conversion;

/* Converts one value; FAILURE after an exception or sockext_convert_fail(). */
typedef zend_result (*sockext_from_zval)(sockext_conversion *conv, zval *value, void *member);

/* The other way; what value holds is undefined after FAILURE. Takes over what the member owns, such
 * as a descriptor. */
typedef zend_result (*sockext_to_zval)(sockext_conversion *conv, void *member, zval *value);

/* A key of an array and a member of a struct. Tables end with SOCKEXT_FIELDS_END. */
typedef struct {
	const char *key;
	bool required;
	size_t offset;
	sockext_from_zval from_zval; /* NULL for a key that is not read */
	sockext_to_zval to_zval;     /* NULL in tables that are only read */
} sockext_field;

#define SOCKEXT_FIELDS_END \
	{ \
		NULL, false, 0, NULL, NULL \
	}

/* Starts a conversion of "user" or "native" data; root names the whole. */
void sockext_convert_begin(
	sockext_conversion *conv, php_socket *sock, const char *direction, const char *root);

/* Ends it: warns of what failed, unless an exception says more, and releases what is held. */
void sockext_convert_end(sockext_conversion *conv);

/* Keeps the error for the current place; always returns FAILURE. */
zend_result sockext_convert_fail(sockext_conversion *conv, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Step into a key (a literal) or an element, and out of it. */
void sockext_convert_enter_key(sockext_conversion *conv, const char *key);
void sockext_convert_enter_element(sockext_conversion *conv, uint32_t number);
void sockext_convert_leave(sockext_conversion *conv);

/* Keeps a value alive until the conversion ends. */
void sockext_convert_hold(sockext_conversion *conv, zval *value);

/* Makes array a copy of an array, which the caller frees and no code of the script can change. */
zend_result sockext_convert_array_from_zval(sockext_conversion *conv, zval *value, zval *array);

/* Returns the value as a string of the caller's, or NULL after an exception. */
zend_string *sockext_convert_string_from_zval(zval *value);

/* Stores the value as an integer, which need not be in any range; beyond those of PHP it is the
 * nearest. */
zend_result sockext_convert_integer_from_zval(
	sockext_conversion *conv, zval *value, zend_long *number);

/* The same, for an integer between limits; what names the type that it must fit. */
zend_result sockext_convert_limited_from_zval(sockext_conversion *conv, zval *value, zend_long min,
	zend_long max, const char *what, zend_long *number);

/* Members of the types int and uint32_t. */
zend_result sockext_convert_int_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_convert_int_to_zval(sockext_conversion *conv, void *member, zval *value);
zend_result sockext_convert_uint32_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_convert_uint32_to_zval(sockext_conversion *conv, void *member, zval *value);

/* Judges a key that a table of fields does not have: FAILURE after sockext_convert_fail(). The key
 * is the number where the string is NULL. Runs no code of the script. */
typedef zend_result (*sockext_other_key)(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value);

/* Fails, and names the key. */
zend_result sockext_convert_refuse_key(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value);

/* Asks other about every key of an array that is not among these fields. */
zend_result sockext_convert_check_keys(sockext_conversion *conv, HashTable *array,
	const sockext_field *fields, sockext_other_key other);

/* Whether a table has a field of this name. */
bool sockext_convert_has_field(const sockext_field *fields, const zend_string *key);

/* Whole structs. Members whose keys are missing stay as they are. Other keys are passed over, or
 * other is asked about them if it is not NULL. */
zend_result sockext_convert_fields_from_zval(sockext_conversion *conv, zval *value,
	const sockext_field *fields, sockext_other_key other, void *structure);
zend_result sockext_convert_fields_to_zval(
	sockext_conversion *conv, const sockext_field *fields, void *structure, zval *value);

#endif
