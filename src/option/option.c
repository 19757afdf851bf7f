/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_set_option() and socket_get_option(). An option without a row in the table is an int.
 */
#include "option.h"

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../io/line.h"
#include "../wait/timeout.h"
#include "table.h"

#include "option_arginfo.h"

/* Sets the option; returns true or false to the script. */
static void set_data(
	zval *return_value, php_socket *sock, int level, int number, const void *data, socklen_t length)
{
	if (setsockopt(sock->bsd_socket, level, number, data, length) != 0) {
		sockext_errors_report(sock, "Unable to set socket option", sockext_platform_errno());
		RETURN_FALSE;
	}
	if (UNEXPECTED(level == SOL_SOCKET && (number == SO_RCVTIMEO || number == SO_SNDTIMEO))) {
		sockext_timeout_note_change();
	}
	RETURN_TRUE;
}

/* The largest element that getsockopt(2) may write for each unit of length: for SO_GET_FILTER and
 * some others the length counts elements, not bytes. */
#define ELEMENT_SIZE_MAX 64

static void set_int(
	zval *return_value, php_socket *sock, zend_long level, zend_long number, zval *value)
{
	int64_t wide;

	/* The number of a table option at a wrong level, such as a timeout at SOL_UDP: the same error
	 * as from the system, not an exception, since scripts rely on that. */
	if (UNEXPECTED(Z_TYPE_P(value) != IS_LONG) && !sockext_option_is_number(value)
		&& sockext_option_table_has_form(number)) {
		sockext_errors_report(sock, "Unable to set socket option", SOCKEXT_ENOPROTOOPT);
		RETURN_FALSE;
	}
	/* Accepts the range of a signed and of an unsigned int. */
	if (sockext_option_get_number_between(value, INT_MIN, UINT_MAX, &wide) == FAILURE) {
		RETURN_THROWS();
	}
	SOCKEXT_ENSURE_OPEN(sock, 1);
#ifdef SO_PEEK_OFF
	if (level == SOL_SOCKET && number == SO_PEEK_OFF) {
		sockext_line_note_peek_offset();
	}
#endif
	int data = (int) (uint32_t) wide;
	set_data(
		return_value, sock, sockext_to_int(level), sockext_to_int(number), &data, sizeof(data));
}

static void set_converted(
	zval *return_value, php_socket *sock, const sockext_option *option, zval *value)
{
	sockext_option_value raw;

	raw.number = option->number;
	raw.done = NULL;
	if (option->from_zval(option, sock, value, &raw) == FAILURE) {
		RETURN_FALSE;
	}
	SOCKEXT_ENSURE_OPEN(sock, 1);
	set_data(return_value, sock, option->level, raw.number, raw.data, raw.length);
	if (raw.done && Z_TYPE_P(return_value) == IS_TRUE) {
		raw.done(sock, raw.index);
	}
}

PHP_FUNCTION(socket_set_option)
{
	zend_object *object;
	zend_long level, number;
	zval *value;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(number)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	const sockext_option *option = sockext_option_table_find(level, number);
	if (option && option->from_zval) {
		set_converted(return_value, sock, option, value);
	} else {
		set_int(return_value, sock, level, number, value);
	}
}

static void get_int(zval *return_value, php_socket *sock, zend_long level, zend_long number)
{
	union {
		int number;
		unsigned char octet;
		char room[sizeof(int) * ELEMENT_SIZE_MAX];
	} data;
	socklen_t length = sizeof(data.number);

	data.number = 0;
	int result = getsockopt(
		sock->bsd_socket, sockext_to_int(level), sockext_to_int(number), data.room, &length);
	if (result != 0) {
		sockext_errors_report(sock, "Unable to retrieve socket option", sockext_platform_errno());
		RETURN_FALSE;
	}
	/* Some systems return some options as one byte. */
	RETURN_LONG(length == 1 ? data.octet : data.number);
}

PHP_FUNCTION(socket_get_option)
{
	zend_object *object;
	zend_long level, number;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(number)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	const sockext_option *option = sockext_option_table_find(level, number);
	if (option && option->to_zval) {
		option->to_zval(option, sock, return_value);
	} else {
		get_int(return_value, sock, level, number);
	}
}

void sockext_option_register_constants(int module_number)
{
	register_option_symbols(module_number);
	sockext_option_table_init();
}
