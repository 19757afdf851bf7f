/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_sendmmsg() and socket_recvmmsg(): many messages by one system call.
 */
#include "../core/assign.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/deadline.h"
#include "../wait/readiness.h"
#include "../wait/timeout.h"
#include "ancillary.h"
#include "inbox.h"
#include "outgoing.h"

/* The converted messages of one call. */
typedef struct {
	uint32_t count;
	uint32_t done; /* how many were sent */
	size_t part;   /* how many bytes of the next were sent, on a stream */
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
	zend_string *key;
	zval *element;

	box->count = box->done = 0;
	box->part = 0;
	box->messages = safe_emalloc(most, sizeof(*box->messages), 0);
	box->headers = safe_emalloc(most, sizeof(*box->headers), 0);
	ZEND_HASH_FOREACH_STR_KEY_VAL(list, key, element) {
		if (box->count == most) {
			break;
		}
		sockext_outgoing *msg = &box->messages[box->count];
		if (sockext_outgoing_from_element(msg, sock, element, box->count, key) == FAILURE) {
			destroy_outbox(box);
			return FAILURE;
		}
		box->headers[box->count].msg_hdr = msg->header;
		box->count++;
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

/* Fails if code of the script has closed a socket or stream that a message not yet sent refers to.
 * Such code runs for the conversion of later messages and in signal handlers. */
static zend_result check_outbox(outbox *box)
{
	for (uint32_t i = box->done + (box->part > 0); i < box->count; i++) {
		if (sockext_outgoing_check(&box->messages[i]) == FAILURE) {
			return FAILURE;
		}
	}
	return SUCCESS;
}

/* The error if a signal handler has closed a socket or stream that a message refers to; it is
 * reported when the outbox is destroyed. */
#define CHECK_FAILED (SOCKEXT_DEADLINE_STOPPED - 1)

/* Counts the messages that were sent; on a stream the last may have been sent in part. */
static void count_sent(php_socket *sock, outbox *box, uint32_t sent)
{
	if (sent == 0) {
		return;
	}
	box->done += sent;
	box->part = sent == 1 ? box->part : 0;
	sockext_batched_message *last = &box->headers[box->done - 1];
	if (sockext_socket_is_message_based(sock)
		|| last->msg_len >= sockext_platform_message_length(&last->msg_hdr)) {
		box->part = 0;
		return;
	}
	box->done--;
	box->part += last->msg_len;
	sockext_platform_cut_message(&last->msg_hdr, last->msg_len);
}

/* Sends all of the messages; returns 0 or -errno as the functions of deadline.h do. */
static int send_messages(php_socket *sock, outbox *box, int flags, sockext_deadline *deadline)
{
	int error = 0;

	while (error == 0 && box->done < box->count) {
		error = sockext_deadline_begin(deadline, sock, SOCKEXT_WRITABLE);
		if (error == 0 && check_outbox(box) == FAILURE) {
			return -CHECK_FAILED;
		}
		if (error != 0) {
			break;
		}
		int sent = sockext_platform_send_messages(sock->bsd_socket, box->headers + box->done,
			box->count - box->done, flags | SOCKEXT_SEND_FLAGS | SOCKEXT_DONTWAIT);
		if (sent < 0) {
			error = sockext_deadline_wait(deadline, sock, SOCKEXT_WRITABLE, -sent);
		} else {
			count_sent(sock, box, (uint32_t) sent);
		}
	}
	return error;
}

/* Returns the number of messages sent. Warns if one more was sent in part: the script can neither
 * send it again nor omit it. */
static void return_sent(zval *return_value, php_socket *sock, uint32_t done, size_t part, int error)
{
	if (error == SOCKEXT_DEADLINE_STOPPED || (part == 0 && error != CHECK_FAILED)) {
		sockext_deadline_return(return_value, sock, 1, done, error, "Unable to send messages");
		return;
	}
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != CHECK_FAILED) {
		sockext_deadline_remember(sock, error);
	}
	if (part > 0) {
		php_error_docref(
			NULL, E_WARNING, "Only %zu bytes of message #%" PRIu32 " were sent", part, done);
	} else if (done == 0) {
		RETURN_FALSE;
	}
	RETURN_LONG(done);
}

PHP_FUNCTION(socket_sendmmsg)
{
	zend_object *object;
	HashTable *list;
	zend_long flags = 0;
	double timeout = 0;
	bool timeout_is_null = true;
	php_socket *sock;
	sockext_deadline deadline;
	outbox box;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY_HT(list)
		Z_PARAM_OPTIONAL
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (sockext_errors_check_int(flags, 3) == FAILURE
		|| sockext_deadline_start(&deadline, timeout, timeout_is_null, (int) flags, 4) == FAILURE) {
		RETURN_THROWS();
	}
	if (zend_hash_num_elements(list) == 0) {
		RETURN_LONG(0);
	}
	if (fill_outbox(&box, sock, list) == FAILURE) {
		RETURN_FALSE;
	}
	int error = -send_messages(sock, &box, (int) flags, &deadline);
	sockext_deadline_end(&deadline);
	destroy_outbox(&box);
	return_sent(return_value, sock, box.done, box.part, error);
}

/* Throws for a number of messages or bytes out of range, or invalid flags; FAILURE after that. */
static zend_result check_numbers(
	zend_long count, zend_long length, zend_long flags, zend_long control_size)
{
	if (count < 1) {
		zend_argument_value_error(3, "must be greater than 0");
		return FAILURE;
	}
	if (length < 1 || length > SOCKEXT_INBOX_LENGTH_MAX) {
		zend_argument_value_error(4, "must be between 1 and %d", SOCKEXT_INBOX_LENGTH_MAX);
		return FAILURE;
	}
	if (control_size < 0 || control_size > SOCKEXT_INBOX_CONTROL_MAX) {
		zend_argument_value_error(7, "must be between 0 and %d", SOCKEXT_INBOX_CONTROL_MAX);
		return FAILURE;
	}
	return sockext_errors_check_int(flags, 5);
}

/* Returns how many messages a call receives at most. MSG_PEEK would return the same message again
 * and again, unless SO_PEEK_OFF is set. */
static uint32_t choose_limit(const php_socket *sock, zend_long count, int flags)
{
	if ((flags & MSG_PEEK) && !sockext_platform_has_peek_offset(sock->bsd_socket)) {
		return 1;
	}
	return (uint32_t) MIN(count, SOCKEXT_BATCH_MAX);
}

static bool is_empty(const sockext_batched_message *message, int type)
{
	/* At the end of a stream some systems add credentials of nobody. */
	return message->msg_len == 0 && (type == SOCK_STREAM || message->msg_hdr.msg_controllen == 0);
}

/* Removes the empty messages at the end of a connection, which the system returns for every free
 * place. Returns how many of the received messages are left. */
static int remove_end(php_socket *sock, sockext_inbox *box, int received)
{
	int count = received;

	if (EXPECTED(received <= 0 || box->headers[received - 1].msg_len > 0)
		|| (box->flags & SOCKEXT_ERRQUEUE)) {
		return received;
	}
	int type = sockext_socket_get_type(sock);
	if (!sockext_socket_is_at_end(sock, type)) {
		return received;
	}
	while (count > 0 && is_empty(&box->headers[count - 1], type)) {
		count--;
		sockext_ancillary_discard(&box->headers[count].msg_hdr);
	}
	return count;
}

/* Receives a batch. Returns the number of messages, 0 at the end, or -errno as the functions of
 * deadline.h do. Only the first batch of a call waits. */
static int receive_batch(
	php_socket *sock, sockext_inbox *box, int flags, sockext_deadline *deadline)
{
	bool is_hung_up = false;
	int error;

	do {
		error = sockext_deadline_begin(deadline, sock, SOCKEXT_READABLE);
		if (error != 0) {
			break;
		}
		sockext_inbox_prepare(box);
		int received = sockext_platform_receive_messages(
			sock->bsd_socket, box->headers, box->count, flags | SOCKEXT_DONTWAIT);
		if (received >= 0) {
			return remove_end(sock, box, received);
		}
		if (sockext_platform_is_would_block(-received)) {
			if (is_hung_up) {
				return 0;
			}
			sockext_inbox_empty(box);
			/* A datagram socket that is shut down is always ready, but never has a message. The
			 * peer may have sent some since this call, before it closed: they are received. */
			is_hung_up = sockext_deadline_was_spurious(deadline)
						 && sockext_platform_is_hung_up(sock->bsd_socket);
			if (is_hung_up) {
				continue;
			}
		}
		error = sockext_deadline_wait(deadline, sock, SOCKEXT_READABLE, -received);
	} while (error == 0);

	return error;
}

/* Receives batches of growing size until one is not full, so that the cost depends on the messages
 * that came, not on the limit. Fills the list. Returns 0, or -errno as the functions of deadline.h
 * do. */
static int receive_messages(
	php_socket *sock, sockext_inbox *box, int flags, sockext_deadline *deadline, zval *list)
{
	sockext_deadline no_wait = {
		.uses_socket_mode = true, .never_waits = true, .end = SOCKEXT_NEVER};
	int received;

	do {
		received = receive_batch(
			sock, box, flags | sockext_inbox_flags(box), box->done > 0 ? &no_wait : deadline);
		if (received < 0) {
			break;
		}
		sockext_inbox_to_zval(box, (uint32_t) received, list);
	} while (sockext_inbox_wants_more(box, (uint32_t) received) && !EG(exception)
			 && sockext_socket_is_open(sock));

	bool has_all = box->done > 0
				   && (received >= 0 || sockext_platform_is_would_block(-received)
					   || !sockext_socket_is_open(sock));
	return has_all ? 0 : MIN(received, 0);
}

PHP_FUNCTION(socket_recvmmsg)
{
	zend_object *object;
	zval *messages, list;
	zend_long count, length, flags = 0, control_size = 0;
	double timeout = 0;
	bool timeout_is_null = true, control_is_null = true;
	php_socket *sock;
	sockext_deadline deadline;
	sockext_inbox box;

	ZEND_PARSE_PARAMETERS_START(4, 7)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ARRAY_EX2(messages, 1, 1, 0)
		Z_PARAM_LONG(count)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
		Z_PARAM_LONG_OR_NULL(control_size, control_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (check_numbers(count, length, flags, control_size) == FAILURE
		|| sockext_deadline_start(&deadline, timeout, timeout_is_null, (int) flags, 6) == FAILURE) {
		RETURN_THROWS();
	}
	array_init(&list);
	sockext_inbox_init(&box, sock, choose_limit(sock, count, (int) flags), length,
		control_is_null ? SOCKEXT_INBOX_CONTROL_DEFAULT : control_size, (int) flags);
	int error = -receive_messages(sock, &box, (int) flags, &deadline, &list);
	sockext_deadline_end(&deadline);
	sockext_inbox_empty(&box);
	if (error != SOCKEXT_DEADLINE_STOPPED && (error != 0 || box.done == 0)) {
		sockext_deadline_remember(sock, error);
	}
	sockext_assign(ZEND_CALL_ARG(execute_data, 2), &list);
	sockext_deadline_return(return_value, sock, 1, box.done, error, "Unable to receive messages");
}
