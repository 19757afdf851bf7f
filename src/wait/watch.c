/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See watch.h.
 */
#include "watch.h"

#include "../platform/epoll.h"
#include "hub_state.h"
#include "interest.h"
#include "readiness.h"
#include "scheduler.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

/* What every descriptor is registered for. That it is writable is told only where somebody has
 * waited for it: each message that a peer takes would tell it again. */
#define COMMON_EVENTS (EPOLLIN | EPOLLPRI | EPOLLRDHUP | EPOLLET)

/* The most events of one system call. */
#define EVENTS 128

struct sockext_watch {
	sockext_close_hook close_hook; /* linked if the socket keeps the descriptor until it closes */
	PHP_SOCKET fd;
	uint32_t users;                  /* calls that use it; it is freed after the last of them */
	const zend_resource *stream;     /* the stream that owns the descriptor, or NULL */
	uint32_t registered;             /* events of epoll(7), or 0 */
	bool is_empty;                   /* nothing to read, until epoll tells of news */
	bool is_over;                    /* hung up: always ready from then on */
	bool had_urgent;                 /* out-of-band data: a read ends before them */
	bool is_kept;                    /* until it is forgotten */
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
	uint32_t waits; /* waits for events */
	watch **table;  /* by descriptor */
	uint32_t size;
	void (*tell)(void);                /* for the descriptor without a watch */
	struct epoll_event events[EVENTS]; /* not on the stack of the task that asks */
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
	if (item->registered) {
		item->registered = 0;
		sockext_epoll_control(watches->epoll_fd, EPOLL_CTL_DEL, item->fd, 0, 0);
	}
}

static void release(sockext_watches *watches, watch *item)
{
	item->users--;
	if (item->users == 0 && !item->close_hook.link && !item->is_kept) {
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
			item->registered = 0;
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

/* Before the descriptor is closed: everybody who uses it is told. */
static void end_watch(sockext_watches *watches, watch *item)
{
	if (!sockext_hub_is_dead()) {
		sockext_interest_wake(&item->events, SOCKEXT_WOKEN_CLOSED);
		sockext_interest_wake(&item->queues[SOCKEXT_TURN_READ], SOCKEXT_WOKEN_CLOSED);
		sockext_interest_wake(&item->queues[SOCKEXT_TURN_WRITE], SOCKEXT_WOKEN_CLOSED);
	}
	unlist(watches, item);
}

/* A stream that takes the descriptor over may close it at any time, so it does not stay registered.
 */
static void tell_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	watch *item = (watch *) ((char *) hook - offsetof(watch, close_hook));
	sockext_watches *watches = get_watches();

	item->users++;
	sockext_socket_remove_close_hook(hook);
	if (reason == SOCKEXT_SOCKET_CLOSES) {
		end_watch(watches, item);
	}
	release(watches, item);
}

void sockext_watch_tell_stream(const zend_resource *stream)
{
	sockext_watches *watches = get_watches();

	for (uint32_t fd = 0; fd < watches->size; fd++) {
		watch *item = watches->table[fd];
		if (item && item->stream == stream) {
			end_watch(watches, item);
		}
	}
}

/* Returns the watch of a descriptor, or NULL. */
static watch *find(sockext_watches *watches, PHP_SOCKET fd)
{
	watch *item = (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	if (UNEXPECTED(item && item->stream && item->stream->type < 0)) {
		/* A function that does not tell has closed the stream. */
		end_watch(watches, item);
		return NULL;
	}
	return item;
}

void sockext_watch_note_stream(const php_socket *sock)
{
	watch *item = find(get_watches(), sock->bsd_socket);

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

/* Returns the watch of a descriptor, with one more user. */
static watch *acquire(sockext_watches *watches, PHP_SOCKET fd, php_socket *owner)
{
	reserve(watches, fd);
	watch *item = find(watches, fd);
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
	if (owner && !Z_ISUNDEF(owner->zstream)) {
		item->stream = Z_RES(owner->zstream);
	} else if (owner && !item->close_hook.link) {
		sockext_socket_add_close_hook(owner, &item->close_hook);
	}
	item->users++;
	return item;
}

/* Registers it for events of readiness.h, too, if it is not. epoll tells those that have already
 * happened once more. */
static int register_for(sockext_watches *watches, watch *item, int events)
{
	uint32_t wanted = item->registered | COMMON_EVENTS | (events & SOCKEXT_WRITABLE ? EPOLLOUT : 0);

	if (EXPECTED(item->registered == wanted)) {
		return 0;
	}
	int operation = item->registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
	int error = sockext_epoll_control(
		watches->epoll_fd, operation, item->fd, wanted, (uint64_t) (uintptr_t) item);
	if (error == 0) {
		item->registered = wanted;
	}
	return error;
}

/* A descriptor that epoll refuses, a plain file, is always ready. */
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

	item->is_kept = true;
	sockext_woken woken = wait_for_event(watches, item, event, end);
	release(watches, item);
	return woken;
}

void sockext_watch_forget_fd(PHP_SOCKET fd)
{
	sockext_watches *watches = sockext_hub_exists() ? get_watches() : NULL;
	watch *item = watches && (uint32_t) fd < watches->size ? watches->table[fd] : NULL;

	if (item) {
		item->users++;
		item->is_kept = false;
		if (!sockext_hub_is_dead()) {
			sockext_interest_wake(&item->events, SOCKEXT_WOKEN_READY);
		}
		unlist(watches, item);
		release(watches, item);
	}
}

/* Interval of asking, if epoll has refused one of several sockets. */
#define TURN_NS INT64_C(20000000)

/* One of the sockets of a select. */
typedef struct {
	sockext_interest own;
	watch *item;
} selected;

/* Stores whether epoll has refused it. */
static void enter(sockext_watches *watches, selected *one, php_socket *sock, bool *is_refused)
{
	one->item = acquire(watches, sock->bsd_socket, sock);
	*is_refused |= register_for(watches, one->item, one->own.event) != 0;
	sockext_interest_append(&one->item->events, &one->own);
}

static void leave(sockext_watches *watches, selected *one)
{
	sockext_interest_remove(&one->item->events, &one->own);
	release(watches, one->item);
}

sockext_woken sockext_watch_wait_any(
	sockext_socket *const *sockets, const struct pollfd *entries, uint32_t count, int64_t end)
{
	sockext_watches *watches = get_watches();
	sockext_waiter waiter = {.end = end};
	selected *all = safe_emalloc(count, sizeof(all[0]), 0);
	bool is_refused = false;

	for (uint32_t i = 0; i < count; i++) {
		all[i].own = (sockext_interest){
			.waiter = &waiter, .event = sockext_readiness_requested_events(entries[i].events)};
		enter(watches, &all[i], &sockets[i]->base, &is_refused);
	}
	watches->waits += count > 0;
	if (UNEXPECTED(is_refused)) {
		waiter.end = MIN(end, sockext_platform_monotonic_ns() + TURN_NS);
	}
	sockext_woken woken = sockext_hub_wait(&waiter);
	if (EXPECTED(!waiter.is_abandoned)) {
		if (EXPECTED(count > 0 && all[0].own.link)) { /* as above */
			watches->waits--;
		}
		for (uint32_t i = 0; i < count; i++) {
			leave(watches, &all[i]);
		}
	}
	efree(all);
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

static sockext_woken wait_in_scheduler(php_socket *sock, int event, int64_t end)
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
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, sock->bsd_socket, sock);
	sockext_woken woken = wait_for_event(watches, item, event, end);

	release(watches, item);
	return woken;
}

sockext_woken sockext_watch_wait_in_turn(watch *item, php_socket *sock, int event, int64_t end)
{
	return UNEXPECTED(SOCKETS_G(scheduler)) ? wait_in_scheduler(sock, event, end)
											: wait_for_event(get_watches(), item, event, end);
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
	sockext_waiter waiter = {.end = end, .is_told = true};
	sockext_interest own = {.waiter = &waiter};

	sockext_interest_append(&item->queues[turn], &own);
	sockext_woken woken;
	bool was_given, is_to_wait;
	do {
		woken = sockext_hub_wait(&waiter);
		if (UNEXPECTED(waiter.is_abandoned)) {
			return woken;
		}
		was_given = !own.link;
		/* A scheduler may end a wait for no reason. */
		is_to_wait = woken == SOCKEXT_WOKEN_SIGNAL ? sockext_hub_run_handlers()
												   : woken == SOCKEXT_WOKEN_READY;
	} while (is_to_wait && !was_given);
	if (woken == SOCKEXT_WOKEN_SIGNAL && !EG(exception)) {
		woken = SOCKEXT_WOKEN_READY;
	}
	sockext_interest_remove(&item->queues[turn], &own);
	if (was_given && woken != SOCKEXT_WOKEN_READY) {
		pass_turn(item, turn);
	}
	return woken;
}

sockext_watch *sockext_watch_take_turn(
	php_socket *sock, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	sockext_watches *watches = get_watches();
	watch *item = acquire(watches, sock->bsd_socket, sock);

	*woken = item->is_taken[turn] ? queue_for_turn(item, turn, end) : SOCKEXT_WOKEN_READY;
	if (*woken == SOCKEXT_WOKEN_READY && sockext_socket_is_open(sock)) {
		item->is_taken[turn] = true;
		return item;
	}
	if (*woken == SOCKEXT_WOKEN_READY) { /* closed after the turn was given */
		pass_turn(item, turn);
		*woken = SOCKEXT_WOKEN_CLOSED;
	}
	release(watches, item);
	return NULL;
}

bool sockext_watch_is_taken(const php_socket *sock, sockext_turn turn)
{
	const watch *item = find(get_watches(), sock->bsd_socket);

	return item && item->is_taken[turn];
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
	item->is_empty = item->registered && !item->is_over && !item->had_urgent;
}

void sockext_watch_note_taken(const php_socket *sock)
{
	watch *item = find(get_watches(), sock->bsd_socket);

	if (item) {
		sockext_watch_note_empty(item);
	}
}

bool sockext_watch_is_empty(const watch *item)
{
	return item->is_empty && item->registered;
}

static void wake_ready(watch *item, uint32_t events)
{
	bool is_over = (events & (EPOLLHUP | EPOLLERR)) != 0;

	item->is_over |= (events & (EPOLLHUP | EPOLLERR | EPOLLRDHUP)) != 0;
	item->had_urgent |= (events & EPOLLPRI) != 0;
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
	struct epoll_event *events = watches->events;
	int ready = sockext_epoll_wait(watches->epoll_fd, events, EVENTS, timeout);

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
