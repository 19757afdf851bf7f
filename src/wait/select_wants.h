/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The three arrays of socket_select(), and the set of their sockets, each once, with its requested
 * events. A socket stores its slot; it is in the set if the set has it at that slot, so the slots
 * need not be reset after a call.
 */
#ifndef SOCKEXT_SELECT_WANTS_H
#define SOCKEXT_SELECT_WANTS_H

#include "readiness.h"
#include "select_socket.h"

#define SOCKEXT_SELECT_LISTS 3

/* One of the three arrays. */
typedef struct {
	zval *array;    /* the array, or NULL */
	zval *variable; /* the variable that holds it and gets the ready sockets, or NULL */
	int event;      /* the requested event of its sockets */
	zval ready;     /* the array of its ready sockets */
} sockext_select_list;

typedef struct {
	sockext_readiness set;
	sockext_socket **sockets; /* indexed by the slots of the set */
	bool has_repeats;         /* a descriptor is twice in one array, or in several sockets */
	sockext_socket *few[SOCKEXT_READINESS_FEW];
} sockext_select_wants;

/* Initialises an empty set with room for this many elements. */
void sockext_select_wants_init(sockext_select_wants *wants, uint32_t capacity);
void sockext_select_wants_destroy(sockext_select_wants *wants);

/* Adds the sockets of all lists, not more than the capacity; FAILURE after a TypeError. */
zend_result sockext_select_wants_add(sockext_select_wants *wants, const sockext_select_list *lists);

/* Assigns the array of ready sockets to the variable of a list. The list keeps the old value, since
 * releasing it may run code. */
static inline void sockext_select_replace(sockext_select_list *list)
{
	zval before = *list->variable;
	ZVAL_COPY_VALUE(list->variable, &list->ready);
	list->ready = before;
}

/* Makes the arrays of ready sockets, at most limit of all, with their keys and in their order, and
 * replaces those of the variables, one after the other: a variable that is passed twice gets the
 * sockets that are ready for both. */
void sockext_select_wants_replace(
	const sockext_select_wants *wants, sockext_select_list *lists, int limit);

/* Adds an element to the array of a list's ready sockets, with its key, or index if key is NULL. */
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
