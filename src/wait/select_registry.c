/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_registry.h.
 */
#include "select_registry.h"

#include "readiness.h"
#include "watch.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

/* A registration has changed on which the wait in the hub may depend. */
static void wake_waiting(const sockext_select_registry *registry)
{
	if (UNEXPECTED(registry->is_waited_for)) {
		sockext_watch_wake_kept(registry->fd, registry);
	}
}

static void remove_member(sockext_select_registry *registry, sockext_select_record *record)
{
	sockext_select_record *last = registry->members[--registry->count];

	last->member = record->member;
	registry->members[last->member] = last;
	registry->changes++;
	wake_waiting(registry);
	sockext_socket_remove_close_hook(&record->close_hook);
	record->socket->registration.record = NULL;
	efree(record);
}

/* Removes all records and closes the epoll instance. */
static void drop_instance(sockext_select_registry *registry)
{
	while (registry->count > 0) {
		remove_member(registry, registry->members[registry->count - 1]);
	}
	if (registry->fd >= 0) {
		sockext_watch_close_kept(registry->fd, registry);
		sockext_platform_close(registry->fd);
		registry->fd = -1;
	}
}

/* A forked child shares the parent's instance: it may close its descriptor, but not change the
 * instance. */
static void drop_if_forked(sockext_select_registry *registry)
{
	if (UNEXPECTED(registry->lineage != sockext_epoll_lineage())) {
		registry->is_waited_for = false;
		drop_instance(registry);
		registry->lineage = sockext_epoll_lineage();
	}
}

sockext_select_registry *sockext_select_registry_get(void)
{
	if (!SOCKETS_G(select_registry)) {
		SOCKETS_G(select_registry) = ecalloc(1, sizeof(sockext_select_registry));
		SOCKETS_G(select_registry)->fd = -1;
		SOCKETS_G(select_registry)->lineage = sockext_epoll_lineage();
	}
	drop_if_forked(SOCKETS_G(select_registry));
	return SOCKETS_G(select_registry);
}

void sockext_select_unregister(sockext_select_registry *registry, sockext_socket *socket)
{
	drop_if_forked(registry);
	sockext_select_record *record = socket->registration.record;
	if (!record) {
		return;
	}
	if (sockext_epoll_control(registry->fd, EPOLL_CTL_DEL, record->fd, 0, 0) == 0) {
		remove_member(registry, record);
	} else {
		/* The kernel has kept the registration, and would return events with a pointer to a freed
		 * record. */
		drop_instance(registry);
	}
}

/* For both reasons: a stream that takes over the descriptor may close it without notice. */
static void on_socket_close(sockext_close_hook *hook, sockext_close_reason reason)
{
	const sockext_select_record *record =
		(sockext_select_record *) ((char *) hook - offsetof(sockext_select_record, close_hook));

	sockext_select_unregister(SOCKETS_G(select_registry), record->socket);
}

/* Capacity is set after the allocation: the memory limit may end the script in there. */
static void reserve_member(sockext_select_registry *registry)
{
	if (registry->count == registry->capacity) {
		uint32_t capacity = MAX(64, registry->capacity * 2);
		registry->members = safe_erealloc(
			registry->members, capacity, sizeof(registry->members[0]), 0);
		registry->capacity = capacity;
	}
}

static int add_member(sockext_select_registry *registry, sockext_socket *socket, short events)
{
	reserve_member(registry);
	sockext_select_record *record = ecalloc(1, sizeof(*record));
	int error = sockext_epoll_control(registry->fd, EPOLL_CTL_ADD, socket->base.bsd_socket,
		(unsigned short) events, (uintptr_t) record);

	if (error != 0) {
		efree(record);
		return error;
	}
	record->socket = socket;
	record->fd = socket->base.bsd_socket;
	record->events = events;
	record->member = registry->count;
	record->close_hook.on_close = on_socket_close;
	registry->members[registry->count++] = record;
	socket->registration.record = record;
	sockext_socket_add_close_hook(&socket->base, &record->close_hook);
	return 0;
}

int sockext_select_register(sockext_select_registry *registry, sockext_socket *socket, short events)
{
	sockext_select_record *record = socket->registration.record;
	int error;

	if (registry->fd < 0 && (registry->fd = sockext_epoll_create()) < 0) {
		return registry->fd;
	}
	if (record) {
		error = sockext_epoll_control(
			registry->fd, EPOLL_CTL_MOD, record->fd, (unsigned short) events, (uintptr_t) record);
		if (error == 0) {
			record->events = events;
			record->unrequested = 0;
			wake_waiting(registry);
		}
	} else {
		error = add_member(registry, socket, events);
	}
	registry->changes++;
	return error;
}

bool sockext_select_registry_wait(
	sockext_select_registry *registry, int64_t end, sockext_woken *woken)
{
	uint32_t lineage = registry->lineage;

	if (registry->is_waited_for) {
		return false;
	}
	registry->is_waited_for = true;
	*woken = sockext_watch_wait_kept(registry->fd, registry, SOCKEXT_READABLE, end);
	if (EXPECTED(registry->lineage == lineage)) {
		registry->is_waited_for = false;
	}
	return true;
}

void sockext_select_registry_end_request(void)
{
	sockext_select_registry *registry = SOCKETS_G(select_registry);

	if (registry) {
		drop_instance(registry);
		if (registry->members) {
			efree(registry->members);
		}
		efree(registry);
		SOCKETS_G(select_registry) = NULL;
	}
}

#endif
