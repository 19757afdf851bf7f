/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Code that holds all other flows, by a call that blocks or by a calculation: what runs between two
 * waits is measured, if the setting task_warn_blocking is not 0.
 */
#ifndef SOCKEXT_HELD_H
#define SOCKEXT_HELD_H

#include "hub.h"

void sockext_held_note_now(void);
int64_t sockext_held_measure(const sockext_flow *flow);

/* A flow begins, or goes on. */
static inline void sockext_held_note(void)
{
	if (UNEXPECTED(SOCKETS_G(task_warn_blocking) > 0)) {
		sockext_held_note_now();
	}
}

/* Returns for how many ms the flow, which runs, has held all others, if that is too long, or 0. */
static inline int64_t sockext_held_count(const sockext_flow *flow)
{
	return UNEXPECTED(SOCKETS_G(task_warn_blocking) > 0) ? sockext_held_measure(flow) : 0;
}

/* Warns of it, when the wait that has ended it is over. */
void sockext_held_warn(int64_t ms);

/* The running task has ended: warns if it has held the others. */
void sockext_held_check(void);

#endif
