/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The ends of waits: a binary heap of waiters, the earliest first.
 */
#ifndef SOCKEXT_TIMERS_H
#define SOCKEXT_TIMERS_H

#include "hub.h"

typedef struct {
	sockext_waiter **heap;
	uint32_t count;
	uint32_t capacity;
} sockext_timers;

void sockext_timers_add(sockext_timers *timers, sockext_waiter *waiter);

/* Takes out one that is there. */
void sockext_timers_take(sockext_timers *timers, sockext_waiter *waiter);

/* Does nothing if the waiter is not there. */
static inline void sockext_timers_remove(sockext_timers *timers, sockext_waiter *waiter)
{
	if (waiter->timer != 0) {
		sockext_timers_take(timers, waiter);
	}
}

static inline sockext_waiter *sockext_timers_first(const sockext_timers *timers)
{
	return timers->count > 0 ? timers->heap[0] : NULL;
}

void sockext_timers_free(sockext_timers *timers);

#endif
