/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Vectors: socket_iovec_*() as PHP 4 had them, and socket_readv() and socket_writev(), which fill
 * or send several buffers by one system call.
 */
#include "../core/compat.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/call.h"
#include "iovec_object.h"

#define FEW_VECTORS 64

/* The buffers that one system call sends or fills; on the stack if there are few. */
typedef struct {
	struct iovec *entries;
	size_t count;
	struct iovec few[FEW_VECTORS];
} vector_list;

static void init_list(vector_list *list, size_t count)
{
	list->count = count;
	list->entries = count <= FEW_VECTORS ? list->few : safe_emalloc(count, sizeof(struct iovec), 0);
}

static void destroy_list(vector_list *list)
{
	if (list->entries != list->few) {
		efree(list->entries);
	}
}

/* Returns the vectors of an argument, or NULL after an Error if they have been freed. */
static sockext_iovec *get_vectors(zend_object *object, uint32_t arg_num)
{
	sockext_iovec *iovec = sockext_iovec_from_object(object);

	if (iovec->is_freed) {
		zend_argument_error(NULL, arg_num, "has already been freed");
		return NULL;
	}
	if (UNEXPECTED(iovec->is_busy)) {
		zend_argument_error(NULL, arg_num, "is in use by another task");
		return NULL;
	}
	return iovec;
}

/* Returns the vector at a position, or NULL after an error. */
static sockext_vector *get_vector(zend_object *object, zend_long position)
{
	sockext_iovec *iovec = get_vectors(object, 1);

	if (!iovec) {
		return NULL;
	}
	if (position < 0 || (zend_ulong) position >= iovec->count) {
		zend_argument_value_error(2, "must be the position of one of %zu vectors", iovec->count);
		return NULL;
	}
	return &iovec->vectors[position];
}

/* Throws for a length outside the range of a buffer; FAILURE after that. */
static zend_result check_length(zend_long length, uint32_t arg_num)
{
	if (length < 0 || (zend_ulong) length > ZSTR_MAX_LEN / 2) {
		zend_argument_value_error(
			arg_num, "must be between 0 and " ZEND_ULONG_FMT, (zend_ulong) ZSTR_MAX_LEN / 2);
		return FAILURE;
	}
	return SUCCESS;
}

PHP_FUNCTION(socket_iovec_alloc)
{
	zend_long num_vectors;
	zval *lengths;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_LONG(num_vectors)
		Z_PARAM_VARIADIC('*', lengths, count)
	ZEND_PARSE_PARAMETERS_END();

	if ((zend_ulong) num_vectors != count) {
		zend_argument_value_error(1, "must be the number of lengths, which is %u", count);
		RETURN_THROWS();
	}
	object_init_ex(return_value, sockext_iovec_ce);
	for (uint32_t i = 0; i < count; i++) {
		zend_long length;
		if (!zend_parse_arg_long(&lengths[i], &length, NULL, false, i + 2)) {
			zend_wrong_parameter_type_error(i + 2, Z_EXPECTED_LONG, &lengths[i]);
			RETURN_THROWS();
		}
		if (check_length(length, i + 2) == FAILURE) {
			RETURN_THROWS();
		}
		sockext_iovec_add(sockext_iovec_from_object(Z_OBJ_P(return_value)), (size_t) length);
	}
}

PHP_FUNCTION(socket_iovec_add)
{
	zend_object *object;
	zend_long length;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_iovec_ce)
		Z_PARAM_LONG(length)
	ZEND_PARSE_PARAMETERS_END();

	sockext_iovec *iovec = get_vectors(object, 1);
	if (!iovec || check_length(length, 2) == FAILURE) {
		RETURN_THROWS();
	}
	sockext_iovec_add(iovec, (size_t) length);
	RETURN_TRUE;
}

PHP_FUNCTION(socket_iovec_set)
{
	zend_object *object;
	zend_long position;
	zend_string *data;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_iovec_ce)
		Z_PARAM_LONG(position)
		Z_PARAM_STR(data)
	ZEND_PARSE_PARAMETERS_END();

	sockext_vector *vector = get_vector(object, position);
	if (!vector) {
		RETURN_THROWS();
	}
	sockext_iovec_set(vector, data);
	RETURN_TRUE;
}

PHP_FUNCTION(socket_iovec_fetch)
{
	zend_object *object;
	zend_long position;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_iovec_ce)
		Z_PARAM_LONG(position)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_vector *vector = get_vector(object, position);
	if (!vector) {
		RETURN_THROWS();
	}
	RETURN_STR(sockext_iovec_fetch(vector));
}

PHP_FUNCTION(socket_iovec_delete)
{
	zend_object *object;
	zend_long position;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_iovec_ce)
		Z_PARAM_LONG(position)
	ZEND_PARSE_PARAMETERS_END();

	if (!get_vector(object, position)) {
		RETURN_THROWS();
	}
	sockext_iovec_delete(sockext_iovec_from_object(object), (size_t) position);
	RETURN_TRUE;
}

PHP_FUNCTION(socket_iovec_free)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_iovec_ce)
	ZEND_PARSE_PARAMETERS_END();

	sockext_iovec *iovec = get_vectors(object, 1);
	if (!iovec) {
		RETURN_THROWS();
	}
	sockext_iovec_clear(iovec);
	iovec->is_freed = true;
	RETURN_TRUE;
}

/* Returns how many vectors one call is given. A message is never split; the system refuses it if it
 * has too many. */
static size_t count_at_once(php_socket *sock, size_t count)
{
	return count > SOCKEXT_IOV_MAX && !sockext_socket_is_message_based(sock) ? SOCKEXT_IOV_MAX
																			 : count;
}

/* Fills the list by one system call, and makes none if all lengths are 0, as readv(2) does:
 * recvmsg(2) would remove a message, or wait for the next byte of a stream. Returns the number of
 * bytes, or -errno. */
static ssize_t receive_list(php_socket *sock, const vector_list *list)
{
	struct msghdr header = {.msg_iov = list->entries, .msg_iovlen = list->count};

	if (sockext_platform_message_length(&header) == 0) {
		return 0;
	}
	return sockext_call_receive_message(sock, &header, NULL, 0);
}

PHP_FUNCTION(socket_readv)
{
	zend_object *object, *vectors;
	php_socket *sock;
	vector_list list;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_OBJ_OF_CLASS(vectors, sockext_iovec_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	sockext_iovec *iovec = get_vectors(vectors, 2);
	if (!iovec) {
		RETURN_THROWS();
	}
	init_list(&list, count_at_once(sock, iovec->count));
	sockext_iovec_describe_room(iovec, list.entries, list.count);
	iovec->is_busy = true;
	ssize_t received = receive_list(sock, &list);
	iovec->is_busy = false;
	destroy_list(&list);
	if (received < 0) {
		sockext_errors_report(sock, "unable to read from socket", (int) -received);
		RETURN_FALSE;
	}
	sockext_iovec_set_used(iovec, (size_t) received);
	RETURN_LONG(received);
}

/* Sends by as many system calls as the limit on vectors requires, until one sends less than it was
 * given. If some bytes were sent, returns their number; the next call has the error after them.
 * Else returns -errno. */
static ssize_t send_list(php_socket *sock, const vector_list *list)
{
	size_t position = 0, total = 0, length;
	ssize_t sent;

	do {
		size_t count = count_at_once(sock, list->count - position);
		const struct msghdr header = {.msg_iov = &list->entries[position], .msg_iovlen = count};
		length = sockext_platform_message_length(&header);
		sent = sockext_call_send_message(sock, &header, SOCKEXT_SEND_FLAGS, NULL);
		if (sent < 0 && total == 0) {
			return sent;
		}
		total += sent > 0 ? (size_t) sent : 0;
		position += count;
	} while (position < list->count && sent == (ssize_t) length);
	return (ssize_t) total;
}

static void return_sent(zval *return_value, php_socket *sock, ssize_t sent)
{
	if (sent < 0) {
		sockext_errors_report(sock, "unable to write to socket", (int) -sent);
		RETURN_FALSE;
	}
	RETURN_LONG(sent);
}

static void write_vectors(zval *return_value, php_socket *sock, zend_object *vectors)
{
	sockext_iovec *iovec = get_vectors(vectors, 2);
	vector_list list;

	if (!iovec) {
		RETURN_THROWS();
	}
	init_list(&list, iovec->count);
	sockext_iovec_describe_data(iovec, list.entries, list.count);
	iovec->is_busy = true;
	ssize_t sent = send_list(sock, &list);
	iovec->is_busy = false;
	destroy_list(&list);
	return_sent(return_value, sock, sent);
}

/* Returns an element as a string, to which the array strings holds a reference, since code of the
 * script may run meanwhile. NULL after an exception. */
static zend_string *hold_string(zval *element, zval *strings)
{
	ZVAL_DEREF(element);
	if (Z_TYPE_P(element) == IS_ARRAY) {
		zend_argument_type_error(2, "must only have elements of type string, array given");
		return NULL;
	}
	zend_string *string = zval_try_get_string(element);
	if (string) {
		add_next_index_str(strings, string);
	}
	return string;
}

/* Makes the list point to the strings of the elements, which array or strings keeps alive. FAILURE
 * after an exception. */
static zend_result describe_strings(vector_list *list, HashTable *array, zval *strings)
{
	struct iovec *entry = list->entries;
	zval *element;

	ZEND_HASH_FOREACH_VAL(array, element) {
		const zend_string *string = EXPECTED(Z_TYPE_P(element) == IS_STRING)
										? Z_STR_P(element)
										: hold_string(element, strings);
		if (!string) {
			return FAILURE;
		}
		entry->iov_base = (char *) ZSTR_VAL(string);
		entry->iov_len = ZSTR_LEN(string);
		entry++;
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void write_array(zval *return_value, php_socket *sock, HashTable *array)
{
	vector_list list;
	zval strings;

	array_init(&strings);
	init_list(&list, zend_hash_num_elements(array));
	if (describe_strings(&list, array, &strings) == SUCCESS) {
		if (sockext_socket_is_open(sock)) {
			return_sent(return_value, sock, send_list(sock, &list));
		} else {
			sockext_socket_throw_closed(1);
		}
	}
	destroy_list(&list);
	zval_ptr_dtor(&strings);
}

PHP_FUNCTION(socket_writev)
{
	zend_object *object;
	zval *vectors;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_ZVAL(vectors)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (Z_TYPE_P(vectors) == IS_ARRAY) {
		write_array(return_value, sock, Z_ARRVAL_P(vectors));
	} else if (Z_TYPE_P(vectors) == IS_OBJECT && Z_OBJCE_P(vectors) == sockext_iovec_ce) {
		write_vectors(return_value, sock, Z_OBJ_P(vectors));
	} else {
		zend_argument_type_error(
			2, "must be of type SocketIovec|array, %s given", sockext_value_name(vectors));
	}
}
