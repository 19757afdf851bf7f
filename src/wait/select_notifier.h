/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The engine of socket_select() for many sockets. A notifier waits for the sockets that are
 * registered with it; poll(2) waits for the others and for the notifier. Where this costs more than
 * it saves, poll(2) waits for all.
 */
#ifndef SOCKEXT_SELECT_NOTIFIER_H
#define SOCKEXT_SELECT_NOTIFIER_H

#include "hub.h"
#include "select_wants.h"

/* Result of the functions below if the caller has to wait by poll(2), or to scan the arrays. */
#define SOCKEXT_SELECT_NOT_DONE INT_MIN

/* Returns the state for a call with count sockets, or NULL if it has to wait by poll(2). */
struct sockext_select_state *sockext_select_begin(size_t count);

/* If the lists hold the same sockets as in the previous call, waits for them and makes the arrays
 * of ready ones. A timeout of NULL has no limit. Returns the number of events, -errno, or
 * SOCKEXT_SELECT_NOT_DONE; then timeout is what is left of it. */
int sockext_select_same_set(
	struct sockext_select_state *state, sockext_select_list *lists, struct timespec *timeout);

/* The same for a set that was read from the arrays; stores the events in the set. */
int sockext_select_new_set(struct sockext_select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout);

/* In tasks, right after one of these has found nothing ready: if all sockets are registered, lets
 * other code run until it is worth to ask again, at no cost for each socket. Returns false if that
 * cannot be. */
bool sockext_select_wait_registered(
	struct sockext_select_state *state, int64_t end, sockext_woken *woken);

/* Call after each call with count sockets, by either engine, with the number of its events. */
void sockext_select_end(size_t count, int events);

/* The first frees everything that is kept between calls. Streams of the script are closed after it
 * and may run code: until the second, at the beginning of the next request, poll(2) is used. */
void sockext_select_end_request(void);
void sockext_select_begin_request(void);

#endif
