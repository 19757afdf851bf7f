/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_create_server(): a socket that is bound to an endpoint, and listens if it is a stream.
 */
#include "../address/endpoint_list.h"
#include "../core/choices.h"
#include "../core/errors.h"
#include "../platform/clock.h"
#include "../platform/open.h"
#include "../wait/any.h"
#include "../wait/call.h"
#include "descriptor.h"

#define OPTIONS_ARG 2

/* Systems that do not have an option refuse this one. */
#ifndef SO_REUSEPORT
#define SO_REUSEPORT (-1)
#endif
#ifndef TCP_DEFER_ACCEPT
#define TCP_DEFER_ACCEPT (-1)
#endif
#ifndef TCP_FASTOPEN
#define TCP_FASTOPEN (-1)
#endif

/* The queue of TCP_FASTOPEN if none is named: connections whose handshake is not over. */
#define FAST_OPEN_QUEUE 256

#define NOT_SET (-1)

/* Another process does not have the lock for long. */
#define LOCK_WAIT_NS SOCKEXT_NS_PER_SECOND
#define NO_LOCK (-1)

typedef struct {
	int backlog, reuse_port, dual_stack, defer_accept, fast_open, mode, unlink, inheritable;
} choices;

static const sockext_choice_row rows[] = {
	{"backlog", SOCKEXT_CHOICE_INT, offsetof(choices, backlog), 0, INT_MAX, 0},
	{"reuse_port", SOCKEXT_CHOICE_BOOL, offsetof(choices, reuse_port), 0, 0, 0},
	{"dual_stack", SOCKEXT_CHOICE_BOOL, offsetof(choices, dual_stack), 0, 0, 0},
	{"defer_accept", SOCKEXT_CHOICE_AMOUNT, offsetof(choices, defer_accept), 1, INT_MAX, 1},
	{"fast_open", SOCKEXT_CHOICE_AMOUNT, offsetof(choices, fast_open), 1, INT_MAX, FAST_OPEN_QUEUE},
	{"mode", SOCKEXT_CHOICE_INT, offsetof(choices, mode), 0, 0777, 0},
	{"unlink", SOCKEXT_CHOICE_BOOL, offsetof(choices, unlink), 0, 0, 0},
	{"inheritable", SOCKEXT_CHOICE_BOOL, offsetof(choices, inheritable), 0, 0, 0},
	{NULL, 0, 0, 0, 0, 0},
};

typedef struct {
	const sockext_endpoint *endpoint;
	const char *path; /* a file of the Unix domain, or NULL */
	const sockext_address *addr;
	const choices *chosen;
	PHP_SOCKET fd;
} server;

static zend_result read_choices(
	const sockext_endpoint *endpoint, HashTable *options, choices *chosen)
{
	*chosen = (choices){.backlog = SOMAXCONN, .dual_stack = NOT_SET, .mode = NOT_SET};
	if (sockext_descriptor_check_options(endpoint, options, OPTIONS_ARG) == FAILURE
		|| sockext_choices_read(options, rows, chosen, OPTIONS_ARG) == FAILURE) {
		return FAILURE;
	}
	bool is_for_path = chosen->mode != NOT_SET || chosen->unlink;
	if (is_for_path && endpoint->kind != SOCKEXT_ENDPOINT_PATH) {
		sockext_choices_refuse(OPTIONS_ARG, chosen->unlink ? "unlink" : "mode",
			"is for paths of the Unix domain only");
		return FAILURE;
	}
	return SUCCESS;
}

/* Sets what is to be set before bind(2). The address of a stream can be bound again at once; for
 * datagrams the same option would let two sockets have one port. Returns 0 or -errno. */
static int prepare(const server *own)
{
	const choices *chosen = own->chosen;
	bool has_port = !sockext_endpoint_list_is_path(own->addr);
	const sockext_setting settings[] = {
		{SOL_SOCKET, SOCKEXT_SO_SERVER, 1, has_port && own->endpoint->type == SOCK_STREAM},
		{SOL_SOCKET, SO_REUSEPORT, 1, chosen->reuse_port},
		{IPPROTO_IPV6, IPV6_V6ONLY, !chosen->dual_stack, chosen->dual_stack != NOT_SET},
		{IPPROTO_TCP, TCP_DEFER_ACCEPT, chosen->defer_accept, chosen->defer_accept != 0},
		{IPPROTO_TCP, TCP_FASTOPEN, chosen->fast_open, chosen->fast_open != 0},
	};

	return sockext_platform_set_wanted(own->fd, settings, sizeof(settings) / sizeof(settings[0]));
}

/* Whether the file of a socket is stale: returns 0 if no process listens on it or is bound to it,
 * -EADDRINUSE if one does or is, or another -errno. */
static int check_stale(const server *own)
{
	PHP_SOCKET fd;
	int family = own->addr->u.any.sa_family;
	int error = sockext_platform_open(family, own->endpoint->type, 0, false, &fd);

	if (error != 0) {
		return error;
	}
	bool is_stale = connect(fd, &own->addr->u.any, own->addr->len) != 0
					&& sockext_platform_errno() == SOCKEXT_ECONNREFUSED;
	sockext_platform_close(fd);
	return is_stale ? 0 : -SOCKEXT_EADDRINUSE;
}

static int bind_once(const server *own)
{
	return bind(own->fd, &own->addr->u.any, own->addr->len) == 0 ? 0 : -sockext_platform_errno();
}

/* Binds; a stale file is removed first, if it is to be. Returns 0 or -errno. */
static int bind_path(const server *own)
{
	const choices *chosen = own->chosen;
	int error = 0;

	/* So that nobody connects who may not. */
	if (chosen->mode != NOT_SET) {
		error = sockext_platform_set_file_mode(own->fd, NULL, chosen->mode);
	}
	if (error == 0) {
		error = bind_once(own);
	}
	if (error == -SOCKEXT_EADDRINUSE && chosen->unlink) {
		error = check_stale(own);
		error = error == 0 ? sockext_platform_remove_socket_file(own->path, NULL) : error;
		error = error == 0 ? bind_once(own) : error;
	}
	return error;
}

/* Does what follows bind(2); the umask has restricted the mode. Returns 0 or -errno. */
static int begin(const server *own)
{
	int error = 0;

	if (own->path && own->chosen->mode != NOT_SET) {
		error = sockext_platform_set_file_mode(own->fd, own->path, own->chosen->mode);
	}
	if (error == 0 && own->endpoint->type == SOCK_STREAM
		&& listen(own->fd, own->chosen->backlog) != 0) {
		error = -sockext_platform_errno();
	}
	if (error == 0 && own->chosen->inheritable) {
		error = sockext_platform_set_inheritable(own->fd, true);
	}
	return error;
}

/* A file is removed again if nobody will listen on it. */
static int bind_and_listen(const server *own)
{
	int error = prepare(own);

	if (error == 0) {
		error = own->path ? bind_path(own) : bind_once(own);
	}
	if (error != 0) {
		return error;
	}
	error = begin(own);
	if (error != 0 && own->path) {
		sockext_platform_remove_socket_file(own->path, NULL);
	}
	return error;
}

/* Returns 0 or an error number. */
static int serve_at(server *own, const sockext_endpoint_list *list, zval *return_value)
{
	int error = -SOCKEXT_EADDRNOTAVAIL;

	for (uint32_t i = 0; i < list->count; i++) {
		own->addr = &list->items[i];
		int family = own->addr->u.any.sa_family;
		error = sockext_platform_open(family, own->endpoint->type, 0, true, &own->fd);
		if (error != 0) {
			continue;
		}
		error = bind_and_listen(own);
		if (error == 0) {
			sockext_socket_create(return_value, own->fd, family, true);
			return 0;
		}
		sockext_platform_close(own->fd);
	}
	return -error;
}

/* Between bind(2) and listen(2) a file looks stale to others, who start with the same path at the
 * same time: one after the other. Returns a lock, -SOCKEXT_CALL_STOPPED after an exception, or why
 * there is none: for want of a permission, or somebody has locked the directory for longer. */
static int wait_for_lock(const char *path)
{
	int64_t end = sockext_platform_monotonic_ns() + LOCK_WAIT_NS, now, pause = 0;
	int lock, waited;

	do {
		lock = sockext_platform_lock_directory(path);
		now = sockext_platform_monotonic_ns();
		if (lock != -SOCKEXT_EAGAIN || now >= end) {
			return lock;
		}
		pause = sockext_call_next_pause(pause);
		waited = sockext_any_wait(NULL, 0, now + pause, NULL);
	} while (waited == -SOCKEXT_EAGAIN);
	return waited;
}

static int create_server(
	zval *return_value, const sockext_endpoint *endpoint, const choices *chosen)
{
	server own = {.endpoint = endpoint, .chosen = chosen};
	sockext_endpoint_list list;

	if (endpoint->kind == SOCKEXT_ENDPOINT_FD) {
		return -sockext_descriptor_take(return_value, (PHP_SOCKET) endpoint->number);
	}
	if (endpoint->kind == SOCKEXT_ENDPOINT_PATH) {
		own.path = endpoint->text;
	}
	int lock = chosen->unlink ? wait_for_lock(own.path) : NO_LOCK;
	if (lock == -SOCKEXT_CALL_STOPPED) {
		return SOCKEXT_CALL_STOPPED;
	}
	int error = sockext_endpoint_list_find(
		&list, endpoint, AF_UNSPEC, AI_PASSIVE, SOCKEXT_NEVER, 1);
	if (error == 0) {
		error = serve_at(&own, &list, return_value);
	}
	if (lock >= 0) {
		sockext_platform_close(lock);
		/* It may have been the last descriptor. */
		error = error == SOCKEXT_EMFILE ? serve_at(&own, &list, return_value) : error;
	}
	sockext_endpoint_list_destroy(&list);
	return error;
}

PHP_FUNCTION(socket_create_server)
{
	zend_string *address;
	HashTable *options = (HashTable *) &zend_empty_array;
	sockext_endpoint endpoint;
	choices chosen;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(address)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_endpoint_from_argument(address, 1, &endpoint) == FAILURE
		|| read_choices(&endpoint, options, &chosen) == FAILURE) {
		RETURN_THROWS();
	}
	if (chosen.unlink && php_check_open_basedir(endpoint.text) != 0) {
		sockext_errors_remember(NULL, SOCKEXT_EPERM); /* PHP has warned */
		RETURN_FALSE;
	}
	int error = create_server(return_value, &endpoint, &chosen);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != 0) {
		sockext_descriptor_report("unable to listen on", &endpoint, error);
		RETURN_FALSE;
	}
}
