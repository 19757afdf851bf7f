/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See resolver.h. A wait lies on the heap and in a list, so that it can be left at the end of the
 * request when its code was ended without a return, as by a fatal error. Where there is no thread
 * or no descriptor for a lookup, it blocks.
 */
#include "resolver.h"

#include "../core/list.h"
#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "../platform/hosts.h"
#include "../platform/lineage.h"
#include "call.h"
#include "readiness.h"
#include "timeout.h"
#include "watch.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* A wait for one lookup. Only this thread touches it. */
typedef struct pending {
	struct pending *next, **link; /* in the list of the resolver */
	sockext_waiter waiter;
	sockext_close_hook close_hook;
	sockext_lookup *lookup;
	bool is_done;
} pending;

typedef struct sockext_resolver {
	sockext_lookup_mailbox mailbox;
	pending *first;
	uint32_t lineage;            /* of the process that has opened the mailbox */
	const sockext_hub *heard_by; /* the hub that listens to the mailbox, or NULL */
	bool is_open;
} sockext_resolver;

/* What is asked for. The arguments of getaddrinfo(3) outlive the wait. */
typedef struct {
	php_socket *sock;
	const char *host, *service;
	const struct addrinfo *hints;
	int64_t end;
} question;

static void wake(void *owner)
{
	pending *own = owner;

	own->is_done = true;
	sockext_hub_wake(&own->waiter, SOCKEXT_WOKEN_READY);
}

static void collect(void)
{
	sockext_lookup_collect(&SOCKETS_G(resolver)->mailbox, wake);
}

static void close_mailbox(sockext_resolver *resolver)
{
	sockext_lookup_close(&resolver->mailbox);
	resolver->is_open = false;
	resolver->heard_by = NULL;
}

/* Opens the mailbox; again in a forked child. The hub listens to it as soon as there is one. */
static bool prepare_mailbox(sockext_resolver *resolver)
{
	uint32_t lineage = sockext_lineage();

	if (resolver->is_open && resolver->lineage != lineage) {
		close_mailbox(resolver);
	}
	if (!resolver->is_open) {
		sockext_lineage_begin(); /* there may be no notifier */
		if (sockext_lookup_open(&resolver->mailbox) != 0) {
			return false;
		}
		resolver->lineage = lineage;
		resolver->is_open = true;
	}
	if (sockext_hub_exists() && resolver->heard_by != SOCKETS_G(hub)) {
		if (sockext_watch_listen(resolver->mailbox.fd, collect) != 0) {
			close_mailbox(resolver);
			return false;
		}
		resolver->heard_by = SOCKETS_G(hub);
	}
	return true;
}

/* Starts the lookup, unless it is under way; false if it cannot be. In a forked child it starts
 * anew. */
static bool start(pending *own, const question *asked)
{
	sockext_resolver *resolver = SOCKETS_G(resolver);

	if (sockext_hub_exists()) {
		sockext_hub_notice_fork();
	}
	if (!prepare_mailbox(resolver)) {
		return false;
	}
	if (own->lookup && !sockext_lookup_is_lost(own->lookup)) {
		return true;
	}
	if (own->lookup) {
		sockext_lookup_abandon(own->lookup);
	}
	own->lookup = sockext_lookup_start(
		&resolver->mailbox, asked->host, asked->service, asked->hints, own);
	return own->lookup != NULL;
}

/* Blocks the thread until something is in the mailbox, or for SOCKEXT_CHECK_NS. Returns 0 or an
 * error as of call.h. */
static int block(const pending *own)
{
	const sockext_resolver *resolver = SOCKETS_G(resolver);

	if (!sockext_hub_run_handlers()) {
		return -SOCKEXT_CALL_STOPPED;
	}
	/* A lookup of a handler has taken the answer from the mailbox, too. What a handler has forked
	 * must not take what the mailbox of its parent gets. */
	if (own->is_done || resolver->lineage != sockext_lineage()) {
		return 0;
	}
	int64_t left = sockext_timeout_left(own->waiter.end);
	const struct timespec timeout = sockext_clock_span(MIN(left, SOCKEXT_CHECK_NS));
	int ready = sockext_readiness_wait_for(resolver->mailbox.fd, SOCKEXT_READABLE, &timeout);

	if (ready > 0) {
		collect();
	}
	return ready > 0 || ready == -SOCKEXT_EINTR ? 0
		   : left == 0 && ready == 0            ? -SOCKEXT_EAGAIN
												: ready;
}

static int wait_once(pending *own)
{
	return sockext_hub_can_switch() ? sockext_call_error(sockext_watch_wait_told(&own->waiter))
									: block(own);
}

/* Returns 0 or an error as of call.h. If the lookup is not done then, it could not be started. */
static int wait_for(pending *own, const question *asked)
{
	if (asked->sock && !sockext_socket_is_open(asked->sock)) {
		return -SOCKEXT_CALL_CLOSED;
	}
	int64_t end = asked->end;
	if (asked->sock) {
		int64_t socket_end = sockext_timeout_end_of(asked->sock, SOCKEXT_WRITABLE);
		end = MIN(end, socket_end);
	}
	int error = 0;

	while (error == 0 && !own->is_done && start(own, asked)) {
		own->waiter.end = end;
		error = wait_once(own);
		if (error == 0 && asked->sock && !sockext_socket_is_open(asked->sock)) {
			error = -SOCKEXT_CALL_CLOSED;
		}
	}
	return own->is_done && error == -SOCKEXT_EAGAIN ? 0 : error;
}

static void tell_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	pending *own = (pending *) ((char *) hook - offsetof(pending, close_hook));

	if (reason == SOCKEXT_SOCKET_CLOSES) {
		if (sockext_hub_exists()) {
			sockext_hub_notice_fork();
		}
		sockext_socket_remove_close_hook(hook);
		sockext_hub_wake(&own->waiter, SOCKEXT_WOKEN_CLOSED);
	}
}

static pending *begin(php_socket *sock)
{
	sockext_resolver *resolver = SOCKETS_G(resolver);
	pending *own = ecalloc(1, sizeof(*own));

	if (!resolver) {
		resolver = SOCKETS_G(resolver) = ecalloc(1, sizeof(*resolver));
		sockext_lookup_init(&resolver->mailbox);
	}
	SOCKEXT_LIST_PREPEND(&resolver->first, own);
	if (sock) {
		own->close_hook.on_close = tell_close;
		sockext_socket_add_close_hook(sock, &own->close_hook);
	}
	return own;
}

/* Returns the lookup, or NULL if there was none. */
static sockext_lookup *end(pending *own)
{
	sockext_lookup *lookup = own->lookup;

	SOCKEXT_LIST_REMOVE(own);
	sockext_socket_remove_close_hook(&own->close_hook);
	efree(own);
	return lookup;
}

static bool is_numeric(const char *host)
{
	const struct addrinfo hints = {.ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM};
	struct addrinfo *list;

	int code = getaddrinfo(host, NULL, &hints, &list);
	if (code == 0) {
		freeaddrinfo(list);
	}
	return code != EAI_NONAME;
}

/* What is known without a name server; also of no host, and of numeric ones. */
static sockext_hosts_answer find(
	const char *host, const struct addrinfo *hints, char address[INET6_ADDRSTRLEN])
{
	return !host || (hints->ai_flags & AI_NUMERICHOST) || is_numeric(host)
			   ? SOCKEXT_HOSTS_KNOWN
			   : sockext_hosts_find(host, hints, address);
}

/* Returns what getaddrinfo(3) would, or an error of errors.h. */
static int to_result(int error, int64_t end_of_wait)
{
	if (error == -SOCKEXT_EAGAIN) {
		return end_of_wait == SOCKEXT_NEVER ? EAI_AGAIN : SOCKEXT_CALL_UP;
	}
	if (error <= -SOCKEXT_CALL_STOPPED) {
		return -error;
	}
	errno = -error;
	return EAI_SYSTEM;
}

/* The answer to the only address of a name is that to the name. */
static int look_up_address(
	const char *address, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
	struct addrinfo numeric = *hints;

	numeric.ai_flags |= AI_NUMERICHOST;
	return sockext_lookup_now(address, service, &numeric, list);
}

int sockext_resolver_wait(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, int64_t end_of_wait, bool is_exact, struct addrinfo **list)
{
	const question asked = {sock, host, service, hints, end_of_wait};
	char address[INET6_ADDRSTRLEN];

	if (is_exact && end_of_wait == SOCKEXT_NEVER && !sockext_hub_exists()) {
		return sockext_lookup_now(host, service, hints, list);
	}
	sockext_hosts_answer answer = find(host, hints, address);
	if (answer == SOCKEXT_HOSTS_ALONE && !is_exact) {
		return look_up_address(address, service, hints, list);
	}
	bool is_long = answer == SOCKEXT_HOSTS_UNCERTAIN;
	if (!is_long || (end_of_wait == SOCKEXT_NEVER && !sockext_hub_can_switch())) {
		if (is_long) {
			sockext_hub_note_if_blocked();
		}
		return sockext_lookup_now(host, service, hints, list);
	}
	pending *own = begin(sock);
	int error = wait_for(own, &asked);
	bool is_done = own->is_done;
	sockext_lookup *lookup = end(own);
	if (error == 0 && is_done) {
		return sockext_lookup_finish(lookup, list);
	}
	if (lookup) {
		sockext_lookup_abandon(lookup);
	}
	if (error == 0) {
		return sockext_lookup_now(host, service, hints, list);
	}
	return to_result(error, end_of_wait);
}

/* Nothing wakes the waits of other code any more. */
void sockext_resolver_forked(void)
{
	const sockext_resolver *resolver = SOCKETS_G(resolver);

	for (pending *own = resolver ? resolver->first : NULL; own; own = own->next) {
		own->waiter.is_waiting = false;
	}
}

void sockext_resolver_end_request(void)
{
	sockext_resolver *resolver = SOCKETS_G(resolver);

	if (!resolver) {
		return;
	}
	while (resolver->first) {
		sockext_lookup *lookup = end(resolver->first);
		if (lookup) {
			sockext_lookup_abandon(lookup);
		}
	}
	close_mailbox(resolver);
	efree(resolver);
	SOCKETS_G(resolver) = NULL;
}

void sockext_resolver_shutdown(void)
{
	sockext_lookup_end();
}

#else

void sockext_resolver_forked(void)
{
}

void sockext_resolver_end_request(void)
{
}

void sockext_resolver_shutdown(void)
{
}

#endif
