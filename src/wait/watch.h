/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What waits of the hub wait for: events of descriptors. A descriptor is registered with a
 * notifier once, edge-triggered, for each event that was ever waited for; that of a Socket or of a
 * keeper stays registered until it is closed, others until their last wait has ended. So a caller
 * must have tried its system call since the last wait, and have got EAGAIN.
 */
#ifndef SOCKEXT_WATCH_H
#define SOCKEXT_WATCH_H

#include "../core/socket_object.h"
#include "hub.h"
#include "readiness.h"

/* Waits until the socket is ready for one event of readiness.h, or until end. */
sockext_woken sockext_watch_wait(php_socket *sock, int event, int64_t end);

/* The same for the descriptor of a stream or of something else, its keeper, which tells before it
 * closes it. */
sockext_woken sockext_watch_wait_kept(PHP_SOCKET fd, const void *keeper, int event, int64_t end);

/* Wakes all that wait for it: what they wait for has changed. */
void sockext_watch_wake_kept(PHP_SOCKET fd, const void *keeper);

/* Before that descriptor is closed: wakes all that wait for it. */
void sockext_watch_close_kept(PHP_SOCKET fd, const void *keeper);

/* Waits until any of count sockets is ready, each with the events that an entry of poll(2)
 * requests; without any until end. SOCKEXT_WOKEN_ALONE if a scheduler wants the call to block. */
sockext_woken sockext_watch_wait_any(
	sockext_socket *const *sockets, const struct pollfd *entries, uint32_t count, int64_t end);

/* The same for descriptors and their keepers, which may be NULL. */
sockext_woken sockext_watch_wait_any_kept(
	const void *const *keepers, const struct pollfd *entries, uint32_t count, int64_t end);

/* From now on calls the function whenever the descriptor has become readable, in the hub; the
 * function may only wake waiters. There is one such descriptor; it is forgotten when it is closed.
 * Returns 0 or -errno. */
int sockext_watch_listen(PHP_SOCKET fd, void (*tell)(void));

/* Waits until the waiter is woken by that function, or a signal has been handled. */
sockext_woken sockext_watch_wait_told(sockext_waiter *waiter);

/* Call before a stream is closed that may own the descriptor of a socket: as with a socket that is
 * closed, all that wait are woken. */
void sockext_watch_tell_stream(PHP_SOCKET fd, const zend_resource *stream);

/* A stream has taken over the descriptor of the socket. */
void sockext_watch_note_stream(const php_socket *sock);

/* Whether the socket has hung up, as a listener has that was shut down. Does not wait. */
static inline bool sockext_watch_has_hung_up(const php_socket *sock)
{
	return sockext_platform_poll_once(sock->bsd_socket, 0) > 0;
}

/* One operation on a socket at a time reads, and one writes; others queue, but for those in the
 * middle of it. */
typedef enum {
	SOCKEXT_TURN_READ,
	SOCKEXT_TURN_WRITE,
} sockext_turn;

static inline sockext_turn sockext_turn_of(int event)
{
	return event == SOCKEXT_READABLE ? SOCKEXT_TURN_READ : SOCKEXT_TURN_WRITE;
}

/* Whether a call of others has it; and whether that matters, which it does not on message-based
 * sockets. */
bool sockext_watch_is_taken(const php_socket *sock, sockext_turn turn);
bool sockext_watch_is_taken_fd(PHP_SOCKET fd, sockext_turn turn);
bool sockext_watch_has_others(php_socket *sock, sockext_turn turn);

/* Takes a turn that no others have; NULL if they have it. */
typedef struct sockext_watch sockext_watch;
sockext_watch *sockext_watch_take_free_turn(php_socket *sock, sockext_turn turn);

/* Takes a turn, after those that came before. Returns NULL, and why, if it was not taken. */
sockext_watch *sockext_watch_take_turn(
	php_socket *sock, sockext_turn turn, int64_t end, sockext_woken *woken);
sockext_watch *sockext_watch_take_turn_kept(
	PHP_SOCKET fd, const void *keeper, sockext_turn turn, int64_t end, sockext_woken *woken);

/* Waits for an event, for a call that has a turn. */
sockext_woken sockext_watch_wait_in_turn(
	sockext_watch *watch, php_socket *sock, int event, int64_t end);

/* The end of a wait by the socket's own timeout, which is asked for once until a script changes the
 * timeout of any socket. */
int64_t sockext_watch_get_end(sockext_watch *watch, const php_socket *sock, int event);

/* A stream socket has no bytes left: until a notice of news a system call would block. */
void sockext_watch_note_empty(sockext_watch *watch);
bool sockext_watch_is_empty(const sockext_watch *watch);

/* The same for what was received outside of a turn. */
void sockext_watch_note_emptied(const php_socket *sock);

/* Ends the call's part in it; the last one gives it to the next flow; the socket may have been
 * closed. */
void sockext_watch_end_turn(sockext_watch *watch, sockext_turn turn);

/* The descriptors of a hub. */
typedef struct sockext_watches sockext_watches;

/* Returns NULL, and stores -errno, if there is no notifier. */
sockext_watches *sockext_watches_create(int *error);
void sockext_watches_destroy(sockext_watches *watches);

/* Whether any wait waits for an event. */
bool sockext_watches_has_waits(const sockext_watches *watches);

/* Waits for events for so long, NULL without a limit, and wakes those that wait for them. Returns 0
 * or -errno; EINTR also after a stop and SIGCONT, unless it is to be restarted then. */
int sockext_watches_poll(
	sockext_watches *watches, const struct timespec *timeout, bool is_restarted);

/* A forked child starts without descriptors, with an instance of its own. */
void sockext_watches_forked(sockext_watches *watches);

#endif
