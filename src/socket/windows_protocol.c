/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_wsaprotocol_info_*(): passes a socket to another process through named shared memory,
 * which exists until it is released or the request ends. Windows only.
 */
#include "../core/socket_object.h"

#include "win32/winutil.h"

static void close_mapping(zval *mapping)
{
	CloseHandle(Z_PTR_P(mapping));
}

void sockext_platform_end_request(void)
{
	if (SOCKETS_G(wsa_info)) {
		zend_hash_destroy(SOCKETS_G(wsa_info));
		FREE_HASHTABLE(SOCKETS_G(wsa_info));
		SOCKETS_G(wsa_info) = NULL;
	}
}

/* Warns "WHAT [CODE]: TEXT" for an error of Windows. */
static void warn(const char *what, DWORD error)
{
	char *text = php_win32_error_to_msg((HRESULT) error);
	php_error_docref(NULL, E_WARNING, "%s [0x%08lx]: %s", what, error, text);
	php_win32_error_msg_free(text);
}

static void keep_mapping(HANDLE mapping, zend_string *name)
{
	if (!SOCKETS_G(wsa_info)) {
		ALLOC_HASHTABLE(SOCKETS_G(wsa_info));
		zend_hash_init(SOCKETS_G(wsa_info), 8, NULL, close_mapping, false);
	}
	zend_hash_update_ptr(SOCKETS_G(wsa_info), name, mapping);
}

static HANDLE write_mapping(const char *name, const WSAPROTOCOL_INFOW *info)
{
	HANDLE mapping = CreateFileMappingA(
		INVALID_HANDLE_VALUE, NULL, PAGE_READWRITE, 0, sizeof(*info), name);
	if (!mapping) {
		warn("Unable to create file mapping", GetLastError());
		return NULL;
	}
	void *view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, sizeof(*info));
	if (!view) {
		warn("Unable to map file view", GetLastError());
		CloseHandle(mapping);
		return NULL;
	}
	memcpy(view, info, sizeof(*info));
	UnmapViewOfFile(view);
	return mapping;
}

static zend_result read_mapping(const char *name, WSAPROTOCOL_INFOW *info)
{
	HANDLE mapping = OpenFileMappingA(FILE_MAP_READ, FALSE, name);
	if (!mapping) {
		warn("Unable to open file mapping", GetLastError());
		return FAILURE;
	}
	const void *view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, sizeof(*info));
	if (view) {
		memcpy(info, view, sizeof(*info));
		UnmapViewOfFile(view);
	} else {
		warn("Unable to map file view", GetLastError());
	}
	CloseHandle(mapping);
	return view ? SUCCESS : FAILURE;
}

PHP_FUNCTION(socket_wsaprotocol_info_export)
{
	zval *object;
	zend_long process_id;
	WSAPROTOCOL_INFOW info;
	php_socket *sock;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJECT_OF_CLASS(object, socket_ce)
		Z_PARAM_LONG(process_id)
	ZEND_PARSE_PARAMETERS_END();
	SOCKEXT_GET_OPEN(sock, Z_OBJ_P(object), 1);

	if (WSADuplicateSocketW(sock->bsd_socket, (DWORD) process_id, &info) == SOCKET_ERROR) {
		warn("Unable to export WSA protocol info", (DWORD) WSAGetLastError());
		RETURN_FALSE;
	}
	zend_string *name = zend_strpprintf(0, "sockets_ext_%lu_for_%lu_%u", GetCurrentProcessId(),
		(DWORD) process_id, SOCKETS_G(wsa_child_count)++);
	HANDLE mapping = write_mapping(ZSTR_VAL(name), &info);
	if (!mapping) {
		zend_string_release(name);
		RETURN_FALSE;
	}
	keep_mapping(mapping, name);
	RETURN_STR(name);
}

PHP_FUNCTION(socket_wsaprotocol_info_import)
{
	zend_string *name;
	WSAPROTOCOL_INFOW info;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();

	if (read_mapping(ZSTR_VAL(name), &info) == FAILURE) {
		RETURN_FALSE;
	}
	PHP_SOCKET fd = WSASocketW(
		FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, WSA_FLAG_OVERLAPPED);
	if (fd == INVALID_SOCKET) {
		warn("Unable to import WSA protocol info", (DWORD) WSAGetLastError());
		RETURN_FALSE;
	}
	sockext_socket_create(return_value, fd, info.iAddressFamily, true);
}

PHP_FUNCTION(socket_wsaprotocol_info_release)
{
	zend_string *name;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(name)
	ZEND_PARSE_PARAMETERS_END();

	RETURN_BOOL(SOCKETS_G(wsa_info) && zend_hash_del(SOCKETS_G(wsa_info), name) == SUCCESS);
}
