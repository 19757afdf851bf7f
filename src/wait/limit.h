/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Limits of waits: the time of socket_deadline(), and the failure of a group while its body runs. A
 * limit holds for all waits of the context in which it was made, and of the fibers that it resumes.
 * It lies on the stack of the function that has made it.
 */
#ifndef SOCKEXT_LIMIT_H
#define SOCKEXT_LIMIT_H

#include "hub.h"

typedef struct sockext_limit {
	struct sockext_limit *outer; /* the one before, of the same context */
	zend_fiber_context *context; /* in which it was made; NULL before that and after its end */
	int64_t end;                 /* by sockext_platform_monotonic_ns(), or SOCKEXT_NEVER */
	bool is_group;               /* else it is of socket_deadline() */
	zend_object *cause;          /* of a group: its failure; not owned */
	zend_object *thrown;         /* the error by which a wait has told that it is up; owned */
} sockext_limit;

/* Begin and end a limit of the running context; the last one ends first. */
void sockext_limit_enter(sockext_limit *limit);
void sockext_limit_leave(sockext_limit *limit);

/* Makes it be up: wakes the wait that it limits, if it has begun. */
void sockext_limit_reach(sockext_limit *limit);

/* Whether the pending exception is what a wait has thrown because this limit was up. */
bool sockext_limit_has_thrown(const sockext_limit *limit);

/* Returns the end of a wait of the running code that would end then. */
int64_t sockext_limit_find_end(int64_t end);

/* Whether the running code is in the body of a group. */
bool sockext_limit_has_group(void);

/* Throws if a limit of the running code is up; returns whether it has. */
bool sockext_limit_throw(void);

void sockext_limit_register(void);

/* The index of our pointer in each context, -1 if there was none left. */
extern int sockext_limit_index;

#endif
