/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_set_option() and socket_get_option(). An option without a row in the table is an int or a
 * string of bytes.
 */
#include "option.h"

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../io/line.h"
#include "../wait/timeout.h"
#include "codec_bytes.h"
#include "table.h"

#include "option_arginfo.h"
#include "option_ip_arginfo.h"
#include "option_link_arginfo.h"
#include "option_socket_arginfo.h"
#include "option_tcp_arginfo.h"

/* Sets the option; returns true or false to the script. */
static void set_data(
	zval *return_value, php_socket *sock, int level, int number, const void *data, socklen_t length)
{
	if (setsockopt(sock->bsd_socket, level, number, data, length) != 0) {
		sockext_errors_report(sock, "Unable to set socket option", sockext_platform_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

/* Sets a number that is in the range of the option; throws otherwise. */
static void set_number(
	zval *return_value, php_socket *sock, const sockext_option *option, int64_t number)
{
	if (UNEXPECTED(number < option->min || number > option->max)) {
		sockext_option_refuse_number(NULL, option->min, option->max);
		RETURN_THROWS();
	}
#ifdef SO_PEEK_OFF
	if (option->level == SOL_SOCKET && option->number == SO_PEEK_OFF) {
		sockext_line_note_peek_offset();
	}
#endif
	/* The bits of an int, or of an unsigned int. */
	int data = (int) (uint32_t) number;
	set_data(return_value, sock, option->level, option->number, &data, sizeof(data));
}

/* Converts what is not an int. */
static void set_other_type(
	zval *return_value, php_socket *sock, const sockext_option *option, zval *value)
{
	int64_t number;

	/* The form of a table option at a wrong level, such as a timeout at SOL_UDP: the same error as
	 * from the system, not an exception, since scripts rely on that. */
	if (!sockext_option_is_number(value) && sockext_option_table_has_form(option->number)) {
		sockext_errors_report(sock, "Unable to set socket option", SOCKEXT_ENOPROTOOPT);
		RETURN_FALSE;
	}
	if (sockext_option_get_number(NULL, value, &number) == FAILURE) {
		RETURN_THROWS();
	}
	SOCKEXT_ENSURE_OPEN(sock, 1);
	set_number(return_value, sock, option, number);
}

static void set_int(zval *return_value, php_socket *sock, const sockext_option *option, zval *value)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_LONG)) {
		set_number(return_value, sock, option, Z_LVAL_P(value));
	} else {
		set_other_type(return_value, sock, option, value);
	}
}

static void set_unknown(
	zval *return_value, php_socket *sock, zend_long level, zend_long number, zval *value)
{
	sockext_option option = {0};

	if (Z_TYPE_P(value) == IS_STRING) {
		/* SO_RCVTIMEO and SO_SNDTIMEO have a second number, for another size of time. */
		sockext_timeout_note_change();
		set_data(return_value, sock, sockext_to_int(level), sockext_to_int(number),
			Z_STRVAL_P(value), (socklen_t) MIN(Z_STRLEN_P(value), INT_MAX));
		return;
	}
	option.level = sockext_to_int(level);
	option.number = sockext_to_int(number);
	option.min = INT_MIN;
	option.max = UINT_MAX;
	set_int(return_value, sock, &option, value);
}

static void set_converted(
	zval *return_value, php_socket *sock, const sockext_option *option, zval *value)
{
	sockext_option_value raw;

	raw.number = option->other ? option->other : option->number;
	raw.done = NULL;
	raw.owned = NULL;
	if (option->from_zval(option, sock, value, &raw) == FAILURE) {
		RETVAL_FALSE;
	} else if (!sockext_socket_is_open(sock)) {
		sockext_socket_throw_closed(1);
	} else {
		set_data(return_value, sock, option->level, raw.number, raw.data, raw.length);
		if (raw.done && Z_TYPE_P(return_value) == IS_TRUE) {
			raw.done(sock, raw.noted);
		}
	}
	if (raw.owned) {
		zend_string_release(raw.owned);
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
	if (UNEXPECTED(!option)) {
		set_unknown(return_value, sock, level, number, value);
	} else if (option->from_zval) {
		set_converted(return_value, sock, option, value);
	} else {
		set_int(return_value, sock, option, value);
	}
}

static void get_int(zval *return_value, php_socket *sock, const sockext_option *option)
{
	union {
		int number;
		unsigned char octet;
	} data;
	socklen_t length = sizeof(data.number);

	data.number = 0;
	if (getsockopt(sock->bsd_socket, option->level, option->number, (char *) &data, &length) != 0) {
		sockext_errors_report(sock, "Unable to retrieve socket option", sockext_platform_errno());
		RETURN_FALSE;
	}
	/* Some systems return some options as one byte. */
	if (UNEXPECTED(length == 1)) {
		RETURN_LONG(data.octet);
	}
	/* Where PHP's int has 32 bits it has the same bits, as when it is set. */
	RETURN_LONG(option->is_unsigned ? (zend_long) (unsigned int) data.number : data.number);
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
	if (UNEXPECTED(!option)) {
		sockext_option_unknown_to_zval(
			sock, sockext_to_int(level), sockext_to_int(number), return_value);
	} else if (option->to_zval) {
		option->to_zval(option, sock, return_value);
	} else {
		get_int(return_value, sock, option);
	}
}

void sockext_option_register_constants(int module_number)
{
	register_option_symbols(module_number);
	register_option_socket_symbols(module_number);
	register_option_tcp_symbols(module_number);
	register_option_ip_symbols(module_number);
	register_option_link_symbols(module_number);
	sockext_option_table_init();
}
