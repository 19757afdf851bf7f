/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See errors.h. Errors of the resolver have the numbers -10000 - h_errno, as in ext/sockets.
 */
#include "errors.h"

#ifndef PHP_WIN32
#include "errors_arginfo.h"
#endif

#define HOST_ERROR_BASE (-10000)

static const char *host_error_text(int host_error)
{
	switch (host_error) {
		case HOST_NOT_FOUND:
			return "Unknown host";
		case TRY_AGAIN:
			return "Host name lookup failure";
		case NO_RECOVERY:
			return "Unknown server error";
		case NO_DATA:
			return "No address associated with name";
		default:
			return "Unknown resolver error";
	}
}

PHP_SOCKETS_EXT_API char *sockets_strerror(int error)
{
	if (error < HOST_ERROR_BASE) {
		return (char *) host_error_text(HOST_ERROR_BASE - error);
	}
	return sockext_platform_strerror(error);
}

void sockext_errors_remember(php_socket *sock, int error)
{
	if (UNEXPECTED(error >= SOCKEXT_CALL_STOPPED)) {
		if (error == SOCKEXT_CALL_STOPPED) {
			return;
		}
		error = SOCKEXT_EBADF;
	}
	if (sock) {
		sock->error = error;
	}
	SOCKETS_G(last_error) = error;
}

static zend_never_inline void warn(const char *what, int error)
{
	if (EXPECTED(error < SOCKEXT_CALL_STOPPED)) {
		php_error_docref(NULL, E_WARNING, "%s [%d]: %s", what, error, sockets_strerror(error));
	}
}

void sockext_errors_report(php_socket *sock, const char *what, int error)
{
	sockext_errors_remember(sock, error);
	if (!sockext_platform_is_would_block(error)) {
		warn(what, error);
	}
}

void sockext_errors_report_global(const char *what, int error)
{
	sockext_errors_remember(NULL, error);
	warn(what, error);
}

int sockext_errors_of_host(int host_error)
{
	return host_error < 0 ? -host_error : HOST_ERROR_BASE - host_error;
}

void sockext_errors_report_host(php_socket *sock, int host_error)
{
	sockext_errors_report(sock, "Host lookup failed", sockext_errors_of_host(host_error));
}

ZEND_COLD void sockext_errors_throw_int(uint32_t arg_num)
{
	zend_argument_value_error(arg_num, "must be between %d and %d", INT_MIN, INT_MAX);
}

void sockext_errors_register_constants(int module_number)
{
#ifndef PHP_WIN32
	register_errors_symbols(module_number);
#else
	sockext_platform_register_constants(module_number);
#endif
}
