/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_notifier.h. A socket is covered in a call if it is registered for exactly the
 * requested events. Other registered sockets stay registered, since a later call may request them
 * again. Their events are unrequested. They are unregistered when such events have cost more than
 * registering them again, or when the events keep a call from waiting.
 */
#include "select_notifier.h"

#include "../platform/clock.h"
#include "select_policy.h"
#include "select_registry.h"
#include "select_snapshot.h"

#ifdef SOCKEXT_HAS_NOTIFIER

/* A socket is unregistered after this many unrequested events: registering again costs about as
 * much. */
#define UNREQUESTED_MAX 8

_Static_assert((POLLIN | POLLOUT | POLLPRI) <= UINT8_MAX, "these events do not fit in a byte");

static const struct timespec no_time = {0, 0};

/* A socket that is not covered: poll(2) waits for it. */
typedef struct {
	sockext_socket *socket;
	uint32_t slot;
} other_socket;

struct sockext_select_state {
	sockext_select_registry *registry;
	sockext_select_policy policy;
	uint32_t lineage; /* the process whose calls the policy knows */
	sockext_select_snapshot snapshot;
	uint64_t snapshot_changes; /* registry->changes at the snapshot; 0 if not valid */
	uint32_t scans;            /* how many sets were scanned */
	uint32_t covered;
	sockext_readiness others;
	other_socket *other_sockets; /* indexed by the slots of others */
	uint32_t others_capacity;
	sockext_notice *notices;
	sockext_select_hit *hits;
	uint32_t hit_count;
	uint32_t capacity; /* of notices and hits */
};

typedef struct sockext_select_state select_state;

void sockext_select_begin_request(void)
{
	SOCKETS_G(select_is_over) = false;
}

void sockext_select_end_request(void)
{
	select_state *state = SOCKETS_G(select_state);

	SOCKETS_G(select_is_over) = true;
	sockext_select_registry_end_request();
	if (!state) {
		return;
	}
	SOCKETS_G(select_state) = NULL;
	sockext_select_snapshot_destroy(&state->snapshot);
	sockext_readiness_destroy(&state->others);
	if (state->other_sockets) {
		efree(state->other_sockets);
	}
	if (state->notices) {
		efree(state->notices);
	}
	if (state->hits) {
		efree(state->hits);
	}
	efree(state);
}

select_state *sockext_select_begin(size_t count)
{
	if (!sockext_select_policy_may_use_notifier(count) || count > INT_MAX
		|| SOCKETS_G(select_is_over)) {
		return NULL;
	}
	select_state *state = SOCKETS_G(select_state);
	if (!state) {
		SOCKETS_G(select_state) = state = ecalloc(1, sizeof(select_state));
		sockext_readiness_init(&state->others, 0);
		state->lineage = sockext_lineage();
	}
	if (UNEXPECTED(state->lineage != sockext_lineage())) {
		sockext_select_policy_forked(&state->policy);
		state->lineage = sockext_lineage();
	}
	if (!sockext_select_policy_begin(&state->policy, count)) {
		return NULL;
	}
	state->registry = sockext_select_registry_get();
	return state;
}

void sockext_select_end(size_t count, int events)
{
	if (SOCKETS_G(select_state) && events >= 0 && sockext_select_policy_may_use_notifier(count)) {
		sockext_select_policy_end(&SOCKETS_G(select_state)->policy, count, (uint32_t) events);
	}
}

/* Capacity is set after the allocation: the memory limit may end the script in there. */
static void reserve_others(select_state *state, uint32_t count)
{
	sockext_readiness_reset(&state->others, count + 1);
	if (count > state->others_capacity) {
		state->other_sockets = safe_erealloc(
			state->other_sockets, count, sizeof(state->other_sockets[0]), 0);
		state->others_capacity = count;
	}
}

static void reserve_hits(select_state *state)
{
	size_t count = (size_t) state->registry->count + state->others.count;

	if (count > state->capacity) {
		size_t capacity = MAX(count, state->capacity * (size_t) 2);
		state->notices = safe_erealloc(state->notices, capacity, sizeof(state->notices[0]), 0);
		state->hits = safe_erealloc(state->hits, capacity, sizeof(state->hits[0]), 0);
		state->capacity = (uint32_t) capacity;
	}
}

/* Whether a socket can be registered for these events. */
static bool can_be_registered(sockext_socket *socket, short events)
{
	uint8_t excluded = sockext_select_of(socket)->excluded;

	return Z_ISUNDEF(socket->base.zstream)
		   && (excluded == 0 || (excluded == SOCKEXT_SELECT_HUNG_UP && (events & POLLIN)))
		   && (SOCKEXT_NOTIFIER_URGENT || !(events & POLLPRI));
}

/* Stores the requested events of a socket, and returns whether the previous scan had the same. */
static bool was_seen_before(const select_state *state, sockext_socket *socket, short events)
{
	sockext_select_socket *kept = sockext_select_of(socket);
	bool is_same = kept->last_scan == (uint16_t) (state->scans - 1)
				   && kept->wanted == (uint8_t) events;

	kept->last_scan = (uint16_t) state->scans;
	kept->wanted = (uint8_t) events;
	return is_same || sockext_select_policy_is_forced();
}

/* Registers a socket for the requested events if the policy has credit for that. */
static bool register_socket(select_state *state, sockext_socket *socket, short events)
{
	sockext_select_socket *kept = sockext_select_of(socket);

	if (kept->record ? !sockext_select_policy_may_modify(&state->policy)
					 : !sockext_select_policy_may_register(&state->policy)) {
		return false;
	}
	if (sockext_select_register(state->registry, socket, events) != 0) {
		kept->excluded |= SOCKEXT_SELECT_REFUSED;
		return false;
	}
	return true;
}

/* What a scan has found for a socket. */
typedef enum {
	COVERED,  /* the notifier waits for it */
	PENDING,  /* poll(2) waits for it; a later call may register it */
	EXCLUDED, /* poll(2) waits for it; it cannot be registered */
} coverage;

static coverage cover_socket(
	select_state *state, sockext_socket *socket, short events, uint32_t *candidates)
{
	bool seen_before = was_seen_before(state, socket, events);
	sockext_select_record *record = sockext_select_of(socket)->record;

	if (!record || record->events != events) {
		if (!can_be_registered(socket, events)) {
			return EXCLUDED;
		}
		*candidates += seen_before;
		if (!seen_before || !register_socket(state, socket, events)) {
			return PENDING;
		}
		record = sockext_select_of(socket)->record;
	}
	record->scan = state->registry->scan;
	record->slot = sockext_select_of(socket)->slot;
	return COVERED;
}

/* Scans a set: divides the sockets into covered and others. Returns whether another scan of the
 * same set would give the same result. */
static bool divide(select_state *state, const sockext_select_wants *wants)
{
	uint32_t count = wants->set.count, pending = 0, candidates = 0;

	state->registry->scan++;
	state->scans++;
	state->covered = 0;
	reserve_others(state, count);
	sockext_select_policy_scan(&state->policy, count);
	for (uint32_t slot = 0; slot < count; slot++) {
		const struct pollfd *entry = &wants->set.entries[slot];
		sockext_socket *socket = wants->sockets[slot];
		coverage result = cover_socket(state, socket, entry->events, &candidates);
		if (result == COVERED) {
			state->covered++;
			continue;
		}
		pending += result == PENDING;
		uint32_t other = sockext_readiness_add(&state->others, entry->fd);
		state->others.entries[other].events = entry->events;
		state->other_sockets[other] = (other_socket){socket, slot};
	}
	bool is_useful = candidates > 0
					 || sockext_select_policy_limit(&state->policy, state->covered) > 0;
	sockext_select_policy_learn(&state->policy, count, state->covered, is_useful);
	return pending == 0;
}

/* Prepares the others of a snapshot for another wait. The objects may have been freed and others
 * allocated at their addresses: returns false unless each is an open Socket with the same
 * descriptor. */
static bool refresh_others(select_state *state)
{
	for (uint32_t i = 0; i < state->others.count; i++) {
		const php_socket *sock = &state->other_sockets[i].socket->base;
		struct pollfd *entry = &state->others.entries[i];
		if (sock->std.ce != socket_ce || !sockext_socket_is_open(sock)) {
			return false;
		}
		entry->fd = entry->fd < 0 ? ~entry->fd : entry->fd;
		if (entry->fd != sock->bsd_socket) {
			return false;
		}
	}
	return true;
}

static int wait_for_events(select_state *state, const struct timespec *timeout, int limit)
{
	sockext_notifier *notifier = &state->registry->notifier;

	if (state->others.count == 0) {
		return sockext_notifier_wait_restarted(notifier, state->notices, limit, timeout);
	}
	uint32_t slot = sockext_readiness_add(&state->others, notifier->fd);
	sockext_readiness_want(&state->others, slot, SOCKEXT_READABLE);
	int ready = sockext_readiness_wait(&state->others, timeout);
	state->others.count--;
	if (ready <= 0) {
		return ready;
	}
	return sockext_readiness_is_ready(&state->others, slot, SOCKEXT_READABLE)
			   ? sockext_notifier_wait(notifier, state->notices, limit, &no_time)
			   : 0;
}

static void add_hit(select_state *state, uint32_t slot, short revents)
{
	state->hits[state->hit_count++] = (sockext_select_hit){slot, revents};
}

/* Adds hits for the others that are ready. Returns the number of their events. */
static int add_other_hits(select_state *state)
{
	int events = 0;

	for (uint32_t i = 0; i < state->others.count; i++) {
		const struct pollfd *entry = &state->others.entries[i];
		int ready = sockext_readiness_ready_events(entry->events, entry->revents);
		if (ready) {
			add_hit(state, state->other_sockets[i].slot, entry->revents);
			events += sockext_readiness_count_events(ready);
		}
	}
	return events;
}

static sockext_select_record *record_of(const sockext_notice *notice)
{
	return (sockext_select_record *) (uintptr_t) sockext_notice_data(notice);
}

/* Adds hits for the notices. Moves those of unrequested events to the front of the array and counts
 * them. Returns the number of requested events. */
static int add_notified_hits(select_state *state, uint32_t returned, uint32_t *unrequested)
{
	int events = 0;

	for (uint32_t i = 0; i < returned; i++) {
		const sockext_select_record *record = record_of(&state->notices[i]);
		short revents = (short) state->notices[i].events;
		int ready = record->scan == state->registry->scan
						? sockext_readiness_ready_events(record->events, revents)
						: 0;
		if (ready) {
			add_hit(state, record->slot, revents);
			events += sockext_readiness_count_events(ready);
		} else {
			state->notices[(*unrequested)++] = state->notices[i];
		}
	}
	return events;
}

/* Unregisters sockets with unrequested events: those that have hung up, those with too many, or
 * all. */
static void unregister_unrequested(select_state *state, uint32_t unrequested, bool all)
{
	for (uint32_t i = 0; i < unrequested && state->registry->count > 0; i++) {
		sockext_select_record *record = record_of(&state->notices[i]);
		sockext_socket *socket = record->socket;
		bool has_hung_up = record->scan == state->registry->scan;
		if (has_hung_up) {
			sockext_select_of(socket)->excluded |= SOCKEXT_SELECT_HUNG_UP;
		}
		if (all || has_hung_up || ++record->unrequested >= UNREQUESTED_MAX) {
			sockext_select_unregister(state->registry, socket);
		}
	}
}

/* Waits for the covered sockets and the others, and makes the hits. Returns the number of events or
 * -errno. Returns SOCKEXT_SELECT_NOT_DONE, with the rest of the timeout, if all events were
 * unrequested or had been taken by another process, or if there are more events than the limit. */
static int wait_for_hits(select_state *state, struct timespec *timeout)
{
	bool has_time = !timeout || !sockext_clock_is_zero(timeout);
	int64_t start = timeout && has_time ? sockext_platform_monotonic_ns() : 0;
	uint32_t limit = sockext_select_policy_limit(&state->policy, state->covered);
	uint32_t unrequested = 0;

	if (limit == 0) {
		return SOCKEXT_SELECT_NOT_DONE;
	}
	reserve_hits(state);
	state->hit_count = 0;
	limit = MIN(limit, state->registry->count);
	int returned = wait_for_events(state, timeout, (int) limit);
	if (returned < 0) {
		return returned;
	}
	bool is_overflow = (uint32_t) returned == limit && limit < state->registry->count;
	int events = add_notified_hits(state, (uint32_t) returned, &unrequested)
				 + add_other_hits(state);
	unregister_unrequested(state, unrequested, events == 0 && has_time);
	if (is_overflow) {
		sockext_select_policy_overflowed(&state->policy, (uint32_t) returned);
	} else {
		bool with_poll = state->others.count > 0;
		sockext_select_policy_account(
			&state->policy, state->covered, (uint32_t) returned, with_poll);
		if (events > 0 || !has_time) {
			return events;
		}
	}
	if (timeout && has_time) {
		*timeout = sockext_clock_left(timeout, start);
		if (returned == 0 && sockext_clock_is_zero(timeout)) {
			return 0;
		}
	}
	return SOCKEXT_SELECT_NOT_DONE;
}

static bool are_same(const sockext_select_list *one, const sockext_select_list *other)
{
	return one->variable && one->variable == other->variable;
}

/* Whether two arguments are the same variable: then replacing one array changes another. */
static bool have_variables_in_common(const sockext_select_list *lists)
{
	return are_same(&lists[0], &lists[1]) || are_same(&lists[0], &lists[2])
		   || are_same(&lists[1], &lists[2]);
}

int sockext_select_same_set(
	select_state *state, sockext_select_list *lists, struct timespec *timeout)
{
	if (state->snapshot_changes != state->registry->changes || state->registry->count == 0
		|| have_variables_in_common(lists)
		|| !sockext_select_snapshot_is_same(&state->snapshot, lists) || !refresh_others(state)) {
		return SOCKEXT_SELECT_NOT_DONE;
	}
	int events = wait_for_hits(state, timeout);
	for (int i = 0; i < SOCKEXT_SELECT_LISTS && events >= 0; i++) {
		if (lists[i].variable) {
			sockext_select_snapshot_collect(
				&state->snapshot, i, &lists[i], state->hits, state->hit_count);
		}
	}
	return events;
}

int sockext_select_new_set(select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout)
{
	int events;

	do {
		state->snapshot_changes = 0;
		bool is_stable = divide(state, wants);
		if (sockext_select_policy_limit(&state->policy, state->covered) == 0) {
			return SOCKEXT_SELECT_NOT_DONE;
		}
		if (is_stable && !wants->has_repeats && !have_variables_in_common(lists)) {
			sockext_select_snapshot_take(&state->snapshot, lists, wants->set.count);
			state->snapshot_changes = state->registry->changes;
		}
		events = wait_for_hits(state, timeout);
	} while (events == SOCKEXT_SELECT_NOT_DONE);
	for (uint32_t slot = 0; slot < wants->set.count; slot++) {
		wants->set.entries[slot].revents = 0;
	}
	for (uint32_t i = 0; i < state->hit_count && events > 0; i++) {
		wants->set.entries[state->hits[i].slot].revents = state->hits[i].revents;
	}
	return events;
}

bool sockext_select_wait_registered(select_state *state, int64_t end, sockext_woken *woken)
{
	bool is_possible = state->snapshot_changes == state->registry->changes
					   && state->others.count == 0 && !SOCKETS_G(scheduler);

	return is_possible && sockext_select_registry_wait(state->registry, end, woken);
}

#else

struct sockext_select_state *sockext_select_begin(size_t count)
{
	return NULL;
}

int sockext_select_same_set(
	struct sockext_select_state *state, sockext_select_list *lists, struct timespec *timeout)
{
	return SOCKEXT_SELECT_NOT_DONE;
}

int sockext_select_new_set(struct sockext_select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout)
{
	return SOCKEXT_SELECT_NOT_DONE;
}

bool sockext_select_wait_registered(
	struct sockext_select_state *state, int64_t end, sockext_woken *woken)
{
	return false;
}

void sockext_select_end(size_t count, int events)
{
}

void sockext_select_begin_request(void)
{
}

void sockext_select_end_request(void)
{
}

#endif
