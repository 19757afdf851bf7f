/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Converts PHP arrays to C structs and back, by tables of fields, and keeps the path in the array
 * for the error message. A conversion fails at most once. Its error is kept, and reported when
 * everything that it allocated has been released.
 */
#ifndef SOCKEXT_CONVERT_H
#define SOCKEXT_CONVERT_H

#include "../platform/platform.h"
#include "keys.h"

#define SOCKEXT_CONVERT_DEPTH 8

/* One conversion. Reading values may run code of the script: error handlers and __toString(). */
typedef struct {
	php_socket *sock; /* gives the default family, and gets the last error; or NULL */
	zend_string *error;
	int error_number; /* errno that a failure stores; 0 if it is stored already */
	HashTable *held;  /* see sockext_convert_hold() */
	uint32_t depth;
	struct {
		const char *key; /* or NULL for an element */
		uint32_t number;
	} path[SOCKEXT_CONVERT_DEPTH];
} sockext_conversion;

/* Converts one value; FAILURE after an exception or sockext_convert_fail(). */
typedef zend_result (*sockext_from_zval)(sockext_conversion *conv, zval *value, void *member);

/* Converts a member to a value. Takes ownership of what the member owns, such as a descriptor. */
typedef void (*sockext_to_zval)(void *member, zval *value);

/* A key of an array and a member of a struct. Tables end with SOCKEXT_FIELDS_END. */
typedef struct {
	sockext_key key;
	bool required;
	size_t offset;
	sockext_from_zval from_zval; /* NULL for a key that is not read */
	sockext_to_zval to_zval;     /* NULL in tables that are only read */
} sockext_field;

#define SOCKEXT_FIELDS_END \
	{ \
		SOCKEXT_KEY_NONE, false, 0, NULL, NULL \
	}

/* Starts a conversion of data of the script; root is the first part of the path. */
void sockext_convert_begin(sockext_conversion *conv, php_socket *sock, const char *root);

/* Ends a conversion: warns about its error unless an exception was thrown, and releases what is
 * held. */
void sockext_convert_end(sockext_conversion *conv);

/* Keeps an error with the current path; always returns FAILURE. */
zend_result sockext_convert_fail(sockext_conversion *conv, const char *format, ...)
	ZEND_ATTRIBUTE_FORMAT(printf, 2, 3);

/* Append a key, which lives as long as the conversion, or an element to the path, and remove the
 * last part. */
void sockext_convert_enter_key(sockext_conversion *conv, const char *key);
void sockext_convert_enter_element(sockext_conversion *conv, uint32_t number);
void sockext_convert_leave(sockext_conversion *conv);

/* Keeps a value alive until the conversion ends. */
void sockext_convert_hold(sockext_conversion *conv, zval *value);

/* Returns an array, which code of the script cannot change until the caller releases it with
 * zend_array_release(), or NULL after a failure. */
HashTable *sockext_convert_array_from_zval(sockext_conversion *conv, zval *value);

/* Returns the value as a string, which the caller releases, or NULL after an exception. */
zend_string *sockext_convert_string_from_zval(zval *value);

/* Returns the nearest integer; a cast of a number beyond their range could give any other. Of 64
 * bits, since where PHP's int has 32 a script writes a number beyond them as a float. */
static inline int64_t sockext_nearest_integer(double number)
{
	const double end = -(double) INT64_MIN;

	return EXPECTED(number >= -end && number < end) ? (int64_t) number
		   : number > 0                             ? INT64_MAX
													: INT64_MIN;
}

/* Stores the value as an integer. Values beyond 64 bits become the nearest integer. */
zend_result sockext_convert_integer_from_zval(
	sockext_conversion *conv, zval *value, int64_t *number);

/* The same with a range; what names the C type in the error. */
zend_result sockext_convert_limited_from_zval(sockext_conversion *conv, zval *value, int64_t min,
	int64_t max, const char *what, int64_t *number);

/* Converters of members of the types int, uint32_t, uint16_t and uint8_t. */
zend_result sockext_convert_int_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_convert_int_to_zval(void *member, zval *value);
zend_result sockext_convert_uint32_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_convert_uint32_to_zval(void *member, zval *value);
void sockext_convert_uint16_to_zval(void *member, zval *value);
zend_result sockext_convert_octet_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_convert_octet_to_zval(void *member, zval *value);

/* Checks a key that the table of fields does not have: accepts it, or calls sockext_convert_fail()
 * and returns FAILURE. Where key is NULL, the key is number. Runs no code of the script. */
typedef zend_result (*sockext_other_key)(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value);

/* Such a check that refuses every key, and names it in the error. */
zend_result sockext_convert_refuse_key(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value);

/* Whether a table has a field of this name. */
bool sockext_convert_has_field(const sockext_field *fields, const zend_string *key);

/* Convert whole structs. Members whose keys are missing are not changed. For keys that are not
 * among the fields, other is called; they are ignored if it is NULL. Code of the script must not be
 * able to change the array. */
zend_result sockext_convert_fields_from_array(sockext_conversion *conv, HashTable *array,
	const sockext_field *fields, sockext_other_key other, void *structure);
zend_result sockext_convert_fields_from_zval(sockext_conversion *conv, zval *value,
	const sockext_field *fields, sockext_other_key other, void *structure);
void sockext_convert_fields_to_zval(const sockext_field *fields, void *structure, zval *value);

#endif
