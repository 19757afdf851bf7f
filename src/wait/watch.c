/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watch.h.
 */
#include "watch.h"

#include "../platform/epoll.h"
#include "hub_state.h"
#include "interest.h"
#include "readiness.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

#define ALL_EVENTS (EPOLLIN | EPOLLOUT | EPOLLPRI | EPOLLRDHUP | EPOLLET)

struct sockext_watch {
	sockext_close_hook close_hook; /* linked if the socket keeps the descriptor until it closes */
	PHP_SOCKET fd;
	const void *keeper; /* the stream that keeps it until it tells that it closes, or NULL */
	uint32_t users;     /* calls that use it; it is freed after the last of them */
	bool is_registered;
	bool is_selected;
	bool is_empty;                   /* nothing to read, until epoll tells of news */
	bool is_over;                    /* hung up: always ready from then on */
	bool is_select;                  /* the epoll instance of a select */
	bool is_listed;                  /* it is in the table of descriptors */
	uint32_t known[2];               /* when the timeouts were asked for, or 0 */
	int64_t timeouts[2];             /* of reads and writes in nanoseconds */
	bool is_taken[2];                /* whether an operation has the turn */
	sockext_interest_list queues[2]; /* those that wait for the turn */
	sockext_interest_list events;    /* those that wait for an event */
};

typedef struct sockext_watch watch;

struct sockext_watches {
	int epoll_fd;
	uint32_t waits;   /* waits for events */
	uint32_t selects; /* those of selects */
	watch **table;    /* by descriptor */
	uint32_t size;
	void (*tell)(void); /* for the descriptor without a watch */
};

static sockext_watches *get_watches(void)
{
	sockext_hub_notice_fork();
	return SOCKETS_G(hub)->watches;
}

sockext_watches *sockext_watches_create(int *error)
{
	int epoll_fd = sockext_epoll_create();
	if (epoll_fd < 0) {
		*error = epoll_fd;
		return NULL;
	}
	sockext_watches *watches = ecalloc(1, sizeof(*watches));
	watches->epoll_fd = epoll_fd;
	return watches;
}

/* Takes the watch out of the table and out of epoll. It is freed when nobody uses it. */
static void unlist(sockext_watches *watches, watch *item)
{
	if (item->is_listed) {
		item->is_listed = false;
		watches->table[item->fd] = NULL;
		sockext_socket_remove_close_hook(&item->close_hook);
	}
	if (item->is_registered) {
		item->is_registered = false;
		sockext_epoll_control(watches->epoll_fd, EPOLL_CTL_DEL, item->fd, 0, 0);
	}
}

static void release(sockext_watches *watches, watch *item)
{
	item->users--;
	if (item->users == 0 && !item->close_hook.link && !(item->keeper && item->is_listed)) {
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
	sockext_platform_close(watches->epoll_fd);
	efree(watches);
}

void sockext_watches_forked(sockext_watches *watches)
{
	for (uint32_t fd = 0; fd < watches->size; fd++) {
		watch *item = watches->table[fd];
		if (item) {
			item->is_registered = false;
			item->is_taken[SOCKEXT_TURN_READ] = item->is_taken[SOCKEXT_TURN_WRITE] = false;
			sockext_interest_clear(&item->events);
			sockext_interest_clear(&item->queues[SOCKEXT_TURN_READ]);
			sockext_interest_clear(&item->queues[SOCKEXT_TURN_WRITE]);
		}
	}
	watches->waits = 0;
	sockext_platform_close(watches->epoll_fd);
	watches->epoll_fd = sockext_epoll_create();
}

bool sockext_watches_has_waits(const sockext_watches *watches)
{
	return watches->waits > 0;
}

static void wake_selects(const sockext_watches *watches)
{
	for (uint32_t fd = 0; watches->selects > 0 && fd < watches->size; fd++) {
		if (watches->table[fd] && watches->table[fd]->is_select) {
			sockext_interest_wake_all(&watches->table[fd]->events, SOCKEXT_WOKEN_READY);
		}
	}
}

/* Everybody who uses it is told that the descriptor will be closed. */
static void tell_users(sockext_watches *watches, watch *item)
{
	sockext_interest_wake_all(&item->events, SOCKEXT_WOKEN_CLOSED);
	sockext_interest_wake_all(&item->queues[SOCKEXT_TURN_READ], SOCKEXT_WOKEN_CLOSED);
	sockext_interest_wake_all(&item->queues[SOCKEXT_TURN_WRITE], SOCKEXT_WOKEN_CLOSED);
	if (item->is_selected) {
		wake_selects(watches);
	}
	unlist(watches, item);
}

/* Before the descriptor is closed. A stream that takes it over may close it at any time, so it does
 * not stay registered. */
static void tell_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	watch *item = (watch *) ((char *) hook - offsetof(watch, close_hook));
	sockext_watches *watches = get_watches();

	item->users++;
	sockext_socket_remove_close_hook(hook);
	if (reason == SOCKEXT_SOCKET_CLOSES) {
		tell_users(watches, item);
	}
	release(watches, item);
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

/* Returns the watch of a descriptor, with one more user. */
static watch *acquire(sockext_watches *watches, PHP_SOCKET fd, php_socket *owner)
{
	reserve(watches, fd);
	watch *item = watches->table[fd];
	if (!item) {
		item = ecalloc(1, sizeof(*item));
		item->fd = fd;
		item->is_listed = true;
		item->close_hook.on_close = tell_close;
		sockext_interest_init(&item->events);
		sockext_interest_init(&item->queues[SOCKEXT_TURN_READ]);
		sockext_interest_init(&item->queues[SOCKEXT_TURN_WRITE]);
		watches->table[fd] = item;
	}
	if (owner && Z_ISUNDEF(owner->zstream) && !item->close_hook.link) {
		sockext_socket_add_close_hook(owner, &item->close_hook);
	}
	item->users++;
	return item;
}

/* The same for the descriptor of a stream, which keeps the watch. One of another stream is left
 * from a descriptor of the same number that was closed by other means. */
static watch *acquire_kept(sockext_watches *watches, PHP_SOCKET fd, const void *keeper)
{
	watch *item = acquire(watches, fd, NULL);

	if (UNEXPECTED(item->keeper && item->keeper != keeper)) {
		tell_users(watches, item);
		release(watches, item);
		item = acquire(watches, fd, NULL);
	}
	item->keeper = keeper;
	return item;
}

void sockext_watch_close_kept(PHP_SOCKET fd, const void *keeper)
{
	sockext_watches *watches = get_watches();
	watch *item = (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	if (item && item->keeper == keeper) {
		item->users++;
		tell_users(watches, item);
		release(watches, item);
	}
}

static int register_once(sockext_watches *watches, watch *item)
{
	if (item->is_registered) {
		return 0;
	}
	int error = sockext_epoll_control(
		watches->epoll_fd, EPOLL_CTL_ADD, item->fd, ALL_EVENTS, (uint64_t) (uintptr_t) item);
	item->is_registered = error == 0;
	return error;
}

/* A descriptor that epoll refuses, a plain file, is always ready. */
static sockext_woken wait_for_event(sockext_watches *watches, watch *item, int event, int64_t end)
{
	sockext_waiter waiter = {.end = end};
	sockext_interest own = {.waiter = &waiter, .event = event};

	if (register_once(watches, item) != 0) {
		return sockext_hub_yield();
	}
	sockext_interest_append(&item->events, &own);
	watches->waits++;
	sockext_woken woken = sockext_hub_wait(&waiter);
	if (UNEXPECTED(waiter.is_abandoned)) {
		return woken;
	}
	if (EXPECTED(own.link)) { /* unless a handler of a signal has forked meanwhile */
		watches->waits--;
	}
	sockext_interest_remove(&item->events, &own);
	return woken;
}

sockext_woken sockext_watch_wait_fd(PHP_SOCKET fd, int event, int64_t end)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, fd, NULL);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	release(watches, item);
	return woken;
}

sockext_woken sockext_watch_wait_select(int epoll_fd, int64_t end)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, epoll_fd, NULL);

	item->is_select = true;
	watches->selects++;
	sockext_woken woken = wait_for_event(watches, item, SOCKEXT_READABLE, end);
	watches->selects--;
	release(watches, item);
	return woken;
}

int sockext_watch_listen(PHP_SOCKET fd, void (*tell)(void))
{
	sockext_watches *watches = get_watches();

	watches->tell = tell;
	return sockext_epoll_control(watches->epoll_fd, EPOLL_CTL_ADD, fd, EPOLLIN, 0);
}

sockext_woken sockext_watch_wait_told(sockext_waiter *waiter)
{
	sockext_watches *watches = get_watches();
	uint32_t lineage = sockext_epoll_lineage();

	watches->waits++;
	sockext_woken woken = sockext_hub_wait_through(waiter);
	if (EXPECTED(sockext_epoll_lineage() == lineage)) { /* else a fork has dropped all waits */
		watches->waits--;
	}
	return woken;
}

void sockext_watch_select(php_socket *sock)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, sock->bsd_socket, sock);

	item->is_selected = true;
	release(watches, item);
}

void sockext_watch_select_kept(PHP_SOCKET fd, const void *keeper)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire_kept(watches, fd, keeper);

	item->is_selected = true;
	release(watches, item);
}

sockext_woken sockext_watch_wait_kept(PHP_SOCKET fd, const void *keeper, int event, int64_t end)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire_kept(watches, fd, keeper);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	release(watches, item);
	return woken;
}

sockext_woken sockext_watch_wait(php_socket *sock, int event, int64_t end)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, sock->bsd_socket, sock);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	release(watches, item);
	return woken;
}

bool sockext_watch_has_hung_up(const php_socket *sock)
{
	static const struct timespec no_time = {0, 0};
	struct pollfd entry = {.fd = sock->bsd_socket};

	return sockext_platform_poll(&entry, 1, &no_time) > 0;
}

/* Gives the turn to the first of those that wait for it. */
static void pass_turn(watch *item, sockext_turn turn)
{
	sockext_interest *next = item->queues[turn].first;

	item->is_taken[turn] = next != NULL;
	if (next) {
		sockext_interest_remove(&item->queues[turn], next);
		sockext_hub_wake(next->waiter, SOCKEXT_WOKEN_READY);
	}
}

/* Waits in the queue of a turn that is taken. */
static sockext_woken queue_for_turn(watch *item, sockext_turn turn, int64_t end)
{
	sockext_waiter waiter = {.end = end};
	sockext_interest own = {.waiter = &waiter};

	sockext_interest_append(&item->queues[turn], &own);
	sockext_woken woken;
	bool was_given;
	do {
		woken = sockext_hub_wait(&waiter);
		if (UNEXPECTED(waiter.is_abandoned)) {
			return woken;
		}
		was_given = !own.link;
	} while (woken == SOCKEXT_WOKEN_SIGNAL && sockext_hub_run_handlers() && !was_given);
	if (woken == SOCKEXT_WOKEN_SIGNAL && !EG(exception)) {
		woken = SOCKEXT_WOKEN_READY;
	}
	sockext_interest_remove(&item->queues[turn], &own);
	if (was_given && woken != SOCKEXT_WOKEN_READY) {
		pass_turn(item, turn);
	}
	return woken;
}

/* Returns the watch, or NULL after its user has been released. */
static watch *take_turn(
	sockext_watches *watches, watch *item, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	*woken = item->is_taken[turn] ? queue_for_turn(item, turn, end) : SOCKEXT_WOKEN_READY;
	if (*woken == SOCKEXT_WOKEN_READY) {
		item->is_taken[turn] = true;
		return item;
	}
	release(watches, item);
	return NULL;
}

sockext_watch *sockext_watch_take_turn(
	php_socket *sock, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	sockext_watches *watches = get_watches();
	return take_turn(watches, acquire(watches, sock->bsd_socket, sock), turn, end, woken);
}

sockext_watch *sockext_watch_take_turn_kept(
	PHP_SOCKET fd, const void *keeper, sockext_turn turn, sockext_woken *woken)
{
	sockext_watches *watches = get_watches();
	return take_turn(watches, acquire_kept(watches, fd, keeper), turn, SOCKEXT_NEVER, woken);
}

bool sockext_watch_is_taken_fd(PHP_SOCKET fd, sockext_turn turn)
{
	const sockext_watches *watches = get_watches();
	const watch *item = (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	return item && item->is_taken[turn];
}

bool sockext_watch_is_taken(const php_socket *sock, sockext_turn turn)
{
	return sockext_watch_is_taken_fd(sock->bsd_socket, turn);
}

void sockext_watch_end_turn(watch *item, sockext_turn turn)
{
	pass_turn(item, turn);
	release(get_watches(), item);
}

int64_t sockext_watch_get_end(watch *item, const php_socket *sock, int event)
{
	sockext_turn turn = event == SOCKEXT_READABLE ? SOCKEXT_TURN_READ : SOCKEXT_TURN_WRITE;

	if (item->known[turn] != sockext_timeout_changes()) {
		item->known[turn] = sockext_timeout_changes();
		item->timeouts[turn] = sockext_timeout_of(sock, event);
	}
	return item->timeouts[turn] == SOCKEXT_NEVER
			   ? SOCKEXT_NEVER
			   : sockext_platform_monotonic_ns() + item->timeouts[turn];
}

void sockext_watch_note_empty(watch *item)
{
	item->is_empty = item->is_registered && !item->is_over;
}

bool sockext_watch_is_empty(const watch *item)
{
	return item->is_empty && item->is_registered;
}

static void wake_ready(watch *item, uint32_t events)
{
	bool is_over = (events & (EPOLLHUP | EPOLLERR)) != 0;

	item->is_over |= (events & (EPOLLHUP | EPOLLERR | EPOLLRDHUP)) != 0;
	item->is_empty = false;
	int ready = ((events & (EPOLLIN | EPOLLRDHUP)) || is_over ? SOCKEXT_READABLE : 0)
				| ((events & EPOLLOUT) || is_over ? SOCKEXT_WRITABLE : 0)
				| (events & EPOLLPRI ? SOCKEXT_EXCEPTIONAL : 0);

	for (const sockext_interest *own = item->events.first; own; own = own->next) {
		if (own->event & ready) {
			sockext_hub_wake(own->waiter, SOCKEXT_WOKEN_READY);
		}
	}
}

int sockext_watches_poll(sockext_watches *watches, const struct timespec *timeout)
{
	struct epoll_event events[128];
	int ready = sockext_epoll_wait(watches->epoll_fd, events, 128, timeout);

	for (int i = 0; i < ready; i++) {
		watch *item = (watch *) (uintptr_t) events[i].data.u64;
		if (EXPECTED(item)) {
			wake_ready(item, events[i].events);
		} else {
			watches->tell();
		}
	}
	return MIN(ready, 0);
}

#endif
