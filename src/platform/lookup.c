/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See lookup.h. One lock guards the set of threads, the lists, and the fields of a look-up that say
 * where it is. The names are written before it is queued, the answer before it is delivered, and
 * read after that, so these need no lock of their own.
 */
#include "lookup.h"

#ifdef HAVE_SOCKETS_EXT_EPOLL
#include <pthread.h>
#include <signal.h>
#ifdef HAVE_SOCKETS_EXT_EVENTFD
#include <sys/eventfd.h>
#endif

/* More names than this wait for a thread. */
#define THREADS 4

/* Modules of the name service (nsswitch.conf) run on it; what they do not touch costs nothing. */
#define STACK_SIZE ((size_t) 512 * 1024)

typedef enum {
	IS_QUEUED,
	IS_RUNNING,
	IS_DELIVERED, /* in the inbox */
	IS_COLLECTED,
	IS_LOST,
} state;

struct sockext_lookup {
	/* By the lock. */
	struct sockext_lookup *next;
	sockext_lookup_inbox *inbox; /* NULL if its owner has left it while it was running */
	state state;
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

static struct {
	pthread_mutex_t lock;
	pthread_cond_t has_work;
	sockext_lookup_list queue;
	uint32_t queued;
	uint32_t idle; /* threads that wait for work */
	uint32_t count;
	pthread_t threads[THREADS];
	sockext_lookup *running[THREADS]; /* by thread, or NULL */
	bool is_ending;
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

void sockext_lookup_init(sockext_lookup_inbox *inbox)
{
	list_init(&inbox->done);
	inbox->fd = inbox->fd_to_write = -1;
}

/* What it cannot take is not needed: the descriptor is readable already. */
static void ring(const sockext_lookup_inbox *inbox)
{
	const uint64_t one = 1;
	ssize_t written = write(inbox->fd_to_write, &one, sizeof(one));
	(void) written;
}

static void silence(const sockext_lookup_inbox *inbox)
{
	char bytes[64];

	while (read(inbox->fd, bytes, sizeof(bytes)) == (ssize_t) sizeof(bytes)) {
	}
}

static int open_bell(sockext_lookup_inbox *inbox)
{
#ifdef HAVE_SOCKETS_EXT_EVENTFD
	inbox->fd = inbox->fd_to_write = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	return inbox->fd < 0 ? -errno : 0;
#else
	int fds[2];
	if (pipe(fds) < 0) {
		return -errno;
	}
	for (int i = 0; i < 2; i++) {
		fcntl(fds[i], F_SETFD, FD_CLOEXEC);
		sockext_platform_set_blocking(fds[i], false);
	}
	inbox->fd = fds[0];
	inbox->fd_to_write = fds[1];
	return 0;
#endif
}

int sockext_lookup_open(sockext_lookup_inbox *inbox)
{
	pthread_mutex_lock(&pool.lock);
	int error = open_bell(inbox);
	if (error == 0 && inbox->done.first) {
		ring(inbox);
	}
	pthread_mutex_unlock(&pool.lock);
	return error;
}

void sockext_lookup_close(sockext_lookup_inbox *inbox)
{
	pthread_mutex_lock(&pool.lock);
	if (inbox->fd_to_write != inbox->fd) {
		close(inbox->fd_to_write);
	}
	if (inbox->fd >= 0) {
		close(inbox->fd);
	}
	inbox->fd = inbox->fd_to_write = -1;
	pthread_mutex_unlock(&pool.lock);
}

void sockext_lookup_collect(sockext_lookup_inbox *inbox, void (*tell)(void *owner))
{
	silence(inbox);
	pthread_mutex_lock(&pool.lock);
	sockext_lookup *lookup = inbox->done.first;
	for (sockext_lookup *each = lookup; each; each = each->next) {
		each->state = IS_COLLECTED;
	}
	list_init(&inbox->done);
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
	errno = 0;
	lookup->code = getaddrinfo(lookup->host, lookup->service, &lookup->hints, &lookup->list);
	lookup->error = errno;
	if (lookup->code != 0) {
		lookup->list = NULL;
	}
}

/* With the lock. */
static void deliver(sockext_lookup *lookup)
{
	sockext_lookup_inbox *inbox = lookup->inbox;

	if (!inbox) {
		destroy(lookup);
		return;
	}
	lookup->state = IS_DELIVERED;
	bool was_empty = !inbox->done.first;
	list_append(&inbox->done, lookup);
	if (was_empty) {
		ring(inbox);
	}
}

/* The function of a thread; its argument is its place in the array of what is running. */
static void *work(void *place)
{
	sockext_lookup **running = place;

	pthread_mutex_lock(&pool.lock);
	for (;;) {
		while (!pool.queue.first && !pool.is_ending) {
			pool.idle++;
			pthread_cond_wait(&pool.has_work, &pool.lock);
			pool.idle--;
		}
		sockext_lookup *lookup = pool.queue.first;
		if (!lookup) {
			break;
		}
		list_remove(&pool.queue, lookup);
		pool.queued--;
		lookup->state = IS_RUNNING;
		*running = lookup;
		pthread_mutex_unlock(&pool.lock);
		resolve(lookup);
		pthread_mutex_lock(&pool.lock);
		*running = NULL;
		deliver(lookup);
	}
	pthread_mutex_unlock(&pool.lock);
	return NULL;
}

/* Starts one more thread if it can be had, with the lock. Signals are for the threads of PHP. */
static void add_thread(void)
{
	pthread_attr_t attributes;
	sigset_t all, before;

	if (pthread_attr_init(&attributes) != 0) {
		return;
	}
	pthread_attr_setstacksize(&attributes, STACK_SIZE);
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int error = pthread_create(
		&pool.threads[pool.count], &attributes, work, &pool.running[pool.count]);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	pthread_attr_destroy(&attributes);
	if (error == 0) {
		pool.count++;
	}
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
		lookup->state = IS_LOST;
	}
	for (uint32_t i = 0; i < pool.count; i++) {
		sockext_lookup *lookup = pool.running[i];
		pool.running[i] = NULL;
		if (lookup && lookup->inbox) {
			lookup->state = IS_LOST;
		} else if (lookup) {
			free(lookup); /* without its list, which its thread may have been writing */
		}
	}
	list_init(&pool.queue);
	pool.queued = pool.idle = pool.count = 0;
	pool.is_ending = false;
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

sockext_lookup *sockext_lookup_start(sockext_lookup_inbox *inbox, const char *host,
	const char *service, const struct addrinfo *hints, void *owner)
{
	sockext_lookup *lookup = create(host, service, hints);

	if (!lookup) {
		return NULL;
	}
	lookup->inbox = inbox;
	lookup->owner = owner;
	pthread_once(&is_prepared, prepare);
	pthread_mutex_lock(&pool.lock);
	if (pool.queued >= pool.idle && pool.count < THREADS) {
		add_thread();
	}
	bool has_threads = pool.count > 0;
	if (has_threads) {
		list_append(&pool.queue, lookup);
		pool.queued++;
		pthread_cond_signal(&pool.has_work);
	}
	pthread_mutex_unlock(&pool.lock);
	if (!has_threads) {
		destroy(lookup);
		return NULL;
	}
	return lookup;
}

bool sockext_lookup_is_lost(sockext_lookup *lookup)
{
	pthread_mutex_lock(&pool.lock);
	bool is_lost = lookup->state == IS_LOST;
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

void sockext_lookup_leave(sockext_lookup *lookup)
{
	pthread_mutex_lock(&pool.lock);
	bool is_running = lookup->state == IS_RUNNING;
	if (is_running) {
		lookup->inbox = NULL;
	} else if (lookup->state == IS_QUEUED) {
		list_remove(&pool.queue, lookup);
		pool.queued--;
	} else if (lookup->state == IS_DELIVERED) {
		list_remove(&lookup->inbox->done, lookup);
	}
	pthread_mutex_unlock(&pool.lock);
	if (!is_running) {
		destroy(lookup);
	}
}

/* Nobody starts a look-up any more. A thread that is in getaddrinfo(3) may stay there for long, and
 * returns to this library; then none of them is ended. */
void sockext_lookup_end(void)
{
	bool is_busy = false;

	pthread_mutex_lock(&pool.lock);
	for (uint32_t i = 0; i < pool.count; i++) {
		is_busy = is_busy || pool.running[i];
	}
	pool.is_ending = !is_busy;
	pthread_cond_broadcast(&pool.has_work);
	uint32_t count = is_busy ? 0 : pool.count;
	pthread_mutex_unlock(&pool.lock);
	if (is_busy) {
		sockext_platform_open_self();
		return;
	}
	for (uint32_t i = 0; i < count; i++) {
		pthread_join(pool.threads[i], NULL);
	}
	pool.count = 0;
	pool.is_ending = false;
}

#endif
