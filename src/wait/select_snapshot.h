/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What the arrays of a call to socket_select() held. A call with the very same objects at the same
 * places needs no more than this comparison of pointers.
 */
#ifndef SOCKEXT_SELECT_SNAPSHOT_H
#define SOCKEXT_SELECT_SNAPSHOT_H

#include "select_wants.h"

/* What a list held, by position. */
typedef struct {
	bool is_packed;
	uint32_t count;
	uint32_t capacity;
	zend_object **elements; /* NULL where an array has a gap */
} sockext_select_held;

/* Where a socket stood in each list, if there. */
typedef struct {
	uint32_t at[SOCKEXT_SELECT_LISTS];
} sockext_select_position;

/* What poll(2) or epoll has reported, as poll(2) names it, for the socket of a slot. */
typedef struct {
	uint32_t place;
	short revents;
} sockext_select_hit;

typedef struct {
	sockext_select_held lists[SOCKEXT_SELECT_LISTS];
	sockext_select_position *positions; /* by the slots of the set of sockets */
	uint32_t capacity;
	uint64_t *bits; /* one for every position of a list */
	uint32_t words;
} sockext_select_snapshot;

/* Remembers the lists, whose sockets have their slots and stand in each list once. */
void sockext_select_snapshot_take(
	sockext_select_snapshot *snapshot, const sockext_select_list *lists, uint32_t socket_count);

/* Whether the lists hold what they held. Objects that were freed since may have successors at their
 * addresses, of other classes too: what keeps them from being taken for them is up to the caller.
 */
bool sockext_select_snapshot_is_same(
	const sockext_select_snapshot *snapshot, const sockext_select_list *lists);

/* Makes the array of the ready sockets of a list, which is as it was, with their keys and in their
 * order. */
void sockext_select_snapshot_collect(sockext_select_snapshot *snapshot, int number,
	sockext_select_list *list, const sockext_select_hit *hits, uint32_t count);

void sockext_select_snapshot_destroy(sockext_select_snapshot *snapshot);

#endif
