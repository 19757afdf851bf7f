/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Tasks that belong to a group or to a server, which waits for all of them before it ends.
 */
#ifndef SOCKEXT_CHILDREN_H
#define SOCKEXT_CHILDREN_H

#include "task.h"

#include "../wait/interest.h"
#include "../wait/limit.h"

typedef struct sockext_children {
	sockext_task *first; /* those that have not ended */
	uint32_t count;
	uint32_t lineage;             /* of the process that has them; see platform/lineage.h */
	sockext_interest_list crowds; /* the waits until there are fewer */
	zend_object *failure;         /* what has made all of them be cancelled, or NULL */
	/* Told of the end of each; its arguments are still there. NULL: the first failure cancels the
	 * rest, and is thrown. */
	void (*on_end)(struct sockext_children *children, sockext_task *task);
	sockext_limit body; /* of the code that begins them; reached by a failure */
} sockext_children;

void sockext_children_init(sockext_children *children);

/* Throws, for the running function, if PHP does not let other code run here, or if there can
 * be no tasks; FAILURE after that. */
zend_result sockext_children_check(void);

/* Begins one more. Returns it, with a reference for the caller; NULL after an exception. */
sockext_task *sockext_children_spawn(
	sockext_children *children, const zend_fcall_info *fci, const zend_fcall_info_cache *cache);

/* Returns how many have not ended; in a forked child those of the parent process do not count. */
uint32_t sockext_children_count(sockext_children *children);

/* Cancels all. */
void sockext_children_cancel(sockext_children *children, zend_object *cause);

/* Calls the body of the code that begins them; the first failure ends its waits. */
void sockext_children_run_body(
	sockext_children *children, zend_fcall_info *fci, zend_fcall_info_cache *cache);

/* Waits until there are fewer than limit, or until then. An exception may have been thrown. */
sockext_woken sockext_children_wait(sockext_children *children, uint32_t limit, int64_t end);

/* Waits for all of them. A pending exception, and one that is thrown into the wait, cancels them.
 * Leaves the first failure as pending exception. When the script ends they are let go. */
void sockext_children_finish(sockext_children *children);

/* Releases what it holds. */
void sockext_children_destroy(sockext_children *children);

/* Makes the task, which has no parent, a child. */
void sockext_children_add(sockext_children *children, sockext_task *task);

/* A task with a parent has ended. */
void sockext_children_end(sockext_task *task);

#endif
