/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lists of structs that have the members "next" and "link". The link is the pointer to the item,
 * which is in the list or in the item before it, so that removing needs no list and no search. It
 * is NULL outside of a list. The arguments are evaluated more than once.
 */
#ifndef SOCKEXT_LIST_H
#define SOCKEXT_LIST_H

/* Makes the item the first of a list, given by the pointer to its first pointer. */
#define SOCKEXT_LIST_PREPEND(list, item) \
	do { \
		(item)->next = *(list); \
		(item)->link = (list); \
		if ((item)->next) { \
			(item)->next->link = &(item)->next; \
		} \
		*(list) = (item); \
	} while (0)

/* Removes the item from its list. */
#define SOCKEXT_LIST_REMOVE(item) \
	do { \
		*(item)->link = (item)->next; \
		if ((item)->next) { \
			(item)->next->link = (item)->link; \
		} \
		(item)->link = NULL; \
	} while (0)

#endif
