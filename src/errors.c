/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See errors.h. Host look-up errors are numbered -10000 - h_errno, as PHP has always numbered them.
 */
#include "errors.h"

#ifndef PHP_WIN32
#include "errors_arginfo.h"
#endif

#define HOST_ERROR_BASE (-10000)

static const char *host_error_text(int host_error)
{
	switch (host_error) {
		case 0:
			return "Resolver Error 0 (no error)";
		case HOST_NOT_FOUND:
			return "Unknown host";
		case TRY_AGAIN:
			return "Host name lookup failure";
		case NO_RECOVERY:
			return "Unknown server error";
		case NO_DATA:
			return "No address associated with name";
		default:
			return host_error < 0 ? "Resolver internal error" : "Unknown resolver error";
	}
}

PHP_SOCKETS_EXT_API char *sockets_strerror(int error)
{
	if (error < HOST_ERROR_BASE) {
		/* Unsigned, because -10000 - INT_MIN does not fit an int. */
		unsigned int host_error = 0U - (unsigned int) error - 10000U;
		return (char *) host_error_text(host_error > INT_MAX ? INT_MAX : (int) host_error);
	}
	return sockext_platform_strerror(error);
}

void sockext_errors_remember(php_socket *sock, int error)
{
	if (sock) {
		sock->error = error;
	}
	SOCKETS_G(last_error) = error;
}

void sockext_errors_report(php_socket *sock, const char *what, int error)
{
	sockext_errors_remember(sock, error);
	if (!sockext_platform_is_would_block(error)) {
		php_error_docref(NULL, E_WARNING, "%s [%d]: %s", what, error, sockets_strerror(error));
	}
}

void sockext_errors_report_global(const char *what, int error)
{
	sockext_errors_remember(NULL, error);
	php_error_docref(NULL, E_WARNING, "%s [%d]: %s", what, error, sockets_strerror(error));
}

void sockext_errors_report_host(php_socket *sock, int host_error)
{
	sockext_errors_report(sock, "Host lookup failed", HOST_ERROR_BASE - host_error);
}

void sockext_errors_register_constants(int module_number)
{
#ifndef PHP_WIN32
	register_errors_symbols(module_number);
#else
	sockext_platform_register_constants(module_number);
#endif
}
