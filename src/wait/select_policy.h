/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Which engine socket_select() waits by, and what may be spent on changing what is registered: a
 * cost model, written in select_policy.c. Knows numbers, not sockets.
 */
#ifndef SOCKEXT_SELECT_POLICY_H
#define SOCKEXT_SELECT_POLICY_H

#include "../platform/platform.h"

/* The setting sockets_ext.select_engine. */
enum {
	SOCKEXT_SELECT_AUTO,
	SOCKEXT_SELECT_POLL,
	SOCKEXT_SELECT_EPOLL,
};

/* Registers the setting. SOCKETS_EXT_SELECT in the environment is its default. */
void sockext_select_policy_register_setting(int type, int module_number);

typedef struct {
	int64_t credit;    /* nanoseconds that may be lost */
	size_t most;       /* how many sockets the largest set had */
	uint32_t expected; /* how many events a call may have, as those of late had */
	bool pays;         /* what is registered saves more than the looks cost */
	uint8_t strange;   /* up to PATIENCE calls in a row that had no use for epoll */
	uint8_t rest;      /* calls that are left to poll(2) for that */
} sockext_select_policy;

/* Whether count sockets are enough to think of epoll; those of one call. */
static inline bool sockext_select_policy_is_many(size_t count)
{
	return SOCKETS_G(select_engine) == SOCKEXT_SELECT_AUTO
			   ? count > 32
			   : SOCKETS_G(select_engine) == SOCKEXT_SELECT_EPOLL;
}

static inline bool sockext_select_policy_is_forced(void)
{
	return SOCKETS_G(select_engine) == SOCKEXT_SELECT_EPOLL;
}

/* Tells that the process is a forked child, which has nothing registered. */
void sockext_select_policy_forked(sockext_select_policy *policy);

/* Whether a call with count sockets may wait by epoll, as the calls before it tell. Asked once a
 * call. */
bool sockext_select_policy_begin(sockext_select_policy *policy, size_t count);

/* Whether a socket may be registered, or registered for something else; the cost is then spent. */
bool sockext_select_policy_may_register(sockext_select_policy *policy);
bool sockext_select_policy_may_modify(sockext_select_policy *policy);

/* Returns how many events the instance may be asked for: 0 where poll(2) is to be expected to cost
 * less than waiting for covered registered sockets. */
uint32_t sockext_select_policy_limit(const sockext_select_policy *policy, uint32_t covered);

/* Accounts for a wait: so many sockets were covered, so many events reported, and poll(2) was
 * called as well, or not. */
void sockext_select_policy_account(
	sockext_select_policy *policy, uint32_t covered, uint32_t reported, bool with_poll);

/* The same where there was more to report than the limit, so that poll(2) waits after all. */
void sockext_select_policy_flooded(sockext_select_policy *policy, uint32_t reported);

/* Accounts for a look at the pattern of count sockets. */
void sockext_select_policy_look(sockext_select_policy *policy, uint32_t count);

/* Tells what that look has found: so many of them covered, and whether they have use for epoll. */
void sockext_select_policy_learn(
	sockext_select_policy *policy, uint32_t count, uint32_t covered, bool is_useful);

/* Tells how many events a call with count sockets had. */
void sockext_select_policy_end(sockext_select_policy *policy, size_t count, uint32_t events);

#endif
