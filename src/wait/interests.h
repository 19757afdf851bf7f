/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lists of waiters, first in, first out; only src/wait/ includes this.
 */
#ifndef SOCKEXT_INTERESTS_H
#define SOCKEXT_INTERESTS_H

#include "hub.h"

/* A waiter in a list. */
typedef struct sockext_interest {
	struct sockext_interest *next, **link; /* link is NULL outside of a list */
	sockext_waiter *waiter;
	int event; /* of readiness.h */
} sockext_interest;

typedef struct {
	sockext_interest *first, **tail;
} sockext_interests;

static inline void sockext_interests_init(sockext_interests *list)
{
	list->first = NULL;
	list->tail = &list->first;
}

static inline void sockext_interests_append(sockext_interests *list, sockext_interest *item)
{
	item->next = NULL;
	item->link = list->tail;
	*list->tail = item;
	list->tail = &item->next;
}

static inline void sockext_interests_remove(sockext_interests *list, sockext_interest *item)
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

static inline void sockext_interests_clear(sockext_interests *list)
{
	while (list->first) {
		sockext_interests_remove(list, list->first);
	}
}

static inline void sockext_interests_wake(const sockext_interests *list, sockext_woken woken)
{
	for (const sockext_interest *item = list->first; item; item = item->next) {
		sockext_hub_wake(item->waiter, woken);
	}
}

#endif
