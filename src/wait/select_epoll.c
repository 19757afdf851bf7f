/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_epoll.h. A registered socket is covered by a call that wants of it what it is
 * registered for. Others stay registered, for they may be wanted again; what is reported of them
 * goes astray, and they leave when that costs more than to come back, or keeps a call from waiting.
 */
#include "select_epoll.h"

#include "../platform/clock.h"
#include "select_policy.h"
#include "select_registry.h"
#include "select_snapshot.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL

/* After so many strays a socket leaves: to come back costs about as much. */
#define STRAYS 8

static const struct timespec no_time = {0, 0};

/* A socket that poll(2) waits for. */
typedef struct {
	sockext_socket *socket;
	uint32_t place;
} other_socket;

struct sockext_select_state {
	sockext_select_registry *registry;
	sockext_select_policy policy;
	uint32_t lineage; /* the process that the policy has learnt in */
	sockext_select_snapshot snapshot;
	uint64_t snapshot_changes; /* the registry's when the snapshot was taken; 0 if it is void */
	uint32_t looks;            /* how many sets were looked at anew */
	uint32_t covered;
	sockext_readiness others;
	other_socket *other_sockets; /* by their slots in others */
	uint32_t others_capacity;
	struct epoll_event *events;
	sockext_select_hit *hits;
	uint32_t hit_count;
	uint32_t capacity; /* of events and hits */
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
	if (state->events) {
		efree(state->events);
	}
	if (state->hits) {
		efree(state->hits);
	}
	efree(state);
}

select_state *sockext_select_begin(size_t count)
{
	if (!sockext_select_policy_is_many(count) || count > INT_MAX || SOCKETS_G(select_is_over)) {
		return NULL;
	}
	select_state *state = SOCKETS_G(select_state);
	if (!state) {
		SOCKETS_G(select_state) = state = ecalloc(1, sizeof(select_state));
		sockext_readiness_init(&state->others, 0);
		state->lineage = sockext_epoll_lineage();
	}
	if (UNEXPECTED(state->lineage != sockext_epoll_lineage())) {
		sockext_select_policy_forked(&state->policy);
		state->lineage = sockext_epoll_lineage();
	}
	if (!sockext_select_policy_begin(&state->policy, count)) {
		return NULL;
	}
	state->registry = sockext_select_registry_get();
	return state;
}

void sockext_select_end(size_t count, int events)
{
	if (SOCKETS_G(select_state) && events >= 0 && sockext_select_policy_is_many(count)) {
		sockext_select_policy_end(&SOCKETS_G(select_state)->policy, count, (uint32_t) events);
	}
}

/* Nothing is counted as there before it is: a memory limit may end the script in between. */
static void make_room_for_others(select_state *state, uint32_t count)
{
	sockext_readiness_reset(&state->others, count + 1);
	if (count > state->others_capacity) {
		state->other_sockets = safe_erealloc(
			state->other_sockets, count, sizeof(state->other_sockets[0]), 0);
		state->others_capacity = count;
	}
}

static void make_room_for_hits(select_state *state)
{
	size_t count = (size_t) state->registry->count + state->others.count;

	if (count > state->capacity) {
		size_t capacity = MAX(count, state->capacity * (size_t) 2);
		state->events = safe_erealloc(state->events, capacity, sizeof(state->events[0]), 0);
		state->hits = safe_erealloc(state->hits, capacity, sizeof(state->hits[0]), 0);
		state->capacity = (uint32_t) capacity;
	}
}

/* Whether epoll may ever cover what is wanted of a socket. */
static bool is_fit(const sockext_socket *socket, short events)
{
	return Z_ISUNDEF(socket->base.zstream)
		   && (socket->registration.apart == 0
			   || (socket->registration.apart == SOCKEXT_SELECT_HUNG && (events & POLLIN)));
}

/* Notes what is wanted of a socket, and whether the last call that looked wanted the same. */
static bool is_familiar(const select_state *state, sockext_socket *socket, short events)
{
	bool is_same = socket->registration.seen == state->looks - 1
				   && socket->registration.wanted == events;

	socket->registration.seen = state->looks;
	socket->registration.wanted = events;
	return is_same || sockext_select_policy_is_forced();
}

/* Registers a socket for what is wanted of it, if that may be afforded. */
static bool register_socket(select_state *state, sockext_socket *socket, short events)
{
	if (socket->registration.record ? !sockext_select_policy_may_modify(&state->policy)
									: !sockext_select_policy_may_register(&state->policy)) {
		return false;
	}
	if (sockext_select_register(state->registry, socket, events) != 0) {
		socket->registration.apart |= SOCKEXT_SELECT_REFUSED;
		return false;
	}
	return true;
}

/* What became of a socket. */
typedef enum {
	COVERED, /* epoll waits for it */
	PENDING, /* it may be registered at one of the next calls */
	APART,   /* it is left to poll(2) for good */
} coverage;

static coverage cover_socket(
	select_state *state, sockext_socket *socket, short events, uint32_t *candidates)
{
	bool familiar = is_familiar(state, socket, events);
	sockext_select_record *record = socket->registration.record;

	if (!record || record->events != events) {
		if (!is_fit(socket, events)) {
			return APART;
		}
		*candidates += familiar;
		if (!familiar || !register_socket(state, socket, events)) {
			return PENDING;
		}
		record = socket->registration.record;
	}
	record->step = state->registry->step;
	record->place = socket->slot;
	return COVERED;
}

/* Divides the sockets into those that are covered and others. Returns whether it would come out so
 * again. */
static bool divide(select_state *state, const sockext_select_wants *wants)
{
	uint32_t count = wants->set.count, pending = 0, candidates = 0;

	state->registry->step++;
	state->looks++;
	state->covered = 0;
	make_room_for_others(state, count);
	sockext_select_policy_look(&state->policy, count);
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

/* Looks at the others of the snapshot anew: what stands at their addresses may be another object.
 * False where it is not such a socket as was there. */
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
	if (state->others.count == 0) {
		return sockext_epoll_wait(state->registry->fd, state->events, limit, timeout);
	}
	uint32_t slot = sockext_readiness_add(&state->others, state->registry->fd);
	sockext_readiness_want(&state->others, slot, SOCKEXT_READABLE);
	int ready = sockext_readiness_wait(&state->others, timeout);
	state->others.count--;
	if (ready <= 0) {
		return ready;
	}
	return sockext_readiness_is_ready(&state->others, slot, SOCKEXT_READABLE)
			   ? sockext_epoll_wait(state->registry->fd, state->events, limit, &no_time)
			   : 0;
}

static void add_hit(select_state *state, uint32_t place, short revents)
{
	state->hits[state->hit_count++] = (sockext_select_hit){place, revents};
}

/* Takes what the others are ready for. Returns how many events that are. */
static int take_others(select_state *state)
{
	int events = 0;

	for (uint32_t i = 0; i < state->others.count; i++) {
		const struct pollfd *entry = &state->others.entries[i];
		int ready = sockext_readiness_ready_events(entry->events, entry->revents);
		if (ready) {
			add_hit(state, state->other_sockets[i].place, entry->revents);
			events += sockext_readiness_count_events(ready);
		}
	}
	return events;
}

static sockext_select_record *record_of(const struct epoll_event *event)
{
	return (sockext_select_record *) (uintptr_t) event->data.u64;
}

/* Takes what epoll has reported; moves strays to the front of events and counts them. Returns how
 * many events there are. */
static int take_reported(select_state *state, uint32_t reported, uint32_t *strays)
{
	int events = 0;

	for (uint32_t i = 0; i < reported; i++) {
		const sockext_select_record *record = record_of(&state->events[i]);
		short revents = (short) state->events[i].events;
		int ready = record->step == state->registry->step
						? sockext_readiness_ready_events(record->events, revents)
						: 0;
		if (ready) {
			add_hit(state, record->place, revents);
			events += sockext_readiness_count_events(ready);
		} else {
			state->events[(*strays)++] = state->events[i];
		}
	}
	return events;
}

/* Sockets that have hung up unasked leave, and other strays when they are to be. */
static void remove_strays(select_state *state, uint32_t strays, bool all)
{
	for (uint32_t i = 0; i < strays && state->registry->count > 0; i++) {
		sockext_select_record *record = record_of(&state->events[i]);
		sockext_socket *socket = record->socket;
		bool has_hung_up = record->step == state->registry->step;
		if (has_hung_up) {
			socket->registration.apart |= SOCKEXT_SELECT_HUNG;
		}
		if (all || has_hung_up || ++record->strays >= STRAYS) {
			sockext_select_unregister(state->registry, socket);
		}
	}
}

/* Waits for what is covered and for the others, and makes the hits. Returns how many events there
 * are, -errno, or SOCKEXT_SELECT_UNFIT with what is left of the timeout: nothing that was waited
 * for, or too much. */
static int wait_for_hits(select_state *state, struct timespec *timeout)
{
	bool has_time = !timeout || !sockext_clock_is_zero(timeout);
	int64_t start = timeout && has_time ? sockext_platform_monotonic_ns() : 0;
	uint32_t limit = sockext_select_policy_limit(&state->policy, state->covered);
	uint32_t strays = 0;

	if (limit == 0) {
		return SOCKEXT_SELECT_UNFIT;
	}
	make_room_for_hits(state);
	state->hit_count = 0;
	limit = MIN(limit, state->registry->count);
	int reported = wait_for_events(state, timeout, (int) limit);
	if (reported < 0) {
		return reported;
	}
	bool is_flooded = (uint32_t) reported == limit && limit < state->registry->count;
	int events = take_reported(state, (uint32_t) reported, &strays) + take_others(state);
	remove_strays(state, strays, events == 0 && has_time);
	if (is_flooded) {
		sockext_select_policy_flooded(&state->policy, (uint32_t) reported);
	} else {
		bool with_poll = state->others.count > 0;
		sockext_select_policy_account(
			&state->policy, state->covered, (uint32_t) reported, with_poll);
		if (events > 0 || strays == 0 || !has_time) {
			return events;
		}
	}
	if (timeout && has_time) {
		*timeout = sockext_clock_left(timeout, start);
	}
	return SOCKEXT_SELECT_UNFIT;
}

/* A variable that stands for two of the arrays is read anew when one of them is replaced. */
static bool have_variables_in_common(const sockext_select_list *lists)
{
	return (lists[0].array
			   && (lists[0].array == lists[1].array || lists[0].array == lists[2].array))
		   || (lists[1].array && lists[1].array == lists[2].array);
}

int sockext_select_again(select_state *state, sockext_select_list *lists, struct timespec *timeout)
{
	if (state->snapshot_changes != state->registry->changes || state->registry->count == 0
		|| have_variables_in_common(lists)
		|| !sockext_select_snapshot_is_same(&state->snapshot, lists) || !refresh_others(state)) {
		return SOCKEXT_SELECT_UNFIT;
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

int sockext_select_anew(select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout)
{
	int events;

	do {
		state->snapshot_changes = 0;
		bool is_lasting = divide(state, wants);
		if (sockext_select_policy_limit(&state->policy, state->covered) == 0) {
			return SOCKEXT_SELECT_UNFIT;
		}
		if (is_lasting && !wants->has_repeats && !have_variables_in_common(lists)) {
			sockext_select_snapshot_take(&state->snapshot, lists, wants->set.count);
			state->snapshot_changes = state->registry->changes;
		}
		events = wait_for_hits(state, timeout);
	} while (events == SOCKEXT_SELECT_UNFIT);
	for (uint32_t slot = 0; slot < wants->set.count; slot++) {
		wants->set.entries[slot].revents = 0;
	}
	for (uint32_t i = 0; i < state->hit_count && events > 0; i++) {
		wants->set.entries[state->hits[i].place].revents = state->hits[i].revents;
	}
	return events;
}

#else

struct sockext_select_state *sockext_select_begin(size_t count)
{
	return NULL;
}

int sockext_select_again(
	struct sockext_select_state *state, sockext_select_list *lists, struct timespec *timeout)
{
	return SOCKEXT_SELECT_UNFIT;
}

int sockext_select_anew(struct sockext_select_state *state, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout)
{
	return SOCKEXT_SELECT_UNFIT;
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
