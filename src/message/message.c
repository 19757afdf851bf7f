/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_sendmsg() and socket_recvmsg(): messages with names, data and control messages.
 */
#include "message.h"

#include "../core/assign.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/call.h"
#include "ancillary.h"
#include "incoming.h"
#include "kind.h"
#include "outgoing.h"
#include "received.h"

#include "message_arginfo.h"

/* A message while it is sent. */
typedef struct {
	sockext_call_guard guard;
	sockext_outgoing *message;
} message_guard;

static bool is_valid(sockext_call_guard *guard)
{
	return sockext_outgoing_check(((message_guard *) guard)->message) == SUCCESS;
}

PHP_FUNCTION(socket_sendmsg)
{
	zend_object *object;
	zval *message;
	zend_long flags = 0;
	php_socket *sock;
	sockext_outgoing msg;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY(message)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_errors_check_int(flags, 3) == FAILURE) {
		RETURN_THROWS();
	}
	SOCKEXT_GET_OPEN(sock, object, 1);
	if (sockext_outgoing_from_zval(&msg, sock, message) == FAILURE) {
		RETURN_FALSE;
	}
	if (!sockext_socket_is_open(sock)) {
		sockext_outgoing_destroy(&msg);
		SOCKEXT_ENSURE_OPEN(sock, 1);
	}
	message_guard guard = {{is_valid}, &msg};
	ssize_t sent = sockext_call_send_message(
		sock, &msg.header, (int) flags | SOCKEXT_SEND_FLAGS, &guard.guard);
	sockext_outgoing_destroy(&msg);
	if (sent < 0) {
		sockext_errors_report(sock, "Error in sendmsg", (int) -sent);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

/* Assigns the received message to the script's variable. */
static void assign_message(sockext_incoming *msg, size_t received, zval *message)
{
	zval value;

	sockext_incoming_to_zval(msg, received, &value);
	sockext_incoming_destroy(msg);
	sockext_assign(message, &value);
}

PHP_FUNCTION(socket_recvmsg)
{
	zend_object *object;
	zval *message;
	zend_long flags = 0;
	php_socket *sock;
	sockext_incoming msg;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY_EX2(message, 0, 1, 0)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_errors_check_int(flags, 3) == FAILURE) {
		RETURN_THROWS();
	}
	SOCKEXT_GET_OPEN(sock, object, 1);
	if (sockext_incoming_prepare(&msg, sock, message, (int) flags) == FAILURE) {
		RETURN_FALSE;
	}
	if (!sockext_socket_is_open(sock)) {
		sockext_incoming_destroy(&msg);
		SOCKEXT_ENSURE_OPEN(sock, 1);
	}
	ssize_t received = sockext_call_receive_message(sock, &msg.header, &msg.buffer, (int) flags);
	if (received < 0) {
		sockext_incoming_destroy(&msg);
		sockext_errors_remember(sock, (int) -received);
		sockext_errors_report_global("Error in recvmsg", (int) -received);
		RETURN_FALSE;
	}
	assign_message(&msg, (size_t) received, ZEND_CALL_ARG(execute_data, 2));
	RETURN_LONG(received);
}

PHP_FUNCTION(socket_cmsg_space)
{
	zend_long level, type, num = 0;
	size_t space = 0;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_LONG(level)
		Z_PARAM_LONG(type)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(num)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_errors_check_int(level, 1) == FAILURE
		|| sockext_errors_check_int(type, 2) == FAILURE
		|| sockext_errors_check_int(num, 3) == FAILURE) {
		RETURN_THROWS();
	}
	if (num < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	switch (sockext_ancillary_space((int) level, (int) type, (size_t) num, &space)) {
		case SOCKEXT_SPACE_UNKNOWN_KIND:
			zend_value_error("Pair level " ZEND_LONG_FMT " and/or type " ZEND_LONG_FMT
							 " is not supported",
				level, type);
			RETURN_THROWS();
		case SOCKEXT_SPACE_TOO_LARGE:
			zend_argument_value_error(3, "is too large");
			RETURN_THROWS();
		default:
			RETURN_LONG((zend_long) space);
	}
}

void sockext_message_register_constants(int module_number)
{
	register_message_symbols(module_number);
	sockext_kind_init();
}
