/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_epoll.h. A call whose arrays hold the very objects of the call before, at the same
 * places, needs one comparison of pointers an element and no epoll_ctl(2). Any socket that leaves
 * the instance makes that memory void, so that an object at a freed one's place is never taken for
 * it.
 */
#include "select_epoll.h"

#include "clock.h"
#include "platform_epoll.h"
#include "readiness.h"

/* Up to so many sockets, poll(2) costs less than keeping the instance in step with sockets that
 * come and go at every call ("engine" in bench/); with those that stay, epoll is faster from 8. */
#define FEW_SOCKETS 32

/* After so many calls in a row for which poll(2) is better, the next ones are left to it. */
#define PATIENCE 2

/* For so many calls the sockets are not looked at, when they were others each time. */
#define REST 16

static enum { ENGINE_BY_COUNT, ENGINE_POLL, ENGINE_EPOLL } engine;

void sockext_select_configure(void)
{
	const char *name = getenv("SOCKETS_EXT_SELECT");

	if (name && strcmp(name, "poll") == 0) {
		engine = ENGINE_POLL;
	} else if (name && strcmp(name, "epoll") == 0) {
		engine = ENGINE_EPOLL;
	}
}

#ifdef HAVE_SOCKETS_EXT_EPOLL

static zval *element_at(const HashTable *array, uint32_t position)
{
	zval *element = HT_FLAGS(array) & HASH_FLAG_PACKED ? &array->arPacked[position]
													   : &array->arData[position].val;
	ZVAL_DEREF(element);
	return element;
}

static void add_position(sockext_select_list *list, uint32_t position)
{
	const HashTable *array = Z_ARRVAL_P(list->array);
	zval *element = element_at(array, position);

	if (HT_FLAGS(array) & HASH_FLAG_PACKED) {
		sockext_select_add_ready(list, position, NULL, element);
	} else {
		const Bucket *bucket = &array->arData[position];
		sockext_select_add_ready(list, bucket->h, bucket->key, element);
	}
}

/* What a list held when the instance was last brought into step with it, by position. */
typedef struct {
	bool is_packed;
	uint32_t count;
	uint32_t capacity;
	zend_object **elements; /* NULL where an array has a gap */
} snapshot;

struct sockext_select_set {
	int fd;
	uint32_t lineage;
	uint32_t call;   /* the number of the last call that looked at every socket */
	bool is_in_step; /* what is registered is what the snapshots hold */
	uint8_t crowded; /* up to PATIENCE calls that found most sockets ready */
	uint8_t strange; /* up to PATIENCE calls that were not worth the changes */
	uint8_t rest;    /* calls that are left to poll(2) for the latter */
	snapshot lists[SOCKEXT_SELECT_LISTS];
	sockext_socket **members; /* the registered sockets, in no order */
	uint32_t member_count;
	sockext_socket **wanted; /* the sockets of the running call, without repetitions */
	uint32_t wanted_count;
	struct epoll_event *events;
	uint32_t capacity; /* of members, wanted and events */
	uint64_t *ready;   /* a bit for every position of a list */
	uint32_t ready_words;
};

typedef struct sockext_select_set select_set;

static uint32_t to_epoll_events(int wanted)
{
	return (wanted & SOCKEXT_READABLE ? EPOLLIN | EPOLLRDNORM | EPOLLRDBAND : 0)
		   | (wanted & SOCKEXT_WRITABLE ? EPOLLOUT | EPOLLWRNORM | EPOLLWRBAND : 0)
		   | (wanted & SOCKEXT_EXCEPTIONAL ? EPOLLPRI : 0);
}

/* As select(2) has it: a hang-up makes readable, an error readable and writable. */
static int from_epoll_events(uint32_t events)
{
	return (events & (EPOLLIN | EPOLLRDNORM | EPOLLRDBAND | EPOLLHUP | EPOLLERR) ? SOCKEXT_READABLE
																				 : 0)
		   | (events & (EPOLLOUT | EPOLLWRNORM | EPOLLWRBAND | EPOLLERR) ? SOCKEXT_WRITABLE : 0)
		   | (events & EPOLLPRI ? SOCKEXT_EXCEPTIONAL : 0);
}

static void remove_member(select_set *set, sockext_socket *socket)
{
	sockext_socket *last = set->members[--set->member_count];

	last->select.member = socket->select.member;
	set->members[last->select.member] = last;
	socket->select.registered = 0;
	sockext_socket_remove_watch(&socket->select.watch);
	set->is_in_step = false;
}

/* Lets go of the instance with all that is registered in it. */
static void leave_instance(select_set *set)
{
	while (set->member_count > 0) {
		remove_member(set, set->members[0]);
	}
	if (set->fd >= 0) {
		sockext_platform_close(set->fd);
		set->fd = -1;
	}
}

/* A forked child shares the parent's instance: it may only leave it, not change it. */
static void leave_if_forked(select_set *set)
{
	if (UNEXPECTED(set->lineage != sockext_epoll_lineage())) {
		leave_instance(set);
		set->lineage = sockext_epoll_lineage();
	}
}

static void unregister_socket(select_set *set, sockext_socket *socket)
{
	leave_if_forked(set);
	if (!socket->select.registered) {
		return;
	}
	if (sockext_epoll_control(set->fd, EPOLL_CTL_DEL, socket->select.fd, 0, 0) == 0) {
		remove_member(set, socket);
	} else {
		/* What the kernel keeps it would report for an object that is gone. */
		leave_instance(set);
	}
}

static void retire_socket(sockext_watch *watch)
{
	unregister_socket(SOCKETS_G(select_set),
		(sockext_socket *) ((char *) watch - offsetof(sockext_socket, select.watch)));
}

void sockext_select_forget(php_socket *sock)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (socket->select.registered) {
		unregister_socket(SOCKETS_G(select_set), socket);
	}
}

static select_set *get_set(void)
{
	if (!SOCKETS_G(select_set)) {
		SOCKETS_G(select_set) = ecalloc(1, sizeof(select_set));
		SOCKETS_G(select_set)->fd = -1;
		SOCKETS_G(select_set)->call = 1; /* so that no socket looks familiar to the first one */
		SOCKETS_G(select_set)->lineage = sockext_epoll_lineage();
	}
	return SOCKETS_G(select_set);
}

void sockext_select_begin_request(void)
{
	SOCKETS_G(select_is_over) = false;
}

void sockext_select_end_request(void)
{
	select_set *set = SOCKETS_G(select_set);

	SOCKETS_G(select_is_over) = true;
	if (!set) {
		return;
	}
	leave_instance(set);
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (set->lists[i].elements) {
			efree(set->lists[i].elements);
		}
	}
	if (set->capacity > 0) {
		efree(set->members);
		efree(set->wanted);
		efree(set->events);
	}
	if (set->ready) {
		efree(set->ready);
	}
	efree(set);
	SOCKETS_G(select_set) = NULL;
}

/* Whether a list holds what it held when the instance was brought into step with it. */
static bool is_as_before(const snapshot *before, const sockext_select_list *list)
{
	if (!list->array) {
		return before->count == 0;
	}
	const HashTable *array = Z_ARRVAL_P(list->array);
	if (array->nNumUsed != before->count
		|| before->is_packed != (bool) (HT_FLAGS(array) & HASH_FLAG_PACKED)) {
		return false;
	}
	for (uint32_t i = 0; i < before->count; i++) {
		const zval *element = element_at(array, i);
		const zend_object *object = Z_TYPE_P(element) == IS_OBJECT ? Z_OBJ_P(element) : NULL;
		if (object != before->elements[i] || (!object && Z_TYPE_P(element) != IS_UNDEF)) {
			return false;
		}
	}
	return true;
}

static bool are_as_before(const select_set *set, const sockext_select_list *lists)
{
	for (int i = 0; set->is_in_step && i < SOCKEXT_SELECT_LISTS; i++) {
		if (!is_as_before(&set->lists[i], &lists[i])) {
			return false;
		}
	}
	return set->is_in_step;
}

/* Nothing is counted as there before it is: a memory limit may end the script in between. */
static void make_room(select_set *set, size_t count)
{
	if (count > set->capacity) {
		size_t capacity = MAX(count, set->capacity * (size_t) 2);
		set->members = safe_erealloc(set->members, capacity, sizeof(set->members[0]), 0);
		set->wanted = safe_erealloc(set->wanted, capacity, sizeof(set->wanted[0]), 0);
		set->events = safe_erealloc(set->events, capacity, sizeof(set->events[0]), 0);
		set->capacity = (uint32_t) capacity;
	}
}

static void begin_snapshot(snapshot *now, const HashTable *array)
{
	if (array->nNumUsed > now->capacity) {
		now->elements = safe_erealloc(now->elements, array->nNumUsed, sizeof(now->elements[0]), 0);
		now->capacity = array->nNumUsed;
	}
	now->is_packed = HT_FLAGS(array) & HASH_FLAG_PACKED;
	now->count = array->nNumUsed;
}

/* Notes that the call wants an event of a socket; false for one that stands in a list twice, or
 * whose descriptor belongs to a stream. */
static bool want_event(select_set *set, sockext_socket *socket, int event, bool *was_wanted)
{
	sockext_select_state *state = &socket->select;

	if (state->call != set->call) {
		*was_wanted = state->call == set->call - 1;
		state->call = set->call;
		state->wanted = 0;
		set->wanted[set->wanted_count++] = socket;
	}
	if ((state->wanted & event) || !sockext_socket_is_open(&socket->base)
		|| !Z_ISUNDEF(socket->base.zstream)) {
		return false;
	}
	state->wanted |= (uint8_t) event;
	return true;
}

/* Looks at every element of a list; false where the engine does not fit. */
static bool scan_list(
	select_set *set, int number, const sockext_select_list *list, uint32_t *familiar)
{
	snapshot *now = &set->lists[number];

	now->count = 0;
	if (!list->array) {
		return true;
	}
	const HashTable *array = Z_ARRVAL_P(list->array);
	begin_snapshot(now, array);
	for (uint32_t i = 0; i < now->count; i++) {
		const zval *element = element_at(array, i);
		bool was_wanted = false;
		now->elements[i] = NULL;
		if (Z_TYPE_P(element) == IS_UNDEF) {
			continue;
		}
		if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != socket_ce) {
			return false;
		}
		sockext_socket *socket = sockext_socket_from_base(Z_SOCKET_P(element));
		if (!want_event(set, socket, list->event, &was_wanted)) {
			return false;
		}
		*familiar += was_wanted;
		now->elements[i] = Z_OBJ_P(element);
		socket->select.position[number] = i;
	}
	return true;
}

/* How many calls of epoll_ctl(2) bring the instance into step. */
static uint32_t count_changes(const select_set *set)
{
	uint32_t changes = 0, members = 0;

	for (uint32_t i = 0; i < set->wanted_count; i++) {
		const sockext_select_state *state = &set->wanted[i]->select;
		members += state->registered != 0;
		changes += state->registered != state->wanted;
	}
	return changes + set->member_count - members;
}

static int register_socket(select_set *set, sockext_socket *socket)
{
	sockext_select_state *state = &socket->select;
	int error = sockext_epoll_control(set->fd, state->registered ? EPOLL_CTL_MOD : EPOLL_CTL_ADD,
		socket->base.bsd_socket, to_epoll_events(state->wanted), (uintptr_t) socket);

	if (error == 0 && !state->registered) {
		state->fd = socket->base.bsd_socket;
		state->member = set->member_count;
		set->members[set->member_count++] = socket;
		state->watch.retire = retire_socket;
		sockext_socket_add_watch(&socket->base, &state->watch);
	}
	if (error == 0) {
		state->registered = state->wanted;
	}
	return error;
}

/* Brings what is registered into step with what is wanted; 0 or -errno. */
static int apply_changes(select_set *set)
{
	for (uint32_t i = set->member_count; i-- > 0;) {
		sockext_socket *socket = set->members[i];
		if (socket->select.call != set->call) {
			unregister_socket(set, socket);
		}
	}
	for (uint32_t i = 0; i < set->wanted_count; i++) {
		sockext_socket *socket = set->wanted[i];
		if (socket->select.registered != socket->select.wanted) {
			int error = register_socket(set, socket);
			if (error != 0) {
				return error;
			}
		}
	}
	return 0;
}

/* Changes cost more than a poll(2) saves, unless the same sockets come again and again. */
static bool is_worth_changing(uint32_t changes, uint32_t familiar, uint32_t count)
{
	return engine == ENGINE_EPOLL || changes <= count / 4 || familiar >= count - count / 4;
}

/* Brings the instance into step with the lists; false where the engine does not fit. */
static bool bring_into_step(select_set *set, const sockext_select_list *lists, size_t count)
{
	uint32_t familiar = 0;

	set->is_in_step = false;
	if (set->fd < 0 && (set->fd = sockext_epoll_create()) < 0) {
		return false;
	}
	make_room(set, MAX(count, set->member_count));
	set->call++;
	set->wanted_count = 0;
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (!scan_list(set, i, &lists[i], &familiar)) {
			return false;
		}
	}
	if (!is_worth_changing(count_changes(set), familiar, set->wanted_count)) {
		set->strange = MIN(set->strange + 1, PATIENCE);
		set->rest = set->strange == PATIENCE ? REST : 0;
		return false;
	}
	set->strange = 0;
	set->is_in_step = apply_changes(set) == 0;
	return set->is_in_step;
}

/* Notes for what of it each reported socket is ready, and moves those that are to the front.
 * Returns how many sockets those are; events counts what they are ready for. */
static uint32_t settle(select_set *set, int reported, int *events)
{
	uint32_t count = 0;

	*events = 0;
	for (int i = 0; i < reported; i++) {
		sockext_socket *socket = (sockext_socket *) (uintptr_t) set->events[i].data.u64;
		int ready = from_epoll_events(set->events[i].events) & socket->select.wanted;
		if (ready) {
			socket->select.ready = (uint8_t) ready;
			set->events[count++].data.u64 = (uintptr_t) socket;
			*events += (ready & 1) + (ready >> 1 & 1) + (ready >> 2);
		}
	}
	return count;
}

static void clear_positions(select_set *set, uint32_t count)
{
	uint32_t words = (count + 63) / 64;

	if (words > set->ready_words) {
		set->ready = safe_erealloc(set->ready, words, sizeof(set->ready[0]), 0);
		set->ready_words = words;
	}
	for (uint32_t word = 0; word < words; word++) {
		set->ready[word] = 0;
	}
}

/* Makes the array of a list's ready sockets, with their keys and in their order. */
static void collect_ready(select_set *set, int number, sockext_select_list *list, uint32_t ready)
{
	uint32_t count = set->lists[number].count;

	clear_positions(set, count);
	for (uint32_t i = 0; i < ready; i++) {
		const sockext_select_state *state =
			&((const sockext_socket *) (uintptr_t) set->events[i].data.u64)->select;
		if (state->ready & list->event) {
			uint32_t position = state->position[number];
			set->ready[position / 64] |= UINT64_C(1) << position % 64;
		}
	}
	array_init_size(&list->ready, MIN(ready, count));
	for (uint32_t word = 0; word < (count + 63) / 64; word++) {
		for (uint64_t bits = set->ready[word]; bits; bits &= bits - 1) {
			add_position(list, word * 64 + (uint32_t) __builtin_ctzll(bits));
		}
	}
}

/* An event that nobody waits for would be reported again and again: that is left to poll(2). */
static int wait_for_events(select_set *set, sockext_select_list *lists, struct timespec *timeout)
{
	bool has_end = timeout && !sockext_clock_is_zero(timeout);
	int64_t start = has_end ? sockext_platform_monotonic_ns() : 0;
	int reported = sockext_epoll_wait(set->fd, set->events, (int) set->member_count, timeout);
	int events;

	if (reported < 0) {
		return reported;
	}
	uint32_t ready = settle(set, reported, &events);
	if (reported > 0 && ready == 0) {
		if (has_end) {
			*timeout = sockext_clock_left(timeout, start);
		}
		return SOCKEXT_SELECT_UNFIT;
	}
	for (int i = 0; i < SOCKEXT_SELECT_LISTS; i++) {
		if (lists[i].array) {
			collect_ready(set, i, &lists[i], ready);
		}
	}
	return events;
}

void sockext_select_note(size_t count, int events)
{
	select_set *set = SOCKETS_G(select_set);

	if (set && count > FEW_SOCKETS && events >= 0) {
		set->crowded = (size_t) events > count / 2 ? MIN(set->crowded + 1, PATIENCE) : 0;
	}
}

/* Whether poll(2) does better, as the calls before this one tell. */
static bool is_left_to_poll(select_set *set)
{
	if (engine == ENGINE_EPOLL || (set->crowded < PATIENCE && set->rest == 0)) {
		return false;
	}
	set->rest -= set->rest > 0;
	return true;
}

/* A variable that stands for two of the arrays is read anew when one of them is replaced. */
static bool have_variables_in_common(const sockext_select_list *lists)
{
	return (lists[0].array
			   && (lists[0].array == lists[1].array || lists[0].array == lists[2].array))
		   || (lists[1].array && lists[1].array == lists[2].array);
}

int sockext_select_epoll(sockext_select_list *lists, size_t count, struct timespec *timeout)
{
	if (engine == ENGINE_POLL || (engine == ENGINE_BY_COUNT && count <= FEW_SOCKETS)
		|| count > INT_MAX || SOCKETS_G(select_is_over) || have_variables_in_common(lists)) {
		return SOCKEXT_SELECT_UNFIT;
	}
	select_set *set = get_set();
	leave_if_forked(set);
	if (is_left_to_poll(set)
		|| (!are_as_before(set, lists) && !bring_into_step(set, lists, count))) {
		return SOCKEXT_SELECT_UNFIT;
	}
	return wait_for_events(set, lists, timeout);
}

#else

int sockext_select_epoll(sockext_select_list *lists, size_t count, struct timespec *timeout)
{
	return SOCKEXT_SELECT_UNFIT;
}

void sockext_select_note(size_t count, int events)
{
}

void sockext_select_forget(php_socket *sock)
{
}

void sockext_select_begin_request(void)
{
}

void sockext_select_end_request(void)
{
}

#endif
