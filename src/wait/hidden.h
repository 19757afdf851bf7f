/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Resources that only the running call may use.
 */
#ifndef SOCKEXT_HIDDEN_H
#define SOCKEXT_HIDDEN_H

#include "php.h"

/* A resource that a call of PHP works on: for other flows it is closed while the call waits. On the
 * stack of the call, which has pinned its stream. */
typedef struct sockext_hidden {
	struct sockext_hidden *next, **link; /* all of the thread */
	zend_resource *resource;
	const zend_fiber_context *context; /* of the call */
	void *ptr;                         /* of the resource while it is hidden, with its type */
	int type;
	bool is_hidden;
} sockext_hidden;

void sockext_hidden_begin(sockext_hidden *hidden, zend_resource *resource);
void sockext_hidden_end(sockext_hidden *hidden);

/* Around each switch to another flow, if there are any. */
void sockext_hidden_hide_all(void);
void sockext_hidden_show_own(void);

#endif
