/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_select() in tasks: it asks, lets other code run until something has happened, and asks
 * again.
 */
#ifndef SOCKEXT_SELECT_TASK_H
#define SOCKEXT_SELECT_TASK_H

#include "select_wants.h"

/* Waits for the lists, of count elements, and replaces their arrays, as select.c does. An error
 * that is not 0, of the timeout, is returned after the arrays have been checked. Returns the number
 * of events, -errno, or an error of errors.h; an exception may have been thrown. */
int sockext_select_in_task(
	sockext_select_list *lists, size_t count, int error, const struct timespec *timeout);

#endif
