/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Opening and copying sockets, and what is set on those that are new. Functions return 0 or -errno
 * unless they say otherwise.
 */
#ifndef SOCKEXT_PLATFORM_OPEN_H
#define SOCKEXT_PLATFORM_OPEN_H

#include "platform.h"

/* socket(2) with close-on-exec and the given mode. */
int sockext_platform_open(int family, int type, int protocol, bool blocking, PHP_SOCKET *fd);

/* Whether connect(2) on a non-blocking socket goes on by itself; its error is positive. */
static inline bool sockext_platform_is_connecting(int error)
{
#ifdef PHP_WIN32
	return error == SOCKEXT_EWOULDBLOCK;
#else
	return error == SOCKEXT_EINPROGRESS;
#endif
}

/* connect(2) of a non-blocking socket. A connection to this machine is made when the call returns,
 * although Linux says that it goes on by itself: another call tells, for less than a poll. */
static inline int sockext_platform_connect(
	PHP_SOCKET fd, const struct sockaddr *addr, socklen_t length)
{
	int error = connect(fd, addr, length) == 0 ? 0 : -sockext_platform_errno();

#ifdef __linux__
	if (error == -SOCKEXT_EINPROGRESS) {
		error = connect(fd, addr, length) == 0 ? 0 : -sockext_platform_errno();
		error = error == -SOCKEXT_EALREADY ? -SOCKEXT_EINPROGRESS : error;
	}
#endif
	return error;
}

/* Lets a socket block that was opened so, and on which nothing else was set. */
void sockext_platform_make_blocking(PHP_SOCKET fd);

/* Makes another descriptor of the same socket, with close-on-exec. */
int sockext_platform_duplicate_socket(PHP_SOCKET fd, PHP_SOCKET *duplicate);

/* Whether both are descriptors of one socket; false if the system does not tell. */
bool sockext_platform_is_same_socket(PHP_SOCKET fd, PHP_SOCKET other);

/* Whether programs that this process starts get the descriptor. */
int sockext_platform_set_inheritable(PHP_SOCKET fd, bool inheritable);
int sockext_platform_get_inheritable(PHP_SOCKET fd, bool *inheritable);

/* The number of the first descriptor stands for what the second one is, which is closed; with
 * close-on-exec. */
int sockext_platform_replace(PHP_SOCKET fd, PHP_SOCKET by);

/* setsockopt(2) with an int. */
int sockext_platform_set_int(PHP_SOCKET fd, int level, int option, int value);

/* An option that is set if it is wanted. */
typedef struct {
	int level, option, value;
	bool is_wanted;
} sockext_setting;

/* Sets options until one is refused. */
static inline int sockext_platform_set_wanted(
	PHP_SOCKET fd, const sockext_setting settings[], size_t count)
{
	int error = 0;

	for (size_t i = 0; i < count && error == 0; i++) {
		const sockext_setting *each = &settings[i];
		if (each->is_wanted) {
			error = sockext_platform_set_int(fd, each->level, each->option, each->value);
		}
	}
	return error;
}

/* Returns the error of a socket that has connected or failed to, SO_ERROR; 0 if it has. */
int sockext_platform_take_error(PHP_SOCKET fd);

/* Sets the permissions that the file of a socket of the Unix domain will have: before bind(2), if
 * the path is NULL, the most, and after it exactly these. */
int sockext_platform_set_file_mode(PHP_SOCKET fd, const char *path, int mode);

/* What tells a file from others that get its path later, as long as a socket is bound to it; 0
 * where the system does not say. */
typedef struct {
	uint64_t device, number;
} sockext_file_id;

sockext_file_id sockext_platform_identify_file(const char *path);

/* Removes a file that is a socket, and is this one, if id is not NULL; -EADDRINUSE if it is another
 * one. */
int sockext_platform_remove_socket_file(const char *path, const sockext_file_id *id);

/* Locks the directory of a path, flock(2), until the descriptor is closed that this returns;
 * -EAGAIN if it is locked, or another -errno. */
int sockext_platform_lock_directory(const char *path);

#endif
