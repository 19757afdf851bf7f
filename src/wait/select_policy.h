/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The policy of socket_select(): which engine waits, and how much may be spent on registering
 * sockets. The cost model is described in select_policy.c. Knows numbers, not sockets.
 */
#ifndef SOCKEXT_SELECT_POLICY_H
#define SOCKEXT_SELECT_POLICY_H

#include "../platform/platform.h"

/* The setting sockets_ext.select_engine. */
enum {
	SOCKEXT_SELECT_AUTO,
	SOCKEXT_SELECT_POLL,
	SOCKEXT_SELECT_NOTIFIER,
};

/* Registers the setting. The environment variable SOCKETS_EXT_SELECT is its default. */
void sockext_select_policy_register_setting(int type, int module_number);

typedef struct {
	int64_t credit;     /* nanoseconds that may be spent */
	size_t largest;     /* number of sockets of the largest set */
	uint32_t expected;  /* expected number of events of the next call */
	bool pays;          /* registered sockets save more than scans cost */
	bool has_failed;    /* the last try of the notifier has failed */
	uint16_t next_skip; /* how many calls were to be skipped after the last failed try */
	uint16_t skip;      /* number of next calls that use poll(2) */
} sockext_select_policy;

/* With so few sockets a notifier cannot save what its scan and its second system call cost. */
#define SOCKEXT_SELECT_FEW 32

/* Whether the notifier may wait for some of count sockets. */
static inline bool sockext_select_policy_may_use_notifier(size_t count)
{
	return SOCKETS_G(select_engine) == SOCKEXT_SELECT_AUTO
			   ? count > SOCKEXT_SELECT_FEW
			   : SOCKETS_G(select_engine) == SOCKEXT_SELECT_NOTIFIER;
}

static inline bool sockext_select_policy_is_forced(void)
{
	return SOCKETS_G(select_engine) == SOCKEXT_SELECT_NOTIFIER;
}

/* The process is a forked child, in which nothing is registered. */
void sockext_select_policy_forked(sockext_select_policy *policy);

/* Whether a call with count sockets may use the notifier. Call once for each call of the script. */
bool sockext_select_policy_begin(sockext_select_policy *policy, size_t count);

/* Whether a socket may be registered, or its events modified; if so, subtracts the cost. */
bool sockext_select_policy_may_register(sockext_select_policy *policy);
bool sockext_select_policy_may_modify(sockext_select_policy *policy);

/* Returns how many notices may be asked for; 0 if poll(2) is expected to cost less than the
 * notifier with this many covered sockets. */
uint32_t sockext_select_policy_limit(const sockext_select_policy *policy, uint32_t covered);

/* Accounts for a wait: the number of covered sockets, the number of returned events, and whether
 * poll(2) was called as well. */
void sockext_select_policy_account(
	sockext_select_policy *policy, uint32_t covered, uint32_t returned, bool with_poll);

/* The same for a wait with more events than the limit, after which poll(2) waits for all
 * sockets. */
void sockext_select_policy_overflowed(sockext_select_policy *policy, uint32_t returned);

/* Accounts for a scan of count sockets. */
void sockext_select_policy_scan(sockext_select_policy *policy, uint32_t count);

/* Stores the result of a scan: how many of count sockets are covered, and whether the notifier is
 * useful. */
void sockext_select_policy_learn(
	sockext_select_policy *policy, uint32_t count, uint32_t covered, bool is_useful);

/* Ends a call with count sockets that had this many events. */
void sockext_select_policy_end(sockext_select_policy *policy, size_t count, uint32_t events);

#endif
