/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See any.h.
 */
#include "any.h"

#include "../core/errors.h"
#include "../platform/clock.h"
#include "call.h"
#include "deadline.h"
#include "limit.h"
#include "watch.h"

/* This many sockets need no allocation. */
#define FEW 8

/* Lets others run until a socket may be ready. */
static sockext_woken wait_in_task(
	const struct pollfd *entries, php_socket *const *socks, uint32_t count, int64_t end)
{
	sockext_socket **sockets = safe_emalloc(count, sizeof(sockets[0]), 0);

	for (uint32_t i = 0; i < count; i++) {
		sockets[i] = sockext_socket_from_base(socks[i]);
	}
	sockext_woken woken = sockext_watch_wait_any(sockets, entries, count, end);
	efree(sockets);
	return woken;
}

/* A scheduler has the sockets, so that the script can close them: as if one had failed. */
static bool find_closed(
	struct pollfd *entries, php_socket *const *socks, uint32_t count, int *index)
{
	for (uint32_t i = 0; i < count; i++) {
		if (UNEXPECTED(!sockext_socket_is_open(socks[i]))) {
			entries[i].revents = POLLERR;
			*index = (int) i;
			return true;
		}
	}
	return false;
}

static int find_ready(const struct pollfd *entries, uint32_t count)
{
	uint32_t i = 0;

	while (i + 1 < count && entries[i].revents == 0) {
		i++;
	}
	return (int) i;
}

/* A number of waits that end at once must not keep others from running. */
static int let_others_run(void)
{
	return sockext_hub_can_wait() && sockext_hub_is_due() ? sockext_call_error(sockext_hub_yield())
														  : 0;
}

static int wait_until(struct pollfd *entries, php_socket *const *socks, uint32_t count, int64_t end)
{
	/* Of a wait that blocks: the hub, and a scheduler, find it themselves. */
	int64_t limit = sockext_hub_exists() ? sockext_limit_find_end(end) : end;
	sockext_woken woken = SOCKEXT_WOKEN_UP;
	int index;

	sockext_hub_note_if_blocked();
	for (;;) {
		if (find_closed(entries, socks, count, &index)) {
			return index;
		}
		bool can_wait = sockext_hub_can_wait() && woken != SOCKEXT_WOKEN_ALONE
						&& woken != SOCKEXT_WOKEN_REFUSED;
		int64_t left = sockext_timeout_left(can_wait ? end : limit);
		int64_t slice = can_wait ? 0 : MIN(left, SOCKEXT_CHECK_NS);
		const struct timespec timeout = sockext_clock_span(slice);
		int ready = sockext_platform_poll(entries, count, &timeout);
		if (ready > 0) {
			int error = let_others_run();
			return error != 0 ? error : find_ready(entries, count);
		}
		if (ready < 0 && ready != -SOCKEXT_EINTR) {
			return ready;
		}
		if (!sockext_hub_run_handlers()) {
			return -SOCKEXT_CALL_STOPPED;
		}
		if (ready == 0 && slice == left && left == 0) {
			bool is_limited = limit < end && !can_wait;
			return is_limited && sockext_limit_throw() ? -SOCKEXT_CALL_STOPPED : -SOCKEXT_EAGAIN;
		}
		if (!can_wait) {
			continue;
		}
		/* A scheduler may tell again and again of what is not ready. */
		if (UNEXPECTED(SOCKETS_G(scheduler) && woken == SOCKEXT_WOKEN_READY)) {
			sockext_deadline_pause();
			woken = SOCKEXT_WOKEN_UP;
		} else if (find_closed(entries, socks, count, &index)) { /* by a handler of a signal */
			return index;
		} else {
			woken = wait_in_task(entries, socks, count, end);
		}
		int error = EG(exception) ? -SOCKEXT_CALL_STOPPED : sockext_call_error(woken);
		if (error != 0 && error != -SOCKEXT_EAGAIN) {
			return error;
		}
	}
}

int sockext_any_wait(php_socket *const *socks, uint32_t count, int64_t end, bool *has_more)
{
	struct pollfd few[FEW];
	struct pollfd *entries = count > FEW ? safe_emalloc(count, sizeof(*entries), 0) : few;

	for (uint32_t i = 0; i < count; i++) {
		entries[i].fd = sockext_socket_is_open(socks[i]) ? socks[i]->bsd_socket : -1;
		entries[i].events = sockext_readiness_request_bits(SOCKEXT_WRITABLE);
		entries[i].revents = 0;
	}
	int result = wait_until(entries, socks, count, end);
	if (result >= 0) {
		*has_more = (entries[result].revents & (POLLERR | POLLHUP)) != 0;
	}
	if (entries != few) {
		efree(entries);
	}
	return result;
}
