/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The wait of socket_select() in tasks: it asks, lets other code run until something has happened,
 * and asks again.
 */
#ifndef SOCKEXT_SELECT_TASK_H
#define SOCKEXT_SELECT_TASK_H

#include "select_wants.h"

/* Keeps the arrays of the lists, whose variables other code may change. */
void sockext_select_hold(sockext_select_list *lists, zval *held);
void sockext_select_release(zval *held);

/* Takes the events of the epoll instance of a wait. */
void sockext_select_drain(int epoll_fd);

/* Waits for the set, which has been made of the lists, of so many elements, and which is made again
 * after each wait. Returns the number of events or -errno, or an error of errors.h. */
int sockext_select_wait_in_task(sockext_select_wants *wants, const sockext_select_list *lists,
	size_t count, const struct timespec *timeout);

#endif
