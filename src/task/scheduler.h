/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Interface SocketScheduler and class SocketWait: the script waits in place of the hub.
 */
#ifndef SOCKEXT_TASK_SCHEDULER_H
#define SOCKEXT_TASK_SCHEDULER_H

#include "task.h"

/* Gives a new task to the scheduler that is set. Returns false after an exception; the task has
 * ended then, unless it has begun. */
bool sockext_scheduler_spawn(sockext_task *task);

void sockext_scheduler_register_classes(void);

#endif
