/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lists of waiters that wait for one thing, first in, first out.
 */
#ifndef SOCKEXT_INTEREST_H
#define SOCKEXT_INTEREST_H

#include "../core/list.h"
#include "hub.h"

/* A waiter in one of the lists. */
typedef struct sockext_interest {
	struct sockext_interest *next, **link;
	sockext_waiter *waiter;
	int event; /* of readiness.h */
} sockext_interest;

/* First in, first out. */
typedef struct {
	sockext_interest *first, **tail;
} sockext_interest_list;

static inline void sockext_interest_init(sockext_interest_list *list)
{
	list->first = NULL;
	list->tail = &list->first;
}

static inline void sockext_interest_append(sockext_interest_list *list, sockext_interest *item)
{
	item->next = NULL;
	item->link = list->tail;
	*list->tail = item;
	list->tail = &item->next;
}

static inline void sockext_interest_remove(sockext_interest_list *list, sockext_interest *item)
{
	if (!item->link) {
		return;
	}
	if (!item->next) {
		list->tail = item->link;
	}
	SOCKEXT_LIST_REMOVE(item);
}

/* After a fatal error those in the list lie on stacks that are no more. */
static inline void sockext_interest_clear(sockext_interest_list *list)
{
	while (list->first && !sockext_hub_is_dead()) {
		sockext_interest_remove(list, list->first);
	}
	sockext_interest_init(list);
}

static inline void sockext_interest_wake(const sockext_interest_list *list, sockext_woken woken)
{
	for (const sockext_interest *item = list->first; item; item = item->next) {
		sockext_hub_wake(item->waiter, woken);
	}
}

#endif
