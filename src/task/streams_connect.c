/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams.h: connecting and accepting. PHP's own operation connects to one address, which does
 * not wait; names are looked up here, and the end of the connection is waited for here.
 */
#include "../platform/clock.h"
#include "../wait/resolver.h"
#include "streams_wait.h"

#ifdef SOCKEXT_HAS_NOTIFIER

static const struct timespec no_time = {0, 0};

typedef struct {
	sockext_task_stream *own;
	php_stream_xport_param *param;
	int value;   /* of the call of set_option */
	bool waits;  /* else the caller does, as of PHP's own asynchronous connections */
	int64_t end; /* for all addresses; it does not include the lookup, as in PHP */
} connection;

static void set_error(php_stream_xport_param *param, int error)
{
	if (param->outputs.error_text) {
		zend_string_release(param->outputs.error_text);
		param->outputs.error_text = NULL;
	}
	param->outputs.error_code = error;
	if (param->want_errortext && error != 0) {
		param->outputs.error_text = php_socket_error_str(error);
	}
}

/* PHP's operation, without TLS, which comes later. */
static void start(const connection *made)
{
	if (made->own->is_ssl) {
		sockext_task_stream_restore_mode(made->own);
		php_stream_socket_ops.set_option(
			made->own->stream, PHP_STREAM_OPTION_XPORT_API, made->value, made->param);
	} else {
		sockext_task_stream_set_plain_option(
			made->own, PHP_STREAM_OPTION_XPORT_API, made->value, made->param);
	}
}

static void give_up(const connection *made, int error)
{
	php_netstream_data_t *data = sockext_task_stream_data(made->own);

	if (!made->own->is_closing) {
		sockext_watch_close_kept(data->socket, made->own);
		sockext_platform_close(data->socket);
		data->socket = SOCK_ERR;
	}
	set_error(made->param, error);
	made->param->outputs.returncode = -1;
}

/* Waits for the end of a connection that is under way. Returns 0, the error of the connection, or
 * SOCKEXT_CALL_STOPPED or _CLOSED. */
static int wait_connected(const connection *made)
{
	php_socket_t fd = sockext_task_stream_data(made->own)->socket;
	sockext_task_stream_use use = {.own = made->own, .end = made->end};
	socklen_t length = sizeof(int);
	int error = 0, result = 0;

	while (error == 0 && sockext_readiness_wait_for(fd, SOCKEXT_WRITABLE, &no_time) == 0) {
		error = sockext_task_stream_wait(&use, SOCKEXT_WRITABLE);
	}
	if (error != 0) {
		return error == -SOCKEXT_EAGAIN ? SOCKEXT_ETIMEDOUT : -error;
	}
	return getsockopt(fd, SOL_SOCKET, SO_ERROR, (void *) &result, &length) == 0
			   ? result
			   : sockext_platform_errno();
}

/* Connects to one address. Returns whether no other is to be tried. */
static bool connect_to(const connection *made, char *name, size_t length)
{
	php_stream_xport_param *param = made->param;
	char *given = param->inputs.name;
	size_t given_length = param->inputs.namelen;

	set_error(param, 0);
	param->inputs.name = name;
	param->inputs.namelen = length;
	param->op = STREAM_XPORT_OP_CONNECT_ASYNC;
	start(made);
	param->inputs.name = given;
	param->inputs.namelen = given_length;
	if (!made->waits) {
		return param->outputs.returncode >= 0;
	}
	param->op = STREAM_XPORT_OP_CONNECT;
	int error = param->outputs.returncode == 1 ? wait_connected(made) : 0;
	if (error != 0) {
		give_up(made, error);
		return error == SOCKEXT_ETIMEDOUT || error == SOCKEXT_CALL_STOPPED
			   || error == SOCKEXT_CALL_CLOSED;
	}
	if (param->outputs.returncode >= 0) {
		sockext_platform_set_blocking(sockext_task_stream_data(made->own)->socket, true);
		set_error(param, 0);
		param->outputs.returncode = 0;
	}
	return param->outputs.returncode == 0;
}

static void connect_to_any(const connection *made, const struct addrinfo *list)
{
	bool is_done = false;

	for (const struct addrinfo *info = list; info && !is_done; info = info->ai_next) {
		zend_string *name = NULL;
		php_network_populate_name_from_sockaddr(
			info->ai_addr, (socklen_t) info->ai_addrlen, &name, NULL, NULL);
		if (name) {
			is_done = connect_to(made, ZSTR_VAL(name), ZSTR_LEN(name));
			zend_string_release(name);
		}
	}
}

/* As PHP says it. */
static void fail_to_look_up(php_stream_xport_param *param, const char *host, int code)
{
	zend_string *text = strpprintf(0, "php_network_getaddresses: getaddrinfo for %s failed: %s",
		host, code == SOCKEXT_CALL_STOPPED ? "interrupted" : gai_strerror(code));

	param->outputs.returncode = -1;
	if (code != SOCKEXT_CALL_STOPPED) {
		php_error_docref(NULL, E_WARNING, "%s", ZSTR_VAL(text));
	}
	if (param->want_errortext) {
		param->outputs.error_text = text;
	} else {
		zend_string_release(text);
	}
}

/* Returns the name of a host that is to be looked up, or NULL. */
static char *find_host(const sockext_task_stream *own, const php_stream_xport_param *param)
{
	struct in_addr address;
	const char *name = param->inputs.name;
	const char *colon = zend_memrchr(name, ':', param->inputs.namelen);

	if (own->original->label[0] == 'u' && !own->is_datagram) {
		return NULL;
	}
	if (strncmp(own->original->label, "udg", 3) == 0 || !colon || colon == name || name[0] == '['
		|| memchr(name, ':', (size_t) (colon - name)) || memchr(name, 0, (size_t) (colon - name))) {
		return NULL;
	}
	char *host = estrndup(name, (size_t) (colon - name));
	if (inet_pton(AF_INET, host, &address) == 1) {
		efree(host);
		return NULL;
	}
	return host;
}

static void connect_stream(connection *made)
{
	php_stream_xport_param *param = made->param;
	char *host = find_host(made->own, param);

	if (!host) {
		made->end = sockext_task_stream_end_of(param->inputs.timeout);
		connect_to(made, param->inputs.name, param->inputs.namelen);
		return;
	}
	const struct addrinfo hints = {
		.ai_socktype = made->own->is_datagram ? SOCK_DGRAM : SOCK_STREAM};
	struct addrinfo *list = NULL;
	char port[16];
	snprintf(port, sizeof(port), "%u",
		(unsigned) (uint16_t) strtol(param->inputs.name + strlen(host) + 1, NULL, 10));
	param->outputs.returncode = -1;
	int code = sockext_resolver_look_up(NULL, host, port, &hints, &list);
	if (code != 0) {
		fail_to_look_up(param, host, code);
	} else {
		made->end = sockext_task_stream_end_of(param->inputs.timeout);
		connect_to_any(made, list);
		freeaddrinfo(list);
	}
	efree(host);
}

/* What PHP's operation does where the transport is to begin with TLS. */
static void begin_tls(sockext_task_stream *own, php_stream_xport_param *param)
{
	php_stream *stream = own->stream;

	if (php_stream_xport_crypto_setup(
			stream, (php_stream_xport_crypt_method_t) own->crypto_method, NULL)
			< 0
		|| php_stream_xport_crypto_enable(stream, 1) < 0) {
		SOCKEXT_TASK_STREAM_WARN(stream, ProtocolError, "Failed to enable crypto");
		param->outputs.returncode = -1;
	}
}

/* PHP's operation makes other calls of streams, for which the stream needs our table. */
static int call_original(sockext_task_stream *own, int value, php_stream_xport_param *param)
{
	if (!own->is_ssl) {
		return sockext_task_stream_set_plain_option(own, PHP_STREAM_OPTION_XPORT_API, value, param);
	}
	sockext_task_stream_restore_mode(own);
	return own->original->set_option(own->stream, PHP_STREAM_OPTION_XPORT_API, value, param);
}

int sockext_task_stream_connect(sockext_task_stream *own, int value, php_stream_xport_param *param)
{
	bool is_asynchronous = param->op == STREAM_XPORT_OP_CONNECT_ASYNC;
	sockext_task_stream_user user;

	if (!sockext_task_stream_may_wait(own) || (is_asynchronous && own->crypto_method != 0)) {
		return call_original(own, value, param);
	}
	connection made = {.own = own, .param = param, .value = value, .waits = !is_asynchronous};
	sockext_task_stream_enter(own, &user);
	int error = is_asynchronous ? 0 : sockext_task_stream_let_others_run(own, &user);
	if (EXPECTED(error == 0)) {
		connect_stream(&made);
	} else {
		set_error(param, -error);
		param->outputs.returncode = -1;
	}
	if (param->outputs.returncode == 0 && own->crypto_method != 0 && !own->is_closing) {
		begin_tls(own, param);
	}
	sockext_task_stream_leave(own, &user);
	return PHP_STREAM_OPTION_RETURN_OK;
}

/* Waits in turn; the turn ends before a handshake, which may take long. */
static int wait_for_client(sockext_task_stream *own, int64_t end)
{
	sockext_task_stream_use use;
	int error = sockext_task_stream_begin(&use, own, SOCKEXT_TURN_READ, true, end);

	if (error == 0) {
		error = sockext_task_stream_wait_readable(&use);
		sockext_task_stream_end(&use);
	}
	return error;
}

static bool may_wait_to_accept(const sockext_task_stream *own, const struct timeval *timeout)
{
	return !(timeout && timeout->tv_sec == 0 && timeout->tv_usec == 0)
		   && sockext_task_stream_waits(own);
}

/* Another process may take the connection before this one does. */
static int wait_and_accept(sockext_task_stream *own, int value, php_stream_xport_param *param)
{
	struct timeval *timeout = param->inputs.timeout;
	struct timeval none = {0, 0};
	int64_t end = sockext_task_stream_end_of(timeout);
	int result = PHP_STREAM_OPTION_RETURN_OK, error;

	for (;;) {
		error = wait_for_client(own, end);
		if (error != 0 && error != -SOCKEXT_EAGAIN) {
			param->outputs.returncode = -1;
			return result;
		}
		param->inputs.timeout = &none;
		result = call_original(own, value, param);
		param->inputs.timeout = timeout;
		if (param->outputs.client || own->crypto_method != 0 || error != 0 || own->is_closing
			|| param->outputs.error_code != SOCKEXT_ETIMEDOUT) {
			return result;
		}
		set_error(param, 0);
	}
}

int sockext_task_stream_accept(sockext_task_stream *own, int value, php_stream_xport_param *param)
{
	sockext_task_stream_user user;

	sockext_task_stream_enter(own, &user);
	int result = may_wait_to_accept(own, param->inputs.timeout) ? wait_and_accept(own, value, param)
																: call_original(own, value, param);
	sockext_task_stream_leave(own, &user);
	if (param->outputs.client) {
		sockext_task_stream *client = sockext_task_stream_wrap(param->outputs.client);
		if (client) {
			client->connect_timeout = sockext_task_stream_data(client)->timeout;
		}
	}
	return result;
}

#endif
