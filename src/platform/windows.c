/* SPDX-License-Identifier: BSD-3-Clause
 *
 * platform.h for Windows, on Winsock 2.
 */
#include "clock.h"
#include "open.h"

#include "interface.h"
#include "windows_arginfo.h"

#define MESSAGE_MAX 512

/* IO_REPARSE_TAG_AF_UNIX, which older headers lack. */
#define REPARSE_TAG_SOCKET 0x80000023

const char *const sockext_platform_calls[] = {NULL};

void sockext_platform_close(PHP_SOCKET fd)
{
	closesocket(fd);
}

char *sockext_platform_strerror(int error)
{
	ZEND_TLS char message[MESSAGE_MAX];
	DWORD len = FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL,
		(DWORD) error, 0, message, sizeof(message), NULL);

	while (len > 0 && strchr("\r\n .", message[len - 1])) {
		len--;
	}
	message[len] = '\0';
	if (len == 0) {
		snprintf(message, sizeof(message), "Unknown error %d", error);
	}
	return message;
}

static int last_result(int result)
{
	return result == SOCKET_ERROR ? -WSAGetLastError() : 0;
}

int sockext_platform_set_blocking(PHP_SOCKET fd, bool blocking)
{
	u_long is_nonblocking = !blocking;
	return last_result(ioctlsocket(fd, FIONBIO, &is_nonblocking));
}

static bool is_socket(PHP_SOCKET fd)
{
	int type;
	int len = sizeof(type);
	return getsockopt(fd, SOL_SOCKET, SO_TYPE, (char *) &type, &len) == 0;
}

bool sockext_platform_is_same_socket(PHP_SOCKET fd, PHP_SOCKET other)
{
	(void) fd;
	(void) other;
	return false;
}

int sockext_platform_get_blocking(PHP_SOCKET fd, bool *blocking)
{
	/* Winsock cannot tell the mode. */
	return is_socket(fd) ? 0 : -SOCKEXT_EBADF;
}

bool sockext_platform_has_peek_offset(PHP_SOCKET fd)
{
	return false;
}

int sockext_platform_open(int family, int type, int protocol, bool blocking, PHP_SOCKET *fd)
{
	*fd = socket(family, type, protocol);
	if (*fd == INVALID_SOCKET) {
		return -WSAGetLastError();
	}
	SetHandleInformation((HANDLE) *fd, HANDLE_FLAG_INHERIT, 0);
	return blocking ? 0 : sockext_platform_set_blocking(*fd, false);
}

void sockext_platform_make_blocking(PHP_SOCKET fd)
{
	sockext_platform_set_blocking(fd, true);
}

int sockext_platform_duplicate_socket(PHP_SOCKET fd, PHP_SOCKET *duplicate)
{
	WSAPROTOCOL_INFOW info;

	if (WSADuplicateSocketW(fd, GetCurrentProcessId(), &info) != 0) {
		return -WSAGetLastError();
	}
	*duplicate = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0,
		WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
	return *duplicate == INVALID_SOCKET ? -WSAGetLastError() : 0;
}

int sockext_platform_set_inheritable(PHP_SOCKET fd, bool inheritable)
{
	return SetHandleInformation(
			   (HANDLE) fd, HANDLE_FLAG_INHERIT, inheritable ? HANDLE_FLAG_INHERIT : 0)
			   ? 0
			   : -WSAEINVAL;
}

int sockext_platform_get_inheritable(PHP_SOCKET fd, bool *inheritable)
{
	DWORD flags = 0;
	BOOL is_known = GetHandleInformation((HANDLE) fd, &flags);

	*inheritable = (flags & HANDLE_FLAG_INHERIT) != 0;
	return is_known ? 0 : -WSAEINVAL;
}

int sockext_platform_set_int(PHP_SOCKET fd, int level, int option, int value)
{
	return last_result(setsockopt(fd, level, option, (const char *) &value, sizeof(value)));
}

int sockext_platform_take_error(PHP_SOCKET fd)
{
	int error = 0, length = sizeof(error);

	return getsockopt(fd, SOL_SOCKET, SO_ERROR, (char *) &error, &length) != 0 ? WSAGetLastError()
																			   : error;
}

int sockext_platform_set_file_mode(PHP_SOCKET fd, const char *path, int mode)
{
	return -WSAEOPNOTSUPP;
}

sockext_file_id sockext_platform_identify_file(const char *path)
{
	return (sockext_file_id){0};
}

/* The file of a socket is a reparse point of this kind. */
static bool is_socket_file(const char *path)
{
	WIN32_FIND_DATAA found;
	HANDLE search = FindFirstFileA(path, &found);

	if (search == INVALID_HANDLE_VALUE) {
		return false;
	}
	FindClose(search);
	return (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT)
		   && found.dwReserved0 == REPARSE_TAG_SOCKET;
}

int sockext_platform_remove_socket_file(const char *path, const sockext_file_id *id)
{
	return is_socket_file(path) && DeleteFileA(path) ? 0 : -WSAEADDRINUSE;
}

int sockext_platform_lock_directory(const char *path)
{
	return -WSAEOPNOTSUPP;
}

int sockext_platform_accept(
	PHP_SOCKET fd, struct sockaddr *addr, socklen_t *addrlen, bool blocking, PHP_SOCKET *accepted)
{
	*accepted = accept(fd, addr, addrlen);
	if (*accepted == INVALID_SOCKET) {
		return -WSAGetLastError();
	}
	SetHandleInformation((HANDLE) *accepted, HANDLE_FLAG_INHERIT, 0);
	int error = sockext_platform_set_blocking(*accepted, blocking);
	if (error != 0) {
		closesocket(*accepted);
	}
	return error;
}

int sockext_platform_at_mark(PHP_SOCKET fd, bool *at_mark)
{
	u_long no_urgent_data_waits = 0;
	int result = last_result(ioctlsocket(fd, SIOCATMARK, &no_urgent_data_waits));
	*at_mark = !no_urgent_data_waits;
	return result;
}

/* WSAPoll refuses POLLPRI; its event for out-of-band data is POLLRDBAND, which is a part of POLLIN
 * there. */
static short to_winsock(short events)
{
	return (short) ((events & ~(POLLIN | POLLPRI)) | (events & POLLRDNORM)
					| (events & POLLPRI ? POLLRDBAND : 0));
}

static short from_winsock(short events)
{
	return (short) ((events & ~POLLIN) | (events & POLLRDNORM ? POLLIN : 0)
					| (events & POLLRDBAND ? POLLPRI : 0));
}

/* WSAPoll refuses to wait for nothing. */
static int poll_slice(struct pollfd *fds, size_t count, INT ms)
{
	if (count == 0) {
		Sleep((DWORD) ms);
		return 0;
	}
	return WSAPoll(fds, (ULONG) count, ms);
}

int sockext_platform_poll(struct pollfd *fds, size_t count, const struct timespec *timeout)
{
	int64_t left = timeout ? sockext_clock_milliseconds(timeout) : INT64_MAX;
	int ready;

	for (size_t i = 0; i < count; i++) {
		fds[i].events = to_winsock(fds[i].events);
	}
	do {
		INT slice = (INT) MIN(left, SOCKEXT_CLOCK_SLICE_MS);
		ready = poll_slice(fds, count, slice);
		left -= timeout ? slice : 0;
	} while (ready == 0 && left > 0);
	int error = ready == SOCKET_ERROR ? WSAGetLastError() : 0;
	for (size_t i = 0; i < count; i++) {
		fds[i].events = from_winsock(fds[i].events);
		fds[i].revents = from_winsock(fds[i].revents);
	}
	return error ? -error : ready;
}

int64_t sockext_platform_monotonic_ns(void)
{
	LARGE_INTEGER now, frequency;
	QueryPerformanceCounter(&now);
	QueryPerformanceFrequency(&frequency);
	return now.QuadPart / frequency.QuadPart * 1000000000
		   + now.QuadPart % frequency.QuadPart * 1000000000 / frequency.QuadPart;
}

int sockext_platform_get_family(PHP_SOCKET fd, int *family)
{
	WSAPROTOCOL_INFOW info;
	int len = sizeof(info);
	if (getsockopt(fd, SOL_SOCKET, SO_PROTOCOL_INFOW, (char *) &info, &len) != 0) {
		return -WSAGetLastError();
	}
	*family = info.iAddressFamily;
	return 0;
}

/* Calls visit for each IPv4 address until it returns true. Returns 0 or -error. */
static int find_address(bool (*visit)(const MIB_IPADDRROW *row, void *context), void *context)
{
	ULONG size = 0;
	MIB_IPADDRTABLE *table = NULL;
	DWORD error;

	while ((error = GetIpAddrTable(table, &size, FALSE)) == ERROR_INSUFFICIENT_BUFFER) {
		MIB_IPADDRTABLE *larger = realloc(table, size);
		if (!larger) {
			break;
		}
		table = larger;
	}
	bool found = false;
	for (DWORD i = 0; error == NO_ERROR && i < table->dwNumEntries && !found; i++) {
		found = visit(&table->table[i], context);
	}
	free(table);
	return found ? 0 : -(error == NO_ERROR ? WSAEADDRNOTAVAIL : (int) error);
}

typedef struct {
	struct in_addr addr;
	unsigned int ifindex;
} interface_search;

static bool has_address(const MIB_IPADDRROW *row, void *context)
{
	interface_search *search = context;
	search->ifindex = row->dwIndex;
	return row->dwAddr == search->addr.s_addr;
}

static bool has_index(const MIB_IPADDRROW *row, void *context)
{
	interface_search *search = context;
	search->addr.s_addr = row->dwAddr;
	return row->dwIndex == search->ifindex;
}

int sockext_platform_interface_of(struct in_addr addr, unsigned int *ifindex)
{
	interface_search search = {addr, 0};
	int error = find_address(has_address, &search);
	*ifindex = search.ifindex;
	return error;
}

int sockext_platform_find_interface(PHP_SOCKET fd, const char *name, unsigned int *ifindex)
{
	return -WSAEOPNOTSUPP;
}

int sockext_platform_address_of(PHP_SOCKET fd, unsigned int ifindex, struct in_addr *addr)
{
	interface_search search = {{{{0}}}, ifindex};
	int error = find_address(has_index, &search);
	*addr = search.addr;
	return error;
}

int sockext_platform_make_multicast_interface(
	PHP_SOCKET fd, unsigned int ifindex, sockext_multicast_interface *chosen)
{
	memset(chosen, 0, sizeof(*chosen));
	return ifindex == 0 ? 0 : sockext_platform_address_of(fd, ifindex, chosen);
}

bool sockext_platform_has_mappings(size_t count)
{
	return true;
}

void *sockext_platform_open_self(void)
{
	HMODULE library;
	return GetModuleHandleExA(
			   GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, (LPCSTR) sockext_platform_calls, &library)
			   ? library
			   : NULL;
}

void sockext_platform_register_constants(int module_number)
{
	register_windows_symbols(module_number);
}

bool sockext_platform_signals_restart(bool (*is_used)(int number))
{
	return true;
}
