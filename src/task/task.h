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
} sockext_task_stage;

/* The object holds a reference to itself until the task has ended; in a scheduler from its
 * beginning on. */
typedef struct sockext_task {
	sockext_flow flow;
	sockext_waiter start; /* in the ready queue until it begins */
	sockext_task_stage stage;
	bool is_held;     /* by itself, until it has ended */
	bool is_observed; /* somebody joins it, or its group does: what it throws is no warning */
	zend_fcall_info fci;
	zend_fcall_info_cache cache;
	zend_object *object; /* of the method that it is, or NULL */
	zval result;
	zend_object *exception;            /* what it threw, or NULL */
	struct sockext_join *joins;        /* the waits for its end */
	struct sockext_children *parent;   /* whose child it is until it has ended, or NULL */
	struct sockext_task *next, **link; /* in its parent */
	zend_object std;
} sockext_task;

static inline sockext_task *sockext_task_from_object(zend_object *object)
{
	return (sockext_task *) ((char *) object - offsetof(sockext_task, std));
}

/* Makes a task of a callable with its arguments, which are copied, and puts it into the ready
 * queue, or gives it to the scheduler, which may run it at once. It becomes a child of parent,
 * which may be NULL. Returns NULL after an exception; the caller gets a reference. */
sockext_task *sockext_task_spawn(const zend_fcall_info *fci, const zend_fcall_info_cache *cache,
	struct sockext_children *parent);

/* The task to which the flow belongs, which is not the main script's. */
sockext_task *sockext_task_from_flow(sockext_flow *flow);

/* Makes its wait, or the next one, throw; takes no reference of cause, which may be NULL. */
bool sockext_task_cancel(sockext_task *task, zend_object *cause);

/* Releases the callable and its arguments. */
void sockext_task_release_call(sockext_task *task);

/* Lets those go on that wait for its end. */
void sockext_task_wake_joins(sockext_task *task);

extern zend_class_entry *sockext_task_ce;

void sockext_task_register_class(void);

#endif
