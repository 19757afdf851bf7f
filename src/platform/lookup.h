/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Lookups of host names by a few threads that call getaddrinfo(3) and touch nothing of PHP, in
 * builds with SOCKEXT_HAS_NOTIFIER. There is one set of threads for the process, which all
 * threads of PHP share. A lookup belongs to its owner, a thread of PHP, and to the set: either can
 * leave it at any time, and the one that is left frees it.
 */
#ifndef SOCKEXT_PLATFORM_LOOKUP_H
#define SOCKEXT_PLATFORM_LOOKUP_H

#include "platform.h"

/* getaddrinfo(3); host or service may be NULL. That no descriptor was left is an error of the
 * system (EAI_SYSTEM), whatever the modules of the name service make of it. */
static inline int sockext_lookup_now(
	const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **list)
{
	errno = 0;
	int code = getaddrinfo(host, service, hints, list);
#ifdef EAI_SYSTEM
	if (code != 0 && (errno == EMFILE || errno == ENFILE)) {
		return EAI_SYSTEM;
	}
#endif
	return code;
}

#ifdef SOCKEXT_HAS_NOTIFIER

typedef struct sockext_lookup sockext_lookup;

/* First in, first out. */
typedef struct {
	sockext_lookup *first, **tail;
} sockext_lookup_list;

/* Where the lookups of one thread of PHP are delivered. Its descriptor becomes readable then. */
typedef struct {
	sockext_lookup_list done; /* by the lock of the threads */
	int fd, fd_to_write;      /* the same one with eventfd(2), else the ends of a pipe */
} sockext_lookup_mailbox;

void sockext_lookup_init(sockext_lookup_mailbox *mailbox);

/* Open and close the descriptor; after a fork the child needs another one. Lookups stay where they
 * are. Opening returns 0 or -errno. When the last mailbox is closed the threads end; those that are
 * in getaddrinfo(3) when they return from it. */
int sockext_lookup_open(sockext_lookup_mailbox *mailbox);
void sockext_lookup_close(sockext_lookup_mailbox *mailbox);

/* Takes what was delivered, and calls the function for the owner of each. */
void sockext_lookup_collect(sockext_lookup_mailbox *mailbox, void (*tell)(void *owner));

/* Starts a lookup; service may be NULL. Returns NULL if there is no thread for it. */
sockext_lookup *sockext_lookup_start(sockext_lookup_mailbox *mailbox, const char *host,
	const char *service, const struct addrinfo *hints, void *owner);

/* Whether a fork has taken its thread from it: it is never delivered. */
bool sockext_lookup_is_lost(sockext_lookup *lookup);

/* Ends one that was collected. Returns and stores what getaddrinfo(3) did, with errno. */
int sockext_lookup_finish(sockext_lookup *lookup, struct addrinfo **list);

/* Leaves one that may not have been delivered; its answer goes nowhere. */
void sockext_lookup_abandon(sockext_lookup *lookup);

/* Keeps the library loaded if threads are still in getaddrinfo(3). Every mailbox is closed. */
void sockext_lookup_end(void);

#endif
#endif
