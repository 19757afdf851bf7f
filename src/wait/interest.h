/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lists of waiters that wait for one thing, first in, first out.
 */
#ifndef SOCKEXT_INTEREST_H
#define SOCKEXT_INTEREST_H

#include "hub.h"

/* A waiter in one of the lists. */
typedef struct sockext_interest {
	struct sockext_interest *next, *previous; /* in a circle, or NULL */
	sockext_waiter *waiter;
	int event; /* of readiness.h */
} sockext_interest;

/* First in, first out; empty if it is zero. */
typedef struct {
	sockext_interest *first;
} sockext_interest_list;

static inline bool sockext_interest_is_listed(const sockext_interest *item)
{
	return item->next != NULL;
}

/* The one after it, or NULL. */
static inline sockext_interest *sockext_interest_next(
	const sockext_interest_list *list, const sockext_interest *item)
{
	return item->next != list->first ? item->next : NULL;
}

static inline void sockext_interest_append(sockext_interest_list *list, sockext_interest *item)
{
	if (!list->first) {
		list->first = item->next = item->previous = item;
		return;
	}
	item->next = list->first;
	item->previous = list->first->previous;
	item->previous->next = item->next->previous = item;
}

static inline void sockext_interest_remove(sockext_interest_list *list, sockext_interest *item)
{
	if (!sockext_interest_is_listed(item)) {
		return;
	}
	if (list->first == item) {
		list->first = item->next != item ? item->next : NULL;
	}
	item->previous->next = item->next;
	item->next->previous = item->previous;
	item->next = NULL;
}

/* After a fatal error those in the list lie on stacks that are no more. */
static inline void sockext_interest_clear(sockext_interest_list *list)
{
	while (list->first && !sockext_hub_is_dead()) {
		sockext_interest_remove(list, list->first);
	}
	list->first = NULL;
}

static inline void sockext_interest_wake(const sockext_interest_list *list, sockext_woken woken)
{
	for (const sockext_interest *item = list->first; item;
		 item = sockext_interest_next(list, item)) {
		sockext_hub_wake(item->waiter, woken);
	}
}

#endif
