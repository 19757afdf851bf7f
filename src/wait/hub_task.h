/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What a task tells the hub, from its start to its end; only src/task/ and the hub include this.
 */
#ifndef SOCKEXT_HUB_TASK_H
#define SOCKEXT_HUB_TASK_H

#include "hub.h"

/* Whether there is room for one more fiber; it is about to start, as the bottom of a flow. */
bool sockext_hub_has_room(void);
void sockext_hub_begin_fiber(zend_fiber *fiber, sockext_flow *flow);

/* The running context belongs to this flow from now on, NULL for the one that its caller belongs
 * to. Returns the one before. */
sockext_flow *sockext_hub_enter_task(sockext_flow *flow);

/* Puts a task that is to be started into the ready queue. */
void sockext_hub_spawn(sockext_waiter *waiter);

/* In the hub, which must not run code of the script: lets the main script call the function of the
 * waiter, which is in no list; and release a value, whose ownership this takes. */
void sockext_hub_hand_over(sockext_waiter *waiter);
void sockext_hub_release_later(zval *value);

/* Keeps the running fiber, whose task has ended, for another one. Returns the flow of that, or NULL
 * if the fiber is to end. */
sockext_flow *sockext_hub_rest(void);

/* Whether other code of the script has resumed the running task, which had suspended itself. */
bool sockext_hub_is_resumed_by_script(void);

/* Other code is about to run, or a task to end its output buffers: does not return if a fiber is
 * suspended in the callback of one. */
void sockext_hub_check_output(void);

/* What a task has of zend_errors.h, and its end. Destructors may run. */
bool sockext_hub_has_own_errors(void);
void sockext_hub_drop_own_errors(void);

/* The running fiber is about to end. The main script releases it in its next duties, or the end of
 * the request does: sockext_hub_do_duties(). Dropped: by a fork. */
void sockext_hub_end_fiber(zend_fiber *fiber, bool is_dropped);

/* A task begins, and ends. */
void sockext_hub_add_flow(sockext_flow *flow);
void sockext_hub_remove_flow(sockext_flow *flow);

/* Whether tasks of the hub have not ended; those of schedulers do not count. */
bool sockext_hub_has_tasks(void);

/* Returns a task that has not got a fiber, or NULL. */
sockext_flow *sockext_hub_find_unbegun(void);

/* sockext_hub_yield(), also while the script ends: others run to their ends then. */
sockext_woken sockext_hub_yield_at_end(void);

/* Before the end of the request: destroys fibers that were made after PHP has called all
 * destructors, as by callbacks of output buffers. Their code may be in the middle of our functions.
 */
void sockext_hub_end_late_fibers(void);

/* How many waits there were in this request: whether there was one meanwhile. */
uint32_t sockext_hub_count_waits(void);

#endif
