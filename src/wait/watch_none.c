/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Without a notifier there is no hub, so that nothing of this is called but the first function.
 */
#include "watch.h"

#ifndef SOCKEXT_HAS_NOTIFIER

sockext_watches *sockext_watches_create(int *error)
{
	*error = -SOCKEXT_ENOSYS;
	return NULL;
}

void sockext_watches_destroy(sockext_watches *watches)
{
}

bool sockext_watches_has_waits(const sockext_watches *watches)
{
	return false;
}

int sockext_watches_poll(
	sockext_watches *watches, const struct timespec *timeout, bool is_restarted)
{
	return 0;
}

void sockext_watches_forked(sockext_watches *watches)
{
}

sockext_woken sockext_watch_wait(php_socket *sock, int event, int64_t end)
{
	return SOCKEXT_WOKEN_REFUSED;
}

sockext_woken sockext_watch_wait_kept(PHP_SOCKET fd, const void *keeper, int event, int64_t end)
{
	return SOCKEXT_WOKEN_REFUSED;
}

void sockext_watch_wake_kept(PHP_SOCKET fd, const void *keeper)
{
}

void sockext_watch_close_kept(PHP_SOCKET fd, const void *keeper)
{
}

bool sockext_watch_is_taken(const php_socket *sock, sockext_turn turn)
{
	return false;
}

bool sockext_watch_has_others(php_socket *sock, sockext_turn turn)
{
	return false;
}

sockext_watch *sockext_watch_take_free_turn(php_socket *sock, sockext_turn turn)
{
	return NULL;
}

sockext_watch *sockext_watch_take_turn(
	php_socket *sock, sockext_turn turn, int64_t end, sockext_woken *woken)
{
	*woken = SOCKEXT_WOKEN_REFUSED;
	return NULL;
}

sockext_woken sockext_watch_wait_in_turn(
	sockext_watch *item, php_socket *sock, int event, int64_t end)
{
	return SOCKEXT_WOKEN_REFUSED;
}

void sockext_watch_end_turn(sockext_watch *item, sockext_turn turn)
{
}

int64_t sockext_watch_get_end(sockext_watch *item, const php_socket *sock, int event)
{
	return SOCKEXT_NEVER;
}

void sockext_watch_note_empty(sockext_watch *item)
{
}

bool sockext_watch_is_empty(const sockext_watch *item)
{
	return false;
}

sockext_woken sockext_watch_wait_any(
	sockext_socket *const *sockets, const struct pollfd *entries, uint32_t count, int64_t end)
{
	return SOCKEXT_WOKEN_REFUSED;
}

sockext_woken sockext_watch_wait_told(sockext_waiter *waiter)
{
	return SOCKEXT_WOKEN_REFUSED;
}

int sockext_watch_listen(PHP_SOCKET fd, void (*tell)(void))
{
	return -SOCKEXT_ENOSYS;
}

void sockext_watch_tell_stream(PHP_SOCKET fd, const zend_resource *stream)
{
}

void sockext_watch_note_stream(const php_socket *sock)
{
}

void sockext_watch_note_emptied(const php_socket *sock)
{
}

#endif
