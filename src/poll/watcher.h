/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class Io\Poll\Watcher, below PHP 8.6. While it is active, its set holds a reference to it and it
 * points to the set; set.c sets and clears both together.
 */
#ifndef SOCKEXT_POLL_WATCHER_H
#define SOCKEXT_POLL_WATCHER_H

#include "event.h"
#include "handle.h"

typedef enum {
	SOCKEXT_POLL_ACTIVE,
	SOCKEXT_POLL_HANDLE_CLOSED, /* the handle was closed; removing it is allowed and does nothing */
	SOCKEXT_POLL_REMOVED,       /* removed by the script, or with its Context */
} sockext_poll_stage;

typedef struct {
	struct sockext_poll_set *set;  /* NULL unless active */
	sockext_close_hook close_hook; /* in the list of its Socket */
	zval handle;
	zval data;
	PHP_SOCKET fd;
	uint32_t serial; /* distinguishes it from earlier watchers of the same descriptor number */
	uint32_t slot;   /* its entry in the poll backend */
	uint8_t stage;
	uint8_t events;
	uint8_t triggered;
	bool is_spent; /* one-shot, and has had its event */
	zend_object std;
} sockext_poll_watcher;

static inline sockext_poll_watcher *sockext_poll_watcher_from_object(zend_object *object)
{
	return (sockext_poll_watcher *) ((char *) object - offsetof(sockext_poll_watcher, std));
}

static inline sockext_poll_watcher *sockext_poll_watcher_from_close_hook(sockext_close_hook *hook)
{
	return (sockext_poll_watcher *) ((char *) hook - offsetof(sockext_poll_watcher, close_hook));
}

/* Whether the handle is still open. */
static inline bool sockext_poll_watcher_is_valid(const sockext_poll_watcher *watcher)
{
	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ(watcher->handle));
	return handle->ops->is_valid(handle);
}

/* Adds the watcher to the list of ready ones, and sets its triggered events. */
static inline void sockext_poll_watcher_add_ready(
	sockext_poll_watcher *watcher, uint32_t events, zval *ready)
{
	zval value;

	watcher->triggered = (uint8_t) events;
	watcher->is_spent = watcher->events & SOCKEXT_POLL_ONE_SHOT;
	ZVAL_OBJ_COPY(&value, &watcher->std);
	zend_hash_next_index_insert_new(Z_ARRVAL_P(ready), &value);
}

/* Makes value a watcher that is in no set. */
sockext_poll_watcher *sockext_poll_watcher_create(
	zval *value, zend_object *handle, uint32_t events, zval *data);

void sockext_poll_watcher_register_class(void);

#endif
