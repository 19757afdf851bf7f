/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_registry.h.
 */
#include "select_registry.h"

#include "readiness.h"
#include "watch.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* A registration has changed on which the wait in the hub may depend. */
static void wake_waiting(const sockext_select_registry *registry)
{
	if (UNEXPECTED(registry->is_waited_for)) {
		sockext_watch_wake_kept(registry->notifier.fd, registry);
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
	sockext_select_of(record->socket)->record = NULL;
	efree(record);
}

/* Removes all records and closes the notifier. */
static void drop_notifier(sockext_select_registry *registry)
{
	while (registry->count > 0) {
		remove_member(registry, registry->members[registry->count - 1]);
	}
	if (registry->notifier.fd >= 0) {
		sockext_watch_close_kept(registry->notifier.fd, registry);
		sockext_notifier_close(&registry->notifier);
	}
}

/* A forked child shares the parent's notifier: it may close, but not change it. */
static void drop_if_forked(sockext_select_registry *registry)
{
	if (UNEXPECTED(registry->lineage != sockext_lineage())) {
		registry->is_waited_for = false;
		drop_notifier(registry);
		registry->lineage = sockext_lineage();
	}
}

sockext_select_registry *sockext_select_registry_get(void)
{
	if (!SOCKETS_G(select_registry)) {
		SOCKETS_G(select_registry) = ecalloc(1, sizeof(sockext_select_registry));
		SOCKETS_G(select_registry)->notifier.fd = -1;
		SOCKETS_G(select_registry)->lineage = sockext_lineage();
	}
	drop_if_forked(SOCKETS_G(select_registry));
	return SOCKETS_G(select_registry);
}

void sockext_select_unregister(sockext_select_registry *registry, sockext_socket *socket)
{
	drop_if_forked(registry);
	sockext_select_record *record = sockext_select_of(socket)->record;
	if (!record) {
		return;
	}
	if (sockext_notifier_remove(&registry->notifier, record->fd) == 0) {
		remove_member(registry, record);
	} else {
		/* The kernel has kept the registration, and would return events with a pointer to a freed
		 * record. */
		drop_notifier(registry);
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
	int error = sockext_notifier_add(
		&registry->notifier, socket->base.bsd_socket, (unsigned short) events, (uintptr_t) record);

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
	sockext_select_of(socket)->record = record;
	sockext_socket_add_close_hook(&socket->base, &record->close_hook);
	return 0;
}

int sockext_select_register(sockext_select_registry *registry, sockext_socket *socket, short events)
{
	sockext_select_record *record = sockext_select_of(socket)->record;
	int error = registry->notifier.fd < 0 ? sockext_notifier_open(&registry->notifier) : 0;

	if (error != 0) {
		return error;
	}
	if (record) {
		error = sockext_notifier_modify(
			&registry->notifier, record->fd, (unsigned short) events, (uintptr_t) record);
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
	*woken = sockext_watch_wait_kept(registry->notifier.fd, registry, SOCKEXT_READABLE, end);
	if (EXPECTED(registry->lineage == lineage)) {
		registry->is_waited_for = false;
	}
	return true;
}

void sockext_select_registry_end_request(void)
{
	sockext_select_registry *registry = SOCKETS_G(select_registry);

	if (registry) {
		drop_notifier(registry);
		if (registry->members) {
			efree(registry->members);
		}
		efree(registry);
		SOCKETS_G(select_registry) = NULL;
	}
}

#endif
