/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_bytes.h.
 */
#include "codec_bytes.h"

#include "../core/buffer.h"
#include "../core/errors.h"

/* How many bytes are asked for at first, and at most. */
#define FIRST_SIZE 256
#define LAST_SIZE 65536

zend_string *sockext_option_fetch_bytes(php_socket *sock, int level, int number, socklen_t size)
{
	bool is_exact = size > 0;

	size = is_exact ? size : FIRST_SIZE;
	for (;;) {
		zend_string *data = zend_string_alloc(size, false);
		socklen_t length = size;
		/* Of some options the system reads the data, too. */
		memset(ZSTR_VAL(data), 0, size);
		int result = getsockopt(sock->bsd_socket, level, number, ZSTR_VAL(data), &length);
		int error = result == 0 ? 0 : sockext_platform_errno();
		if (error == 0 && (length < size || is_exact || size == LAST_SIZE)) {
			return sockext_buffer_trim(data, MIN(length, size));
		}
		zend_string_efree(data);
		if (!is_exact && error == SOCKEXT_EINVAL) {
			/* Some options refuse more bytes than they have, which are mostly those of an int. */
			is_exact = true;
			size = sizeof(int);
		} else if (!is_exact && size < LAST_SIZE && (error == 0 || error == SOCKEXT_ERANGE)) {
			size = MIN(LAST_SIZE, MAX(length, size * 2));
		} else {
			sockext_errors_report(sock, "Unable to retrieve socket option", error);
			return NULL;
		}
	}
}

/* Makes the data of 8 bytes an int, or leaves them a string where PHP's int cannot hold them. */
static void wide_to_zval(zend_string *data, zval *value)
{
	uint64_t number;

	memcpy(&number, ZSTR_VAL(data), sizeof(number));
	zend_long integer = sockext_option_to_long(number);
	if (integer != -1 && (uint64_t) integer != number) {
		ZVAL_STR(value, data);
		return;
	}
	zend_string_release(data);
	ZVAL_LONG(value, integer);
}

void sockext_option_unknown_to_zval(php_socket *sock, int level, int number, zval *value)
{
	zend_string *data = sockext_option_fetch_bytes(sock, level, number, 0);
	int integer;

	if (!data) {
		ZVAL_FALSE(value);
		return;
	}
	switch (ZSTR_LEN(data)) {
		case 1: /* some systems return some numbers as one byte */
			ZVAL_LONG(value, (unsigned char) ZSTR_VAL(data)[0]);
			break;
		case sizeof(int):
			memcpy(&integer, ZSTR_VAL(data), sizeof(integer));
			ZVAL_LONG(value, integer);
			break;
		case sizeof(uint64_t):
			wide_to_zval(data, value);
			return;
		default:
			ZVAL_STR(value, data);
			return;
	}
	zend_string_release(data);
}

zend_result sockext_option_bytes_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		sockext_option_throw_type(option->name, "string", value);
		return FAILURE;
	}
	raw->data = Z_STRVAL_P(value);
	raw->length = (socklen_t) MIN(Z_STRLEN_P(value), INT_MAX);
	return SUCCESS;
}

void sockext_option_bytes_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = sockext_option_fetch_bytes(
		sock, option->level, option->number, (socklen_t) option->max);

	if (data) {
		ZVAL_STR(value, data);
	} else {
		ZVAL_FALSE(value);
	}
}

void sockext_option_text_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zend_string *data = sockext_option_fetch_bytes(sock, option->level, option->number, 0);

	if (!data) {
		ZVAL_FALSE(value);
		return;
	}
	size_t length = ZSTR_LEN(data);
	if (length > 0 && ZSTR_VAL(data)[length - 1] == '\0') {
		length--;
	}
	ZVAL_STRINGL(value, ZSTR_VAL(data), length);
	zend_string_release(data);
}

zend_result sockext_option_wide_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t number;

	if (sockext_option_get_number_between(value, option->min, option->max, &number) == FAILURE) {
		return FAILURE;
	}
	raw->u.wide = (uint64_t) number;
	raw->data = &raw->u.wide;
	raw->length = sizeof(raw->u.wide);
	return SUCCESS;
}

void sockext_option_wide_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	union {
		uint64_t wide;
		uint32_t narrow;
	} data = {0};
	socklen_t length = sizeof(data);

	if (sockext_option_fetch(option, sock, &data, &length, value) == FAILURE) {
		return;
	}
	if (length == sizeof(data.narrow)) { /* of a system of 32 bits */
		ZVAL_LONG(value, data.narrow == UINT32_MAX ? -1 : sockext_option_to_long(data.narrow));
		return;
	}
	wide_to_zval(zend_string_init((const char *) &data, sizeof(data), false), value);
}
