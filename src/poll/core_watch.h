/* SPDX-License-Identifier: BSD-3-Clause
 *
 * On PHP 8.6 the Context is PHP's own, and is told only of streams that close. So that it lets go
 * of a Socket before that closes, Context::add() and Watcher::remove() are followed from here:
 * every watcher of a Socket is remembered, weakly, and removed by its own method when the time
 * comes.
 */
#ifndef SOCKEXT_POLL_CORE_WATCH_H
#define SOCKEXT_POLL_CORE_WATCH_H

#include "../socket_object.h"

/* Begins to follow the methods, or leaves them as they were. */
void sockext_core_watch_extend(void);
void sockext_core_watch_restore(void);

/* Forgets the watchers of the request. */
void sockext_core_watch_end_request(void);

#endif
