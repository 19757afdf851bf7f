/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that create, accept and close sockets, and those of the last error.
 */
#include "lifecycle.h"

#include "../address/family.h"
#include "../address/inet.h"
#include "../core/assign.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../core/stream_pin.h"
#include "../wait/call.h"
#include "../wait/watch.h"

#include "lifecycle_arginfo.h"

#define HIGHEST_TYPE 10 /* SOCK_PACKET; unknown types below are refused by the system */

/* Throws for the type of argument #2; FAILURE after that. */
static zend_result check_type(zend_long type)
{
	if ((type & ~(zend_long) SOCKEXT_TYPE_FLAGS) > HIGHEST_TYPE) {
		zend_argument_value_error(2,
			"must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM"
			" optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK");
		return FAILURE;
	}
	return SUCCESS;
}

/* Of a type that the system has accepted. */
static bool is_blocking_type(zend_long type)
{
#ifdef SOCK_NONBLOCK
	return !(type & SOCK_NONBLOCK);
#else
	return true;
#endif
}

PHP_FUNCTION(socket_create)
{
	zend_long domain, type, protocol;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_family *family = sockext_family_find(domain);
	if (!family) {
		zend_argument_value_error(1, "must be one of " SOCKEXT_FAMILY_NAMES);
		RETURN_THROWS();
	}
	if (check_type(type) == FAILURE) {
		RETURN_THROWS();
	}
	int number = family->make_protocol ? family->make_protocol(protocol) : sockext_to_int(protocol);
	PHP_SOCKET fd = socket((int) domain, sockext_to_int(type), number);
	if (fd == SOCKEXT_INVALID_FD) {
		sockext_errors_report_global("Unable to create socket", sockext_platform_errno());
		RETURN_FALSE;
	}
	sockext_socket_create(return_value, fd, (int) domain, is_blocking_type(type));
}

PHP_FUNCTION(socket_create_pair)
{
	zend_long domain, type, protocol;
	zval *pair;
	PHP_SOCKET fds[2];

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_LONG(domain)
		Z_PARAM_LONG(type)
		Z_PARAM_LONG(protocol)
		Z_PARAM_ZVAL(pair)
	ZEND_PARSE_PARAMETERS_END();

	const sockext_family *family = sockext_family_find(domain);
	if (!family || !family->has_pairs) {
		zend_argument_value_error(1, "must be one of AF_UNIX, AF_INET6, or AF_INET");
		RETURN_THROWS();
	}
	if (check_type(type) == FAILURE) {
		RETURN_THROWS();
	}
	if (socketpair((int) domain, sockext_to_int(type), sockext_to_int(protocol), fds) != 0) {
		sockext_errors_report_global("Unable to create socket pair", sockext_platform_errno());
		RETURN_FALSE;
	}

	zval sockets[2], list;
	HashTable *array = zend_new_array(2);
	for (int i = 0; i < 2; i++) {
		sockext_socket_create(&sockets[i], fds[i], (int) domain, is_blocking_type(type));
		zend_hash_next_index_insert_new(array, &sockets[i]);
	}
	if (EG(exception)) {
		zend_array_destroy(array);
		RETURN_THROWS();
	}
	ZVAL_ARR(&list, array);
	RETURN_BOOL(sockext_assign(pair, &list) == SUCCESS && !EG(exception));
}

/* If a system call of socket_create_listen() has failed, closes the descriptor, reports the error,
 * and returns true. */
static bool close_if_failed(PHP_SOCKET fd, int result, const char *what)
{
	if (result == 0) {
		return false;
	}
	int error = sockext_platform_errno();
	sockext_platform_close(fd);
	sockext_errors_report(NULL, what, error);
	return true;
}

PHP_FUNCTION(socket_create_listen)
{
	zend_long port, backlog = SOMAXCONN;
	sockext_address addr = {0};

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_LONG(port)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(backlog)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_address_check_port(port, 1) == FAILURE) {
		RETURN_THROWS();
	}
	addr.u.in.sin_family = AF_INET;
	addr.u.in.sin_addr.s_addr = htonl(INADDR_ANY);
	sockext_inet_set_port(&addr, (uint16_t) port);

	PHP_SOCKET fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd == SOCKEXT_INVALID_FD) {
		sockext_errors_report(NULL, "unable to create listening socket", sockext_platform_errno());
		RETURN_FALSE;
	}
	if (close_if_failed(
			fd, bind(fd, &addr.u.any, sizeof(addr.u.in)), "unable to bind to given address")
		|| close_if_failed(fd, listen(fd, sockext_to_int(backlog)), "unable to listen on socket")) {
		RETURN_FALSE;
	}
	sockext_socket_create(return_value, fd, AF_INET, true);
}

static inline int accept_now(const php_socket *sock, sockext_address *addr, PHP_SOCKET *fd)
{
	addr->len = sizeof(addr->u);
	addr->u.any.sa_family = (sa_family_t) sock->type; /* kept if the system stores no address */
	return sockext_platform_accept(sock->bsd_socket, &addr->u.any, &addr->len, sock->blocking, fd);
}

typedef struct {
	sockext_call call;
	sockext_address *addr;
	PHP_SOCKET *fd;
} accept_call;

/* accept(2) on a Unix socket that was shut down: EINVAL if the descriptor blocks, else EAGAIN for
 * ever. */
static ssize_t judge_would_block(php_socket *sock, ssize_t error)
{
	if (error != -SOCKEXT_EAGAIN || !sockext_socket_from_base(sock)->is_forced) {
		return error;
	}
	const sockext_family *family = sockext_family_find(sock->type);
	bool is_local = family && family->has_paths;
	return is_local && sockext_watch_has_hung_up(sock) ? -SOCKEXT_EINVAL : error;
}

static ssize_t attempt_accept(sockext_call *call, int flags)
{
	const accept_call *accept = (const accept_call *) call;
	ssize_t error = 0;

	(void) flags;
	if (sockext_socket_blocks(call->sock)) {
		error = sockext_socket_force_nonblocking(call->sock);
	}
	if (EXPECTED(error == 0)) {
		error = accept_now(call->sock, accept->addr, accept->fd);
	}
	return EXPECTED(error == 0) ? 0 : judge_would_block(call->sock, error);
}

int sockext_lifecycle_accept(php_socket *sock, sockext_address *addr, PHP_SOCKET *fd)
{
	accept_call accept = {
		{.attempt = attempt_accept, .sock = sock, .event = SOCKEXT_READABLE, .is_shared = true},
		addr,
		fd,
	};
	int error = (int) sockext_call_wait(&accept.call);

	/* Other Sockets of the stream, also later ones, do not know that this is not its mode. */
	if (UNEXPECTED(!Z_ISUNDEF(sock->zstream)) && sockext_socket_is_open(sock)) {
		sockext_socket_end_force(sock);
	}
	return error;
}

PHP_FUNCTION(socket_accept)
{
	zend_object *object;
	php_socket *sock;
	PHP_SOCKET fd;
	sockext_address addr;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	int error = sockext_hub_exists() ? sockext_lifecycle_accept(sock, &addr, &fd)
									 : accept_now(sock, &addr, &fd);
	if (error != 0) {
		sockext_errors_report(sock, "unable to accept incoming connection", -error);
		RETURN_FALSE;
	}
	sockext_socket_create(return_value, fd, addr.u.any.sa_family, sock->blocking);
}

PHP_FUNCTION(socket_listen)
{
	zend_object *object;
	zend_long backlog = 0;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(backlog)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (listen(sock->bsd_socket, sockext_to_int(backlog)) != 0) {
		sockext_errors_report(sock, "unable to listen on socket", sockext_platform_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_shutdown)
{
	zend_object *object;
	zend_long mode = SOCKEXT_SHUT_RDWR;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(mode)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (mode < SOCKEXT_SHUT_RD || mode > SOCKEXT_SHUT_RDWR) {
		zend_argument_value_error(2, "must be one of SHUT_RD, SHUT_WR or SHUT_RDWR");
		RETURN_THROWS();
	}
	if (shutdown(sock->bsd_socket, (int) mode) != 0) {
		sockext_errors_report(sock, "Unable to shutdown socket", sockext_platform_errno());
		RETURN_FALSE;
	}
	RETURN_TRUE;
}

PHP_FUNCTION(socket_atmark)
{
	zend_object *object;
	php_socket *sock;
	bool at_mark;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	int error = sockext_platform_at_mark(sock->bsd_socket, &at_mark);
	if (error != 0) {
		sockext_errors_report(sock, "Unable to apply sockmark", -error);
		RETURN_FALSE;
	}
	RETURN_BOOL(at_mark);
}

/* Closes the stream that owns the socket's descriptor. The Socket is marked as closed first, since
 * filters of the stream and close hooks may run code that uses it, and that may even close the
 * stream. */
static void close_stream(php_socket *sock)
{
	zval zstream = sock->zstream;
	/* Code that has closed it before has told. */
	PHP_SOCKET fd = sockext_socket_is_open(sock) ? sock->bsd_socket : SOCKEXT_INVALID_FD;

	ZVAL_UNDEF(&sock->zstream);
	sock->bsd_socket = SOCKEXT_INVALID_FD;
	sockext_socket_close_hooks(sock);
	if (sockext_hub_exists()) {
		sockext_watch_tell_stream(fd, Z_RES(zstream));
	}
	php_stream *stream = sockext_stream_fetch(Z_RES(zstream));
	if (stream) {
		php_stream_free(stream, PHP_STREAM_FREE_KEEP_RSRC
									| (stream->is_persistent ? PHP_STREAM_FREE_CLOSE_PERSISTENT
															 : PHP_STREAM_FREE_CLOSE));
	}
	zval_ptr_dtor(&zstream);
}

void sockext_lifecycle_close(php_socket *sock)
{
	if (!sockext_socket_is_open(sock)) {
		return;
	}
	if (Z_ISUNDEF(sock->zstream)) {
		sockext_socket_close(sock);
	} else if (!sockext_stream_must_stay(sockext_stream_fetch(Z_RES(sock->zstream)))) {
		close_stream(sock);
	}
}

PHP_FUNCTION(socket_close)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	php_socket *sock = socket_from_obj(object);
	if (Z_ISUNDEF(sock->zstream)) {
		SOCKEXT_ENSURE_OPEN(sock, 1);
		sockext_socket_close(sock);
		return;
	}
	const php_stream *stream = sockext_stream_fetch(Z_RES(sock->zstream));
	if (!stream || !sockext_socket_is_open(sock)) {
		sockext_stream_throw_invalid();
		RETURN_THROWS();
	}
	if (!sockext_stream_must_stay(stream)) {
		close_stream(sock);
		return;
	}
	php_error_docref(
		NULL, E_WARNING, "cannot close the provided stream, as it must not be manually closed");
}

PHP_FUNCTION(socket_last_error)
{
	zend_object *object = NULL;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!object) {
		RETURN_LONG(SOCKETS_G(last_error));
	}
	SOCKEXT_GET_OPEN(sock, object, 1);
	RETURN_LONG(sock->error);
}

PHP_FUNCTION(socket_clear_error)
{
	zend_object *object = NULL;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!object) {
		SOCKETS_G(last_error) = 0;
		return;
	}
	SOCKEXT_GET_OPEN(sock, object, 1);
	sock->error = 0;
}

PHP_FUNCTION(socket_strerror)
{
	zend_long error;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(error)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_errors_check_int(error, 1) == FAILURE) {
		RETURN_THROWS();
	}
	RETURN_STRING(sockets_strerror((int) error));
}

void sockext_lifecycle_register_constants(int module_number)
{
	register_lifecycle_symbols(module_number);
}
