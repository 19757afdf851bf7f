/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams.h. The factories of the transports, and the table of operations that their streams
 * get. PHP's own tables are never written to.
 */
#include "streams.h"

#include "../core/stream_pin.h"
#include "../wait/hub_task.h"
#include "streams_close.h"
#include "streams_wait.h"

#ifdef SOCKEXT_HAS_NOTIFIER

typedef struct {
	const char *name;
	int crypto_method; /* of a transport that begins with TLS, or 0 */
	bool is_choosable; /* the context may name another one */
	php_stream_transport_factory original;
} transport;

static transport transports[] = {
	{"tcp", 0, false, NULL},
	{"udp", 0, false, NULL},
	{"unix", 0, false, NULL},
	{"udg", 0, false, NULL},
	{"ssl", STREAM_CRYPTO_METHOD_TLS_ANY_CLIENT, true, NULL},
	{"tls", STREAM_CRYPTO_METHOD_TLS_ANY_CLIENT, true, NULL},
	{"tlsv1.0", STREAM_CRYPTO_METHOD_TLSv1_0_CLIENT, false, NULL},
	{"tlsv1.1", STREAM_CRYPTO_METHOD_TLSv1_1_CLIENT, false, NULL},
	{"tlsv1.2", STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT, false, NULL},
	{"tlsv1.3", STREAM_CRYPTO_METHOD_TLSv1_3_CLIENT, false, NULL},
};

#define TRANSPORTS (sizeof(transports) / sizeof(transports[0]))

/* The tables of PHP's transports, by their labels. Streams of others have other data. */
static const char *const labels[] = {
	"tcp_socket", "udp_socket", "unix_socket", "udg_socket", "generic_socket", "tcp_socket/ssl"};

/* Whether there are factories of ours. Written before the first request only. */
static bool is_on;

bool sockext_task_streams_are_on(void)
{
	return is_on;
}

static ssize_t read_stream(php_stream *stream, char *data, size_t size)
{
	sockext_task_stream *own = (sockext_task_stream *) stream->ops;

	if (EXPECTED(!sockext_hub_exists() && !own->is_forced)) {
		return own->original->read(stream, data, size);
	}
	return sockext_task_stream_read(own, data, size);
}

static ssize_t write_stream(php_stream *stream, const char *data, size_t size)
{
	sockext_task_stream *own = (sockext_task_stream *) stream->ops;

	if (EXPECTED(!sockext_hub_exists() && !own->is_forced)) {
		return own->original->write(stream, data, size);
	}
	return sockext_task_stream_write(own, data, size);
}

sockext_task_stream *sockext_task_stream_find(const php_stream *stream)
{
	return stream->ops->read == read_stream ? (sockext_task_stream *) stream->ops : NULL;
}

/* The stream is no more. */
static void let_go(sockext_task_stream *own)
{
	own->is_closed = true;
	if (EXPECTED(!own->users || !sockext_hub_exists() || sockext_hub_is_dead())) {
		pefree(own, own->is_persistent);
	}
}

static int close_stream(php_stream *stream, int close_handle)
{
	sockext_task_stream *own = (sockext_task_stream *) stream->ops;
	const php_stream_ops *original = own->original;

	stream->ops = original;
	if (own->stream == stream) {
		if (sockext_hub_exists()) {
			stream->ops = &own->ops;
			sockext_task_stream_end_users(own);
			if (own->is_tls) {
				sockext_task_stream_wait_for_room(own);
			}
			stream->ops = original;
		}
		sockext_stream_forget_closing(stream);
		let_go(own);
	}
	return original->close(stream, close_handle);
}

/* Whether PHP's operation may warn, so that an error handler runs in the middle of it. */
static bool may_warn(int option, const php_stream_xport_param *param)
{
	return option == PHP_STREAM_OPTION_CRYPTO_API
		   || (option == PHP_STREAM_OPTION_XPORT_API && param->op == STREAM_XPORT_OP_SEND);
}

sockext_task_stream_loan sockext_task_stream_lend(sockext_task_stream *own, bool is_to_stay)
{
	zend_resource *resource = own->stream->res;
	bool is_pinned = is_to_stay && sockext_hub_exists() && sockext_stream_pin(resource);

	own->stream->ops = own->original;
	return (sockext_task_stream_loan){own, is_pinned ? resource : NULL};
}

void sockext_task_stream_take_back(const sockext_task_stream_loan *loan)
{
	php_stream *stream = loan->own->stream;

	stream->ops = &loan->own->ops;
	if (loan->pinned) {
		sockext_stream_unpin(stream, loan->pinned);
	}
}

int sockext_task_stream_call_original(
	sockext_task_stream *own, int option, int value, void *parameter)
{
	sockext_task_stream_loan loan = sockext_task_stream_lend(own, may_warn(option, parameter));
	int result = own->original->set_option(own->stream, option, value, parameter);

	sockext_task_stream_take_back(&loan);
	return result;
}

int sockext_task_stream_set_plain_option(
	sockext_task_stream *own, int option, int value, void *parameter)
{
	sockext_task_stream_restore_mode(own);
	return sockext_task_stream_call_original(own, option, value, parameter);
}

static int set_transport(sockext_task_stream *own, int value, php_stream_xport_param *param)
{
	switch ((int) param->op) {
		case STREAM_XPORT_OP_CONNECT:
		case STREAM_XPORT_OP_CONNECT_ASYNC:
			return sockext_task_stream_connect(own, value, param);
		case STREAM_XPORT_OP_ACCEPT:
			return sockext_task_stream_accept(own, value, param);
		case STREAM_XPORT_OP_RECV:
			if (sockext_task_stream_waits(own)) {
				sockext_task_stream_receive_from(own, param);
				return PHP_STREAM_OPTION_RETURN_OK;
			}
			break;
		case STREAM_XPORT_OP_SEND:
			if (sockext_task_stream_send_to(own, param)) {
				return PHP_STREAM_OPTION_RETURN_OK;
			}
			break;
		default:
			break;
	}
	return sockext_task_stream_set_plain_option(own, PHP_STREAM_OPTION_XPORT_API, value, param);
}

static int set_option(php_stream *stream, int option, int value, void *parameter)
{
	sockext_task_stream *own = (sockext_task_stream *) stream->ops;

	if (UNEXPECTED(own->stream != stream)) {
		/* PHP gives a stream that it accepts the table of the listener. */
		stream->ops = own->original;
		own = sockext_task_stream_wrap(stream);
	}
	switch (option) {
		case PHP_STREAM_OPTION_XPORT_API:
			return set_transport(own, value, parameter);
		case PHP_STREAM_OPTION_CRYPTO_API:
			return sockext_task_stream_set_crypto(own, value, parameter);
		default:
			break;
	}
	return sockext_task_stream_set_plain_option(own, option, value, parameter);
}

#ifdef PHP_STREAM_AS_FD_FOR_COPY
/* PHP 8.6 copies between descriptors, which blocks; without them it reads and writes. */
static int cast_stream(php_stream *stream, int as, void **result)
{
	const sockext_task_stream *own = (const sockext_task_stream *) stream->ops;

	if (as == PHP_STREAM_AS_FD_FOR_COPY && sockext_hub_exists()) {
		return FAILURE;
	}
	return own->original->cast(stream, as, result);
}
#endif

static bool has_known_label(const php_stream *stream)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++) {
		if (strcmp(stream->ops->label, labels[i]) == 0) {
			return true;
		}
	}
	return false;
}

/* Two tasks may get the same persistent stream, and their calls would mix up. mysqli gives none to
 * a second caller before the first has closed it, and all that mysqli_init() makes are persistent.
 */
static bool is_exclusive(const php_stream *stream)
{
	const zend_execute_data *call = EG(current_execute_data);

	if (EXPECTED(!stream->is_persistent)) {
		return true;
	}
	return call && call->func && call->func->type == ZEND_INTERNAL_FUNCTION
		   && call->func->internal_function.module
		   && strcmp(call->func->internal_function.module->name, "mysqli") == 0;
}

sockext_task_stream *sockext_task_stream_wrap(php_stream *stream)
{
	sockext_task_stream *own = sockext_task_stream_find(stream);

	if (own && own->stream == stream) {
		return own;
	}
	const php_stream_ops *original = own ? own->original : stream->ops;
	if (!is_exclusive(stream) || !has_known_label(stream)) {
		return NULL;
	}
	own = pecalloc(1, sizeof(*own), stream->is_persistent);
	own->is_persistent = stream->is_persistent;
	own->ops = *original;
	own->ops.read = read_stream;
	own->ops.write = write_stream;
	own->ops.close = close_stream;
	own->ops.set_option = set_option;
#ifdef PHP_STREAM_AS_FD_FOR_COPY
	own->ops.cast = cast_stream;
#endif
	own->original = original;
	own->stream = stream;
	own->is_ssl = strstr(original->label, "/ssl") != NULL;
	own->is_tcp = original->label[0] == 't';
	own->is_datagram = original->label[0] == 'u' && original->label[1] == 'd';
	stream->ops = &own->ops;
	return own;
}

static const transport *find_transport(const char *name, size_t length)
{
	for (size_t i = 0; i < TRANSPORTS; i++) {
		if (strlen(transports[i].name) == length
			&& strncasecmp(transports[i].name, name, length) == 0) {
			return &transports[i];
		}
	}
	return NULL;
}

static int choose_method(const transport *chosen, php_stream_context *context)
{
	zval *method = chosen->is_choosable && context
					   ? php_stream_context_get_option(context, "ssl", "crypto_method")
					   : NULL;

	return method ? (int) (zval_get_long(method) | 1) : chosen->crypto_method;
}

/* NOLINTNEXTLINE(readability-function-size): php_stream_transport_factory has these parameters. */
static php_stream *create(const char *name, size_t name_length, const char *resource,
	size_t resource_length, const char *persistent_id, int options, int flags,
	struct timeval *timeout, php_stream_context *context STREAMS_DC)
{
	const transport *chosen = find_transport(name, name_length);

	if (!chosen || !chosen->original) {
		return NULL;
	}
	php_stream *stream = chosen->original(name, name_length, resource, resource_length,
		persistent_id, options, flags, timeout, context STREAMS_REL_CC);
	sockext_task_stream *own = stream ? sockext_task_stream_wrap(stream) : NULL;
	if (own) {
		own->crypto_method = choose_method(chosen, context);
		own->connect_timeout = timeout ? *timeout : sockext_task_stream_data(own)->timeout;
	}
	return stream;
}

void sockext_task_streams_begin(void)
{
	HashTable *factories = php_stream_xport_get_hash();

	is_on = SOCKETS_G(task_streams);
	for (size_t i = 0; is_on && i < TRANSPORTS; i++) {
		transport *row = &transports[i];
		void *factory = zend_hash_str_find_ptr(factories, row->name, strlen(row->name));
		if (factory && !row->original) {
			row->original = (php_stream_transport_factory) factory;
			(void) php_stream_xport_register(row->name, create);
		}
	}
}

void sockext_task_streams_end(void)
{
	HashTable *factories = php_stream_xport_get_hash();

	for (size_t i = 0; i < TRANSPORTS; i++) {
		transport *row = &transports[i];
		if (row->original
			&& zend_hash_str_find_ptr(factories, row->name, strlen(row->name)) == (void *) create) {
			(void) php_stream_xport_register(row->name, row->original);
		}
		row->original = NULL;
	}
	is_on = false;
}

#else

bool sockext_task_streams_are_on(void)
{
	return false;
}

sockext_task_stream *sockext_task_stream_find(const php_stream *stream)
{
	return NULL;
}

void sockext_task_streams_begin(void)
{
}

void sockext_task_streams_end(void)
{
}

#endif
