/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Flows: which code runs, and which tasks there are.
 */
#ifndef SOCKEXT_HUB_FLOW_H
#define SOCKEXT_HUB_FLOW_H

#include "../platform/platform.h"

#include "php_output.h"
#include "zend_fibers.h"

struct sockext_waiter;

/* Code that runs one after the other: the main script, or a task with all fibers that it resumes.
 */
typedef struct sockext_flow {
	struct sockext_flow *next, **link; /* all tasks of the hub, or of schedulers */
	uint32_t lineage;                  /* of the process that has it */
	uint16_t number;                   /* as tasks are counted; 0: the main script */
	zend_fiber_context *context;       /* of a task of the hub that has begun: of its fiber */
	struct sockext_waiter *waiter;     /* its innermost wait, or NULL while it runs */
	zend_object *cancel;               /* to be thrown by its next wait, or NULL */
	/* A call that waits to close a stream until no others use it, or NULL; see evict.c. */
	const zend_execute_data *closing;
	bool is_scheduled; /* a scheduler runs it; it is in a list of its own */
	bool is_plain;     /* its wait is in no call that fclose() ends; see evict.c */
} sockext_flow;

sockext_flow *sockext_hub_main_flow(void);

/* Returns the context that has resumed this one, NULL if it is the first of its flow. */
const zend_fiber_context *sockext_hub_caller_of(const zend_fiber_context *context);

/* Whether the first context is the second, or was resumed by it, also by way of others. */
bool sockext_hub_is_within(const zend_fiber_context *inner, const zend_fiber_context *outer);

/* The index of our pointer among the reserved ones of a context: the flow of a task's fiber. */
extern int sockext_hub_index;

/* The flow to which a context belongs; that of the main script if it is suspended. */
sockext_flow *sockext_hub_flow_of(const zend_fiber_context *context);

/* The flow that runs now. */
static inline sockext_flow *sockext_hub_current_flow(void)
{
	const zend_fiber_context *context = EG(current_fiber_context);
	sockext_flow *flow = context->reserved[sockext_hub_index];

	return EXPECTED(flow) ? flow : sockext_hub_flow_of(context);
}

/* Whether a fiber has suspended itself in the callback of an output buffer of the running code. */
bool sockext_hub_is_output_suspended(void);

/* Whether PHP forbids a switch here. It does not, but should, for an error handler that it calls in
 * the middle of compiling a file: other code may compile another one, and the compiler has one
 * state; and while an output buffer is in use by a fiber that other code may resume. */
static inline bool sockext_hub_is_switch_blocked(void)
{
	return UNEXPECTED(zend_fiber_switch_blocked() || CG(ast_arena))
		   || (UNEXPECTED(OG(running)) && sockext_hub_is_output_suspended());
}

/* Whether this process runs it, and not its parent. */
bool sockext_hub_is_of_this_process(const sockext_flow *flow);

#endif
