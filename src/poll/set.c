/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See set.h. A Socket runs a close hook of each watcher; a stream does not. A watcher whose stream
 * was closed is found when its descriptor number is added again, when a wait has an event for it,
 * when one of its methods is called, or by a wait, each of which checks one watcher.
 */
#include "set.h"

#if PHP_VERSION_ID < 80600

#include "../platform/clock.h"
#include "../wait/call.h"
#include "../wait/readiness.h"
#include "../wait/watch.h"

#define POSITIONS_CHECKED 8

static sockext_poll_watcher *get_element(const zval *element)
{
	return sockext_poll_watcher_from_object(Z_OBJ_P(element));
}

int sockext_poll_set_init(sockext_poll_set *set, const sockext_poll_backend *backend)
{
	int error = backend->open(set);
	if (error == 0) {
		set->backend = backend;
		zend_hash_init(&set->watchers, 0, NULL, ZVAL_PTR_DTOR, false);
		ZVAL_UNDEF(&set->closed);
	}
	return error;
}

void sockext_poll_set_detach(sockext_poll_watcher *watcher, sockext_poll_stage stage)
{
	sockext_socket_remove_close_hook(&watcher->close_hook);
	watcher->set = NULL;
	watcher->stage = stage;
}

void sockext_poll_set_destroy(sockext_poll_set *set)
{
	const zval *element;

	if (!set->backend) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(&set->watchers, element) {
		sockext_poll_set_detach(get_element(element), SOCKEXT_POLL_REMOVED);
	}
	ZEND_HASH_FOREACH_END();
	set->backend->close(set);
	set->backend = NULL;
	zend_hash_destroy(&set->watchers);
}

/* The set's reference is released last: that may free the watcher and run code. */
static void remove_watcher(sockext_poll_watcher *watcher, sockext_poll_stage stage, bool is_open)
{
	sockext_poll_set *set = watcher->set;

	set->backend->remove(set, watcher, is_open);
	sockext_poll_set_detach(watcher, stage);
	zend_hash_index_del(&set->watchers, (zend_ulong) watcher->fd);
}

/* If a stream takes over the descriptor, the watcher stays, and is checked as that of a stream. */
static void on_socket_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	if (reason == SOCKEXT_SOCKET_CLOSES) {
		remove_watcher(
			sockext_poll_watcher_from_close_hook(hook), SOCKEXT_POLL_HANDLE_CLOSED, true);
	}
}

/* Removes a watcher whose handle was closed, which may free it; returns whether it did. */
static bool remove_if_closed(sockext_poll_watcher *watcher)
{
	if (!watcher->set || sockext_poll_watcher_is_valid(watcher)) {
		return false;
	}
	remove_watcher(watcher, SOCKEXT_POLL_HANDLE_CLOSED, false);
	return true;
}

bool sockext_poll_set_is_active(sockext_poll_watcher *watcher)
{
	return !remove_if_closed(watcher) && watcher->stage == SOCKEXT_POLL_ACTIVE;
}

sockext_poll_watcher *sockext_poll_set_find(sockext_poll_set *set, PHP_SOCKET fd)
{
	const zval *element = zend_hash_index_find(&set->watchers, (zend_ulong) fd);

	return !element || remove_if_closed(get_element(element)) ? NULL : get_element(element);
}

int sockext_poll_set_add(sockext_poll_set *set, sockext_poll_watcher *watcher, PHP_SOCKET fd)
{
	zval value;

	if (zend_hash_index_exists(&set->watchers, (zend_ulong) fd)) {
		return -SOCKEXT_EEXIST;
	}
	watcher->fd = fd;
	watcher->serial = ++set->last_serial;
	int error = set->backend->add(set, watcher);
	if (error != 0) {
		return error;
	}
	ZVAL_OBJ_COPY(&value, &watcher->std);
	zend_hash_index_add_new(&set->watchers, (zend_ulong) fd, &value);
	watcher->set = set;
	watcher->stage = SOCKEXT_POLL_ACTIVE;

	const sockext_poll_handle *handle = sockext_poll_handle_from_object(Z_OBJ(watcher->handle));
	if (handle->ops->add_close_hook) {
		watcher->close_hook.on_close = on_socket_close;
		handle->ops->add_close_hook(handle, &watcher->close_hook);
	}
	return 0;
}

int sockext_poll_set_modify(sockext_poll_watcher *watcher, uint32_t events)
{
	int error = watcher->set->backend->modify(watcher->set, watcher, events);
	if (error == 0) {
		watcher->events = (uint8_t) events;
		watcher->is_spent = false;
	}
	return error;
}

void sockext_poll_set_remove(sockext_poll_watcher *watcher)
{
	remove_watcher(watcher, SOCKEXT_POLL_REMOVED, true);
}

void sockext_poll_set_mark_closed(sockext_poll_set *set, sockext_poll_watcher *watcher)
{
	zval value;

	if (Z_ISUNDEF(set->closed)) {
		array_init(&set->closed);
	}
	ZVAL_OBJ_COPY(&value, &watcher->std);
	zend_hash_next_index_insert_new(Z_ARRVAL(set->closed), &value);
}

/* Checks one more watcher, after skipping a few empty positions of the table. */
static void check_next(sockext_poll_set *set)
{
	const HashTable *table = &set->watchers;

	for (int i = 0; i < POSITIONS_CHECKED; i++) {
		if (set->next_checked >= table->nNumUsed) {
			set->next_checked = 0;
			return;
		}
		uint32_t position = set->next_checked++;
		const zval *element = HT_IS_PACKED(table) ? &table->arPacked[position]
												  : &table->arData[position].val;
		if (Z_TYPE_P(element) == IS_OBJECT) {
			sockext_poll_watcher *watcher = get_element(element);
			if (!sockext_poll_watcher_is_valid(watcher)) {
				sockext_poll_set_mark_closed(set, watcher);
			}
			return;
		}
	}
}

/* Removes the watchers whose handles a wait has found closed. They are released after all are
 * removed, since that may run code, which may also wait. */
static void remove_closed(sockext_poll_set *set)
{
	zval closed = set->closed;
	const zval *element;

	if (EXPECTED(Z_ISUNDEF(closed))) {
		return;
	}
	ZVAL_UNDEF(&set->closed);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(closed), element) {
		remove_if_closed(get_element(element));
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&closed);
}

/* Releases a list of ready watchers; the variable becomes null. */
static void discard(zval *ready)
{
	zval_ptr_dtor(ready);
	ZVAL_NULL(ready);
}

void sockext_poll_set_give_back(sockext_poll_set *set, zval *ready)
{
	const zval *element;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(ready), element) {
		sockext_poll_watcher *watcher = get_element(element);
		if (watcher->set == set
			&& watcher->events & (SOCKEXT_POLL_ONE_SHOT | SOCKEXT_POLL_EDGE_TRIGGERED)) {
			sockext_poll_set_modify(watcher, watcher->events);
		}
	}
	ZEND_HASH_FOREACH_END();
	discard(ready);
}

static int wait_alone(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	bool has_end = timeout && !sockext_clock_is_zero(timeout);
	int64_t start = has_end ? sockext_platform_monotonic_ns() : 0;
	struct timespec left;
	const struct timespec *remaining = timeout;

	for (;;) {
		set->is_stale = false;
		int count = set->backend->wait(set, limit, remaining, ready);
		bool is_stale = set->is_stale;
		check_next(set);
		remove_closed(set);
		if (UNEXPECTED(EG(exception))) {
			if (count >= 0) {
				sockext_poll_set_give_back(set, ready);
			}
			return 0;
		}
		if (count < 0) {
			return count;
		}
		if (EXPECTED(!is_stale) || count > 0) {
			return 0;
		}
		if (has_end) {
			left = sockext_clock_left(timeout, start);
			remaining = &left;
		}
		if (remaining && sockext_clock_is_zero(remaining)) {
			return 0;
		}
		discard(ready);
	}
}

/* Asks, and lets other code run until it is worth to ask again. Other code may have closed the
 * set's descriptors meanwhile, or replaced the instance. */
static int wait_in_task(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	static const struct timespec no_time = {0, 0};
	int64_t end = timeout ? sockext_clock_end(timeout) : SOCKEXT_NEVER;

	if (sockext_hub_is_due() && sockext_hub_yield() == SOCKEXT_WOKEN_REFUSED) {
		return EG(exception) ? 0 : -SOCKEXT_EINTR;
	}
	for (;;) {
		int error = wait_alone(set, limit, &no_time, ready);
		if (error != 0 || EG(exception) || Z_TYPE_P(ready) != IS_ARRAY
			|| zend_hash_num_elements(Z_ARRVAL_P(ready)) > 0
			|| sockext_platform_monotonic_ns() >= end) {
			return error;
		}
		sockext_woken woken = sockext_watch_wait_kept(
			set->backend->get_descriptor(set), set->state, SOCKEXT_READABLE, end);
		discard(ready);
		if (woken == SOCKEXT_WOKEN_SIGNAL || woken == SOCKEXT_WOKEN_REFUSED) {
			return EG(exception) ? 0 : -SOCKEXT_EINTR;
		}
	}
}

int sockext_poll_set_wait(
	sockext_poll_set *set, uint32_t limit, const struct timespec *timeout, zval *ready)
{
	bool waits = !timeout || !sockext_clock_is_zero(timeout);

	if (waits) {
		sockext_hub_note_if_blocked();
	}
	return waits && sockext_hub_can_switch() && set->backend->get_descriptor
			   ? wait_in_task(set, limit, timeout, ready)
			   : wait_alone(set, limit, timeout, ready);
}

#endif
