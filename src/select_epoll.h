/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The engine of socket_select() for many sockets: an epoll instance per request and thread, kept in
 * step with the arrays that the script passes. Where it does not fit, poll(2) does: see
 * readiness.h.
 */
#ifndef SOCKEXT_SELECT_EPOLL_H
#define SOCKEXT_SELECT_EPOLL_H

#include "socket_object.h"

#define SOCKEXT_SELECT_LISTS 3

/* One of the three arrays. */
typedef struct {
	zval *array; /* the array that the argument refers to, or NULL */
	int event;   /* what its sockets are asked for: a bit of readiness.h */
	zval ready;  /* the array of its ready sockets, once there is one */
} sockext_select_list;

/* What sockext_select_epoll() returns where it does not fit, having changed nothing. */
#define SOCKEXT_SELECT_UNFIT INT_MIN

/* Waits for the sockets of the lists, of which there are count, and makes the arrays of what is
 * ready. NULL waits for ever; where the engine finds out late that it does not fit, timeout is what
 * is left. Returns how many events there are, -errno or SOCKEXT_SELECT_UNFIT. */
int sockext_select_epoll(sockext_select_list *lists, size_t count, struct timespec *timeout);

/* Tells how many events a call had for the count sockets of its lists, or -errno: of ready sockets
 * epoll looks at each one anew, which costs twice what poll(2) does, so that calls which find most
 * of them ready are left to poll(2) until one does not. */
void sockext_select_note(size_t count, int events);

/* Puts an element into the array of a list's ready sockets, under its key or, without one, index.
 */
static inline void sockext_select_add_ready(
	sockext_select_list *list, zend_ulong index, zend_string *key, zval *element)
{
	Z_ADDREF_P(element);
	if (key) {
		zend_hash_add_new(Z_ARRVAL(list->ready), key, element);
	} else {
		zend_hash_index_add_new(Z_ARRVAL(list->ready), index, element);
	}
}

/* Takes a socket out of the instance before its descriptor goes to a stream, which may close it. */
void sockext_select_forget(php_socket *sock);

/* Reads SOCKETS_EXT_SELECT, once for the process: "poll" or "epoll" forces one engine. */
void sockext_select_configure(void);

/* Lets go of the instance. Streams of the script's own are closed later than this and may run code:
 * until the next request begins, every call is left to poll(2). */
void sockext_select_end_request(void);
void sockext_select_begin_request(void);

#endif
