/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The three arrays of socket_select(), and the set of their sockets, each once, with what it is
 * asked for. A socket remembers its slot; it is in the set if it stands at that slot, so that
 * nothing needs to be counted or reset from call to call.
 */
#ifndef SOCKEXT_SELECT_WANTS_H
#define SOCKEXT_SELECT_WANTS_H

#include "../core/socket_object.h"
#include "readiness.h"

#define SOCKEXT_SELECT_LISTS 3

/* One of the three arrays. */
typedef struct {
	zval *array;    /* the array, or NULL */
	zval *variable; /* the variable that it is in and that is to get the ready sockets, or NULL */
	int event;      /* what its sockets are asked for: a bit of readiness.h */
	zval ready;     /* the array of its ready sockets, once there is one */
} sockext_select_list;

typedef struct {
	sockext_readiness set;
	sockext_socket **sockets; /* by the slots of the set */
	bool has_repeats;         /* a descriptor stands twice in one array, or is several sockets' */
	sockext_socket *few[SOCKEXT_READINESS_FEW];
} sockext_select_wants;

/* Makes room for so many elements. */
void sockext_select_wants_init(sockext_select_wants *wants, uint32_t capacity);
void sockext_select_wants_destroy(sockext_select_wants *wants);

/* Adds the sockets of all lists, of which there must not be more than the capacity; FAILURE after a
 * TypeError. */
zend_result sockext_select_wants_add(sockext_select_wants *wants, const sockext_select_list *lists);

/* Makes the array of a list's ready sockets, up to limit, with their keys and in their order. */
void sockext_select_wants_collect(
	const sockext_select_wants *wants, sockext_select_list *list, int limit);

/* Puts an element into the array of a list's ready sockets, under its key or, without one, index.
 */
static inline void sockext_select_add_ready(
	sockext_select_list *list, zend_ulong index, zend_string *key, zval *element)
{
	Z_ADDREF_P(element);
	if (key) {
		zend_hash_add_new(Z_ARRVAL(list->ready), key, element);
	} else {
		zend_hash_index_add_new(Z_ARRVAL(list->ready), index, element);
	}
}

#endif
