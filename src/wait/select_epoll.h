/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The engine of socket_select() for many sockets: those that are registered with epoll wait there,
 * poll(2) waits for the others and for the instance. Where it does not fit, poll(2) waits for all.
 */
#ifndef SOCKEXT_SELECT_EPOLL_H
#define SOCKEXT_SELECT_EPOLL_H

#include "select_wants.h"

/* What the functions below return where they do not fit. */
#define SOCKEXT_SELECT_UNFIT INT_MIN

/* Returns what a call with count sockets may wait by epoll with, or NULL. */
struct sockext_select_state *sockext_select_begin(size_t count);

/* Where the lists hold what they held at the call before, waits for them and makes the arrays of
 * what is ready. NULL waits for ever; with SOCKEXT_SELECT_UNFIT, timeout is what is left. Returns
 * how many events there are, -errno or SOCKEXT_SELECT_UNFIT. */
int sockext_select_again(
	struct sockext_select_state *state, sockext_select_list *lists, struct timespec *timeout);

/* The same for a set of sockets that was looked at anew; what is ready is put into the set. */
int sockext_select_anew(struct sockext_select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout);

/* Tells how many events a call with count sockets had, by whatever engine. */
void sockext_select_end(size_t count, int events);

/* Lets go of all that is kept between calls. Streams of the script's own are closed later than this
 * and may run code: until the next request begins, every call is left to poll(2). */
void sockext_select_end_request(void);
void sockext_select_begin_request(void);

#endif
