/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See stream_pin.h. A stream is pinned by in_free, with which PHP marks a stream that it is
 * freeing: while it is set, PHP does not free the stream. PHP uses 1 and 2, so 3 is ours. PHP's
 * flag NO_FCLOSE is set as well, so that fclose() warns.
 */
#include "stream_pin.h"

#include "../platform/platform.h"
#include "../../php_sockets_ext.h"

#include "php_network.h"

#define PINNED 3

/* The value in the table of pins: the number of pins times ONE_PIN, and these flags. */
#define FLAG_WAS_SET 1 /* PHP had set NO_FCLOSE, and clears it */
#define FIBER_HAS_IT 2 /* a fiber has a pin, and may resume at any time; or PHP is closing it */
#define IS_READ 4      /* its buffer is being filled */
#define ONE_PIN 8

bool sockext_stream_is_pinned(const php_stream *stream)
{
	return stream->in_free == PINNED;
}

static zend_ulong key_of(const php_stream *stream)
{
	return (zend_ulong) (uintptr_t) stream;
}

php_stream *sockext_stream_fetch(zend_resource *resource)
{
	return zend_fetch_resource2(resource, NULL, php_file_le_stream(), php_file_le_pstream());
}

php_stream *sockext_stream_pin(zend_resource *resource)
{
	php_stream *stream = sockext_stream_fetch(resource);

	if (!stream || (stream->in_free != 0 && !sockext_stream_is_pinned(stream))) {
		return NULL;
	}
	zval *pins = zend_hash_index_lookup(&SOCKETS_G(stream_pins), key_of(stream));
	if (Z_TYPE_P(pins) == IS_NULL) {
		ZVAL_LONG(pins, stream->flags & PHP_STREAM_FLAG_NO_FCLOSE ? FLAG_WAS_SET : 0);
		stream->flags |= PHP_STREAM_FLAG_NO_FCLOSE;
		stream->in_free = PINNED;
	}
	Z_LVAL_P(pins) += ONE_PIN;
	if (EG(active_fiber)) {
		Z_LVAL_P(pins) |= FIBER_HAS_IT;
	}
	GC_ADDREF(resource);
	return stream;
}

static php_stream *stream_of(zend_ulong key)
{
	ZEND_ASSUME(key != 0);
	return (php_stream *) (uintptr_t) key;
}

/* Removes the mark, so that PHP may free the stream again. */
static void end_pins(php_stream *stream, zend_long pins)
{
	stream->in_free = 0;
	if (!(pins & FLAG_WAS_SET)) {
		stream->flags &= ~PHP_STREAM_FLAG_NO_FCLOSE;
	}
	zend_hash_index_del(&SOCKETS_G(stream_pins), key_of(stream));
}

/* Restores the resource of a stream if the resource was closed while the stream was pinned; returns
 * whether it was. Not for persistent streams: closing their resource does not close the stream, and
 * another resource may refer to it now. */
static bool reopen_resource(php_stream *stream)
{
	if (stream->is_persistent || stream->res->type >= 0) {
		return false;
	}
	stream->res->type = php_file_le_stream();
	stream->res->ptr = stream;
	return true;
}

void sockext_stream_unpin(php_stream *stream, zend_resource *resource)
{
	zval *pins = zend_hash_index_find(&SOCKETS_G(stream_pins), key_of(stream));

	Z_LVAL_P(pins) -= ONE_PIN;
	if (Z_LVAL_P(pins) < ONE_PIN) {
		end_pins(stream, Z_LVAL_P(pins));
		if (UNEXPECTED(reopen_resource(stream))) {
			zend_list_close(resource);
		}
	}
	zend_list_delete(resource);
}

void sockext_stream_note_closing(const php_stream *stream)
{
	zval flags;

	ZVAL_LONG(&flags, FIBER_HAS_IT);
	if (!stream->is_persistent) {
		zend_hash_index_add(&SOCKETS_G(stream_pins), key_of(stream), &flags);
	}
}

void sockext_stream_forget_closing(const php_stream *stream)
{
	if (UNEXPECTED(zend_hash_num_elements(&SOCKETS_G(stream_pins)) > 0)) {
		zend_hash_index_del(&SOCKETS_G(stream_pins), key_of(stream));
	}
}

bool sockext_stream_is_transport(const php_stream *stream)
{
	return strstr(stream->ops->label, "_socket") != NULL;
}

bool sockext_stream_must_stay(const php_stream *stream)
{
	return sockext_stream_is_pinned(stream) || (stream->flags & PHP_STREAM_FLAG_NO_FCLOSE);
}

void sockext_stream_throw_invalid(void)
{
	zend_type_error(
		"%s(): supplied resource is not a valid stream resource", get_active_function_name());
}

zend_result sockext_stream_cast(php_stream *stream, int as, void *fd, bool reports)
{
	ZEND_ASSERT(sockext_stream_is_pinned(stream));
	return php_stream_cast(stream, as, fd, reports);
}

int sockext_stream_set_option(php_stream *stream, int option, int value)
{
	ZEND_ASSERT(sockext_stream_is_pinned(stream));
	return php_stream_set_option(stream, option, value, NULL);
}

static zval *find_pins(const php_stream *stream)
{
	return zend_hash_index_find(&SOCKETS_G(stream_pins), key_of(stream));
}

/* While the stream's code fills the read buffer, PHP has a pointer into it, and it updates the
 * length afterwards. Neither that code nor another fiber may fill the buffer meanwhile. */
static bool begin_reading(const php_stream *stream)
{
	zval *pins = find_pins(stream);

	if (Z_LVAL_P(pins) & IS_READ) {
		return false;
	}
	Z_LVAL_P(pins) |= IS_READ;
	return true;
}

static void end_reading(const php_stream *stream)
{
	Z_LVAL_P(find_pins(stream)) &= ~IS_READ;
}

int sockext_stream_seek(php_stream *stream, zend_off_t offset, int whence)
{
	ZEND_ASSERT(sockext_stream_is_pinned(stream));
	if (!begin_reading(stream)) {
		return -SOCKEXT_EALREADY;
	}
	int result = php_stream_seek(stream, offset, whence);
	end_reading(stream);
	return result == 0 ? 0 : -SOCKEXT_ESPIPE;
}

int sockext_stream_fill(php_stream *stream)
{
	ZEND_ASSERT(sockext_stream_is_pinned(stream));
	if (!begin_reading(stream)) {
		return -SOCKEXT_EALREADY;
	}
	php_stream_fill_read_buffer(stream, 1);
	end_reading(stream);
	return 0;
}

zend_result sockext_stream_get_waitable(php_stream *stream, php_socket_t *fd)
{
	ZEND_ASSERT(sockext_stream_is_pinned(stream));
	*fd = SOCK_ERR;
	return stream->ops->cast
				   && stream->ops->cast(stream, PHP_STREAM_AS_FD_FOR_SELECT, (void **) fd)
						  == SUCCESS
				   && *fd != SOCK_ERR
			   ? SUCCESS
			   : FAILURE;
}

void sockext_stream_pin_init(HashTable *pins)
{
	zend_hash_init(pins, 0, NULL, NULL, true);
}

void sockext_stream_pin_destroy(HashTable *pins)
{
	zend_hash_destroy(pins);
}

void sockext_stream_pin_end_request(void)
{
	zend_ulong key;
	zval *pins;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(&SOCKETS_G(stream_pins), key, pins) {
		if (!(Z_LVAL_P(pins) & FIBER_HAS_IT)) {
			php_stream *stream = stream_of(key);
			end_pins(stream, Z_LVAL_P(pins));
			reopen_resource(stream);
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Of a transport only the descriptor is closed: its close operation may call callbacks, which are
 * freed by now. */
static void close_descriptor(php_stream *stream)
{
	if (strcmp(stream->ops->label, "STDIO") == 0) {
		stream->ops->close(stream, true);
	} else if (sockext_stream_is_transport(stream)) {
		php_netstream_data_t *data = stream->abstract;
		if (data->socket != SOCK_ERR) {
			sockext_platform_close(data->socket);
			data->socket = SOCK_ERR;
		}
	}
}

/* PHP could not close streams that a suspended fiber had pinned. Their memory ends with the
 * request, but the descriptors must be closed. */
void sockext_stream_pin_after_request(void)
{
	zend_ulong key;
	zval *pins;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(&SOCKETS_G(stream_pins), key, pins) {
		php_stream *stream = stream_of(key);
		end_pins(stream, Z_LVAL_P(pins));
		if (!stream->is_persistent) {
			close_descriptor(stream);
		}
	}
	ZEND_HASH_FOREACH_END();
}
