/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A snapshot of the arrays of a call to socket_select(). The next call compares pointers: with the
 * same objects at the same positions, nothing has to be scanned.
 */
#ifndef SOCKEXT_SELECT_SNAPSHOT_H
#define SOCKEXT_SELECT_SNAPSHOT_H

#include "select_wants.h"

/* The elements of a list by position. */
typedef struct {
	bool is_packed;
	uint32_t count;
	uint32_t capacity;
	zend_object **elements; /* NULL at an empty position */
} sockext_select_seen;

/* The position of a socket in each list, or UINT32_MAX. */
typedef struct {
	uint32_t at[SOCKEXT_SELECT_LISTS];
} sockext_select_position;

/* A hit: the events that poll(2) or the notifier has returned for the socket of a slot. */
typedef struct {
	uint32_t slot;
	short revents;
} sockext_select_hit;

typedef struct {
	sockext_select_seen lists[SOCKEXT_SELECT_LISTS];
	sockext_select_position *positions; /* indexed by the slots of the set of sockets */
	uint32_t capacity;
	uint64_t *bits; /* one for every position of a list */
	uint32_t words;
} sockext_select_snapshot;

/* Takes a snapshot of the lists. Their sockets have slots, and each is in a list at most once. */
void sockext_select_snapshot_take(
	sockext_select_snapshot *snapshot, const sockext_select_list *lists, uint32_t socket_count);

/* Whether the lists have the same pointers. An object may have been freed and another one, even of
 * another class, be at its address: the caller has to check that. */
bool sockext_select_snapshot_is_same(
	const sockext_select_snapshot *snapshot, const sockext_select_list *lists);

/* Makes the array of the ready sockets of a list that is the same, with their keys and in their
 * order. */
void sockext_select_snapshot_collect(sockext_select_snapshot *snapshot, int number,
	sockext_select_list *list, const sockext_select_hit *hits, uint32_t count);

void sockext_select_snapshot_destroy(sockext_select_snapshot *snapshot);

#endif
