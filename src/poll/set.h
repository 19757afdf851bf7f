/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The set of watchers of a Context. It has them by descriptor, holds a reference to each, and keeps
 * the backend up to date.
 */
#ifndef SOCKEXT_POLL_SET_H
#define SOCKEXT_POLL_SET_H

#include "watcher.h"

typedef struct sockext_poll_set sockext_poll_set;

/* A backend: how the set waits. Functions return 0 or -errno unless they say otherwise. */
typedef struct {
	const char *name; /* the case of Io\Poll\Backend */
	bool has_edge_triggering;
	int (*open)(sockext_poll_set *set);
	void (*close)(sockext_poll_set *set);
	int (*add)(sockext_poll_set *set, sockext_poll_watcher *watcher);
	/* The watcher still has its old events. */
	int (*modify)(sockext_poll_set *set, sockext_poll_watcher *watcher, uint32_t events);
	/* is_open is false if the descriptor was closed: its number may be another file now. */
	void (*remove)(sockext_poll_set *set, sockext_poll_watcher *watcher, bool is_open);
	/* Makes ready a list of at most limit ready watchers, and returns their number or -errno. If an
	 * event has no valid watcher, sets is_stale and makes sure that not every wait returns it. Runs
	 * no code of the script. */
	int (*wait)(sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready);
	/* Returns a descriptor that is readable when a wait would return something; NULL if there is
	 * none. */
	int (*get_descriptor)(const sockext_poll_set *set);
} sockext_poll_backend;

struct sockext_poll_set {
	const sockext_poll_backend *backend; /* NULL before init */
	void *state;                         /* the backend's */
	HashTable watchers;                  /* by descriptor */
	zval closed;                         /* during a wait: watchers whose handle was closed */
	uint32_t next_checked;               /* position in the table that is checked next */
	uint32_t last_serial;
	bool is_stale;
};

/* Initialises an empty set; on failure it is unchanged. */
int sockext_poll_set_init(sockext_poll_set *set, const sockext_poll_backend *backend);

/* Makes all watchers inactive and releases them, which may run user code. */
void sockext_poll_set_destroy(sockext_poll_set *set);

/* Returns the valid watcher of a descriptor, or NULL. Removes one whose handle was closed. */
sockext_poll_watcher *sockext_poll_set_find(sockext_poll_set *set, PHP_SOCKET fd);

/* Adds a watcher with its descriptor, which must not have a watcher yet. */
int sockext_poll_set_add(sockext_poll_set *set, sockext_poll_watcher *watcher, PHP_SOCKET fd);

/* Whether a watcher that the caller holds is in a set; removes one whose handle was closed. */
bool sockext_poll_set_is_active(sockext_poll_watcher *watcher);

/* Sets the events of an active watcher; on failure it is unchanged. */
int sockext_poll_set_modify(sockext_poll_watcher *watcher, uint32_t events);

/* Removes an active watcher from its set, which may free it. */
void sockext_poll_set_remove(sockext_poll_watcher *watcher);

/* Clears the links of a watcher to its set and Socket. Does not release the set's reference. */
void sockext_poll_set_detach(sockext_poll_watcher *watcher, sockext_poll_stage stage);

/* For backends: a handle was found closed. Its watcher is removed when the wait is over. */
void sockext_poll_set_mark_closed(sockext_poll_set *set, sockext_poll_watcher *watcher);

/* Makes ready a list of at most limit ready watchers; a timeout of NULL has no limit. There is no
 * list on failure and after an exception. */
int sockext_poll_set_wait(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready);

/* Releases a list that the script will not get. Later waits will return its one-shot and
 * edge-triggered events again. */
void sockext_poll_set_give_back(sockext_poll_set *set, zval *ready);

#endif
