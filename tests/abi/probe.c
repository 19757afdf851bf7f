/* SPDX-License-Identifier: BSD-3-Clause
 *
 * An extension of somebody else, which uses the C API of ext/sockets by its installed header. With
 * PROBE_OWN_HEADER it uses php_sockets_ext.h instead, which must describe the same.
 */
#include "php.h"

#ifdef PROBE_OWN_HEADER
#include "php_sockets_ext.h"
#else
#include "ext/sockets/php_sockets.h"
#endif

/* clang-format off */
ZEND_BEGIN_ARG_INFO_EX(arginfo_any, 0, 0, 0)
	ZEND_ARG_VARIADIC_INFO(0, arguments)
ZEND_END_ARG_INFO()
/* clang-format on */

/* probe_fields(Socket): what the header's struct says of a socket. */
static PHP_FUNCTION(probe_fields)
{
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(value, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	const php_socket *sock = Z_SOCKET_P(value);
	array_init(return_value);
	add_assoc_long(return_value, "bsd_socket", sock->bsd_socket);
	add_assoc_long(return_value, "type", sock->type);
	add_assoc_long(return_value, "error", sock->error);
	add_assoc_long(return_value, "blocking", sock->blocking);
	add_assoc_bool(return_value, "zstream", !Z_ISUNDEF(sock->zstream));
}

/* probe_dup(Socket): a new Socket of a copy of the descriptor, made by the C API alone. */
static PHP_FUNCTION(probe_dup)
{
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(value, socket_ce)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, socket_ce);
	socket_import_file_descriptor(dup(Z_SOCKET_P(value)->bsd_socket), Z_SOCKET_P(return_value));
}

/* probe_import(int): whether the C API makes a Socket of this descriptor. */
static PHP_FUNCTION(probe_import)
{
	zend_long fd;
	zval socket;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(fd)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(&socket, socket_ce);
	RETVAL_BOOL(socket_import_file_descriptor((int) fd, Z_SOCKET_P(&socket)));
	Z_SOCKET_P(&socket)->bsd_socket = -1;
	zval_ptr_dtor(&socket);
}

/* probe_create(int family, int known): a Socket of family, which another extension calls known. */
static PHP_FUNCTION(probe_create)
{
	zend_long family, known;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(family)
		Z_PARAM_LONG(known)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, socket_ce);
	socket_import_file_descriptor(socket((int) family, SOCK_DGRAM, 0), Z_SOCKET_P(return_value));
	Z_SOCKET_P(return_value)->type = (int) known;
}

/* probe_set_error(Socket, int): sets the socket's error, and returns that of the request. */
static PHP_FUNCTION(probe_set_error)
{
	zval *value;
	zend_long error;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJECT_OF_CLASS(value, socket_ce)
		Z_PARAM_LONG(error)
	ZEND_PARSE_PARAMETERS_END();

	Z_SOCKET_P(value)->error = (int) error;
	RETURN_LONG(SOCKETS_G(last_error));
}

static PHP_FUNCTION(probe_strerror)
{
	zend_long error;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(error)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_STRING(sockets_strerror((int) error));
}

/* probe_handle(): whether the library of the module named sockets has socket_ce and the rest. */
static PHP_FUNCTION(probe_handle)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const zend_module_entry *module = zend_hash_str_find_ptr(
		&module_registry, "sockets", sizeof("sockets") - 1);
	if (!module || !module->handle) {
		RETURN_NULL();
	}
	array_init(return_value);
	add_next_index_bool(return_value, DL_FETCH_SYMBOL(module->handle, "socket_ce") == &socket_ce);
	add_next_index_bool(return_value,
		(void *) DL_FETCH_SYMBOL(module->handle, "sockets_strerror") == (void *) sockets_strerror);
	add_next_index_bool(
		return_value, DL_FETCH_SYMBOL(module->handle, "socket_import_file_descriptor") != NULL);
}

/* clang-format off */
static const zend_function_entry functions[] = {
	PHP_FE(probe_fields, arginfo_any)
	PHP_FE(probe_dup, arginfo_any)
	PHP_FE(probe_import, arginfo_any)
	PHP_FE(probe_create, arginfo_any)
	PHP_FE(probe_set_error, arginfo_any)
	PHP_FE(probe_strerror, arginfo_any)
	PHP_FE(probe_handle, arginfo_any)
	PHP_FE_END
};
/* clang-format on */

static const zend_module_dep dependencies[] = {ZEND_MOD_REQUIRED("sockets") ZEND_MOD_END};

static zend_module_entry probe_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"probe",
	functions,
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	"1",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(probe)
