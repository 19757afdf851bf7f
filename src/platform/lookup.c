/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See lookup.h. One lock guards the set of threads, the lists, and the fields of a lookup that say
 * where it is. The names are written before it is queued, the answer before it is delivered, and
 * read after that, so these need no lock of their own.
 */
#include "lookup.h"

#ifdef SOCKEXT_HAS_NOTIFIER
#include <pthread.h>
#include <signal.h>
#ifdef HAVE_SOCKETS_EXT_EVENTFD
#include <sys/eventfd.h>
#endif

/* This many names are looked up at once; others wait in the queue. */
#define THREADS 4

/* The places for threads. One whose lookup was left does not count above: names that no server
 * answers would keep other names waiting. */
#define PLACES 32

/* Modules of the name service (nsswitch.conf) run on it. Untouched pages cost nothing. */
#define STACK_SIZE ((size_t) 512 * 1024)

typedef enum {
	IS_QUEUED,
	IS_RUNNING,
	IS_DELIVERED, /* in the mailbox */
	IS_COLLECTED,
	IS_LOST,
} stage;

struct sockext_lookup {
	/* By the lock. */
	struct sockext_lookup *next;
	sockext_lookup_mailbox *mailbox; /* NULL if its owner has left it while it was running */
	stage stage;
	/* The owner's. */
	void *owner;
	/* Written before it is queued. */
	struct addrinfo hints;
	const char *host, *service;
	/* Written by the thread. */
	struct addrinfo *list;
	int code, error;
	char names[]; /* both */
};

/* A place for a thread. */
typedef struct {
	pthread_t id;
	sockext_lookup *running; /* or NULL */
	bool is_used;            /* there is a thread, or one that has ended and is to be joined */
	bool is_idle;            /* it waits for work */
	bool is_dismissed;       /* it ends without more work; somebody joins it */
	bool has_ended;          /* it has ended by itself */
} worker;

static struct {
	pthread_mutex_t lock;
	pthread_cond_t has_work;
	sockext_lookup_list queue;
	uint32_t queued;
	uint32_t mailboxes; /* that are open */
	worker workers[PLACES];
} pool = {
	.lock = PTHREAD_MUTEX_INITIALIZER,
	.has_work = PTHREAD_COND_INITIALIZER,
	.queue = {NULL, &pool.queue.first},
};

static pthread_once_t is_prepared = PTHREAD_ONCE_INIT;

static void list_init(sockext_lookup_list *list)
{
	list->first = NULL;
	list->tail = &list->first;
}

static void list_append(sockext_lookup_list *list, sockext_lookup *lookup)
{
	lookup->next = NULL;
	*list->tail = lookup;
	list->tail = &lookup->next;
}

static void list_remove(sockext_lookup_list *list, sockext_lookup *lookup)
{
	sockext_lookup **link = &list->first;

	while (*link != lookup) {
		link = &(*link)->next;
	}
	*link = lookup->next;
	if (!*link) {
		list->tail = link;
	}
}

void sockext_lookup_init(sockext_lookup_mailbox *mailbox)
{
	list_init(&mailbox->done);
	mailbox->fd = mailbox->fd_to_write = -1;
}

/* A write that fails (EAGAIN) is ignored: the descriptor is readable already. */
static void signal_mailbox(const sockext_lookup_mailbox *mailbox)
{
	const uint64_t one = 1;
	ssize_t written = write(mailbox->fd_to_write, &one, sizeof(one));
	(void) written;
}

static void drain_signal(const sockext_lookup_mailbox *mailbox)
{
	char bytes[64];

	while (read(mailbox->fd, bytes, sizeof(bytes)) == (ssize_t) sizeof(bytes)) {
	}
}

static int open_signal(sockext_lookup_mailbox *mailbox)
{
#ifdef HAVE_SOCKETS_EXT_EVENTFD
	mailbox->fd = mailbox->fd_to_write = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	return mailbox->fd < 0 ? -errno : 0;
#else
	int fds[2];
	if (pipe(fds) < 0) {
		return -errno;
	}
	for (int i = 0; i < 2; i++) {
		fcntl(fds[i], F_SETFD, FD_CLOEXEC);
		sockext_platform_set_blocking(fds[i], false);
	}
	mailbox->fd = fds[0];
	mailbox->fd_to_write = fds[1];
	return 0;
#endif
}

int sockext_lookup_open(sockext_lookup_mailbox *mailbox)
{
	pthread_mutex_lock(&pool.lock);
	int error = open_signal(mailbox);
	if (error == 0) {
		pool.mailboxes++;
	}
	if (error == 0 && mailbox->done.first) {
		signal_mailbox(mailbox);
	}
	pthread_mutex_unlock(&pool.lock);
	return error;
}

/* Tells the idle threads to end, with the lock; they are no longer counted on. Stores them, and
 * returns how many there are. */
static uint32_t dismiss_idle(worker *dismissed[PLACES])
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < PLACES; i++) {
		worker *own = &pool.workers[i];
		if (own->is_used && own->is_idle && !own->is_dismissed) {
			own->is_dismissed = true;
			dismissed[count++] = own;
		}
	}
	pthread_cond_broadcast(&pool.has_work);
	return count;
}

static void join(worker *dismissed[], uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		pthread_join(dismissed[i]->id, NULL);
		pthread_mutex_lock(&pool.lock);
		*dismissed[i] = (worker){0};
		pthread_mutex_unlock(&pool.lock);
	}
}

/* Nobody starts a lookup while no mailbox is open. Busy threads end by themselves then. */
void sockext_lookup_close(sockext_lookup_mailbox *mailbox)
{
	worker *dismissed[PLACES];
	uint32_t count = 0;

	pthread_mutex_lock(&pool.lock);
	if (mailbox->fd >= 0) {
#ifndef HAVE_SOCKETS_EXT_EVENTFD
		close(mailbox->fd_to_write);
#endif
		close(mailbox->fd);
		mailbox->fd = mailbox->fd_to_write = -1;
		pool.mailboxes--;
		count = pool.mailboxes == 0 ? dismiss_idle(dismissed) : 0;
	}
	pthread_mutex_unlock(&pool.lock);
	join(dismissed, count);
}

void sockext_lookup_collect(sockext_lookup_mailbox *mailbox, void (*tell)(void *owner))
{
	drain_signal(mailbox);
	pthread_mutex_lock(&pool.lock);
	sockext_lookup *lookup = mailbox->done.first;
	for (sockext_lookup *each = lookup; each; each = each->next) {
		each->stage = IS_COLLECTED;
	}
	list_init(&mailbox->done);
	pthread_mutex_unlock(&pool.lock);
	for (; lookup; lookup = lookup->next) {
		tell(lookup->owner);
	}
}

static void destroy(sockext_lookup *lookup)
{
	if (lookup->list) {
		freeaddrinfo(lookup->list);
	}
	free(lookup);
}

static void resolve(sockext_lookup *lookup)
{
	lookup->code = sockext_lookup_now(lookup->host, lookup->service, &lookup->hints, &lookup->list);
	lookup->error = errno;
	if (lookup->code != 0) {
		lookup->list = NULL;
	}
}

/* With the lock. */
static void deliver(sockext_lookup *lookup)
{
	sockext_lookup_mailbox *mailbox = lookup->mailbox;

	if (!mailbox) {
		destroy(lookup);
		return;
	}
	lookup->stage = IS_DELIVERED;
	bool was_empty = !mailbox->done.first;
	list_append(&mailbox->done, lookup);
	if (was_empty) {
		signal_mailbox(mailbox);
	}
}

typedef struct {
	uint32_t all;    /* that will take work */
	uint32_t needed; /* without those whose lookup was left */
	uint32_t idle;
} thread_counts;

/* Counts the threads, with the lock. */
static thread_counts count_threads(void)
{
	thread_counts counts = {0};

	for (uint32_t i = 0; i < PLACES; i++) {
		const worker *own = &pool.workers[i];
		bool works = own->is_used && !own->is_dismissed && !own->has_ended;
		bool is_left = own->running && !own->running->mailbox;
		counts.all += works;
		counts.needed += works && !is_left;
		counts.idle += works && own->is_idle;
	}
	return counts;
}

/* Returns the next lookup, or NULL if the thread is to end, with the lock. When it comes back from
 * a lookup that was left, another one may have taken its place. */
static sockext_lookup *take_work(worker *own)
{
	if (count_threads().needed > THREADS) {
		return NULL;
	}
	own->is_idle = true;
	while (!own->is_dismissed && !pool.queue.first && pool.mailboxes > 0) {
		pthread_cond_wait(&pool.has_work, &pool.lock);
	}
	own->is_idle = false;
	sockext_lookup *lookup = own->is_dismissed ? NULL : pool.queue.first;
	if (lookup) {
		list_remove(&pool.queue, lookup);
		pool.queued--;
		lookup->stage = IS_RUNNING;
	}
	return lookup;
}

/* The function of a thread. */
static void *work(void *argument)
{
	worker *own = argument;
	sockext_lookup *lookup;

	pthread_mutex_lock(&pool.lock);
	while ((lookup = take_work(own))) {
		own->running = lookup;
		pthread_mutex_unlock(&pool.lock);
		resolve(lookup);
		pthread_mutex_lock(&pool.lock);
		own->running = NULL;
		deliver(lookup);
	}
	own->has_ended = !own->is_dismissed;
	pthread_mutex_unlock(&pool.lock);
	return NULL;
}

/* Returns a place without a thread, or NULL, with the lock. Joins one that has ended, which takes
 * no time. */
static worker *find_place(void)
{
	for (uint32_t i = 0; i < PLACES; i++) {
		worker *place = &pool.workers[i];
		if (place->has_ended) {
			pthread_join(place->id, NULL);
			*place = (worker){0};
		}
		if (!place->is_used) {
			return place;
		}
	}
	return NULL;
}

/* Starts one more thread if it can be had, with the lock. Signals are for the threads of PHP. */
static void add_thread(void)
{
	pthread_attr_t attributes;
	sigset_t all, before;
	worker *place = find_place();

	if (!place || pthread_attr_init(&attributes) != 0) {
		return;
	}
	pthread_attr_setstacksize(&attributes, STACK_SIZE);
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	place->is_used = pthread_create(&place->id, &attributes, work, place) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
}

/* No thread may hold the lock, or be in the middle of a change, when the process is copied. */
static void before_fork(void)
{
	pthread_mutex_lock(&pool.lock);
}

static void after_fork(void)
{
	pthread_mutex_unlock(&pool.lock);
}

/* The child has no threads: what they had is lost. New ones start when they are needed. */
static void after_fork_in_child(void)
{
	for (sockext_lookup *lookup = pool.queue.first; lookup; lookup = lookup->next) {
		lookup->stage = IS_LOST;
	}
	for (uint32_t i = 0; i < PLACES; i++) {
		sockext_lookup *lookup = pool.workers[i].running;
		pool.workers[i] = (worker){0};
		if (!lookup) {
			continue;
		}
		lookup->list = NULL; /* its thread may have been writing it */
		if (lookup->mailbox) {
			lookup->stage = IS_LOST;
		} else {
			destroy(lookup);
		}
	}
	list_init(&pool.queue);
	pool.queued = 0;
	pool.has_work = (pthread_cond_t) PTHREAD_COND_INITIALIZER;
	pthread_mutex_unlock(&pool.lock);
}

static void prepare(void)
{
	pthread_atfork(before_fork, after_fork, after_fork_in_child);
}

static sockext_lookup *create(const char *host, const char *service, const struct addrinfo *hints)
{
	size_t host_size = strlen(host) + 1;
	size_t service_size = service ? strlen(service) + 1 : 0;
	sockext_lookup *lookup = malloc(sizeof(*lookup) + host_size + service_size);

	if (!lookup) {
		return NULL;
	}
	*lookup = (sockext_lookup){.hints = *hints};
	lookup->host = memcpy(lookup->names, host, host_size);
	if (service) {
		lookup->service = memcpy(lookup->names + host_size, service, service_size);
	}
	return lookup;
}

sockext_lookup *sockext_lookup_start(sockext_lookup_mailbox *mailbox, const char *host,
	const char *service, const struct addrinfo *hints, void *owner)
{
	sockext_lookup *lookup = create(host, service, hints);

	if (!lookup) {
		return NULL;
	}
	lookup->mailbox = mailbox;
	lookup->owner = owner;
	pthread_once(&is_prepared, prepare);
	pthread_mutex_lock(&pool.lock);
	thread_counts counts = count_threads();
	if (pool.queued >= counts.idle && counts.needed < THREADS) {
		add_thread();
		counts = count_threads();
	}
	if (counts.all > 0) {
		list_append(&pool.queue, lookup);
		pool.queued++;
		pthread_cond_broadcast(&pool.has_work); /* not only to one that was dismissed */
	}
	pthread_mutex_unlock(&pool.lock);
	if (counts.all == 0) {
		destroy(lookup);
		return NULL;
	}
	return lookup;
}

bool sockext_lookup_is_lost(sockext_lookup *lookup)
{
	pthread_mutex_lock(&pool.lock);
	bool is_lost = lookup->stage == IS_LOST;
	pthread_mutex_unlock(&pool.lock);
	return is_lost;
}

int sockext_lookup_finish(sockext_lookup *lookup, struct addrinfo **list)
{
	int code = lookup->code;
	int error = lookup->error;

	*list = lookup->list;
	free(lookup);
	errno = error;
	return code;
}

void sockext_lookup_abandon(sockext_lookup *lookup)
{
	pthread_mutex_lock(&pool.lock);
	bool is_running = lookup->stage == IS_RUNNING;
	if (is_running) {
		lookup->mailbox = NULL;
		if (pool.queued > count_threads().idle) {
			add_thread();
		}
	} else if (lookup->stage == IS_QUEUED) {
		list_remove(&pool.queue, lookup);
		pool.queued--;
	} else if (lookup->stage == IS_DELIVERED) {
		list_remove(&lookup->mailbox->done, lookup);
	}
	pthread_mutex_unlock(&pool.lock);
	if (!is_running) {
		destroy(lookup);
	}
}

/* Every mailbox is closed. A thread that is in getaddrinfo(3) may stay there for long, and returns
 * to this library. */
void sockext_lookup_end(void)
{
	bool is_busy = false;

	pthread_mutex_lock(&pool.lock);
	for (uint32_t i = 0; i < PLACES; i++) {
		worker *own = &pool.workers[i];
		is_busy = is_busy || (own->is_used && !own->has_ended);
		if (own->has_ended) {
			pthread_join(own->id, NULL);
			*own = (worker){0};
		}
	}
	pthread_mutex_unlock(&pool.lock);
	if (is_busy) {
		sockext_platform_open_self();
	}
}

#endif
