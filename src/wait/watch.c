/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watch.h.
 */
#include "watch.h"

#include "readiness.h"
#include "scheduler.h"
#include "watch_state.h"

/* What every descriptor is registered for. Writability is reported only if a flow has
 * waited for it: each message that a peer takes would report it again. */
#define COMMON_EVENTS \
	(SOCKEXT_NOTIFIER_READ | SOCKEXT_NOTIFIER_URGENT | SOCKEXT_NOTIFIER_READ_HANG_UP \
		| SOCKEXT_NOTIFIER_EDGE)

typedef struct sockext_watch watch;

sockext_watches *sockext_watches_create(int *error)
{
	sockext_notifier notifier;

	*error = sockext_notifier_open(&notifier);
	if (*error != 0) {
		return NULL;
	}
	sockext_watches *watches = ecalloc(1, sizeof(*watches));
	watches->notifier = notifier;
	return watches;
}

/* Takes the watch out of the table and unregisters it. It is freed with its last user. */
static zend_never_inline void unlist(sockext_watches *watches, watch *item)
{
	if (item->is_listed) {
		item->is_listed = false;
		watches->table[item->fd] = NULL;
		sockext_socket_remove_close_hook(&item->close_hook);
	}
	if (item->registered) {
		item->registered = 0;
		sockext_notifier_remove(&watches->notifier, item->fd);
	}
}

void sockext_watch_free_unused(sockext_watches *watches, watch *item)
{
	if (!(item->keeper && item->is_listed)) {
		unlist(watches, item);
		efree(item);
	}
}

void sockext_watches_destroy(sockext_watches *watches)
{
	for (uint32_t fd = 0; fd < watches->size; fd++) {
		watch *item = watches->table[fd];
		if (item) {
			sockext_socket_remove_close_hook(&item->close_hook);
			efree(item);
		}
	}
	if (watches->table) {
		efree(watches->table);
	}
	sockext_notifier_close(&watches->notifier);
	efree(watches);
}

void sockext_watches_forked(sockext_watches *watches)
{
	for (uint32_t fd = 0; fd < watches->size; fd++) {
		watch *item = watches->table[fd];
		if (item) {
			item->registered = 0;
			sockext_interest_clear(&item->events);
			sockext_watch_free_turns(item);
		}
	}
	watches->waits = 0;
	sockext_notifier_close(&watches->notifier);
	sockext_notifier_open(&watches->notifier);
}

bool sockext_watches_has_waits(const sockext_watches *watches)
{
	return watches->waits > 0;
}

/* Before the descriptor is closed: wakes all that use it. */
static void end_watch(sockext_watches *watches, watch *item)
{
	if (!sockext_hub_is_dead()) {
		sockext_interest_wake(&item->events, SOCKEXT_WOKEN_CLOSED);
		sockext_interest_wake(&item->turns[SOCKEXT_TURN_READ].queue, SOCKEXT_WOKEN_CLOSED);
		sockext_interest_wake(&item->turns[SOCKEXT_TURN_WRITE].queue, SOCKEXT_WOKEN_CLOSED);
	}
	unlist(watches, item);
}

static void end_and_release(sockext_watches *watches, watch *item)
{
	item->users++;
	end_watch(watches, item);
	sockext_watch_release(watches, item);
}

/* A stream that takes the descriptor over may close it at any time, so it does not stay registered.
 */
static void tell_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	watch *item = (watch *) ((char *) hook - offsetof(watch, close_hook));
	sockext_watches *watches = sockext_watches_get();

	item->users++;
	sockext_socket_remove_close_hook(hook);
	if (reason == SOCKEXT_SOCKET_CLOSES) {
		end_watch(watches, item);
	}
	sockext_watch_release(watches, item);
}

void sockext_watch_tell_stream(PHP_SOCKET fd, const zend_resource *stream)
{
	sockext_watches *watches = sockext_watches_get();
	watch *item = (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	if (item && item->stream == stream) {
		end_and_release(watches, item);
	}
}

watch *sockext_watch_check_stream(sockext_watches *watches, watch *item)
{
	if (UNEXPECTED(item->stream->type < 0)) {
		end_and_release(watches, item);
		return NULL;
	}
	return item;
}

void sockext_watch_note_stream(const php_socket *sock)
{
	watch *item = sockext_watch_find(sockext_watches_get(), sock->bsd_socket);

	if (item) {
		item->stream = Z_RES(sock->zstream);
	}
}

static void reserve(sockext_watches *watches, PHP_SOCKET fd)
{
	if ((uint32_t) fd < watches->size) {
		return;
	}
	uint32_t size = MAX(64, watches->size);
	while (size <= (uint32_t) fd) {
		size *= 2;
	}
	watches->table = safe_erealloc(watches->table, size, sizeof(watches->table[0]), 0);
	memset(watches->table + watches->size, 0, (size - watches->size) * sizeof(watches->table[0]));
	watches->size = size;
}

static watch *add_watch(sockext_watches *watches, PHP_SOCKET fd)
{
	reserve(watches, fd);
	watch *item = ecalloc(1, sizeof(*item));
	item->fd = fd;
	item->is_listed = true;
	item->close_hook.on_close = tell_close;
	watches->table[fd] = item;
	return item;
}

watch *sockext_watch_acquire(sockext_watches *watches, PHP_SOCKET fd, php_socket *owner)
{
	watch *item = sockext_watch_find(watches, fd);
	if (UNEXPECTED(!item)) {
		item = add_watch(watches, fd);
	}
	if (owner && UNEXPECTED(!Z_ISUNDEF(owner->zstream))) {
		item->stream = Z_RES(owner->zstream);
	} else if (owner && !item->close_hook.link) {
		sockext_socket_add_close_hook(owner, &item->close_hook);
	}
	item->users++;
	return item;
}

/* One of another keeper is left from a descriptor of the same number that was closed by other
 * means.
 */
watch *sockext_watch_acquire_kept(sockext_watches *watches, PHP_SOCKET fd, const void *keeper)
{
	watch *item = sockext_watch_acquire(watches, fd, NULL);

	if (UNEXPECTED(item->keeper && item->keeper != keeper)) {
		end_watch(watches, item);
		sockext_watch_release(watches, item);
		item = sockext_watch_acquire(watches, fd, NULL);
	}
	if (keeper) {
		item->keeper = keeper;
	}
	return item;
}

/* Registers it for more events. Those that have already happened come once more. */
static zend_never_inline int register_more(sockext_watches *watches, watch *item, uint32_t wanted)
{
	uint64_t data = (uint64_t) (uintptr_t) item;
	int error = item->registered
					? sockext_notifier_modify(&watches->notifier, item->fd, wanted, data)
					: sockext_notifier_add(&watches->notifier, item->fd, wanted, data);

	if (error == 0) {
		item->registered = wanted;
	}
	return error;
}

/* Registers it for events of readiness.h, too, if it is not. */
static zend_always_inline int register_for(sockext_watches *watches, watch *item, int events)
{
	uint32_t wanted = item->registered | COMMON_EVENTS
					  | (events & SOCKEXT_WRITABLE ? SOCKEXT_NOTIFIER_WRITE : 0);
	int error = EXPECTED(item->registered == wanted) ? 0 : register_more(watches, item, wanted);

	return error == 0 && !SOCKEXT_NOTIFIER_URGENT && (events & SOCKEXT_EXCEPTIONAL)
			   ? -SOCKEXT_EOPNOTSUPP
			   : error;
}

/* A descriptor that cannot be registered, a plain file, is always ready. */
static sockext_woken wait_for_event(sockext_watches *watches, watch *item, int event, int64_t end)
{
	sockext_waiter waiter = {.end = end};
	sockext_interest own = {.waiter = &waiter, .event = event};

	if (register_for(watches, item, event) != 0) {
		return sockext_hub_yield();
	}
	sockext_interest_append(&item->events, &own);
	watches->waits++;
	sockext_woken woken = sockext_hub_wait(&waiter);
	if (UNEXPECTED(waiter.is_abandoned)) {
		return woken;
	}
	if (EXPECTED(sockext_interest_is_listed(
			&own))) { /* unless a handler of a signal has forked meanwhile */
		watches->waits--;
	}
	sockext_interest_remove(&item->events, &own);
	return woken;
}

sockext_woken sockext_watch_wait_kept(PHP_SOCKET fd, const void *keeper, int event, int64_t end)
{
	sockext_watches *watches = sockext_watches_get();
	watch *item = sockext_watch_acquire_kept(watches, fd, keeper);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	sockext_watch_release(watches, item);
	return woken;
}

static watch *find_kept(PHP_SOCKET fd, const void *keeper)
{
	const sockext_watches *watches = sockext_hub_exists() ? sockext_watches_get() : NULL;
	watch *item = watches && (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	return item && item->keeper == keeper ? item : NULL;
}

void sockext_watch_wake_kept(PHP_SOCKET fd, const void *keeper)
{
	const watch *item = find_kept(fd, keeper);

	if (item) {
		sockext_interest_wake(&item->events, SOCKEXT_WOKEN_READY);
	}
}

void sockext_watch_close_kept(PHP_SOCKET fd, const void *keeper)
{
	watch *item = find_kept(fd, keeper);

	if (item) {
		end_and_release(SOCKETS_G(hub)->watches, item);
	}
}

/* Interval of asking, if one of several sockets could not be registered. */
#define SLICE_NS INT64_C(20000000)

/* One of the descriptors of a select. */
typedef struct {
	sockext_interest own;
	watch *item;
} selected;

/* Waits for all; each has the watch, which this releases, and its events. */
static sockext_woken wait_for_all(
	sockext_watches *watches, selected *all, uint32_t count, int64_t end)
{
	sockext_waiter waiter = {.end = end};
	bool is_refused = false;

	for (uint32_t i = 0; i < count; i++) {
		all[i].own.waiter = &waiter;
		is_refused |= register_for(watches, all[i].item, all[i].own.event) != 0;
		sockext_interest_append(&all[i].item->events, &all[i].own);
	}
	watches->waits += count > 0;
	if (UNEXPECTED(is_refused)) {
		waiter.end = sockext_timeout_slice(end, SLICE_NS);
	}
	sockext_woken woken = sockext_hub_wait(&waiter);
	if (UNEXPECTED(waiter.is_abandoned)) {
		return woken;
	}
	watches->waits -= count > 0 && sockext_interest_is_listed(&all[0].own); /* as above */
	for (uint32_t i = 0; i < count; i++) {
		sockext_interest_remove(&all[i].item->events, &all[i].own);
		sockext_watch_release(watches, all[i].item);
	}
	return woken;
}

/* For time alone there is nothing that could be ready. */
static sockext_woken wait_for_all_in_scheduler(
	sockext_socket *const *sockets, const struct pollfd *entries, uint32_t count, int64_t end)
{
	sockext_want *list = safe_emalloc((size_t) count + 1, sizeof(list[0]), 0);
	const sockext_wants all = {.list = list, .count = count, .is_select = true};
	sockext_waiter waiter = {.end = end, .wants = count > 0 ? &all : NULL};

	for (uint32_t i = 0; i < count; i++) {
		list[i].sock = &sockets[i]->base;
		list[i].events = sockext_readiness_requested_events(entries[i].events);
	}
	sockext_woken woken = sockext_hub_wait(&waiter);
	efree(list);
	return woken;
}

sockext_woken sockext_watch_wait_any(
	sockext_socket *const *sockets, const struct pollfd *entries, uint32_t count, int64_t end)
{
	if (UNEXPECTED(SOCKETS_G(scheduler))) {
		return wait_for_all_in_scheduler(sockets, entries, count, end);
	}
	sockext_watches *watches = sockext_watches_get();
	selected *all = safe_emalloc(count, sizeof(all[0]), 0);

	for (uint32_t i = 0; i < count; i++) {
		php_socket *sock = &sockets[i]->base;
		all[i].item = sockext_watch_acquire(watches, sock->bsd_socket, sock);
		all[i].own.event = sockext_readiness_requested_events(entries[i].events);
	}
	sockext_woken woken = wait_for_all(watches, all, count, end);
	efree(all);
	return woken;
}

sockext_woken sockext_watch_wait_any_kept(
	const void *const *keepers, const struct pollfd *entries, uint32_t count, int64_t end)
{
	sockext_watches *watches = sockext_watches_get();
	selected *all = safe_emalloc(count, sizeof(all[0]), 0);

	for (uint32_t i = 0; i < count; i++) {
		all[i].item = sockext_watch_acquire_kept(watches, entries[i].fd, keepers[i]);
		all[i].own.event = sockext_readiness_requested_events(entries[i].events);
	}
	sockext_woken woken = wait_for_all(watches, all, count, end);
	efree(all);
	return woken;
}

int sockext_watch_listen(PHP_SOCKET fd, void (*tell)(void))
{
	sockext_watches *watches = sockext_watches_get();

	watches->tell = tell;
	return sockext_notifier_add(&watches->notifier, fd, SOCKEXT_NOTIFIER_READ, 0);
}

sockext_woken sockext_watch_wait_told(sockext_waiter *waiter)
{
	sockext_watches *watches = sockext_watches_get();
	uint32_t lineage = sockext_lineage();

	watches->waits++;
	sockext_woken woken = sockext_hub_wait(waiter);
	if (EXPECTED(sockext_lineage() == lineage)) { /* else a fork has dropped all waits */
		watches->waits--;
	}
	return woken == SOCKEXT_WOKEN_SIGNAL && !sockext_hub_run_handlers() ? SOCKEXT_WOKEN_REFUSED
																		: woken;
}

/* Not inline: the stack of a task that waits in the hub does not have its structs. */
static zend_never_inline sockext_woken wait_in_scheduler(php_socket *sock, int event, int64_t end)
{
	sockext_want list[2] = {{sock, event}};
	const sockext_wants wants = {.list = list, .count = 1};
	sockext_waiter waiter = {.end = end, .wants = &wants};

	return sockext_hub_wait(&waiter);
}

sockext_woken sockext_watch_wait(php_socket *sock, int event, int64_t end)
{
	if (UNEXPECTED(SOCKETS_G(scheduler))) {
		return wait_in_scheduler(sock, event, end);
	}
	sockext_watches *watches = sockext_watches_get();
	watch *item = sockext_watch_acquire(watches, sock->bsd_socket, sock);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	sockext_watch_release(watches, item);
	return woken;
}

sockext_woken sockext_watch_wait_in_turn(watch *item, php_socket *sock, int event, int64_t end)
{
	return UNEXPECTED(SOCKETS_G(scheduler))
			   ? wait_in_scheduler(sock, event, end)
			   : wait_for_event(sockext_watches_get(), item, event, end);
}
