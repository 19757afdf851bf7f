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

/* Lets a socket block that was opened so, and on which nothing else was set. */
void sockext_platform_make_blocking(PHP_SOCKET fd);

/* Makes another descriptor of the same socket, with close-on-exec. */
int sockext_platform_duplicate_socket(PHP_SOCKET fd, PHP_SOCKET *duplicate);

/* Whether programs that this process starts get the descriptor. */
int sockext_platform_set_inheritable(PHP_SOCKET fd, bool inheritable);
int sockext_platform_get_inheritable(PHP_SOCKET fd, bool *inheritable);

/* setsockopt(2) with an int. */
int sockext_platform_set_int(PHP_SOCKET fd, int level, int option, int value);

/* Returns the error of a socket that has connected or failed to, SO_ERROR; 0 if it has. */
int sockext_platform_take_error(PHP_SOCKET fd);

/* Sets the permissions that the file of a socket of the Unix domain will have: before bind(2), if
 * the path is NULL, the most, and after it exactly these. */
int sockext_platform_set_file_mode(PHP_SOCKET fd, const char *path, int mode);

/* Removes a file that is a socket; -EADDRINUSE if it is another one. */
int sockext_platform_remove_socket_file(const char *path);

#endif
