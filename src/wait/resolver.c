/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See resolver.h. A wait lies on the heap and in a list of the hub, so that it can be left at the
 * end of the request when its code was ended without a return, as by a fatal error. Where there is
 * no thread or no descriptor for a look-up, it blocks as without tasks.
 */
#include "resolver.h"

#include "../core/socket_object.h"
#include "../platform/lookup.h"
#include "call.h"
#include "hub_state.h"
#include "timeout.h"
#include "watch.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

/* A wait for one look-up. Only this thread touches it. */
typedef struct pending {
	struct pending *next, **link; /* in the list of the hub */
	sockext_waiter waiter;
	sockext_close_hook close_hook;
	sockext_lookup *lookup;
	bool is_done;
} pending;

struct sockext_resolver {
	sockext_lookup_inbox inbox;
	pending *first;
	uint32_t lineage; /* of the process that has opened the inbox */
	bool is_open;
};

/* The arguments of getaddrinfo(3), which outlive the wait. */
typedef struct {
	php_socket *sock;
	const char *host, *service;
	const struct addrinfo *hints;
} question;

static void wake(void *owner)
{
	pending *own = owner;

	own->is_done = true;
	sockext_hub_wake(&own->waiter, SOCKEXT_WOKEN_READY);
}

static void collect(void)
{
	sockext_lookup_collect(&SOCKETS_G(hub)->resolver->inbox, wake);
}

/* Opens the inbox; again in a forked child. */
static bool prepare_inbox(sockext_hub *hub, sockext_resolver *resolver)
{
	if (EXPECTED(resolver->is_open && resolver->lineage == hub->lineage)) {
		return true;
	}
	if (resolver->is_open) {
		sockext_lookup_close(&resolver->inbox);
		resolver->is_open = false;
	}
	if (sockext_lookup_open(&resolver->inbox) != 0) {
		return false;
	}
	if (sockext_watch_listen(resolver->inbox.fd, collect) != 0) {
		sockext_lookup_close(&resolver->inbox);
		return false;
	}
	resolver->lineage = hub->lineage;
	resolver->is_open = true;
	return true;
}

/* Starts the look-up, unless it is under way; false if it cannot be. In a forked child it starts
 * anew. */
static bool start(pending *own, const question *asked)
{
	sockext_hub *hub = SOCKETS_G(hub);

	sockext_hub_notice_fork();
	if (!prepare_inbox(hub, hub->resolver)) {
		return false;
	}
	if (own->lookup && !sockext_lookup_is_lost(own->lookup)) {
		return true;
	}
	if (own->lookup) {
		sockext_lookup_leave(own->lookup);
	}
	own->lookup = sockext_lookup_start(
		&hub->resolver->inbox, asked->host, asked->service, asked->hints, own);
	return own->lookup != NULL;
}

/* Returns 0 or an error as of call.h. If the look-up is not done then, it could not be started. */
static int wait_for(pending *own, const question *asked)
{
	if (asked->sock && !sockext_socket_is_open(asked->sock)) {
		return -SOCKEXT_CALL_CLOSED;
	}
	int64_t end = asked->sock ? sockext_timeout_end_of(asked->sock, SOCKEXT_WRITABLE)
							  : SOCKEXT_NEVER;
	int error = 0;

	while (error == 0 && !own->is_done && start(own, asked)) {
		own->waiter.end = end;
		error = sockext_call_error(sockext_watch_wait_told(&own->waiter));
		if (error == 0 && asked->sock && !sockext_socket_is_open(asked->sock)) {
			error = -SOCKEXT_CALL_CLOSED;
		}
	}
	return error;
}

static void tell_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	pending *own = (pending *) ((char *) hook - offsetof(pending, close_hook));

	if (reason == SOCKEXT_SOCKET_CLOSES) {
		sockext_hub_notice_fork();
		sockext_socket_remove_close_hook(hook);
		sockext_hub_wake(&own->waiter, SOCKEXT_WOKEN_CLOSED);
	}
}

static pending *begin(php_socket *sock)
{
	sockext_hub *hub = SOCKETS_G(hub);
	pending *own = ecalloc(1, sizeof(*own));

	if (!hub->resolver) {
		hub->resolver = ecalloc(1, sizeof(*hub->resolver));
		sockext_lookup_init(&hub->resolver->inbox);
	}
	own->next = hub->resolver->first;
	own->link = &hub->resolver->first;
	if (own->next) {
		own->next->link = &own->next;
	}
	hub->resolver->first = own;
	if (sock) {
		own->close_hook.on_close = tell_close;
		sockext_socket_add_close_hook(sock, &own->close_hook);
	}
	return own;
}

/* Returns the look-up, or NULL if there was none. */
static sockext_lookup *end(pending *own)
{
	sockext_lookup *lookup = own->lookup;

	*own->link = own->next;
	if (own->next) {
		own->next->link = own->link;
	}
	sockext_socket_remove_close_hook(&own->close_hook);
	efree(own);
	return lookup;
}

/* Whether getaddrinfo(3) is to ask the name service, which may take long. */
static bool is_name(const char *host, const struct addrinfo *hints)
{
	const struct addrinfo numeric = {.ai_flags = AI_NUMERICHOST, .ai_socktype = SOCK_STREAM};
	struct addrinfo *list;

	if (hints->ai_flags & AI_NUMERICHOST) {
		return false;
	}
	int code = getaddrinfo(host, NULL, &numeric, &list);
	if (code == 0) {
		freeaddrinfo(list);
	}
	return code == EAI_NONAME;
}

int sockext_resolver_wait(php_socket *sock, const char *host, const char *service,
	const struct addrinfo *hints, struct addrinfo **list)
{
	const question asked = {sock, host, service, hints};

	if (!sockext_hub_can_switch() || !is_name(host, hints)) {
		return getaddrinfo(host, service, hints, list);
	}
	pending *own = begin(sock);
	int error = wait_for(own, &asked);
	bool is_done = own->is_done;
	sockext_lookup *lookup = end(own);
	if (error == 0 && is_done) {
		return sockext_lookup_finish(lookup, list);
	}
	if (lookup) {
		sockext_lookup_leave(lookup);
	}
	if (error == 0) {
		return getaddrinfo(host, service, hints, list);
	}
	return error == -SOCKEXT_EAGAIN ? EAI_AGAIN : -error;
}

/* Nothing wakes the waits of other code any more. */
void sockext_resolver_forked(sockext_resolver *resolver)
{
	for (pending *own = resolver ? resolver->first : NULL; own; own = own->next) {
		own->waiter.is_waiting = false;
	}
}

void sockext_resolver_destroy(sockext_resolver *resolver)
{
	if (!resolver) {
		return;
	}
	while (resolver->first) {
		sockext_lookup *lookup = end(resolver->first);
		if (lookup) {
			sockext_lookup_leave(lookup);
		}
	}
	sockext_lookup_close(&resolver->inbox);
	efree(resolver);
}

void sockext_resolver_shutdown(void)
{
	sockext_lookup_end();
}

#else

void sockext_resolver_forked(sockext_resolver *resolver)
{
}

void sockext_resolver_destroy(sockext_resolver *resolver)
{
}

void sockext_resolver_shutdown(void)
{
}

#endif
