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

struct sockext_select_set {
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

typedef struct sockext_select_set select_set;

void sockext_select_begin_request(void)
{
	SOCKETS_G(select_is_over) = false;
}

void sockext_select_end_request(void)
{
	select_set *set = SOCKETS_G(select_set);

	SOCKETS_G(select_is_over) = true;
	sockext_select_registry_end_request();
	if (!set) {
		return;
	}
	SOCKETS_G(select_set) = NULL;
	sockext_select_snapshot_destroy(&set->snapshot);
	sockext_readiness_destroy(&set->others);
	if (set->other_sockets) {
		efree(set->other_sockets);
	}
	if (set->events) {
		efree(set->events);
	}
	if (set->hits) {
		efree(set->hits);
	}
	efree(set);
}

select_set *sockext_select_begin(size_t count)
{
	if (!sockext_select_policy_is_many(count) || count > INT_MAX || SOCKETS_G(select_is_over)) {
		return NULL;
	}
	select_set *set = SOCKETS_G(select_set);
	if (!set) {
		SOCKETS_G(select_set) = set = ecalloc(1, sizeof(select_set));
		sockext_readiness_init(&set->others, 0);
		set->lineage = sockext_epoll_lineage();
	}
	if (UNEXPECTED(set->lineage != sockext_epoll_lineage())) {
		sockext_select_policy_forked(&set->policy);
		set->lineage = sockext_epoll_lineage();
	}
	if (!sockext_select_policy_begin(&set->policy, count)) {
		return NULL;
	}
	set->registry = sockext_select_registry_get();
	return set;
}

void sockext_select_end(size_t count, int events)
{
	if (SOCKETS_G(select_set) && events >= 0 && sockext_select_policy_is_many(count)) {
		sockext_select_policy_end(&SOCKETS_G(select_set)->policy, count, (uint32_t) events);
	}
}

/* Nothing is counted as there before it is: a memory limit may end the script in between. */
static void make_room_for_others(select_set *set, uint32_t count)
{
	sockext_readiness_reset(&set->others, count + 1);
	if (count > set->others_capacity) {
		set->other_sockets = safe_erealloc(
			set->other_sockets, count, sizeof(set->other_sockets[0]), 0);
		set->others_capacity = count;
	}
}

static void make_room_for_hits(select_set *set)
{
	size_t count = (size_t) set->registry->count + set->others.count;

	if (count > set->capacity) {
		size_t capacity = MAX(count, set->capacity * (size_t) 2);
		set->events = safe_erealloc(set->events, capacity, sizeof(set->events[0]), 0);
		set->hits = safe_erealloc(set->hits, capacity, sizeof(set->hits[0]), 0);
		set->capacity = (uint32_t) capacity;
	}
}

/* Whether epoll may ever cover what is wanted of a socket. */
static bool is_fit(const sockext_socket *socket, short events)
{
	return Z_ISUNDEF(socket->base.zstream)
		   && (socket->select_apart == 0
			   || (socket->select_apart == SOCKEXT_SELECT_HUNG && (events & POLLIN)));
}

/* Notes what is wanted of a socket, and whether the last call that looked wanted the same. */
static bool is_familiar(const select_set *set, sockext_socket *socket, short events)
{
	bool is_same = socket->select_seen == set->looks - 1 && socket->select_wanted == events;

	socket->select_seen = set->looks;
	socket->select_wanted = events;
	return is_same || sockext_select_policy_is_forced();
}

/* Registers a socket for what is wanted of it, if that may be afforded. */
static bool register_socket(select_set *set, sockext_socket *socket, short events)
{
	if (socket->select_record ? !sockext_select_policy_may_modify(&set->policy)
							  : !sockext_select_policy_may_register(&set->policy)) {
		return false;
	}
	if (sockext_select_register(set->registry, socket, events) != 0) {
		socket->select_apart |= SOCKEXT_SELECT_REFUSED;
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
	select_set *set, sockext_socket *socket, short events, uint32_t *candidates)
{
	bool familiar = is_familiar(set, socket, events);
	sockext_select_record *record = socket->select_record;

	if (!record || record->events != events) {
		if (!is_fit(socket, events)) {
			return APART;
		}
		*candidates += familiar;
		if (!familiar || !register_socket(set, socket, events)) {
			return PENDING;
		}
		record = socket->select_record;
	}
	record->step = set->registry->step;
	record->place = socket->select_slot;
	return COVERED;
}

/* Divides the sockets into those that are covered and others. Returns whether it would come out so
 * again. */
static bool divide(select_set *set, const sockext_select_wants *wants)
{
	uint32_t count = wants->set.count, pending = 0, candidates = 0;

	set->registry->step++;
	set->looks++;
	set->covered = 0;
	make_room_for_others(set, count);
	sockext_select_policy_look(&set->policy, count);
	for (uint32_t slot = 0; slot < count; slot++) {
		const struct pollfd *entry = &wants->set.entries[slot];
		sockext_socket *socket = wants->sockets[slot];
		coverage result = cover_socket(set, socket, entry->events, &candidates);
		if (result == COVERED) {
			set->covered++;
			continue;
		}
		pending += result == PENDING;
		uint32_t other = sockext_readiness_add(&set->others, entry->fd);
		set->others.entries[other].events = entry->events;
		set->other_sockets[other] = (other_socket){socket, slot};
	}
	bool is_useful = candidates > 0 || sockext_select_policy_limit(&set->policy, set->covered) > 0;
	sockext_select_policy_learn(&set->policy, count, set->covered, is_useful);
	return pending == 0;
}

/* Looks at the others of the snapshot anew: what stands at their addresses may be another object.
 * False where it is not such a socket as was there. */
static bool refresh_others(select_set *set)
{
	for (uint32_t i = 0; i < set->others.count; i++) {
		const php_socket *sock = &set->other_sockets[i].socket->base;
		struct pollfd *entry = &set->others.entries[i];
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

static int wait_for_events(select_set *set, const struct timespec *timeout, int limit)
{
	if (set->others.count == 0) {
		return sockext_epoll_wait(set->registry->fd, set->events, limit, timeout);
	}
	uint32_t slot = sockext_readiness_add(&set->others, set->registry->fd);
	sockext_readiness_want(&set->others, slot, SOCKEXT_READABLE);
	int ready = sockext_readiness_wait(&set->others, timeout);
	set->others.count--;
	if (ready <= 0) {
		return ready;
	}
	return sockext_readiness_is_ready(&set->others, slot, SOCKEXT_READABLE)
			   ? sockext_epoll_wait(set->registry->fd, set->events, limit, &no_time)
			   : 0;
}

static void add_hit(select_set *set, uint32_t place, short revents)
{
	set->hits[set->hit_count++] = (sockext_select_hit){place, revents};
}

/* Takes what the others are ready for. Returns how many events that are. */
static int take_others(select_set *set)
{
	int events = 0;

	for (uint32_t i = 0; i < set->others.count; i++) {
		const struct pollfd *entry = &set->others.entries[i];
		int answer = sockext_readiness_answer(entry->events, entry->revents);
		if (answer) {
			add_hit(set, set->other_sockets[i].place, entry->revents);
			events += sockext_readiness_count(answer);
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
static int take_reported(select_set *set, uint32_t reported, uint32_t *strays)
{
	int events = 0;

	for (uint32_t i = 0; i < reported; i++) {
		const sockext_select_record *record = record_of(&set->events[i]);
		short revents = (short) set->events[i].events;
		int answer = record->step == set->registry->step
						 ? sockext_readiness_answer(record->events, revents)
						 : 0;
		if (answer) {
			add_hit(set, record->place, revents);
			events += sockext_readiness_count(answer);
		} else {
			set->events[(*strays)++] = set->events[i];
		}
	}
	return events;
}

/* Sockets that have hung up unasked leave, and other strays when they are to be. */
static void remove_strays(select_set *set, uint32_t strays, bool all)
{
	for (uint32_t i = 0; i < strays && set->registry->count > 0; i++) {
		sockext_select_record *record = record_of(&set->events[i]);
		sockext_socket *socket = record->socket;
		bool has_hung_up = record->step == set->registry->step;
		if (has_hung_up) {
			socket->select_apart |= SOCKEXT_SELECT_HUNG;
		}
		if (all || has_hung_up || ++record->strays >= STRAYS) {
			sockext_select_unregister(set->registry, socket);
		}
	}
}

/* Waits for what is covered and for the others, and makes the hits. Returns how many events there
 * are, -errno, or SOCKEXT_SELECT_UNFIT with what is left of the timeout: nothing that was waited
 * for, or too much. */
static int wait_for_hits(select_set *set, struct timespec *timeout)
{
	bool has_time = !timeout || !sockext_clock_is_zero(timeout);
	int64_t start = timeout && has_time ? sockext_platform_monotonic_ns() : 0;
	uint32_t limit = sockext_select_policy_limit(&set->policy, set->covered);
	uint32_t strays = 0;

	if (limit == 0) {
		return SOCKEXT_SELECT_UNFIT;
	}
	make_room_for_hits(set);
	set->hit_count = 0;
	limit = MIN(limit, set->registry->count);
	int reported = wait_for_events(set, timeout, (int) limit);
	if (reported < 0) {
		return reported;
	}
	bool is_flooded = (uint32_t) reported == limit && limit < set->registry->count;
	int events = take_reported(set, (uint32_t) reported, &strays) + take_others(set);
	remove_strays(set, strays, events == 0 && has_time);
	if (is_flooded) {
		sockext_select_policy_flooded(&set->policy, (uint32_t) reported);
	} else {
		bool with_poll = set->others.count > 0;
		sockext_select_policy_account(&set->policy, set->covered, (uint32_t) reported, with_poll);
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

int sockext_select_again(select_set *set, sockext_select_list *lists, struct timespec *timeout)
{
	if (set->snapshot_changes != set->registry->changes || set->registry->count == 0
		|| have_variables_in_common(lists)
		|| !sockext_select_snapshot_is_same(&set->snapshot, lists) || !refresh_others(set)) {
		return SOCKEXT_SELECT_UNFIT;
	}
	int events = wait_for_hits(set, timeout);
	for (int i = 0; i < SOCKEXT_SELECT_LISTS && events >= 0; i++) {
		if (lists[i].variable) {
			sockext_select_snapshot_collect(
				&set->snapshot, i, &lists[i], set->hits, set->hit_count);
		}
	}
	return events;
}

int sockext_select_anew(select_set *set, sockext_select_wants *wants,
	const sockext_select_list *lists, struct timespec *timeout)
{
	int events;

	do {
		set->snapshot_changes = 0;
		bool is_settled = divide(set, wants);
		if (sockext_select_policy_limit(&set->policy, set->covered) == 0) {
			return SOCKEXT_SELECT_UNFIT;
		}
		if (is_settled && !wants->has_repeats && !have_variables_in_common(lists)) {
			sockext_select_snapshot_take(&set->snapshot, lists, wants->set.count);
			set->snapshot_changes = set->registry->changes;
		}
		events = wait_for_hits(set, timeout);
	} while (events == SOCKEXT_SELECT_UNFIT);
	for (uint32_t slot = 0; slot < wants->set.count; slot++) {
		wants->set.entries[slot].revents = 0;
	}
	for (uint32_t i = 0; i < set->hit_count && events > 0; i++) {
		wants->set.entries[set->hits[i].place].revents = set->hits[i].revents;
	}
	return events;
}

#else

struct sockext_select_set *sockext_select_begin(size_t count)
{
	return NULL;
}

int sockext_select_again(
	struct sockext_select_set *set, sockext_select_list *lists, struct timespec *timeout)
{
	return SOCKEXT_SELECT_UNFIT;
}

int sockext_select_anew(struct sockext_select_set *set, sockext_select_wants *wants,
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
