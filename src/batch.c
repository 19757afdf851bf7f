/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that send and receive many messages by one system call.
 */
#include "batch.h"

#include "assign.h"
#include "deadline.h"
#include "errors.h"
#include "inbox.h"
#include "outgoing.h"
#include "readiness.h"
#include "socket_object.h"

void sockext_batch_startup(void)
{
	sockext_inbox_startup();
	sockext_outgoing_startup();
}

/* The messages of one call, converted. */
typedef struct {
	uint32_t count;
	sockext_outgoing *messages;
	sockext_batched_message *headers;
} outbox;

static void destroy_outbox(outbox *box)
{
	for (uint32_t i = 0; i < box->count; i++) {
		sockext_outgoing_destroy(&box->messages[i]);
	}
	efree(box->messages);
	efree(box->headers);
}

/* Converts the messages; FAILURE when an error has been reported and everything is released. */
static zend_result fill_outbox(outbox *box, php_socket *sock, HashTable *list)
{
	uint32_t most = MIN(zend_hash_num_elements(list), SOCKEXT_BATCH_MAX);
	zval *element;

	box->count = 0;
	box->messages = safe_emalloc(most, sizeof(*box->messages), 0);
	box->headers = safe_emalloc(most, sizeof(*box->headers), 0);
	ZEND_HASH_FOREACH_VAL(list, element) {
		if (box->count == most) {
			break;
		}
		sockext_outgoing *msg = &box->messages[box->count];
		if (sockext_outgoing_from_element(msg, sock, element, box->count) == FAILURE) {
			destroy_outbox(box);
			return FAILURE;
		}
		box->headers[box->count].msg_hdr = msg->header;
		box->count++;
	}
	ZEND_HASH_FOREACH_END();
	for (uint32_t i = 0; i < box->count; i++) {
		/* Code that ran for a later message may have closed what an earlier one hands over. */
		if (sockext_outgoing_check(&box->messages[i]) == FAILURE) {
			destroy_outbox(box);
			return FAILURE;
		}
	}
	return SUCCESS;
}

PHP_FUNCTION(socket_sendmmsg)
{
	zend_object *object;
	HashTable *list;
	zend_long flags = 0;
	php_socket *sock;
	outbox box;
	int sent;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY_HT(list)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (sockext_errors_check_int(flags, 3) == FAILURE) {
		RETURN_THROWS();
	}
	if (zend_hash_num_elements(list) == 0) {
		RETURN_LONG(0);
	}
	if (fill_outbox(&box, sock, list) == FAILURE) {
		RETURN_FALSE;
	}
	if (!sockext_socket_is_open(sock)) {
		destroy_outbox(&box);
		SOCKEXT_ENSURE_OPEN(sock, 1);
	}
	do {
		sent = sockext_platform_send_messages(
			sock->bsd_socket, box.headers, box.count, (int) flags | SOCKEXT_SEND_FLAGS);
	} while (sent == -SOCKEXT_EINTR);
	destroy_outbox(&box);
	if (sent < 0) {
		sockext_errors_report(sock, "Unable to send messages", -sent);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

/* Receives what is there; with a deadline, waits for the first message until then. */
static int receive_messages(
	PHP_SOCKET fd, sockext_inbox *box, int flags, const sockext_deadline *deadline)
{
	int error = deadline && SOCKEXT_DONTWAIT == 0
					? sockext_deadline_wait_first(deadline, fd, SOCKEXT_READABLE)
					: 0;

	flags |= deadline ? SOCKEXT_DONTWAIT : 0;
	while (error == 0) {
		int received = sockext_platform_receive_messages(fd, box->headers, box->count, flags);
		if (received >= 0) {
			return received;
		}
		if (deadline && sockext_platform_is_would_block(-received)) {
			error = sockext_deadline_wait(deadline, fd, SOCKEXT_READABLE);
		} else if (received != -SOCKEXT_EINTR) {
			error = received;
		}
	}
	return error;
}

/* Throws for a number of messages or bytes that there is no room for, or flags that are none;
 * FAILURE after that. */
static zend_result check_numbers(zend_long count, zend_long length, zend_long flags)
{
	if (count < 1) {
		zend_argument_value_error(3, "must be greater than 0");
		return FAILURE;
	}
	if (length < 1 || length > SOCKEXT_INBOX_LENGTH_MAX) {
		zend_argument_value_error(4, "must be between 1 and %d", SOCKEXT_INBOX_LENGTH_MAX);
		return FAILURE;
	}
	return sockext_errors_check_int(flags, 5);
}

PHP_FUNCTION(socket_recvmmsg)
{
	zend_object *object;
	zval *messages, list;
	zend_long count, length, flags = 0;
	double timeout = 0;
	bool timeout_is_null = true;
	php_socket *sock;
	sockext_deadline deadline;
	sockext_inbox box;

	ZEND_PARSE_PARAMETERS_START(4, 6)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY_EX2(messages, 1, 1, 0)
		Z_PARAM_LONG(count)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (check_numbers(count, length, flags) == FAILURE
		|| sockext_deadline_start(&deadline, timeout, timeout_is_null, 6) == FAILURE) {
		RETURN_THROWS();
	}
	sockext_inbox_init(&box, sock, MIN(count, SOCKEXT_BATCH_MAX), length, (int) flags);
	int received = receive_messages(sock->bsd_socket, &box, (int) flags | sockext_inbox_flags(&box),
		timeout_is_null ? NULL : &deadline);
	if (received < 0) {
		sockext_errors_remember(sock, -received);
	}
	sockext_inbox_to_zval(&box, (uint32_t) MAX(received, 0), &list);
	sockext_assign(ZEND_CALL_ARG(execute_data, 2), &list);
	if (received == -SOCKEXT_ETIMEDOUT) {
		RETURN_LONG(0);
	}
	if (received < 0 && !EG(exception)) {
		sockext_errors_report(sock, "Unable to receive messages", -received);
		RETURN_FALSE;
	}
	RETURN_LONG(received);
}
