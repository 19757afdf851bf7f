/* SPDX-License-Identifier: BSD-3-Clause
 *
 * On PHP 8.6 the Context is PHP's own, and is told only of streams that close. So that it lets go
 * of a Socket before that closes, Context::add() and Watcher::remove() are followed from here:
 * every watcher of a Socket is remembered by the handle, weakly, and removed by its own method when
 * the time comes.
 */
#ifndef SOCKEXT_POLL_CORE_WATCHER_H
#define SOCKEXT_POLL_CORE_WATCHER_H

#include "../core/socket_object.h"

#if PHP_VERSION_ID >= 80600
#include "main/php_poll.h"

typedef struct sockext_core_watcher sockext_core_watcher;

/* What an object of class SocketPollHandle is allocated as; its data is the Socket. */
typedef struct {
	sockext_core_watcher *watchers; /* what is remembered of its watchers */
	php_poll_handle_object base;
} sockext_core_handle;

static inline sockext_core_handle *sockext_core_handle_from_object(zend_object *object)
{
	return (sockext_core_handle *) ((char *) object - offsetof(sockext_core_handle, base.std));
}

/* Forgets the watchers of a handle. */
void sockext_core_watcher_forget_all(sockext_core_handle *handle);

/* In place of Context::add() and Watcher::remove(), which are kept in original_add and
 * original_remove. */
ZEND_NAMED_FUNCTION(sockext_core_watcher_add);
ZEND_NAMED_FUNCTION(sockext_core_watcher_remove);
extern zend_internal_function sockext_core_watcher_original_add;
extern zend_internal_function sockext_core_watcher_original_remove;
#endif

#endif
