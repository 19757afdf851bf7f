/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_import_stream() and socket_export_stream(). Afterwards both share one descriptor, which
 * the stream owns.
 */
#include "../address/family.h"
#include "../core/socket_object.h"
#include "../core/stream_pin.h"
#include "../wait/watch.h"

#include "ext/standard/file.h"
#include "php_network.h"
#include "php_streams.h"

/* Makes value the Socket of a stream, which is pinned; FAILURE after a warning or an exception. */
static zend_result import_stream(zval *value, php_stream *stream, zval *zstream)
{
	PHP_SOCKET fd;

	if (sockext_stream_cast(stream, PHP_STREAM_AS_SOCKETD, &fd, true) == FAILURE || EG(exception)
		|| sockext_socket_create_from_fd(value, fd) == FAILURE) {
		return FAILURE;
	}
	ZVAL_COPY(&Z_SOCKET_P(value)->zstream, zstream);
	/* The socket would not see bytes that the stream has buffered. */
	sockext_stream_set_option(stream, PHP_STREAM_OPTION_READ_BUFFER, PHP_STREAM_BUFFER_NONE);
	return SUCCESS;
}

PHP_FUNCTION(socket_import_stream)
{
	zval *zstream;
	php_stream *stream;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_RESOURCE(zstream)
	ZEND_PARSE_PARAMETERS_END();

	stream = sockext_stream_pin(Z_RES_P(zstream));
	if (!stream) {
		sockext_stream_throw_invalid();
		RETURN_THROWS();
	}
	if (import_stream(return_value, stream, zstream) == FAILURE) {
		RETVAL_FALSE;
	}
	sockext_stream_unpin(stream, Z_RES_P(zstream));
}

/* Returns the stream transport for a socket, or NULL if PHP has none. */
static const char *find_transport(const php_socket *sock)
{
	const sockext_family *family = sockext_family_find(sock->type);

	if (!family || !family->stream_transport) {
		return NULL;
	}
	switch (sockext_socket_get_type(sock)) {
		case SOCK_STREAM:
			return family->stream_transport;
		case SOCK_DGRAM:
			return family->datagram_transport;
		default:
			return NULL;
	}
}

/* Makes a stream of the socket's transport, or a generic one; returns NULL if that fails. */
static php_stream *create_stream(php_socket *sock)
{
	const char *transport = find_transport(sock);

	return transport ? php_stream_xport_create(
			   transport, strlen(transport), 0, 0, NULL, NULL, NULL, NULL, NULL)
					 : php_stream_sock_open_from_socket(sock->bsd_socket, NULL);
}

PHP_FUNCTION(socket_export_stream)
{
	zend_object *object;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	SOCKEXT_GET_OPEN(sock, object, 1);
	if (!Z_ISUNDEF(sock->zstream)) {
		RETURN_COPY(&sock->zstream);
	}
	sockext_socket_end_force(sock);
	php_stream *stream = create_stream(sock);
	if (!stream) {
		php_error_docref(NULL, E_WARNING, "Failed to create stream");
		RETURN_FALSE;
	}
	php_netstream_data_t *data = stream->abstract;
	data->socket = sock->bsd_socket;
	data->is_blocked = sock->blocking;
	data->timeout.tv_sec = (time_t) FG(default_socket_timeout);
	data->timeout.tv_usec = 0;

	php_stream_to_zval(stream, &sock->zstream);
	if (sockext_hub_exists()) {
		sockext_watch_note_stream(sock);
	}
	sockext_socket_export_hooks(sock);
	RETURN_COPY(&sock->zstream);
}
