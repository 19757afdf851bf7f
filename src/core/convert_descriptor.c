/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See convert_descriptor.h.
 */
#include "convert_descriptor.h"

#include "socket_object.h"
#include "stream_pin.h"

/* The stream allows reading and writing; the system refuses what the descriptor is not open for. */
#define STREAM_MODE "rw"

static zend_result socket_to_descriptor(sockext_conversion *conv, zval *value, int *fd)
{
	const php_socket *sock = Z_SOCKET_P(value);

	if (!sockext_socket_is_open(sock)) {
		return sockext_convert_fail(conv, "socket is already closed");
	}
	*fd = (int) sock->bsd_socket;
	return SUCCESS;
}

/* The descriptor of a stream of the script's own is that of another stream, which nothing holds: a
 * duplicate is held in its place. FAILURE if there is none. */
static zend_result hold_duplicate(sockext_conversion *conv, int *fd)
{
	zval duplicate;

	*fd = sockext_platform_duplicate(*fd);
	if (*fd < 0) {
		conv->error_number = -*fd;
		return FAILURE;
	}
	sockext_convert_stream_of(*fd, &duplicate);
	sockext_convert_hold(conv, &duplicate);
	zval_ptr_dtor(&duplicate);
	return SUCCESS;
}

static zend_result stream_to_descriptor(sockext_conversion *conv, zval *value, int *fd)
{
	zend_resource *resource = Z_RES_P(value);
	php_stream *stream = sockext_stream_pin(resource);

	if (!stream) {
		return sockext_convert_fail(conv, "resource is not a stream");
	}
	zend_result result = sockext_stream_cast(stream, PHP_STREAM_AS_FD, fd, true);
	if (result == SUCCESS && php_stream_is(stream, PHP_STREAM_IS_USERSPACE)) {
		result = hold_duplicate(conv, fd);
	}
	sockext_stream_unpin(stream, resource);
	if (result == FAILURE) {
		return sockext_convert_fail(conv, "cast stream to file descriptor failed");
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

static bool is_socket(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && Z_OBJCE_P(value) == socket_ce;
}

zend_result sockext_convert_descriptor_from_zval(
	sockext_conversion *conv, zval *value, void *member)
{
	ZVAL_DEREF(value);
	if (is_socket(value)) {
		sockext_convert_hold(conv, value);
		return socket_to_descriptor(conv, value, member);
	}
	if (Z_TYPE_P(value) == IS_RESOURCE) {
		sockext_convert_hold(conv, value);
		return stream_to_descriptor(conv, value, member);
	}
	return sockext_convert_fail(conv, "expected a Socket object or a stream resource");
}

void sockext_convert_stream_of(int fd, zval *value)
{
	php_stream_to_zval(php_stream_fopen_from_fd(fd, STREAM_MODE, NULL), value);
}

void sockext_convert_descriptor_to_zval(void *member, zval *value)
{
	int *fd = member;
	int family;
	bool blocking = true;

	if (*fd < 0) {
		ZVAL_NULL(value);
	} else if (sockext_platform_get_family(*fd, &family) == 0) {
		sockext_platform_get_blocking(*fd, &blocking);
		sockext_socket_create(value, *fd, family, blocking);
	} else {
		sockext_convert_stream_of(*fd, value);
	}
	*fd = -1;
}

void sockext_convert_descriptor_discard(void *member)
{
	int *fd = member;

	if (*fd >= 0) {
		sockext_platform_close(*fd);
		*fd = -1;
	}
}

zend_result sockext_convert_descriptor_check(sockext_conversion *conv)
{
	zval *value;

	if (!conv->held) {
		return SUCCESS;
	}
	ZEND_HASH_FOREACH_VAL(conv->held, value) {
		if (is_socket(value)) {
			if (!sockext_socket_is_open(Z_SOCKET_P(value))) {
				return sockext_convert_fail(conv, "socket is already closed");
			}
		} else if (Z_RES_P(value)->type < 0) {
			return sockext_convert_fail(conv, "resource is not a stream");
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}
