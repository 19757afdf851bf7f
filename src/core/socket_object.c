/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See socket_object.h.
 */
#include "socket_object.h"

#include "../platform/open.h"
#include "class.h"
#include "errors.h"
#include "list.h"
#include "socket_object_arginfo.h"
#include "stream_pin.h"

#include "zend_interfaces.h"

PHP_SOCKETS_EXT_API zend_class_entry *socket_ce;

static zend_object_handlers socket_handlers;

static zend_object *create_socket_object(zend_class_entry *ce)
{
	sockext_socket *socket = zend_object_alloc(sizeof(sockext_socket), ce);

	socket->message_based = -1;
	socket->base.bsd_socket = SOCKEXT_INVALID_FD;
	socket->base.blocking = 1;
	ZVAL_UNDEF(&socket->base.zstream);

	zend_object_std_init(&socket->base.std, ce);
	object_properties_init(&socket->base.std, ce);
	socket->base.std.handlers = &socket_handlers;
	return &socket->base.std;
}

static void free_socket_object(zend_object *object)
{
	php_socket *sock = socket_from_obj(object);

	/* First, for it clears weak references; filters and close hooks may run code of the script. */
	zend_object_std_dtor(object);
	if (!Z_ISUNDEF(sock->zstream)) {
		sock->bsd_socket = SOCKEXT_INVALID_FD;
		sockext_socket_close_hooks(sock);
		zval_ptr_dtor(&sock->zstream);
		ZVAL_UNDEF(&sock->zstream);
	} else {
		sockext_socket_close(sock);
	}
}

static HashTable *get_socket_gc(zend_object *object, zval **table, int *count)
{
	*table = &socket_from_obj(object)->zstream;
	*count = 1;
	return NULL;
}

/* Whether a function of this module is running: for these a Socket does not convert to a string. */
static bool is_own_function_running(void)
{
	const zend_execute_data *frame = EG(current_execute_data);

	return frame && frame->func && frame->func->type == ZEND_INTERNAL_FUNCTION
		   && frame->func->internal_function.module == socket_ce->info.internal.module;
}

/* Casts to the string and the number that a resource would have, for scripts written for PHP 4 to
 * 7. */
static zend_result cast_socket_object(zend_object *object, zval *value, int type)
{
	switch (type) {
		case IS_STRING:
			if (is_own_function_running()) {
				return FAILURE;
			}
			ZVAL_STR(value, strpprintf(0, "Resource id #%u", object->handle));
			return SUCCESS;
		case IS_LONG:
		case _IS_NUMBER:
			ZVAL_LONG(value, object->handle);
			return SUCCESS;
		case IS_DOUBLE:
			ZVAL_DOUBLE(value, object->handle);
			return SUCCESS;
		case _IS_BOOL:
			ZVAL_TRUE(value);
			return SUCCESS;
		default:
			return FAILURE;
	}
}

/* A numeric string is compared with the number, as it is with a resource. */
static bool get_numeric_string(const zval *value, zval *number)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		return false;
	}
	ZVAL_UNDEF(number);
	Z_TYPE_INFO_P(number) = is_numeric_string(
		Z_STRVAL_P(value), Z_STRLEN_P(value), &Z_LVAL_P(number), NULL, false);
	return Z_TYPE_P(number) == IS_LONG;
}

/* Not inlined, so that comparing two objects, which in_array() does often, does not set up this
 * stack frame. */
static zend_never_inline int compare_socket_with_value(zval *left, zval *right)
{
	zval number;

	if (get_numeric_string(right, &number)) {
		return zend_std_compare_objects(left, &number);
	}
	if (get_numeric_string(left, &number)) {
		return zend_std_compare_objects(&number, right);
	}
	return zend_std_compare_objects(left, right);
}

/* Two different objects are never equal; another value is compared with what the socket casts
 * to. */
static int compare_socket_objects(zval *left, zval *right)
{
	return Z_TYPE_P(left) == IS_OBJECT && Z_TYPE_P(right) == IS_OBJECT
			   ? ZEND_UNCOMPARABLE
			   : compare_socket_with_value(left, right);
}

void sockext_socket_throw_closed(uint32_t arg_num)
{
	zend_argument_error(NULL, arg_num, "has already been closed");
}

php_socket *sockext_socket_create(zval *value, PHP_SOCKET fd, int family, bool blocking)
{
	object_init_ex(value, socket_ce);
	php_socket *sock = Z_SOCKET_P(value);
	sock->bsd_socket = fd;
	sock->type = family;
	sock->blocking = blocking;
	return sock;
}

zend_result sockext_socket_create_from_fd(zval *value, PHP_SOCKET fd)
{
	object_init_ex(value, socket_ce);
	if (EG(exception) || !socket_import_file_descriptor(fd, Z_SOCKET_P(value))) {
		Z_SOCKET_P(value)->bsd_socket = SOCKEXT_INVALID_FD;
		zval_ptr_dtor(value);
		ZVAL_UNDEF(value);
		return FAILURE;
	}
	return SUCCESS;
}

PHP_SOCKETS_EXT_API int socket_import_file_descriptor(PHP_SOCKET fd, php_socket *sock)
{
	struct sockaddr_storage addr = {0};
	socklen_t addrlen = sizeof(addr);
	bool blocking = true;

	sock->bsd_socket = fd;
	if (getsockname(fd, (struct sockaddr *) &addr, &addrlen) != 0) {
		sockext_errors_report(sock, "Unable to obtain socket family", sockext_platform_errno());
		return 0;
	}
	sock->type = addr.ss_family;

	int error = sockext_platform_get_blocking(fd, &blocking);
	if (error != 0) {
		sockext_errors_report(sock, "Unable to obtain blocking state", -error);
		return 0;
	}
	sock->blocking = blocking;
	return 1;
}

void sockext_socket_close(php_socket *sock)
{
	if (sock->bsd_socket != SOCKEXT_INVALID_FD) {
		PHP_SOCKET fd = sock->bsd_socket;
		sock->bsd_socket = SOCKEXT_INVALID_FD;
		sockext_socket_close_hooks(sock);
		sockext_platform_close(fd);
	}
}

PHP_SOCKET sockext_socket_detach(php_socket *sock)
{
	PHP_SOCKET fd = sock->bsd_socket;

	sockext_socket_end_force(sock);
	sock->bsd_socket = SOCKEXT_INVALID_FD;
	sockext_socket_close_hooks(sock);
	return fd;
}

/* Returns the first open Socket behind this place in the store of objects, or NULL. */
static php_socket *find_next(uint32_t *place)
{
	const zend_objects_store *store = &EG(objects_store);

	while (++*place < store->top) {
		zend_object *object = store->object_buckets[*place];
		if (IS_OBJ_VALID(object) && object->ce == socket_ce
			&& sockext_socket_is_open(socket_from_obj(object))) {
			return socket_from_obj(object);
		}
	}
	return NULL;
}

bool sockext_socket_is_owned(PHP_SOCKET fd)
{
	const php_socket *sock;
	uint32_t place = 0;

	do {
		sock = find_next(&place);
	} while (sock && sock->bsd_socket != fd);
	return sock != NULL;
}

/* Gives a socket what the file description of another has. */
static void copy_shared(php_socket *to, const php_socket *from)
{
	sockext_socket *copy = sockext_socket_from_base(to);
	const sockext_socket *original = sockext_socket_from_base((php_socket *) from);

	to->blocking = sockext_socket_blocks(from);
	copy->is_forced = original->is_forced;
	copy->is_shared = true;
	copy->has_past_receive_end = original->has_past_receive_end;
	copy->has_past_send_end = original->has_past_send_end;
}

static php_socket *find_next_duplicate(const php_socket *sock, uint32_t *place)
{
	php_socket *other;

	do {
		other = find_next(place);
	} while (other
			 && (other == sock || !sockext_socket_from_base(other)->is_shared
				 || !sockext_platform_is_same_socket(sock->bsd_socket, other->bsd_socket)));
	return other;
}

void sockext_socket_share(const php_socket *sock)
{
	php_socket *other;
	uint32_t place = 0;

	if (EXPECTED(!sockext_socket_from_base((php_socket *) sock)->is_shared)) {
		return;
	}
	while ((other = find_next_duplicate(sock, &place))) {
		copy_shared(other, sock);
	}
}

void sockext_socket_find_shared(php_socket *sock)
{
	uint32_t place = 0;
	const php_socket *other = find_next_duplicate(sock, &place);

	if (other) {
		copy_shared(sock, other);
	}
}

void sockext_socket_add_close_hook(php_socket *sock, sockext_close_hook *hook)
{
	SOCKEXT_LIST_PREPEND(&sockext_socket_from_base(sock)->close_hooks, hook);
}

void sockext_socket_remove_close_hook(sockext_close_hook *hook)
{
	if (hook->link) {
		SOCKEXT_LIST_REMOVE(hook);
	}
}

void sockext_socket_close_hooks(php_socket *sock)
{
	const sockext_socket *socket = sockext_socket_from_base(sock);

	while (UNEXPECTED(socket->close_hooks)) {
		socket->close_hooks->on_close(socket->close_hooks, SOCKEXT_SOCKET_CLOSES);
	}
}

void sockext_socket_export_hooks(php_socket *sock)
{
	sockext_close_hook *hook = sockext_socket_from_base(sock)->close_hooks, *next;

	for (; hook; hook = next) {
		next = hook->next;
		hook->on_close(hook, SOCKEXT_SOCKET_IS_EXPORTED);
	}
}

int sockext_socket_get_type(const php_socket *sock)
{
	int type = -1;
	socklen_t length = sizeof(type);

	getsockopt(sock->bsd_socket, SOL_SOCKET, SO_TYPE, (char *) &type, &length);
	return type;
}

/* The mode that a stream has set, in its own notes. */
static bool is_stream_blocking(const php_socket *sock)
{
	const php_stream *stream = sockext_stream_fetch(Z_RES(sock->zstream));

	return stream && sockext_stream_is_transport(stream)
			   ? ((const php_netstream_data_t *) stream->abstract)->is_blocked
			   : sock->blocking;
}

bool sockext_socket_stream_blocks(const php_socket *sock)
{
	bool blocking = sock->blocking;

	sockext_platform_get_blocking(sock->bsd_socket, &blocking);
	if (!blocking && sockext_socket_from_base((php_socket *) sock)->is_forced) {
		return is_stream_blocking(sock);
	}
	return blocking;
}

void sockext_socket_note_mode(php_socket *sock, bool blocking)
{
	sock->blocking = blocking;
	sockext_socket_from_base(sock)->is_forced = false;
	sockext_socket_share(sock);
}

int sockext_socket_force_nonblocking(php_socket *sock)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (EXPECTED(socket->is_forced && !socket->is_shared && Z_ISUNDEF(sock->zstream))) {
		return 0;
	}
	int error = sockext_platform_set_blocking(sock->bsd_socket, false);
	if (error == 0 && !socket->is_forced) {
		socket->is_forced = true;
		sockext_socket_share(sock);
	}
	return error;
}

void sockext_socket_end_force(php_socket *sock)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (socket->is_forced) {
		sockext_platform_set_blocking(sock->bsd_socket, sockext_socket_blocks(sock));
		socket->is_forced = false;
		sockext_socket_share(sock);
	}
}

bool sockext_socket_find_message_based(php_socket *sock)
{
	int type = sockext_socket_get_type(sock);

	if (type < 0) {
		return false;
	}
	sockext_socket_from_base(sock)->message_based = type != SOCK_STREAM;
	return type != SOCK_STREAM;
}

bool sockext_socket_is_at_end(const php_socket *sock, int type)
{
	char byte;

	return type == SOCK_STREAM
		   || (type == SOCK_SEQPACKET && sockext_platform_is_hung_up(sock->bsd_socket)
			   && sockext_platform_peek(sock->bsd_socket, &byte, 1) <= 0
			   && !sockext_platform_has_bytes(sock->bsd_socket));
}

void sockext_socket_register_class(void)
{
	socket_ce = register_class_Socket();
	sockext_class_set_up(socket_ce, create_socket_object, &socket_handlers,
		"Cannot directly construct Socket, use socket_create() instead");
	socket_handlers.offset = offsetof(sockext_socket, base.std);
	socket_handlers.free_obj = free_socket_object;
	socket_handlers.get_gc = get_socket_gc;
	socket_handlers.cast_object = cast_socket_object;
	socket_handlers.compare = compare_socket_objects;
}
