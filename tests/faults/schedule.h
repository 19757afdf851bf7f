/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Which calls fail, and how: the schedule in the environment, and the count of what came of it.
 */
#ifndef FAULTS_SCHEDULE_H
#define FAULTS_SCHEDULE_H

#include <stdbool.h>
#include <stddef.h>

/* A call of a wrapped function. */
typedef struct {
	const char *name;
	const void *caller;
	int fd;         /* -1 for none */
	int detail;     /* an option, a command, a flag: what "name#detail" means; -1 for none */
	bool may_wait;  /* no flag of the call keeps it from waiting */
	bool is_counts; /* length is a number of messages, not of bytes */
	size_t *length; /* what can come up short, or NULL */
} faults_call;

/* Whether the call is to fail, with errno set; if not, *length may have been cut. Calls from
 * anywhere but sockets_ext are left alone. */
bool faults_strike(const faults_call *call);

/* Opens the file of the counts, before a test can run out of descriptors. */
void faults_prepare(void);

/* The address that a wrapper returns to. */
#define FAULTS_CALLER __builtin_return_address(0)

#endif
