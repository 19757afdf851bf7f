/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_serve(): for each listener a task that accepts, for each connection a task that runs the
 * handler. The server lies on the stack of the call; after a wait a task finds it by its parent,
 * and not at all if the script ends and the call has let it go.
 */
#include "serve.h"

#include "../core/compat.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "../socket/lifecycle.h"
#include "../wait/call.h"
#include "../wait/watch.h"
#include "children.h"

/* Pauses while descriptors or memory are short; each is twice as long as the one before. */
#define FIRST_PAUSE_NS INT64_C(5000000)
#define LONGEST_PAUSE_NS SOCKEXT_NS_PER_SECOND

typedef struct {
	sockext_children acceptors; /* one for each listener */
	sockext_children handlers;  /* one for each connection */
	zend_fcall_info fci;
	zend_fcall_info_cache cache;
	uint32_t limit; /* of handlers at once */
	uint32_t full;  /* acceptors that wait until there are fewer */
	zend_long served;
} sockext_server;

/* What an acceptor does next. */
typedef enum {
	GO_ON,
	WAIT,  /* until there may be a connection */
	PAUSE, /* something is short */
	END,
} next_step;

static sockext_task *find_task(void)
{
	return sockext_task_from_flow(sockext_hub_current_flow());
}

/* Returns the server of the running acceptor, or NULL if it was let go or has to end. */
static sockext_server *find_server(void)
{
	const sockext_task *task = find_task();

	if (EG(exception) || sockext_hub_is_ending() || !task->parent) {
		return NULL;
	}
	return (sockext_server *) ((char *) task->parent - offsetof(sockext_server, acceptors));
}

static sockext_server *server_from_handlers(sockext_children *handlers)
{
	return (sockext_server *) ((char *) handlers - offsetof(sockext_server, handlers));
}

/* A handler has ended: its connection is closed, and acceptors that wait for room are woken. */
static void end_connection(sockext_children *handlers, sockext_task *handler)
{
	const sockext_server *server = server_from_handlers(handlers);
	const sockext_task *task = server->full > 0 ? server->acceptors.first : NULL;

	for (; task; task = task->next) {
		if (task->flow.waiter) {
			sockext_hub_wake(task->flow.waiter, SOCKEXT_WOKEN_READY);
		}
	}
	sockext_lifecycle_close(Z_SOCKET_P(&handler->fci.params[0]));
}

/* Waits until the listener is closed or shut down, which makes it writable, or until then; also
 * until a handler ends, if the server is full. */
static sockext_woken wait_for_end(php_socket *listener, int64_t end)
{
	return sockext_watch_wait(listener, SOCKEXT_WRITABLE, end);
}

/* Waits until one more handler may run. Returns the server, or NULL if the acceptor is to end. */
static sockext_server *wait_for_room(sockext_server *server, php_socket *listener)
{
	while (server && server->handlers.count >= server->limit) {
		server->full++;
		wait_for_end(listener, SOCKEXT_NEVER);
		server = find_server();
		if (server) {
			server->full--;
		}
		if (!sockext_socket_is_open(listener)
			|| (server && server->handlers.count >= server->limit
				&& sockext_watch_has_hung_up(listener))) {
			return NULL;
		}
	}
	return server;
}

/* Begins a handler, which gets the connection. */
static void begin_handler(sockext_server *server, PHP_SOCKET fd, int family)
{
	zend_fcall_info fci = server->fci;
	zval connection;

	sockext_socket_create(&connection, fd, family, true);
	fci.params = &connection;
	fci.param_count = 1;
	sockext_task *task = sockext_children_spawn(&server->handlers, &fci, &server->cache);
	zval_ptr_dtor(&connection);
	if (task) {
		server->served++;
		OBJ_RELEASE(&task->std);
	}
}

/* Handlers get blocking connections, whatever the mode of the listener. */
static void accept_connection(php_socket *listener, PHP_SOCKET fd, int family)
{
	sockext_server *server = find_server();

	if (server) {
		server = wait_for_room(server, listener);
	}
	if (!server) {
		sockext_platform_close(fd);
		return;
	}
	if (!listener->blocking) {
		sockext_platform_set_blocking(fd, true);
	}
	begin_handler(server, fd, family);
}

/* Judges an error of accept(2). Some are those of a connection that has gone meanwhile, as Linux's
 * manual lists them. */
static next_step judge(php_socket *listener, int error)
{
	switch (error) {
		case SOCKEXT_EAGAIN:
			return sockext_socket_blocks(listener)       ? GO_ON
				   : sockext_watch_has_hung_up(listener) ? END
														 : WAIT;
		case SOCKEXT_EMFILE:
		case SOCKEXT_ENFILE:
		case SOCKEXT_ENOBUFS:
		case SOCKEXT_ENOMEM:
			return PAUSE;
		case SOCKEXT_EINTR:
		case SOCKEXT_EPERM:
		case SOCKEXT_ECONNABORTED:
		case SOCKEXT_EPROTO:
		case SOCKEXT_ENETDOWN:
		case SOCKEXT_ENETUNREACH:
		case SOCKEXT_EHOSTUNREACH:
		case SOCKEXT_EHOSTDOWN:
		case SOCKEXT_ENOPROTOOPT:
		case SOCKEXT_EOPNOTSUPP:
#ifdef SOCKEXT_ENONET
		case SOCKEXT_ENONET:
#endif
			return GO_ON;
		case SOCKEXT_EINVAL:
		case SOCKEXT_CALL_CLOSED:
		case SOCKEXT_CALL_STOPPED:
			return END;
		default:
			sockext_errors_report(listener, "unable to accept incoming connection", error);
			return END;
	}
}

static next_step accept_once(php_socket *listener)
{
	sockext_address addr;
	PHP_SOCKET fd;
	int error = sockext_lifecycle_accept(listener, &addr, &fd);

	if (error != 0) {
		return judge(listener, -error);
	}
	accept_connection(listener, fd, addr.u.any.sa_family);
	return GO_ON;
}

/* Waits before the next accept(2), if that is the next step. */
static void wait_before_next(php_socket *listener, next_step step, int64_t *pause)
{
	bool is_open = sockext_socket_is_open(listener);

	if (is_open && step == PAUSE) {
		wait_for_end(listener, sockext_platform_monotonic_ns() + *pause);
		*pause = MIN(2 * *pause, LONGEST_PAUSE_NS);
		return;
	}
	*pause = FIRST_PAUSE_NS;
	if (is_open && step == WAIT) {
		sockext_watch_wait(listener, SOCKEXT_READABLE, SOCKEXT_NEVER);
	}
}

/* The function of a task that accepts. In the task the listener stands in place of a callable: a
 * function that is not registered with PHP has no arguments. */
static ZEND_FUNCTION(acceptor)
{
	php_socket *listener = Z_SOCKET_P(&find_task()->fci.function_name);
	int64_t pause = FIRST_PAUSE_NS;
	sockext_server *server = find_server();

	(void) execute_data;
	(void) return_value;
	while (server && sockext_socket_is_open(listener) && wait_for_room(server, listener)) {
		next_step step = accept_once(listener);
		if (step == END) {
			break;
		}
		wait_before_next(listener, step, &pause);
		server = find_server();
	}
}

static zend_internal_function acceptor_function = {
	.type = ZEND_INTERNAL_FUNCTION,
	.handler = ZEND_FN(acceptor),
};

static void begin_acceptor(sockext_server *server, const zval *listener)
{
	zend_fcall_info fci = {.size = sizeof(fci), .function_name = *listener};
	zend_fcall_info_cache cache = {.function_handler = (zend_function *) &acceptor_function};
	sockext_task *task = sockext_children_spawn(&server->acceptors, &fci, &cache);

	if (task) {
		OBJ_RELEASE(&task->std);
	}
}

/* Throws unless it is a listener, argument #1 of the running function or an element of it. */
static zend_result check_listener(const zval *value)
{
	int listens = 0;
	socklen_t length = sizeof(listens);

	if (Z_TYPE_P(value) != IS_OBJECT || Z_OBJCE_P(value) != socket_ce) {
		zend_argument_type_error(
			1, "must only have elements of type Socket, %s given", sockext_value_name(value));
		return FAILURE;
	}
	const php_socket *sock = Z_SOCKET_P(value);
	if (!sockext_socket_is_open(sock)) {
		sockext_socket_throw_closed(1);
		return FAILURE;
	}
	if (getsockopt(sock->bsd_socket, SOL_SOCKET, SO_ACCEPTCONN, (void *) &listens, &length) != 0
		|| !listens) {
		zend_argument_value_error(1, "must be a socket that listens, or an array of such sockets");
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result check_listeners(zval *listeners)
{
	zval *value;

	if (Z_TYPE_P(listeners) != IS_ARRAY) {
		if (Z_TYPE_P(listeners) != IS_OBJECT || Z_OBJCE_P(listeners) != socket_ce) {
			zend_argument_type_error(
				1, "must be of type Socket|array, %s given", sockext_value_name(listeners));
			return FAILURE;
		}
		return check_listener(listeners);
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(listeners)) == 0) {
		zend_argument_value_error(1, "must not be empty");
		return FAILURE;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(listeners), value) {
		ZVAL_DEREF(value);
		if (check_listener(value) == FAILURE) {
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void begin_acceptors(sockext_server *server, zval *listeners)
{
	zval *value;

	if (Z_TYPE_P(listeners) != IS_ARRAY) {
		begin_acceptor(server, listeners);
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(listeners), value) {
		ZVAL_DEREF(value);
		if (!EG(exception)) {
			begin_acceptor(server, value);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Serves, then waits for the remaining handlers, *grace seconds if that is not NULL. */
static void serve(sockext_server *server, zval *listeners, const double *grace)
{
	int64_t end;

	begin_acceptors(server, listeners);
	sockext_children_finish(&server->acceptors);
	if (grace && !EG(exception) && sockext_timeout_to_end(*grace, false, 4, &end) == SUCCESS
		&& sockext_children_wait(&server->handlers, 1, end) == SOCKEXT_WOKEN_UP) {
		sockext_children_cancel(&server->handlers, NULL);
	}
	sockext_children_finish(&server->handlers);
	sockext_children_destroy(&server->acceptors);
	sockext_children_destroy(&server->handlers);
}

PHP_FUNCTION(socket_serve)
{
	zval *listeners;
	sockext_server server = {0};
	zend_long limit = 0;
	double grace = 0;
	bool grace_is_null = true;
	int64_t end;

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_ZVAL(listeners)
		Z_PARAM_FUNC(server.fci, server.cache)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(limit)
		Z_PARAM_DOUBLE_OR_NULL(grace, grace_is_null)
	ZEND_PARSE_PARAMETERS_END();

	if (check_listeners(listeners) == FAILURE) {
		RETURN_THROWS();
	}
	if (limit < 0) {
		zend_argument_value_error(3, "must be greater than or equal to 0");
		RETURN_THROWS();
	}
	if (sockext_timeout_to_end(grace, grace_is_null, 4, &end) == FAILURE
		|| sockext_children_check() == FAILURE) {
		RETURN_THROWS();
	}
	sockext_children_init(&server.acceptors);
	sockext_children_init(&server.handlers);
	server.handlers.on_end = end_connection;
	server.limit = limit == 0 ? UINT32_MAX : (uint32_t) MIN(limit, UINT32_MAX);
	serve(&server, listeners, grace_is_null ? NULL : &grace);
	RETURN_LONG(server.served);
}

void sockext_serve_register(void)
{
	acceptor_function.function_name = zend_string_init_interned(
		"socket_serve", sizeof("socket_serve") - 1, true);
}
