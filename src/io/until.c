/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_recv_until(): receives up to a delimiter, by MSG_PEEK, within one deadline. What stands
 * behind the delimiter stays in the system.
 */
#include "../core/assign.h"
#include "../core/buffer.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/deadline.h"
#include "line.h"

/* Flags that the peeks have themselves, that discard bytes, or that return bytes for which poll(2)
 * has no event. */
#define REFUSED_FLAGS (MSG_PEEK | MSG_TRUNC | MSG_OOB | SOCKEXT_ERRQUEUE)

typedef struct {
	php_socket *sock;
	const zend_string *delimiter;
	size_t length;       /* the most bytes */
	char *data;          /* small, or the string's */
	size_t room;         /* its size in bytes */
	zend_string *string; /* NULL while small is enough */
	size_t done;
	int flags;
	sockext_deadline deadline;
	char small[2 * SOCKEXT_LINE_FIRST_PEEK];
} record;

static void begin(record *own, const zend_string *delimiter, size_t length, int flags)
{
	own->delimiter = delimiter;
	own->length = length;
	own->data = own->small;
	own->room = sizeof(own->small);
	own->string = NULL;
	own->done = 0;
	own->flags = flags;
}

/* Makes room for more bytes, never beyond the length. */
static void reserve(record *own, size_t more)
{
	size_t needed = MIN(own->done + more, own->length);

	if (needed <= own->room) {
		return;
	}
	own->room = MIN(MAX(needed, 2 * own->room), own->length);
	if (own->string) {
		own->string = zend_string_extend(own->string, own->room, false);
	} else {
		own->string = zend_string_alloc(own->room, false);
		memcpy(ZSTR_VAL(own->string), own->small, own->done);
	}
	own->data = ZSTR_VAL(own->string);
}

/* Returns how many of the bytes that follow what is done belong to the record: those up to and with
 * the delimiter, which may have begun before, or all. */
static size_t measure(const record *own, size_t more, bool *is_complete)
{
	size_t size = ZSTR_LEN(own->delimiter);
	size_t before = MIN(own->done, size - 1);
	const char *start = own->data + own->done - before;
	const char *found = zend_memnstr(
		start, ZSTR_VAL(own->delimiter), size, own->data + own->done + more);

	*is_complete = found != NULL;
	return found ? (size_t) (found + size - (own->data + own->done)) : more;
}

/* Receives bytes that were peeked at, or one without a peek. Others that share the socket may have
 * taken some of them. Returns the number of bytes, 0 at the end, or an error as of deadline.h. */
static ssize_t take(record *own, size_t wanted, bool *is_complete)
{
	ssize_t taken = sockext_deadline_receive(
		&own->deadline, own->sock, own->data + own->done, wanted, own->flags);

	if (taken > 0) {
		measure(own, (size_t) taken, is_complete);
		own->done += (size_t) taken;
	}
	return taken;
}

/* Returns 0 when the record is complete or full, or at the end; else an error. */
static int receive(record *own, bool *is_complete)
{
	bool is_shifted = sockext_line_is_peek_shifted(own->sock);
	size_t peek_size = SOCKEXT_LINE_FIRST_PEEK;

	*is_complete = false;
	while (!*is_complete && own->done < own->length) {
		size_t wanted = 1;
		reserve(own, is_shifted ? 1 : peek_size);
		if (!is_shifted) {
			ssize_t seen = sockext_deadline_receive(&own->deadline, own->sock,
				own->data + own->done, MIN(peek_size, own->length - own->done),
				own->flags | MSG_PEEK);
			if (seen <= 0) {
				return (int) seen;
			}
			wanted = measure(own, (size_t) seen, is_complete);
			peek_size = sockext_line_next_peek(peek_size, (size_t) seen);
		}
		ssize_t taken = take(own, wanted, is_complete);
		if (taken <= 0) {
			return (int) taken;
		}
	}
	return 0;
}

/* Throws for arguments that socket_recv_until() refuses; FAILURE after that. */
static zend_result check_arguments(
	php_socket *sock, const zend_string *delimiter, zend_long length, zend_long flags)
{
	if (sockext_socket_is_message_based(sock)) {
		zend_argument_value_error(1, "must be a stream socket");
		return FAILURE;
	}
	if (ZSTR_LEN(delimiter) == 0) {
		zend_argument_value_error(3, "must not be empty");
		return FAILURE;
	}
	if (length < 1 || (zend_ulong) length > SOCKEXT_BUFFER_MAX) {
		zend_argument_value_error(4, "must be between 1 and " ZEND_LONG_FMT,
			(zend_long) MIN(SOCKEXT_BUFFER_MAX, ZEND_LONG_MAX));
		return FAILURE;
	}
	if (sockext_errors_check_int(flags, 5) == FAILURE) {
		return FAILURE;
	}
	if (flags & REFUSED_FLAGS) {
		zend_argument_value_error(
			5, "must not contain MSG_PEEK, MSG_TRUNC, MSG_OOB, or MSG_ERRQUEUE");
		return FAILURE;
	}
	return SUCCESS;
}

/* Returns what has come, and releases the rest. */
static zend_string *finish(record *own)
{
	return own->string ? sockext_buffer_trim(own->string, own->done)
					   : zend_string_init_fast(own->small, own->done);
}

PHP_FUNCTION(socket_recv_until)
{
	zend_object *object;
	zval *data;
	zend_string *delimiter;
	zend_long length, flags = 0;
	double timeout = 0;
	bool timeout_is_null = true, is_complete;
	record own;

	ZEND_PARSE_PARAMETERS_START(4, 6)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(data)
		Z_PARAM_STR(delimiter)
		Z_PARAM_LONG(length)
		Z_PARAM_OPTIONAL
		SOCKEXT_PARAM_FLAGS(flags)
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(own.sock, object, 1);
	if (check_arguments(own.sock, delimiter, length, flags) == FAILURE
		|| sockext_deadline_start(&own.deadline, timeout, timeout_is_null, (int) flags, 6)
			   == FAILURE) {
		RETURN_THROWS();
	}
	begin(&own, delimiter, (size_t) length, (int) flags);
	int error = -receive(&own, &is_complete);
	sockext_deadline_end(&own.deadline);
	sockext_assign_string(data, finish(&own));
	if (error == 0 && !is_complete) {
		sockext_errors_remember(own.sock, own.done < own.length ? 0 : SOCKEXT_EMSGSIZE);
	}
	sockext_deadline_return(
		return_value, own.sock, 1, own.done, error, "Unable to read from socket");
}
