/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A set of watchers: what is in a Context. It knows its watchers by descriptor, holds a reference
 * to each, and keeps the backend in step with them.
 */
#ifndef SOCKEXT_POLL_SET_H
#define SOCKEXT_POLL_SET_H

#include "watcher.h"

typedef struct sockext_poll_set sockext_poll_set;

/* How the system is asked. Functions return 0 or -errno unless they say otherwise. */
typedef struct {
	const char *name; /* the case of Io\Poll\Backend */
	bool has_edge_triggering;
	int (*open)(sockext_poll_set *set);
	void (*close)(sockext_poll_set *set);
	int (*add)(sockext_poll_set *set, sockext_poll_watcher *watcher);
	/* The watcher still has its old events. */
	int (*modify)(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events);
	/* Without its descriptor, whose number may be another file's by now, if that was closed. */
	void (*remove)(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open);
	/* Makes ready the list of at most limit ready watchers and returns their number or -errno.
	 * Sets is_stale if something was reported that is no valid watcher's, and sees to it that it is
	 * not reported by each wait. Runs no code of the script. */
	int (*wait)(sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready);
} sockext_poll_backend;

struct sockext_poll_set {
	const sockext_poll_backend *backend; /* NULL before init */
	void *state;                         /* the backend's */
	HashTable watchers;                  /* by descriptor */
	zval lost;                           /* during a wait: the watchers whose handle was closed */
	uint32_t next_checked;               /* where in the table is looked next */
	uint32_t last_serial;
	bool is_stale;
};

/* Opens an empty set; on failure it is as before. */
int sockext_poll_set_init(sockext_poll_set *set, const sockext_poll_backend *backend);

/* Makes all watchers inactive and releases them, which may run user code. */
void sockext_poll_set_destroy(sockext_poll_set *set);

/* Returns the valid watcher of a descriptor, or NULL. One that is not valid any more is removed. */
sockext_poll_watcher *sockext_poll_set_find(sockext_poll_set *set, PHP_SOCKET fd);

/* Adds a watcher with its descriptor, which must have none yet. */
int sockext_poll_set_add(sockext_poll_set *set, sockext_poll_watcher *watcher, PHP_SOCKET fd);

/* Whether a watcher that the caller holds is in a set; removes one whose handle was closed. */
bool sockext_poll_set_is_active(sockext_poll_watcher *watcher);

/* Sets the events of an active watcher, or leaves it as it is on failure. */
int sockext_poll_set_modify(sockext_poll_watcher *watcher, uint32_t events);

/* Takes an active watcher out of its set, which may be the end of it. */
void sockext_poll_set_remove(sockext_poll_watcher *watcher);

/* Cuts the ties of a watcher to its set and Socket, but leaves the set's reference alone. */
void sockext_poll_set_detach(sockext_poll_watcher *watcher, sockext_poll_state state);

/* For backends: a handle was found closed. Its watcher is removed when the wait is over. */
void sockext_poll_set_lose(sockext_poll_set *set, sockext_poll_watcher *watcher);

/* Makes ready the list of at most limit watchers that are ready; NULL waits for ever. On failure,
 * and after an exception, there is no list. */
int sockext_poll_set_wait(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready);

/* Releases a list that the script does not get. What is reported once only is reported again. */
void sockext_poll_set_give_back(sockext_poll_set *set, zval *ready);

#endif
