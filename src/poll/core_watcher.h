/* SPDX-License-Identifier: BSD-3-Clause
 *
 * On PHP 8.6 the Context is PHP's own, and it learns only of streams that close. A Socket must be
 * removed from it before the descriptor is closed. So the handlers of Context::add() and
 * Watcher::remove() are replaced: the handle keeps an entry for every watcher of a Socket, without
 * a reference, and a close hook removes the watcher by PHP's own method.
 */
#ifndef SOCKEXT_POLL_CORE_WATCHER_H
#define SOCKEXT_POLL_CORE_WATCHER_H

#include "../core/socket_object.h"

#if PHP_VERSION_ID >= 80600
#include "main/php_poll.h"

typedef struct sockext_core_watcher sockext_core_watcher;

/* The allocation of a SocketPollHandle object; its handle_data is the Socket. */
typedef struct {
	sockext_core_watcher *watchers; /* the entries of its watchers */
	php_poll_handle_object base;
} sockext_core_handle;

static inline sockext_core_handle *sockext_core_handle_from_object(zend_object *object)
{
	return (sockext_core_handle *) ((char *) object - offsetof(sockext_core_handle, base.std));
}

/* Frees all entries of a handle. */
void sockext_core_watcher_forget_all(sockext_core_handle *handle);

/* The handlers that replace those of Context::add() and Watcher::remove(). original_add and
 * original_remove are copies of PHP's methods. */
ZEND_NAMED_FUNCTION(sockext_core_watcher_add);
ZEND_NAMED_FUNCTION(sockext_core_watcher_remove);
extern zend_internal_function sockext_core_watcher_original_add;
extern zend_internal_function sockext_core_watcher_original_remove;
#endif

#endif
