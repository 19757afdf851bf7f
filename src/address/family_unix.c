/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_UNIX, unix(7): paths, and abstract names (Linux), which begin with a NUL and may contain more
 * of them.
 */
#include "../core/assign.h"
#include "family.h"

/* The result of storing a path. A path with a NUL byte is refused: it would name another file. */
typedef enum {
	PATH_FITS,
	PATH_IS_TOO_LONG,
	PATH_HAS_NUL,
} path_result;

static path_result set_path(sockext_address *addr, const zend_string *path)
{
	struct sockaddr_un *un = &addr->u.un;

	/* unix(7): a name that fills sun_path needs no NUL. One comes after it, for tools such as
	 * valgrind, which read up to one. */
	if (ZSTR_LEN(path) > sizeof(un->sun_path)) {
		return PATH_IS_TOO_LONG;
	}
	if (ZSTR_VAL(path)[0] != '\0' && sockext_address_has_nul(path)) {
		return PATH_HAS_NUL;
	}
	memset(&addr->u, 0, sizeof(addr->u));
	un->sun_family = AF_UNIX;
	memcpy(un->sun_path, ZSTR_VAL(path), ZSTR_LEN(path));
	addr->len = (socklen_t) (offsetof(struct sockaddr_un, sun_path) + ZSTR_LEN(path));
	return PATH_FITS;
}

/* Returns the path or abstract name; "" for a socket without a name. */
static zend_string *get_path(const sockext_address *addr)
{
	const struct sockaddr_un *un = &addr->u.un;
	const size_t before = offsetof(struct sockaddr_un, sun_path);
	size_t length = addr->len > before ? MIN(addr->len - before, sizeof(un->sun_path)) : 0;

	if (length > 0 && un->sun_path[0] != '\0') {
		length = strnlen(un->sun_path, length);
	}
	return zend_string_init(un->sun_path, length, false);
}

static zend_result make_address(const zend_string *path, uint32_t arg_num, sockext_address *addr)
{
	switch (set_path(addr, path)) {
		case PATH_IS_TOO_LONG:
			zend_argument_value_error(
				arg_num, "must be less than %d", (int) sizeof(addr->u.un.sun_path) + 1);
			return FAILURE;
		case PATH_HAS_NUL:
			zend_argument_value_error(arg_num, "must not contain any null bytes");
			return FAILURE;
		default:
			return SUCCESS;
	}
}

static zend_result make_own_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	return make_address(text, arg_num, addr);
}

static zend_result make_destination(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	return make_address(text, arg_num, addr);
}

static zend_result assign_path(const sockext_address *addr, zval *text, zval *number)
{
	sockext_assign_string(text, get_path(addr));
	return EG(exception) ? FAILURE : SUCCESS;
}

static zend_result path_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	zend_string *path = sockext_convert_string_from_zval(value);
	zend_result result = SUCCESS;

	if (!path) {
		return FAILURE;
	}
	path_result fit = set_path(addr, path);
	if (ZSTR_LEN(path) == 0) {
		/* Stock's text, word for word. */
		result = sockext_convert_fail(conv, "the path is must not be empty");
	} else if (fit == PATH_IS_TOO_LONG) {
		result = sockext_convert_fail(conv,
			"the path is too long, the maximum permitted length is %d",
			(int) sizeof(addr->u.un.sun_path));
	} else if (fit == PATH_HAS_NUL) {
		result = sockext_convert_fail(conv, "the path must not contain any null bytes");
	}
	zend_string_release(path);
	return result;
}

static void path_to_zval(void *member, zval *value)
{
	ZVAL_STR(value, get_path(member));
}

static const sockext_field fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_PATH, false, 0, path_from_zval, path_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_unix = {
	.number = AF_UNIX,
	.name = "AF_UNIX",
	.label = "AF_UNIX",
	.fields = fields,
	.size = offsetof(struct sockaddr_un, sun_path) + 1,
	.has_paths = true,
	.has_pairs = true,
	.has_peers = true,
	.carries_descriptors = true,
	.receive_failure = "Unable to recvfrom",
	.stream_transport = "unix://",
	.datagram_transport = "udg://",
	.connect = sockext_family_connect,
	.make_own_address = make_own_address,
	.make_destination = make_destination,
	.assign = assign_path,
};
