/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See schedule.h. SOCKETS_EXT_FAULTS holds rules, separated by white space:
 *
 *     CALL[#DETAIL][+CALL...]:FAULT[/EVERY][@FIRST][xTIMES]
 *
 * FAULT is the name of an errno, or short=BYTES for a stream's bytes or a batch's messages, or
 * SIGUSR1, which is sent just before the call and does not interrupt it, or late=MILLISECONDS, by
 * which the call begins later, as if the process had been stopped, or hold: the call begins
 * when the file that SOCKETS_EXT_FAULTS_HOLD names is gone. For each CALL the rule
 * counts the calls for which the fault is possible. From the FIRST on, every EVERYth of them gets
 * the fault, at most TIMES times. The first rule that applies ends the search. The variable is read
 * at every call, so that a script can change it with putenv(); all rules then count from zero
 * again.
 *
 * SOCKETS_EXT_FAULTS_COUNTS names the file with the counts of injected faults, which all processes
 * share: records of 64 bytes, each with a number (0 if free), a count, and a name "CALL FAULT".
 * Threads may call, but a script must not change the environment while others than its own do.
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MODULE "/sockets_ext.so"
#define RULES_MAX 64
#define RECORDS 256

typedef struct {
	const char *call; /* "CALL#DETAIL" */
	int error;        /* 0 for the others */
	int signal;
	bool is_hold;
	long late; /* milliseconds */
	size_t length;
	unsigned long every, first, times;
	unsigned long seen, done;
} rule;

typedef struct {
	uint64_t number;
	uint64_t count;
	char name[48];
} record;

static char schedule[4096];
static rule rules[RULES_MAX];
static int rule_count;

static void give_up(const char *what, const char *text)
{
	fprintf(stderr, "faults: %s: %s\n", what, text);
	_exit(125);
}

static int find_error(const char *name, size_t length)
{
	for (int error = 1; error < 134; error++) {
		const char *known = strerrorname_np(error);
		if (known && strlen(known) == length && memcmp(known, name, length) == 0) {
			return error;
		}
	}
	return 0;
}

static void parse_rule(rule *next, char *text)
{
	char *fault = strchr(text, ':');

	if (!fault) {
		give_up("no fault in rule", text);
	}
	size_t length = strcspn(fault + 1, "/@x");
	char *rest = fault + 1 + length;
	*next = (rule){.every = 1, .first = 1, .times = (unsigned long) -1};
	if (strncmp(fault + 1, "short=", 6) == 0) {
		next->length = strtoul(fault + 7, NULL, 10);
	} else if (strncmp(fault + 1, "late=", 5) == 0) {
		next->late = strtol(fault + 6, NULL, 10);
	} else if (strncmp(fault + 1, "SIGUSR1", length) == 0) {
		next->signal = SIGUSR1;
	} else if (strncmp(fault + 1, "hold", length) == 0) {
		next->is_hold = true;
	} else {
		next->error = find_error(fault + 1, length);
	}
	if (next->error == 0 && next->length == 0 && next->signal == 0 && !next->is_hold
		&& next->late == 0) {
		give_up("no such fault in rule", text);
	}
	while (*rest) {
		char kind = *rest;
		unsigned long *number = kind == '/'   ? &next->every
								: kind == '@' ? &next->first
											  : &next->times;
		*number = strtoul(rest + 1, &rest, 10);
		if (*number == 0 || (*rest && !strchr("/@x", *rest))) {
			give_up("no such number in rule", text);
		}
	}
	*fault = '\0';
}

/* Each call of a rule becomes a separate rule: with one count for several, a loop of two calls
 * could get the fault in the same call every time. */
static void split_rule(const rule *whole, char *calls)
{
	char *rest = NULL;

	for (char *call = strtok_r(calls, "+", &rest); call; call = strtok_r(NULL, "+", &rest)) {
		if (rule_count == RULES_MAX) {
			give_up("too many rules", schedule);
		}
		rules[rule_count] = *whole;
		rules[rule_count++].call = call;
	}
}

/* Parses the rules again if the environment variable has changed. */
static void read_schedule(void)
{
	static char text[sizeof(schedule)];
	const char *now = getenv("SOCKETS_EXT_FAULTS");
	char *rest = NULL;
	rule whole;

	now = now ? now : "";
	if (strcmp(now, schedule) == 0) {
		return;
	}
	if (strlen(now) >= sizeof(schedule)) {
		give_up("too long", now);
	}
	strcpy(schedule, now);
	strcpy(text, now);
	rule_count = 0;
	for (char *word = strtok_r(text, " \t\n", &rest); word; word = strtok_r(NULL, " \t\n", &rest)) {
		parse_rule(&whole, word);
		split_rule(&whole, word);
	}
}

static bool names_call(const char *name, const faults_call *call)
{
	size_t length = strcspn(name, "#");

	return strlen(call->name) == length && memcmp(name, call->name, length) == 0
		   && (!name[length] || atoi(name + length + 1) == call->detail);
}

static bool is_nonblocking(const faults_call *call)
{
	return !call->may_wait || (call->fd >= 0 && fcntl(call->fd, F_GETFL) & O_NONBLOCK);
}

/* Whether the descriptor is of a stream, whose calls may be short; also one that is not a socket,
 * such as a pipe. */
static bool is_stream(int fd)
{
	int type = SOCK_STREAM;
	socklen_t length = sizeof(type);

	getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &length);
	return type == SOCK_STREAM;
}

/* Whether the system could return this fault from such a call. */
static bool is_possible(const rule *next, const faults_call *call)
{
	if (next->signal != 0 || next->is_hold || next->late != 0) {
		return true;
	}
	if (next->error == 0) {
		return call->length && *call->length > next->length
			   && (call->is_counts || is_stream(call->fd));
	}
	return (next->error != EAGAIN && next->error != EINPROGRESS) || is_nonblocking(call);
}

static bool is_due(rule *next)
{
	next->seen++;
	return next->seen >= next->first && (next->seen - next->first) % next->every == 0
		   && next->done < next->times;
}

/* A script may change the file. */
static record *map_records(void)
{
	static record *records;
	static char mapped[256];
	const char *path = getenv("SOCKETS_EXT_FAULTS_COUNTS");

	if (path && strcmp(path, mapped) != 0) {
		int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
		if (fd < 0 || strlen(path) >= sizeof(mapped)
			|| ftruncate(fd, RECORDS * sizeof(record)) < 0) {
			give_up("cannot write", path);
		}
		strcpy(mapped, path);
		records = mmap(NULL, RECORDS * sizeof(record), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		if (records == MAP_FAILED) {
			give_up("cannot map", path);
		}
		close(fd);
	}
	return path ? records : NULL;
}

static uint64_t hash_name(const char *name)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	for (; *name; name++) {
		hash = (hash ^ (unsigned char) *name) * UINT64_C(1099511628211);
	}
	return hash | 1;
}

static void count_strike(const rule *struck, const faults_call *call)
{
	record *records = map_records();
	char name[sizeof(records->name)] = "";

	if (!records) {
		return;
	}
	snprintf(name, sizeof(name), "%s %s", call->name,
		struck->error     ? strerrorname_np(struck->error)
		: struck->signal  ? "signal"
		: struck->is_hold ? "hold"
		: struck->late    ? "late"
						  : "short");
	uint64_t number = hash_name(name);
	for (size_t i = 0; i < RECORDS; i++) {
		record *entry = &records[(number + i) % RECORDS];
		uint64_t found = 0;
		/* Processes that claim the same record at the same time write the same name. */
		if (__atomic_compare_exchange_n(
				&entry->number, &found, number, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
			|| found == number) {
			memcpy(entry->name, name, sizeof(name));
			__atomic_fetch_add(&entry->count, 1, __ATOMIC_SEQ_CST);
			return;
		}
	}
	give_up("no room for the count of", name);
}

typedef struct {
	uintptr_t start, end;
} range;

static int find_module(struct dl_phdr_info *info, size_t size, void *data)
{
	size_t length = strlen(info->dlpi_name);
	range *found = data;

	(void) size;
	if (length < strlen(MODULE) || strcmp(info->dlpi_name + length - strlen(MODULE), MODULE) != 0) {
		return 0;
	}
	found->start = info->dlpi_addr;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		uintptr_t end = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
		if (info->dlpi_phdr[i].p_type == PT_LOAD && end > found->end) {
			found->end = end;
		}
	}
	return 1;
}

static bool is_ours(const void *caller)
{
	static range module;
	uintptr_t address = (uintptr_t) caller;

	if (module.end == 0) {
		dl_iterate_phdr(find_module, &module);
	}
	return address >= module.start && address < module.end;
}

void faults_prepare(void)
{
	map_records();
}

/* Copies the rule that applies to the call; false if none does. */
static bool find_rule(const faults_call *call, rule *found)
{
	read_schedule();
	for (int i = 0; i < rule_count; i++) {
		rule *next = &rules[i];
		if (names_call(next->call, call) && is_possible(next, call) && is_due(next)) {
			next->done++;
			count_strike(next, call);
			*found = *next;
			return true;
		}
	}
	return false;
}

static void wait_for_release(const char *path)
{
	while (access(path, F_OK) == 0) {
		nanosleep(&(struct timespec){.tv_nsec = 1000000}, NULL);
	}
}

bool faults_strike(const faults_call *call)
{
	static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
	static char held[256];
	int error = errno;
	rule found;

	/* Before the lock, for this library calls wrapped functions as well. */
	if (!is_ours(call->caller)) {
		return false;
	}
	pthread_mutex_lock(&lock);
	bool strikes = find_rule(call, &found);
	if (strikes && found.is_hold) {
		const char *path = getenv("SOCKETS_EXT_FAULTS_HOLD");
		snprintf(held, sizeof(held), "%s", path ? path : "");
	}
	pthread_mutex_unlock(&lock);
	if (strikes && found.error != 0) {
		errno = found.error;
		return true;
	}
	if (strikes && found.signal != 0) {
		raise(found.signal);
	} else if (strikes && found.is_hold) {
		wait_for_release(held);
	} else if (strikes && found.late != 0) {
		nanosleep(&(struct timespec){found.late / 1000, found.late % 1000 * 1000000}, NULL);
	} else if (strikes) {
		*call->length = found.length;
	}
	errno = error;
	return false;
}
