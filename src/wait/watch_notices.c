/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The notices of watches: asking the notifier, and waking those that wait for what it returns.
 */
#include "../platform/cache.h"
#include "readiness.h"
#include "watch_state.h"

typedef struct sockext_watch watch;

#define IS_OVER (SOCKEXT_NOTIFIER_HANG_UP | SOCKEXT_NOTIFIER_ERROR)

/* What the code that waits uses of PHP's stack when it goes on, in bytes, around the frame of its
 * call. */
#define FRAME_BELOW 128
#define FRAME_ABOVE 128

/* What a flow uses beside its stack when it goes on. The page walks of several flows overlap here;
 * they take longer than the fetches themselves. */
static inline void prefetch_flow(const sockext_waiter *waiter)
{
	sockext_platform_prefetch_lines(waiter->frame, -FRAME_BELOW, FRAME_ABOVE);
	sockext_platform_prefetch(waiter->context, 0);
	sockext_platform_prefetch(waiter->context, SOCKEXT_CACHE_LINE);
	sockext_platform_prefetch(waiter->flow, offsetof(sockext_flow, waiter));
}

static void wake_ready(watch *item, uint32_t events)
{
	bool is_over = (events & IS_OVER) != 0;
	bool is_readable = (events & (SOCKEXT_NOTIFIER_READ | SOCKEXT_NOTIFIER_READ_HANG_UP)) != 0;

	item->is_over |= (events & (IS_OVER | SOCKEXT_NOTIFIER_READ_HANG_UP)) != 0;
	item->had_urgent |= (events & SOCKEXT_NOTIFIER_URGENT) != 0;
	item->is_empty = false;
	int ready = (is_readable || is_over ? SOCKEXT_READABLE : 0)
				| ((events & SOCKEXT_NOTIFIER_WRITE) || is_over ? SOCKEXT_WRITABLE : 0)
				| (events & SOCKEXT_NOTIFIER_URGENT ? SOCKEXT_EXCEPTIONAL : 0);

	for (const sockext_interest *own = item->events.first; own;
		 own = sockext_interest_next(&item->events, own)) {
		if (own->event & ready) {
			sockext_hub_wake(own->waiter, SOCKEXT_WOKEN_READY);
			prefetch_flow(own->waiter);
		}
	}
}

/* How many notices before its turn what a notice touches is fetched into the processor's cache: its
 * watch, then what that refers to. */
#define EVENTS_AHEAD 4

static inline watch *watch_of(const sockext_notice *notice)
{
	return (watch *) (uintptr_t) sockext_notice_data(notice);
}

static inline void prefetch_later(const sockext_notice *notices, int left)
{
	const watch *item = left > EVENTS_AHEAD ? watch_of(&notices[EVENTS_AHEAD]) : NULL;

	if (item) {
		sockext_platform_prefetch(item->events.first, 0);
		/* The link is in the Socket. */
		sockext_platform_prefetch(item->close_hook.link, 0);
		sockext_platform_prefetch(item->close_hook.link, SOCKEXT_CACHE_LINE);
	}
	if (left > 2 * EVENTS_AHEAD) {
		sockext_platform_prefetch(watch_of(&notices[2 * EVENTS_AHEAD]), 0);
	}
}

int sockext_watches_poll(
	sockext_watches *watches, const struct timespec *timeout, bool is_restarted)
{
	sockext_notice *notices = watches->notices;
	int ready = (is_restarted ? sockext_notifier_wait_restarted : sockext_notifier_wait)(
		&watches->notifier, notices, SOCKEXT_WATCH_NOTICES, timeout);

	for (int i = 0; i < ready; i++) {
		watch *item = watch_of(&notices[i]);
		prefetch_later(notices + i, ready - i);
		if (EXPECTED(item)) {
			wake_ready(item, notices[i].events);
		} else {
			watches->tell();
		}
	}
	return MIN(ready, 0);
}
