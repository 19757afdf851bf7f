/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketTask: a function of the script that runs in a fiber of its own, which the hub starts.
 */
#ifndef SOCKEXT_TASK_H
#define SOCKEXT_TASK_H

#include "../wait/hub.h"

typedef enum {
	SOCKEXT_TASK_READY,   /* it has not begun */
	SOCKEXT_TASK_RUNNING, /* also while it waits */
	SOCKEXT_TASK_DONE,
} sockext_task_state;

/* The object holds a reference to itself until the task has ended. */
typedef struct sockext_task {
	sockext_flow flow;
	sockext_waiter start; /* in the ready queue until it begins */
	sockext_task_state state;
	bool is_observed; /* somebody joins it, or its group does: what it throws is no warning */
	zend_fcall_info fci;
	zend_fcall_info_cache cache;
	zval result;
	zend_object *exception;            /* what it threw, or NULL */
	struct sockext_join *joins;        /* the waits for its end */
	struct sockext_children *parent;   /* whose child it is until it has ended, or NULL */
	struct sockext_task *next, **link; /* in its parent */
	zend_object std;
} sockext_task;

/* Makes a task of a callable with its arguments, which are copied, and puts it into the ready
 * queue. Returns NULL after an exception; the caller gets a reference. */
sockext_task *sockext_task_spawn(const zend_fcall_info *fci, const zend_fcall_info_cache *cache);

/* Waits for its end, until then. An exception may have been thrown. */
sockext_woken sockext_task_wait(sockext_task *task, int64_t end);

/* The task to which the flow belongs, which is not the main script's. */
sockext_task *sockext_task_from_flow(sockext_flow *flow);

/* Makes its wait, or the next one, throw; takes no reference of cause, which may be NULL. */
bool sockext_task_cancel(sockext_task *task, zend_object *cause);

/* A frame for code that has no script below it and from which a fiber may begin. */
zend_execute_data *sockext_task_base_frame(void);

void sockext_task_register_class(void);

#endif
