/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lists of waiters: first in, first out. An entry lies on the stack of the code that waits.
 */
#ifndef SOCKEXT_INTEREST_H
#define SOCKEXT_INTEREST_H

#include "hub.h"

/* A waiter in one of the lists of a watch. */
typedef struct sockext_interest {
	struct sockext_interest *next, **link; /* link is NULL outside of a list */
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
	*item->link = item->next;
	if (item->next) {
		item->next->link = item->link;
	} else {
		list->tail = item->link;
	}
	item->link = NULL;
}

static inline void sockext_interest_clear(sockext_interest_list *list)
{
	while (list->first) {
		sockext_interest_remove(list, list->first);
	}
}

static inline void sockext_interest_wake_all(const sockext_interest_list *list, sockext_woken woken)
{
	for (const sockext_interest *item = list->first; item; item = item->next) {
		sockext_hub_wake(item->waiter, woken);
	}
}

#endif
