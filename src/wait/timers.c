/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See timers.h.
 */
#include "timers.h"

static void put(sockext_timers *timers, uint32_t place, sockext_waiter *waiter)
{
	timers->heap[place] = waiter;
	waiter->timer = place + 1;
}

static void move_up(sockext_timers *timers, uint32_t place, sockext_waiter *waiter)
{
	while (place > 0 && waiter->end < timers->heap[(place - 1) / 2]->end) {
		put(timers, place, timers->heap[(place - 1) / 2]);
		place = (place - 1) / 2;
	}
	put(timers, place, waiter);
}

static void move_down(sockext_timers *timers, uint32_t place, sockext_waiter *waiter)
{
	for (;;) {
		uint32_t child = 2 * place + 1;
		if (child + 1 < timers->count && timers->heap[child + 1]->end < timers->heap[child]->end) {
			child++;
		}
		if (child >= timers->count || waiter->end <= timers->heap[child]->end) {
			break;
		}
		put(timers, place, timers->heap[child]);
		place = child;
	}
	put(timers, place, waiter);
}

void sockext_timers_add(sockext_timers *timers, sockext_waiter *waiter)
{
	if (timers->count == timers->capacity) {
		timers->capacity = MAX(64, timers->capacity * 2);
		timers->heap = safe_erealloc(timers->heap, timers->capacity, sizeof(timers->heap[0]), 0);
	}
	timers->count++;
	move_up(timers, timers->count - 1, waiter);
}

void sockext_timers_take(sockext_timers *timers, sockext_waiter *waiter)
{
	uint32_t place = waiter->timer - 1;
	sockext_waiter *last = timers->heap[--timers->count];
	waiter->timer = 0;
	if (last == waiter) {
		return;
	}
	if (place > 0 && last->end < timers->heap[(place - 1) / 2]->end) {
		move_up(timers, place, last);
	} else {
		move_down(timers, place, last);
	}
}

void sockext_timers_free(sockext_timers *timers)
{
	if (timers->heap) {
		efree(timers->heap);
	}
	*timers = (sockext_timers){0};
}
