/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_registry.h.
 */
#include "select_registry.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

static void remove_member(sockext_select_registry *registry, sockext_select_record *record)
{
	sockext_select_record *last = registry->members[--registry->count];

	last->member = record->member;
	registry->members[last->member] = last;
	registry->changes++;
	sockext_socket_remove_close_hook(&record->close_hook);
	record->socket->registration.record = NULL;
	efree(record);
}

/* Lets go of the instance with all that is registered in it. */
static void leave_instance(sockext_select_registry *registry)
{
	while (registry->count > 0) {
		remove_member(registry, registry->members[registry->count - 1]);
	}
	if (registry->fd >= 0) {
		sockext_platform_close(registry->fd);
		registry->fd = -1;
	}
}

/* A forked child shares the parent's instance: it may only leave it, not change it. */
static void leave_if_forked(sockext_select_registry *registry)
{
	if (UNEXPECTED(registry->lineage != sockext_epoll_lineage())) {
		leave_instance(registry);
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
	leave_if_forked(SOCKETS_G(select_registry));
	return SOCKETS_G(select_registry);
}

void sockext_select_unregister(sockext_select_registry *registry, sockext_socket *socket)
{
	leave_if_forked(registry);
	sockext_select_record *record = socket->registration.record;
	if (!record) {
		return;
	}
	if (sockext_epoll_control(registry->fd, EPOLL_CTL_DEL, record->fd, 0, 0) == 0) {
		remove_member(registry, record);
	} else {
		/* What the kernel keeps it would report for an object that is gone. */
		leave_instance(registry);
	}
}

/* For whatever reason: a stream may close the descriptor, and tells nobody. */
static void leave_with_socket(sockext_close_hook *hook, sockext_close_reason reason)
{
	const sockext_select_record *record =
		(sockext_select_record *) ((char *) hook - offsetof(sockext_select_record, close_hook));

	sockext_select_unregister(SOCKETS_G(select_registry), record->socket);
}

/* Nothing is counted as there before it is: a memory limit may end the script in between. */
static void make_room(sockext_select_registry *registry)
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
	make_room(registry);
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
	record->close_hook.on_close = leave_with_socket;
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
			record->strays = 0;
		}
	} else {
		error = add_member(registry, socket, events);
	}
	registry->changes++;
	return error;
}

void sockext_select_registry_end_request(void)
{
	sockext_select_registry *registry = SOCKETS_G(select_registry);

	if (registry) {
		leave_instance(registry);
		if (registry->members) {
			efree(registry->members);
		}
		efree(registry);
		SOCKETS_G(select_registry) = NULL;
	}
}

#endif
