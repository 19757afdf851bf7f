/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A task's run, from the start of its fiber to its end.
 */
#ifndef SOCKEXT_TASK_RUN_H
#define SOCKEXT_TASK_RUN_H

#include "task.h"

/* Starts the task that the waiter belongs to. Runs in the hub. */
void sockext_task_start(sockext_waiter *waiter);

/* The object holds a reference to itself from now on, until the task has ended. */
void sockext_task_hold(sockext_task *task);

/* Runs it, in the context that is its own meanwhile. Stores whether it still belongs to this
 * process. */
void sockext_task_run(sockext_task *task, bool *is_own);

/* The task has ended: those that wait for it go on, and it lets go what it held. Code of the script
 * may run, which still belongs to it. Without a
 * result if it has not begun. */
void sockext_task_end(sockext_task *task);

/* Warns of what it threw unless it was joined: it cannot be joined any more. */
void sockext_task_report_unseen(sockext_task *task);

/* Ends those that a destructor has spawned at the end of the request, after which nothing waits. */
void sockext_task_drop_unbegun(void);

/* A frame for code that has no script below it and from which a fiber may begin. */
zend_execute_data *sockext_task_base_frame(void);

void sockext_task_run_register(void);

#endif
