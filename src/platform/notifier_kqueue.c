/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See notifier.h: kqueue(2). A descriptor has a filter of its own for each kind of event: their
 * events become one notice. A filter tells of the end of what can be read or written (EV_EOF);
 * poll(2) then tells whether that is a hang-up, as epoll(7) would.
 *
 * The kernel forgets the filters of a descriptor that is closed. What the table still has of them
 * is removed when the number is registered again.
 */
#include "clock.h"
#include "lineage.h"
#include "notifier.h"

#ifdef HAVE_SOCKETS_EXT_KQUEUE

#if !defined(EVFILT_EXCEPT) || !defined(NOTE_OOB)
#undef EVFILT_EXCEPT
#define EVFILT_EXCEPT 0
#undef NOTE_OOB
#define NOTE_OOB 0
#endif

enum {
	READ,
	WRITE,
	URGENT,
	FILTERS,
};

static const struct {
	short number;
	unsigned int note;
	uint32_t event;
} filters[FILTERS] = {
	[READ] = {EVFILT_READ, 0, SOCKEXT_NOTIFIER_READ},
	[WRITE] = {EVFILT_WRITE, 0, SOCKEXT_NOTIFIER_WRITE},
	[URGENT] = {EVFILT_EXCEPT, NOTE_OOB, SOCKEXT_NOTIFIER_URGENT},
};

#define READ_OR_WRITE (SOCKEXT_NOTIFIER_READ | SOCKEXT_NOTIFIER_WRITE)
#define UNREQUESTED (SOCKEXT_NOTIFIER_ERROR | SOCKEXT_NOTIFIER_HANG_UP)
#define MODES (SOCKEXT_NOTIFIER_ONE_SHOT | SOCKEXT_NOTIFIER_EDGE)

/* In a notice that is being made: a filter has told of an end. */
#define END (UINT32_C(1) << 28)

/* What is registered for a descriptor. */
typedef struct sockext_registered {
	uint64_t data;
	uint32_t events;
	uint32_t notice : 28; /* the number of its notice in the running wait, or 0 */
	uint32_t has_end : 1; /* only an end is waited for, and it is there */
	uint32_t filters : 3; /* those that the kernel has */
} registered;

static const struct timespec no_time = {0, 0};

int sockext_notifier_open(sockext_notifier *notifier)
{
	sockext_lineage_begin();
	int fd = kqueue();
	int error = fd < 0 ? -errno : 0;
	if (fd >= 0) {
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	}
	*notifier = (sockext_notifier){.fd = fd, .lineage = sockext_lineage()};
	return error;
}

/* A forked child does not inherit the descriptor: there its number may be that of another file. */
void sockext_notifier_close(sockext_notifier *notifier)
{
	if (notifier->fd >= 0 && notifier->lineage == sockext_lineage()) {
		close(notifier->fd);
	}
	free(notifier->table);
	free(notifier->returned);
	*notifier = (sockext_notifier){.fd = -1};
}

/* Returns the flags with which a filter is added, or 0 if it is not needed. Where only an end is
 * waited for, what can be read is not to end every wait: such a filter is edge-triggered until
 * there is an end. */
static unsigned short get_flags(const registered *item, int filter)
{
	bool is_edge = item->events & SOCKEXT_NOTIFIER_EDGE;
	bool is_one_shot = item->events & SOCKEXT_NOTIFIER_ONE_SHOT;
	bool is_for_end = item->events & SOCKEXT_NOTIFIER_READ_HANG_UP
					  || !(item->events & READ_OR_WRITE);

	if (item->events & filters[filter].event) {
		return EV_ADD | (is_edge ? EV_CLEAR : 0) | (is_one_shot ? EV_ONESHOT : 0);
	}
	return filter != READ || !is_for_end ? 0 : item->has_end ? EV_ADD : EV_ADD | EV_CLEAR;
}

/* Makes changes, each of which the kernel answers. Returns 0 or the -errno of one of them. */
static int change(const sockext_notifier *notifier, struct kevent *changes, int count)
{
	struct kevent answers[FILTERS];
	int answered = count > 0 ? kevent(notifier->fd, changes, count, answers, count, &no_time) : 0;
	int error = answered < 0 ? -errno : 0;

	for (int i = 0; i < answered && error == 0; i++) {
		error = answers[i].flags & EV_ERROR ? -(int) answers[i].data : 0;
	}
	return error;
}

static void set_filters(sockext_notifier *notifier, registered *item, unsigned int set)
{
	notifier->count += (set != 0) - (item->filters != 0);
	item->filters = set;
}

/* Removes a set of filters, which the kernel may not have any more. */
static void remove_some(sockext_notifier *notifier, int fd, registered *item, unsigned int set)
{
	struct kevent changes[FILTERS];
	int count = 0;

	for (int filter = 0; filter < FILTERS; filter++) {
		if (item->filters & set & 1U << filter) {
			EV_SET(&changes[count++], fd, filters[filter].number, EV_DELETE | EV_RECEIPT, 0, 0, 0);
		}
	}
	set_filters(notifier, item, item->filters & ~set);
	change(notifier, changes, count);
}

static void remove_filters(sockext_notifier *notifier, int fd, registered *item)
{
	remove_some(notifier, fd, item, item->filters);
}

/* Adds all that are needed, or none. Only sockets have urgent data; others do without the filter.
 */
static int add_filters(sockext_notifier *notifier, int fd, registered *item)
{
	int error = 0;

	for (int filter = 0; filter < FILTERS && error == 0; filter++) {
		unsigned short flags = get_flags(item, filter);
		struct kevent added;
		if (flags == 0) {
			continue;
		}
		EV_SET(&added, fd, filters[filter].number, flags | EV_RECEIPT, filters[filter].note, 0, 0);
		error = change(notifier, &added, 1);
		if (error == 0) {
			set_filters(notifier, item, item->filters | 1U << filter);
		} else if (filter == URGENT && item->filters != 0) {
			error = 0;
		}
	}
	if (error != 0) {
		remove_filters(notifier, fd, item);
	}
	return error;
}

static registered *find(const sockext_notifier *notifier, int fd)
{
	return fd >= 0 && (uint32_t) fd < notifier->size ? &notifier->table[fd] : NULL;
}

static bool reserve(sockext_notifier *notifier, int fd)
{
	uint32_t size = MAX(64, notifier->size);

	while (size <= (uint32_t) fd) {
		size *= 2;
	}
	registered *table = size == notifier->size ? notifier->table
											   : realloc(notifier->table, size * sizeof(*table));
	if (!table) {
		return false;
	}
	memset(table + notifier->size, 0, (size - notifier->size) * sizeof(*table));
	notifier->table = table;
	notifier->size = size;
	return true;
}

int sockext_notifier_modify(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	registered *item = find(notifier, fd);

	if (!item) {
		return -ENOENT;
	}
	registered before = *item;
	remove_filters(notifier, fd, item);
	*item = (registered){.data = data, .events = events};
	int error = add_filters(notifier, fd, item);
	if (error != 0 && before.filters != 0) {
		*item = before;
		item->filters = 0;
		add_filters(notifier, fd, item);
	}
	return error;
}

int sockext_notifier_add(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	struct stat status;

	if (fstat(fd, &status) != 0) {
		return -errno;
	}
	if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) {
		return -EPERM;
	}
	if ((events & POLLPRI) && !SOCKEXT_NOTIFIER_URGENT) {
		return -EOPNOTSUPP;
	}
	if (!reserve(notifier, fd)) {
		return -ENOMEM;
	}
	/* What is left of a closed descriptor must not come back after an error. */
	remove_filters(notifier, fd, &notifier->table[fd]);
	return sockext_notifier_modify(notifier, fd, events, data);
}

int sockext_notifier_remove(sockext_notifier *notifier, int fd)
{
	registered *item = find(notifier, fd);

	if (item) {
		remove_filters(notifier, fd, item);
	}
	return 0;
}

int sockext_notifier_keep(sockext_notifier *notifier, int fd, uint32_t events, uint64_t data)
{
	const registered *item = find(notifier, fd);
	return item && item->filters != 0 ? 0 : sockext_notifier_add(notifier, fd, events, data);
}

static int find_filter(short number)
{
	return number == EVFILT_READ ? READ : number == EVFILT_WRITE ? WRITE : URGENT;
}

/* Adds an event of the kernel to the notice of its descriptor. Returns how many notices there are.
 * Stores whether a filter was removed, whose event will not come again. */
static int add_event(sockext_notifier *notifier, const struct kevent *event,
	sockext_notice *notices, int count, bool *has_removed)
{
	registered *item = find(notifier, (int) event->ident);
	int filter = find_filter(event->filter);

	if (!item || !(item->filters & 1U << filter)) {
		return count;
	}
	if (filter == URGENT && !(event->fflags & NOTE_OOB)) {
		/* An end, of which the other filters tell as well. It would end every wait at once. */
		remove_some(notifier, (int) event->ident, item, 1U << URGENT);
		*has_removed = true;
		return count;
	}
	if (item->notice == 0) {
		notices[count] = (sockext_notice){.data = item->data, .fd = (int) event->ident};
		item->notice = (uint32_t) ++count;
	}
	uint32_t *told = &notices[item->notice - 1].events;
	*told |= filters[filter].event;
	if (event->flags & EV_EOF) {
		*told |= END | (filter == READ ? SOCKEXT_NOTIFIER_READ_HANG_UP : 0)
				 | (filter != URGENT && event->fflags != 0 ? SOCKEXT_NOTIFIER_ERROR : 0);
	}
	if (get_flags(item, filter) & EV_ONESHOT) {
		set_filters(notifier, item, item->filters & ~(1U << filter));
	}
	return count;
}

/* Returns the events of a notice: those that were requested, or come unrequested. If the kernel may
 * have more events, poll(2) tells whether this descriptor can be read and written as well; as an
 * edge that will come by itself. Where only an end is waited for, it tells what can be read from an
 * error of a socket that has not ended, such as one of UDP. */
static uint32_t get_events(const registered *item, const sockext_notice *notice, bool has_more)
{
	uint32_t told = notice->events, wanted = item->events | UNREQUESTED;
	bool is_half = has_more && !(item->events & SOCKEXT_NOTIFIER_EDGE)
				   && (item->events & READ_OR_WRITE) == READ_OR_WRITE;
	bool may_be_error = (told & ~wanted & SOCKEXT_NOTIFIER_READ) != 0;

	if (!(told & END) && !is_half && !may_be_error) {
		return told & wanted;
	}
	int polled = sockext_platform_poll_once(notice->fd, POLLIN | POLLOUT);
	uint32_t found = polled > 0 ? (uint32_t) polled : 0;
	if (!(told & END)) {
		return (told | found) & wanted;
	}
	if (!(found & SOCKEXT_NOTIFIER_READ)) {
		told &= ~SOCKEXT_NOTIFIER_READ_HANG_UP;
	}
	found = (found | (told & ~READ_OR_WRITE)) & wanted;
	return found != 0 ? found : told & wanted;
}

/* Ends the notice of a descriptor; the kernel may have more events. Returns whether it has any. */
static bool complete(sockext_notifier *notifier, sockext_notice *notice, bool has_more)
{
	registered *item = find(notifier, notice->fd);
	bool is_for_end = (notice->events & ~item->events & SOCKEXT_NOTIFIER_READ) != 0;

	item->notice = 0;
	notice->events = get_events(item, notice, has_more);
	bool has_end = (notice->events & (UNREQUESTED | SOCKEXT_NOTIFIER_READ_HANG_UP)) != 0;
	if (notice->events != 0 && (item->events & SOCKEXT_NOTIFIER_ONE_SHOT)) {
		remove_filters(notifier, notice->fd, item);
	} else if (is_for_end && !(item->events & MODES) && item->has_end != has_end) {
		item->has_end = has_end;
		remove_filters(notifier, notice->fd, item);
		add_filters(notifier, notice->fd, item);
	}
	return notice->events != 0;
}

static bool reserve_returned(sockext_notifier *notifier, uint32_t capacity)
{
	if (capacity > notifier->capacity) {
		struct kevent *returned = realloc(
			notifier->returned, (size_t) capacity * sizeof(*returned));
		if (!returned) {
			return false;
		}
		notifier->returned = returned;
		notifier->capacity = capacity;
	}
	return true;
}

/* Asks the kernel for all events of all descriptors, or, if there may be more notices than there is
 * room for, for as many events, and again if some were of the same descriptors. Returns the number
 * of notices or -errno. */
static int ask(sockext_notifier *notifier, sockext_notice *notices, int capacity,
	const struct timespec *timeout)
{
	bool is_all = (uint32_t) capacity >= notifier->count;
	int most = is_all ? (int) MAX(1, notifier->count) * FILTERS : capacity;
	int count = 0, kept = 0, useless = 0, returned, room;

	if (!reserve_returned(notifier, (uint32_t) most)) {
		return -ENOMEM;
	}
	do {
		int before = count;
		bool has_removed = false;
		room = most - count;
		returned = kevent(
			notifier->fd, NULL, 0, notifier->returned, room, count > 0 ? &no_time : timeout);
		if (returned < 0 && count == 0) {
			return -errno;
		}
		for (int i = 0; i < returned; i++) {
			count = add_event(notifier, &notifier->returned[i], notices, count, &has_removed);
		}
		useless = count > before || has_removed ? 0 : useless + 1;
	} while (!is_all && returned == room && count < capacity && useless <= count * FILTERS);

	for (int i = 0; i < count; i++) {
		sockext_notice notice = notices[i];
		if (complete(notifier, &notice, !is_all && returned == room)) {
			notices[kept++] = notice;
		}
	}
	return kept;
}

int sockext_notifier_wait(sockext_notifier *notifier, sockext_notice *notices, int capacity,
	const struct timespec *timeout)
{
	bool has_end = timeout && !sockext_clock_is_zero(timeout);
	int64_t end = has_end ? sockext_clock_end(timeout) : 0, left = end;
	struct timespec turn;
	int count;

	do {
		if (has_end) {
			left = end - sockext_platform_monotonic_ns();
			left = MAX(left, 0);
			turn = sockext_clock_span(
				MIN(left, SOCKEXT_CLOCK_SLICE_MS * SOCKEXT_NS_PER_MILLISECOND));
		}
		count = ask(notifier, notices, capacity, has_end ? &turn : timeout);
	} while (count == 0 && (!timeout || (has_end && left > 0)));
	return count;
}

int sockext_notifier_wait_restarted(sockext_notifier *notifier, sockext_notice *notices,
	int capacity, const struct timespec *timeout)
{
	return sockext_notifier_wait(notifier, notices, capacity, timeout);
}

#endif
