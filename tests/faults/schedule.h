/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Which calls fail, and how: the schedule in the environment, and the counts of injected faults.
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
	int detail;     /* an option, a command or a flag, as in "name#detail"; -1 for none */
	bool may_wait;  /* no flag makes the call non-blocking */
	bool is_counts; /* length is a number of messages, not of bytes */
	size_t *length; /* what can be shortened, or NULL */
} faults_call;

/* Whether the call is to fail, with errno set; if not, *length may have been reduced. Calls that do
 * not come from sockets_ext are not changed. */
bool faults_strike(const faults_call *call);

/* Opens the file with the counts, before a test can use up the descriptors. */
void faults_prepare(void);

/* The address that a wrapper returns to. */
#define FAULTS_CALLER __builtin_return_address(0)

#endif
