/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See scheduler.h. A scheduler is freed when it is not set any more and its last wait has ended.
 */
#include "scheduler.h"

#include "../core/errors.h"
#include "../core/list.h"
#include "../platform/clock.h"
#include "../platform/lineage.h"
#include "../platform/open.h"
#include "hub_state.h"
#include "limit.h"
#include "readiness.h"
#include "zend_state.h"

/* A socket that a scheduler has been asked to wait for. */
typedef struct known_socket {
	sockext_close_hook close_hook;
	struct known_socket *next, **link;
	sockext_scheduler *scheduler;
	php_socket *sock;
} known_socket;

/* A pair of sockets, by which a wait is ended. */
typedef struct sockext_wake {
	struct sockext_wake *next, **link; /* of the scheduler */
	zend_object *socket;               /* which the scheduler waits for */
	PHP_SOCKET fd;                     /* the other end */
	uint32_t lineage;                  /* of the process that has made it */
	bool is_used;                      /* a byte is under way */
} sockext_wake;

struct sockext_scheduler {
	sockext_scheduler *next, **link; /* all of the hub */
	const sockext_scheduler_ops *ops;
	zend_object *object;
	uint32_t users; /* its calls, and one while it is set */
	known_socket *known;
	sockext_wake *wakes; /* those that no wait has */
	sockext_wake *taken; /* the others; a fatal error leaves them here */
};

static void free_known(known_socket *known)
{
	SOCKEXT_LIST_REMOVE(known);
	sockext_socket_remove_close_hook(&known->close_hook);
	efree(known);
}

static void free_wake(sockext_wake *wake)
{
	SOCKEXT_LIST_REMOVE(wake);
	sockext_platform_close(wake->fd);
	OBJ_RELEASE(wake->socket);
	efree(wake);
}

static void free_scheduler(sockext_scheduler *scheduler)
{
	SOCKEXT_LIST_REMOVE(scheduler);
	while (scheduler->known) {
		free_known(scheduler->known);
	}
	while (scheduler->wakes || scheduler->taken) {
		free_wake(scheduler->wakes ? scheduler->wakes : scheduler->taken);
	}
	OBJ_RELEASE(scheduler->object);
	efree(scheduler);
}

static void release(sockext_scheduler *scheduler)
{
	scheduler->users--;
	if (scheduler->users == 0) {
		free_scheduler(scheduler);
	}
}

zend_object *sockext_scheduler_get(void)
{
	return SOCKETS_G(scheduler) ? SOCKETS_G(scheduler)->object : NULL;
}

void sockext_scheduler_set(zend_object *object, const sockext_scheduler_ops *ops)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_scheduler *before = SOCKETS_G(scheduler), *scheduler = NULL;

	if (object) {
		scheduler = ecalloc(1, sizeof(*scheduler));
		scheduler->ops = ops;
		scheduler->object = object;
		GC_ADDREF(object);
		scheduler->users = 1;
		SOCKEXT_LIST_PREPEND(&hub->schedulers, scheduler);
	}
	SOCKETS_G(scheduler) = scheduler;
	if (before) {
		release(before);
	}
}

/* The socket counts as closed already. If nobody holds it any more nobody waits for it, either. */
static void tell_closing(sockext_close_hook *hook, sockext_close_reason reason)
{
	known_socket *known = (known_socket *) ((char *) hook - offsetof(known_socket, close_hook));
	sockext_scheduler *scheduler = known->scheduler;
	php_socket *sock = known->sock;

	if (reason != SOCKEXT_SOCKET_CLOSES) {
		return;
	}
	free_known(known);
	if (!(OBJ_FLAGS(&sock->std) & IS_OBJ_FREE_CALLED)) {
		scheduler->users++;
		scheduler->ops->tell_closing(scheduler->object, sock);
		release(scheduler);
	}
}

static bool is_known(const sockext_scheduler *scheduler, php_socket *sock)
{
	const sockext_close_hook *hook = sockext_socket_from_base(sock)->close_hooks;

	while (
		hook
		&& (hook->on_close != tell_closing
			|| ((const known_socket *) ((const char *) hook - offsetof(known_socket, close_hook)))
					   ->scheduler
				   != scheduler)) {
		hook = hook->next;
	}
	return hook != NULL;
}

static void know(sockext_scheduler *scheduler, php_socket *sock)
{
	if (EXPECTED(is_known(scheduler, sock))) {
		return;
	}
	known_socket *known = ecalloc(1, sizeof(*known));
	known->close_hook.on_close = tell_closing;
	known->scheduler = scheduler;
	known->sock = sock;
	SOCKEXT_LIST_PREPEND(&scheduler->known, known);
	sockext_socket_add_close_hook(sock, &known->close_hook);
}

#ifdef SOCKEXT_HAS_NOTIFIER
static bool make_pair(int fds[2])
{
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCKEXT_TYPE_FLAGS, 0, fds) != 0) {
		return false;
	}
	for (int i = 0; i < 2 && !SOCKEXT_TYPE_FLAGS; i++) {
		sockext_platform_set_inheritable(fds[i], false);
		sockext_platform_set_blocking(fds[i], false);
	}
	return true;
}

/* In a forked child the scheduler waits for what the parent process has, too: the same numbers
 * stand for a pair of the child's own from now on. */
static void renew(sockext_wake *wake)
{
	const php_socket *sock = socket_from_obj(wake->socket);
	int fds[2];

	if (!sockext_socket_is_open(sock) || !make_pair(fds)) {
		return;
	}
	int error = sockext_platform_replace(sock->bsd_socket, fds[0]);
	int other_error = sockext_platform_replace(wake->fd, fds[1]);
	if (error == 0 && other_error == 0) {
		wake->lineage = sockext_lineage();
	}
}
#endif

/* Returns NULL if the system has no descriptor for it. */
static sockext_wake *make_wake(sockext_scheduler *scheduler)
{
#ifdef SOCKEXT_HAS_NOTIFIER
	int fds[2];
	zval socket;

	if (!make_pair(fds)) {
		return NULL;
	}
	sockext_wake *wake = ecalloc(1, sizeof(*wake));
	sockext_socket_create(&socket, fds[0], AF_UNIX, false);
	wake->socket = Z_OBJ(socket);
	wake->fd = fds[1];
	wake->lineage = sockext_lineage();
	SOCKEXT_LIST_PREPEND(&scheduler->taken, wake);
	return wake;
#else
	return NULL;
#endif
}

/* A forked child must not use those of its parent. */
static sockext_wake *take_wake(sockext_scheduler *scheduler)
{
	sockext_wake *wake;

	while ((wake = scheduler->wakes) && wake->lineage != sockext_lineage()) {
		free_wake(wake);
	}
	if (!wake) {
		return make_wake(scheduler);
	}
	SOCKEXT_LIST_REMOVE(wake);
	SOCKEXT_LIST_PREPEND(&scheduler->taken, wake);
	return wake;
}

/* The script may have closed it. What is under way in one of the parent process is for that. */
static void give_wake_back(sockext_scheduler *scheduler, sockext_wake *wake)
{
	const php_socket *sock = socket_from_obj(wake->socket);
	char byte;

	if (!sockext_socket_is_open(sock) || wake->lineage != sockext_lineage()) {
		free_wake(wake);
		return;
	}
	if (wake->is_used) {
		recv(sock->bsd_socket, &byte, 1, SOCKEXT_DONTWAIT);
		wake->is_used = false;
	}
	SOCKEXT_LIST_REMOVE(wake);
	SOCKEXT_LIST_PREPEND(&scheduler->wakes, wake);
}

static void send_byte(const sockext_wake *wake)
{
	send(wake->fd, "", 1, SOCKEXT_DONTWAIT | SOCKEXT_SEND_FLAGS);
}

void sockext_scheduler_wake(const sockext_waiter *waiter)
{
	sockext_wake *wake = waiter->wake;

	if (wake) {
		sockext_hub_notice_fork();
	}
	if (wake && !wake->is_used && wake->lineage == sockext_lineage()) {
		wake->is_used = true;
		send_byte(wake);
	}
}

void sockext_scheduler_forked(const sockext_hub *hub)
{
#ifdef SOCKEXT_HAS_NOTIFIER
	for (const sockext_scheduler *scheduler = hub->schedulers; scheduler;
		 scheduler = scheduler->next) {
		for (sockext_wake *wake = scheduler->taken; wake; wake = wake->next) {
			renew(wake);
			if (wake->is_used && wake->lineage == sockext_lineage()) {
				send_byte(wake);
			}
		}
	}
#endif
}

static zend_ulong key_of(const zend_fiber_context *context)
{
	return (zend_ulong) ((uintptr_t) context >> 4);
}

sockext_waiter *sockext_scheduler_find(const zend_fiber_context *context)
{
	const HashTable *waits = SOCKETS_G(hub)->scheduled;

	return waits ? zend_hash_index_find_ptr(waits, key_of(context)) : NULL;
}

bool sockext_scheduler_is_inside(void)
{
	return sockext_scheduler_find(EG(current_fiber_context)) != NULL;
}

static void enter(sockext_hub *hub, sockext_scheduler *scheduler, sockext_waiter *waiter)
{
	if (!hub->scheduled) {
		hub->scheduled = zend_new_array(8);
	}
	zend_hash_index_add_new_ptr(hub->scheduled, key_of(waiter->context), waiter);
	scheduler->users++;
	waiter->is_scheduled = true;
	hub->calls = 0;
	/* Of the main script's there may be one for each fiber, which only their own context finds. */
	if (waiter->flow != &hub->main) {
		sockext_hub_enter_flow(waiter);
	}
	for (uint32_t i = 0; waiter->wants && i < waiter->wants->count; i++) {
		know(scheduler, waiter->wants->list[i].sock);
	}
}

static void leave(sockext_hub *hub, sockext_scheduler *scheduler, sockext_waiter *waiter)
{
	zend_hash_index_del(hub->scheduled, key_of(waiter->context));
	waiter->is_scheduled = false;
	if (waiter->flow != &hub->main) {
		sockext_hub_leave_flow(waiter);
	}
	if (waiter->wake) {
		give_wake_back(scheduler, waiter->wake);
		waiter->wake = NULL;
	}
	release(scheduler);
}

static sockext_answer ask(const sockext_scheduler *scheduler, const sockext_waiter *waiter)
{
	sockext_want own = {0};
	sockext_want *wants = waiter->wants ? waiter->wants->list : &own;
	uint32_t count = waiter->wants ? waiter->wants->count : 0;
	sockext_zend_call state;

	if (waiter->wake) {
		wants[count++] = (sockext_want){socket_from_obj(waiter->wake->socket), SOCKEXT_READABLE};
	}
	sockext_zend_save_call(&state);
	sockext_answer answer = scheduler->ops->wait(
		scheduler->object, wants, count, sockext_timeout_left(waiter->end));
	sockext_zend_restore_call(&state);
	return answer;
}

/* Blocks the thread, as without tasks. */
static sockext_woken block(const sockext_waiter *waiter)
{
	sockext_hub_note_blocked();
	if ((waiter->wants && waiter->wants->is_select) || waiter == SOCKETS_G(hub)->finishing) {
		return SOCKEXT_WOKEN_ALONE;
	}
	if (waiter->is_told) {
		zend_throw_error(NULL, "This wait cannot block: only other code can end it");
		return SOCKEXT_WOKEN_REFUSED;
	}
	if (!waiter->wants) {
		sockext_timeout_sleep(waiter->end);
		return sockext_timeout_left(waiter->end) > 0 ? SOCKEXT_WOKEN_SIGNAL : SOCKEXT_WOKEN_UP;
	}
	const php_socket *sock = waiter->wants->list[0].sock;
	int64_t left = sockext_timeout_left(waiter->end);
	const struct timespec timeout = sockext_clock_span(left);
	int ready = sockext_readiness_wait_for(
		sock->bsd_socket, waiter->wants->list[0].events, left == SOCKEXT_NEVER ? NULL : &timeout);
	return ready == 0                ? SOCKEXT_WOKEN_UP
		   : ready == -SOCKEXT_EINTR ? SOCKEXT_WOKEN_SIGNAL
									 : SOCKEXT_WOKEN_READY;
}

/* A wait that is for time alone goes on until its end. */
static bool is_early(const sockext_waiter *waiter, sockext_answer answer)
{
	return !waiter->wants && !waiter->is_told && waiter->is_waiting && answer <= SOCKEXT_ANSWER_UP
		   && !EG(exception) && sockext_timeout_left(waiter->end) > 0;
}

/* A select looks by itself whether its sockets are open. */
static bool has_been_closed(const sockext_waiter *waiter)
{
	return waiter->wants && !waiter->wants->is_select
		   && !sockext_socket_is_open(waiter->wants->list[0].sock);
}

/* Returns why the wait has ended. Without a reason it is as good as ready: what waits tries again.
 */
static sockext_woken judge(const sockext_waiter *waiter, sockext_answer answer)
{
	if (EG(exception)) {
		return SOCKEXT_WOKEN_REFUSED;
	}
	if (!waiter->is_waiting) {
		return waiter->woken;
	}
	if (has_been_closed(waiter)) {
		return SOCKEXT_WOKEN_CLOSED;
	}
	if (answer == SOCKEXT_ANSWER_ALONE) {
		return block(waiter);
	}
	return answer == SOCKEXT_ANSWER_UP && sockext_timeout_left(waiter->end) == 0
			   ? SOCKEXT_WOKEN_UP
			   : SOCKEXT_WOKEN_READY;
}

/* Whether other code may have to end it. */
static bool needs_wake(const sockext_waiter *waiter)
{
	return waiter->is_told || waiter->flow != sockext_hub_main_flow()
		   || (!waiter->is_unlimited && sockext_limit_has_group());
}

void sockext_scheduler_wait(sockext_waiter *waiter)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_scheduler *scheduler = SOCKETS_G(scheduler);
	sockext_answer answer = SOCKEXT_ANSWER_ALONE;

	waiter->is_waiting = !waiter->is_queued;
	sockext_hub_forget(waiter); /* it was woken while it ran code of the script */
	if (EXPECTED(waiter->is_waiting && !EG(exception) && sockext_hub_can_wait())) {
		waiter->wake = needs_wake(waiter) ? take_wake(scheduler) : NULL;
		if (waiter->is_told && !waiter->wake) {
			zend_throw_error(NULL, "Unable to wait: no free descriptor");
			waiter->woken = SOCKEXT_WOKEN_REFUSED;
			waiter->is_waiting = false;
			return;
		}
		enter(hub, scheduler, waiter);
		do {
			answer = ask(scheduler, waiter);
		} while (is_early(waiter, answer));
		leave(hub, scheduler, waiter);
	}
	waiter->woken = judge(waiter, answer);
	waiter->is_waiting = false;
}

void sockext_scheduler_add_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	flow->is_scheduled = true;
	SOCKEXT_LIST_PREPEND(&hub->scheduled_flows, flow);
	hub->scheduled_tasks++;
	flow->number = (uint16_t) ++hub->counts.tasks;
}

void sockext_scheduler_remove_flow(sockext_flow *flow)
{
	sockext_hub *hub = SOCKETS_G(hub);

	SOCKEXT_LIST_REMOVE(flow);
	hub->scheduled_tasks--;
	if (hub->scheduled_tasks == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

void sockext_scheduler_finish(void)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.end = SOCKEXT_NEVER, .is_told = true};
	sockext_woken woken = SOCKEXT_WOKEN_READY;

	hub->finishing = &waiter;
	while (hub->scheduled_tasks > 0 && SOCKETS_G(scheduler) && woken == SOCKEXT_WOKEN_READY) {
		woken = sockext_hub_wait_through(&waiter);
	}
	hub->finishing = NULL;
}

void sockext_scheduler_end_request(sockext_hub *hub)
{
	SOCKETS_G(scheduler) = NULL;
	while (hub->schedulers) {
		free_scheduler(hub->schedulers);
	}
	if (hub->scheduled) {
		zend_array_destroy(hub->scheduled);
		hub->scheduled = NULL;
	}
}
