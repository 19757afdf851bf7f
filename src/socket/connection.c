/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_create_connection(): tries the addresses of an endpoint as RFC 8305 says. Each attempt is
 * a Socket that the script does not see, so that a fatal error in a handler of a signal leaves no
 * descriptor.
 */
#include "../address/endpoint_list.h"
#include "../core/assign.h"
#include "../core/choices.h"
#include "../core/errors.h"
#include "../platform/clock.h"
#include "../platform/open.h"
#include "../wait/any.h"
#include "../wait/call.h"
#include "descriptor.h"

#define OPTIONS_ARG 3

/* A system that does not have an option refuses this one. */
#ifndef TCP_FASTOPEN_CONNECT
#define TCP_FASTOPEN_CONNECT (-1)
#endif
#ifndef TCP_KEEPINTVL
#define TCP_KEEPINTVL (-1)
#define TCP_KEEPCNT (-1)
#endif
#if !defined(TCP_KEEPIDLE) && defined(TCP_KEEPALIVE)
#define TCP_KEEPIDLE TCP_KEEPALIVE /* macOS */
#elif !defined(TCP_KEEPIDLE)
#define TCP_KEEPIDLE (-1)
#endif

/* RFC 8305, section 8. */
#define ATTEMPT_DELAY 0.25

typedef struct {
	int family;
	double delay;
	zend_string *bind;
	int nodelay, fast_open, nonblocking, inheritable;
	sockext_choice_ints keepalive;
	sockext_address own; /* to bind to, if bind is set */
	bool has_own_port;   /* not any free one */
} choices;

static const sockext_choice_row rows[] = {
	{"family", SOCKEXT_CHOICE_INT, offsetof(choices, family), INT_MIN, INT_MAX, 0},
	{"delay", SOCKEXT_CHOICE_SECONDS, offsetof(choices, delay), 0, 0, 0},
	{"bind", SOCKEXT_CHOICE_TEXT, offsetof(choices, bind), 0, 0, 0},
	{"nodelay", SOCKEXT_CHOICE_BOOL, offsetof(choices, nodelay), 0, 0, 0},
	{"keepalive", SOCKEXT_CHOICE_INTS, offsetof(choices, keepalive), 1, INT_MAX, 0},
	{"fast_open", SOCKEXT_CHOICE_BOOL, offsetof(choices, fast_open), 0, 0, 0},
	{"nonblocking", SOCKEXT_CHOICE_BOOL, offsetof(choices, nonblocking), 0, 0, 0},
	{"inheritable", SOCKEXT_CHOICE_BOOL, offsetof(choices, inheritable), 0, 0, 0},
	{NULL, 0, 0, 0, 0, 0},
};

/* The attempts to connect. */
typedef struct {
	const choices *chosen;
	int type;
	sockext_endpoint_list list;
	uint32_t next; /* that was not tried yet */
	php_socket **running;
	uint32_t count;
	int64_t next_start; /* when the next one starts, if none fails before */
	int64_t end;
	bool blocks; /* the sockets are blocking, and connect(2) waits */
	int error;   /* of the last that has failed */
} race;

static zend_result refuse(const char *key, const char *text)
{
	sockext_choices_refuse(OPTIONS_ARG, key, text);
	return FAILURE;
}

/* The local address has no name to be looked up. */
static zend_result read_own_address(choices *chosen)
{
	sockext_endpoint endpoint;
	sockext_endpoint_list list;

	if (sockext_endpoint_read(chosen->bind, &endpoint) || endpoint.kind == SOCKEXT_ENDPOINT_FD) {
		return refuse("bind", "must be an address");
	}
	int error = sockext_endpoint_list_find(
		&list, &endpoint, AF_UNSPEC, AI_NUMERICHOST, SOCKEXT_NEVER, OPTIONS_ARG);
	if (error == 0) {
		chosen->own = list.items[0];
		chosen->has_own_port = endpoint.kind == SOCKEXT_ENDPOINT_HOST && endpoint.number != 0;
	}
	sockext_endpoint_list_destroy(&list);
	if (error != 0 && !EG(exception)) {
		return refuse("bind", "must be an address with a numeric host");
	}
	return error == 0 ? SUCCESS : FAILURE;
}

static zend_result read_choices(
	const sockext_endpoint *endpoint, HashTable *options, choices *chosen)
{
	*chosen = (choices){.family = AF_UNSPEC, .delay = ATTEMPT_DELAY};
	if (sockext_descriptor_check_options(endpoint, options, OPTIONS_ARG) == FAILURE
		|| sockext_choices_read(options, rows, chosen, OPTIONS_ARG) == FAILURE) {
		return FAILURE;
	}
	if (!sockext_endpoint_list_is_host_family(chosen->family)) {
		return refuse("family", "must be AF_INET, AF_INET6, or AF_UNSPEC");
	}
	return chosen->bind ? read_own_address(chosen) : SUCCESS;
}

/* Sets what is to be set before bind(2) and connect(2). Attempts that run at a time have the same
 * local port, if it is given. Returns 0 or -errno. */
static int prepare(PHP_SOCKET fd, const race *own)
{
	const choices *chosen = own->chosen;
	const sockext_choice_ints *keepalive = &chosen->keepalive;
	const sockext_setting settings[] = {
		{SOL_SOCKET, SO_REUSEADDR, 1, chosen->has_own_port && own->type == SOCK_STREAM},
		{IPPROTO_TCP, TCP_NODELAY, 1, chosen->nodelay},
		{SOL_SOCKET, SO_KEEPALIVE, 1, keepalive->is_on},
		{IPPROTO_TCP, TCP_KEEPIDLE, keepalive->numbers[0], keepalive->count > 0},
		{IPPROTO_TCP, TCP_KEEPINTVL, keepalive->numbers[1], keepalive->count > 0},
		{IPPROTO_TCP, TCP_KEEPCNT, keepalive->numbers[2], keepalive->count > 0},
		{IPPROTO_TCP, TCP_FASTOPEN_CONNECT, 1, chosen->fast_open},
	};

	return sockext_platform_set_wanted(fd, settings, sizeof(settings) / sizeof(settings[0]));
}

/* Whether nothing has to be done while the only attempt waits, and it hardly will: connect(2) may
 * block, which saves the two system calls of one that does not. */
static bool may_block(const race *own)
{
	return own->end == SOCKEXT_NEVER && own->list.count == 1 && !own->chosen->nonblocking
		   && !sockext_hub_exists() && sockext_endpoint_list_is_local(&own->list.items[0]);
}

/* Returns 0 or an error, also of a connection that goes on by itself. */
static int connect_patiently(PHP_SOCKET fd, const sockext_address *addr, int64_t end)
{
	int64_t pause = 0;

	for (;;) {
		int error = sockext_platform_connect(fd, &addr->u.any, addr->len);
		if (error != -SOCKEXT_EAGAIN || !sockext_endpoint_list_is_path(addr)) {
			return error;
		}
		int64_t now = sockext_platform_monotonic_ns();
		if (now >= end) {
			return -SOCKEXT_ETIMEDOUT;
		}
		pause = sockext_call_next_pause(pause);
		int waited = sockext_any_wait(NULL, 0, MIN(end, now + pause), NULL);
		if (waited != -SOCKEXT_EAGAIN) {
			return waited;
		}
	}
}

/* After a signal a connection to a host goes on by itself; to a path it has to be tried again,
 * without blocking if the handler has started a task. */
static int connect_blocking(PHP_SOCKET fd, const sockext_address *addr, race *own)
{
	int error;

	do {
		error = connect(fd, &addr->u.any, addr->len) == 0 ? 0 : -sockext_platform_errno();
		if (error != -SOCKEXT_EINTR) {
			return error;
		}
		if (!sockext_hub_run_handlers()) {
			return -SOCKEXT_CALL_STOPPED;
		}
		if (!sockext_endpoint_list_is_path(addr)) {
			return -SOCKEXT_EINPROGRESS;
		}
	} while (!sockext_hub_exists());
	own->blocks = false;
	error = sockext_platform_set_blocking(fd, false);
	return error == 0 ? connect_patiently(fd, addr, own->end) : error;
}

static int connect_to(PHP_SOCKET fd, race *own, const sockext_address *addr)
{
	return own->blocks ? connect_blocking(fd, addr, own) : connect_patiently(fd, addr, own->end);
}

/* Binds to the own address and connects; the file of a Unix socket that does not connect is removed
 * again. Meanwhile the path may have become that of another file. Returns 0 or an error, also of a
 * connection that goes on by itself. */
static int bind_and_connect(PHP_SOCKET fd, race *own, const sockext_address *addr)
{
	const sockext_address *from = &own->chosen->own;

	if (!own->chosen->bind) {
		return connect_to(fd, own, addr);
	}
	if (bind(fd, &from->u.any, from->len) != 0) {
		return -sockext_platform_errno();
	}
	if (!sockext_endpoint_list_is_path(from) || from->u.un.sun_path[0] == '\0') {
		return connect_to(fd, own, addr);
	}
	const sockext_file_id id = sockext_platform_identify_file(from->u.un.sun_path);
	int error = connect_to(fd, own, addr);
	if (error != 0) {
		sockext_platform_remove_socket_file(from->u.un.sun_path, &id);
	}
	return error;
}

static void release(php_socket *sock)
{
	OBJ_RELEASE(&sock->std);
}

/* Starts the next attempt. It is the last of those that run, if this returns 0 or that it goes on.
 */
static int start(race *own)
{
	const sockext_address *addr = &own->list.items[own->next++];
	int family = addr->u.any.sa_family;
	PHP_SOCKET fd;
	zval socket;

	int error = sockext_platform_open(family, own->type, 0, own->blocks, &fd);
	if (error != 0) {
		return error;
	}
	php_socket *sock = sockext_socket_create(&socket, fd, family, !own->chosen->nonblocking);
	error = prepare(fd, own);
	if (error == 0) {
		error = bind_and_connect(fd, own, addr);
	}
	if (error == 0 || sockext_platform_is_connecting(-error)) {
		own->running[own->count++] = sock;
		return error;
	}
	release(sock);
	return error;
}

/* Takes one out of those that run. */
static php_socket *take(race *own, uint32_t index)
{
	php_socket *sock = own->running[index];

	memmove(&own->running[index], &own->running[index + 1],
		(--own->count - index) * sizeof(own->running[0]));
	return sock;
}

/* From when this attempt was due: attempts that start late do not add up. */
static int64_t end_of_delay(const race *own)
{
	double delay = own->chosen->delay;
	int64_t now = sockext_platform_monotonic_ns();
	int64_t start = own->next_start > 0 ? own->next_start : now;

	return delay > (double) SOCKEXT_CLOCK_SECONDS_MAX
			   ? SOCKEXT_NEVER
			   : MAX(now, start + (int64_t) (delay * (double) SOCKEXT_NS_PER_SECOND));
}

/* A scheduler has the sockets, and may have closed one. */
static int get_error(const php_socket *sock, bool has_more)
{
	if (!sockext_socket_is_open(sock)) {
		return SOCKEXT_EBADF;
	}
	return has_more ? sockext_platform_take_error(sock->bsd_socket) : 0;
}

/* Starts the next one if it is its time. Returns the index of one that is connected, -EINPROGRESS
 * to go on, or what ends the race. */
static int start_or_wait(race *own)
{
	bool has_next = own->next < own->list.count;

	if (has_next && (own->count == 0 || sockext_platform_monotonic_ns() >= own->next_start)) {
		int error = start(own);
		if (error == 0) {
			return (int) own->count - 1;
		}
		if (error <= -SOCKEXT_CALL_STOPPED) {
			return error;
		}
		if (sockext_platform_is_connecting(-error)) {
			own->next_start = end_of_delay(own);
		} else {
			own->error = -error;
		}
		return -SOCKEXT_EINPROGRESS;
	}
	if (own->count == 0) {
		return -own->error;
	}
	int64_t end = has_next ? MIN(own->end, own->next_start) : own->end;
	bool has_more = true;
	int ready = sockext_any_wait(own->running, own->count, end, &has_more);
	if (ready == -SOCKEXT_EAGAIN) {
		return sockext_platform_monotonic_ns() < own->end ? -SOCKEXT_EINPROGRESS
														  : -SOCKEXT_ETIMEDOUT;
	}
	if (ready < 0) {
		return ready;
	}
	int error = get_error(own->running[ready], has_more);
	if (error == 0) {
		return ready;
	}
	release(take(own, (uint32_t) ready));
	own->error = error;
	own->next_start = 0;
	return -SOCKEXT_EINPROGRESS;
}

/* Returns 0 and stores the socket that has connected first, or an error. */
static int run(race *own, php_socket **winner)
{
	int result;

	own->blocks = may_block(own);
	own->running = safe_emalloc(own->list.count, sizeof(own->running[0]), 0);
	do {
		result = start_or_wait(own);
	} while (result == -SOCKEXT_EINPROGRESS);
	if (result >= 0) {
		*winner = take(own, (uint32_t) result);
	}
	while (own->count > 0) {
		release(take(own, own->count - 1));
	}
	efree(own->running);
	return result >= 0 ? 0 : -result;
}

static void finish(const php_socket *sock, const race *own)
{
	bool is_set = own->blocks || own->chosen->nonblocking; /* the mode */

	if (!is_set && sockext_socket_is_open(sock)) {
		sockext_platform_make_blocking(sock->bsd_socket);
	}
	if (own->chosen->inheritable && sockext_socket_is_open(sock)) {
		sockext_platform_set_inheritable(sock->bsd_socket, true);
	}
}

/* Returns 0 or an error number; code is EAI_* if it is of a lookup. */
static int create_connection(zval *return_value, const sockext_endpoint *endpoint,
	const choices *chosen, int64_t end, int *code)
{
	race own = {
		.chosen = chosen, .type = endpoint->type, .end = end, .error = SOCKEXT_EADDRNOTAVAIL};
	php_socket *winner = NULL;

	if (endpoint->kind == SOCKEXT_ENDPOINT_FD) {
		return -sockext_descriptor_take(return_value, (PHP_SOCKET) endpoint->number);
	}
	int error = sockext_endpoint_list_find(&own.list, endpoint, chosen->family, 0, end, 1);
	*code = own.list.code;
	if (error == 0 && chosen->bind) {
		sockext_endpoint_list_restrict(&own.list, &chosen->own);
	}
	if (error == 0) {
		error = run(&own, &winner);
	}
	sockext_endpoint_list_destroy(&own.list);
	if (error == 0) {
		finish(winner, &own);
		ZVAL_OBJ(return_value, &winner->std);
	}
	return error;
}

PHP_FUNCTION(socket_create_connection)
{
	zend_string *address;
	double timeout = 0;
	bool timeout_is_null = true;
	HashTable *options = (HashTable *) &zend_empty_array;
	zval *error_code = NULL;
	sockext_endpoint endpoint;
	choices chosen;
	int64_t end;
	int code = 0;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(address)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(timeout, timeout_is_null)
		Z_PARAM_ARRAY_HT(options)
		Z_PARAM_ZVAL(error_code)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_endpoint_from_argument(address, 1, &endpoint) == FAILURE
		|| sockext_timeout_to_end(timeout, timeout_is_null, 2, &end) == FAILURE
		|| read_choices(&endpoint, options, &chosen) == FAILURE) {
		RETURN_THROWS();
	}
	int error = create_connection(return_value, &endpoint, &chosen, end, &code);
	if (EG(exception)) {
		RETURN_THROWS();
	}
	if (error != 0) {
		sockext_descriptor_report("unable to connect to", &endpoint, error);
		if (error_code && !EG(exception)) {
			sockext_assign_int(error_code, code != 0 ? code : error);
		}
		RETURN_FALSE;
	}
}
