/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_policy.h.
 *
 * THE COST MODEL. What follows was measured on Linux 6.18; what counts are the proportions. Of
 * n sockets, stock's call takes 75 ns each: select(2) 55 ns, the arrays the rest. poll(2) takes as
 * much as select(2), and our arrays less than stock's. A registered socket costs nothing while
 * nothing happens to it: each one that a call does not have to pass to poll(2) saves POLL_NS. epoll
 * has costs of its own: EVENT_NS for each event that it reports, wanted or not, BOTH_NS for a
 * second system call when some sockets are left to poll(2), LOOK_NS for each socket of a set that
 * is not the one of the call before, and REGISTER_NS or MODIFY_NS for each change, the removal that
 * follows some day included.
 *
 * THE BOUND. No pattern of calls can be foreseen, so what epoll costs is paid from a credit. It is
 * earned by what calls have saved, and by an allowance of ALLOWANCE_NS a socket and call, 4 % of
 * stock's time. It begins with START_NS for each socket of the largest set so far, less than it
 * took to make that socket, and is never more than CREDIT_CALLS changes of each. Nothing is
 * registered and epoll is not asked unless the credit covers it, and it is asked for no more events
 * than that. So however a script alternates its sets, all its calls together take no longer than
 * poll(2) would, plus the allowance and what the credit began with. A set that stays is registered
 * within some calls: what is registered first earns what is registered next. A forked child begins
 * without credit, for it has to register all anew, and may end after one call.
 *
 * While what is registered does not pay for the looks, a look waits until LOOK_CREDIT_NS a socket
 * are there to be spent on it. And when PATIENCE looks in a row had no use for epoll, the next REST
 * calls are left to poll(2).
 */
#include "select_policy.h"

#include "php_ini.h"

#define POLL_NS 45
#define LOOK_NS 6
#define EVENT_NS 100
#define BOTH_NS 300
#define REGISTER_NS 1400
#define MODIFY_NS 300
#define ALLOWANCE_NS 3
#define LOOK_CREDIT_NS 20
#define START_NS 700
#define CREDIT_CALLS 2

#define PATIENCE 2
#define REST 16

static const char *const engine_names[] = {"auto", "poll", "epoll"};

/* Returns the engine of a name, or -1. */
static int find_engine(const char *name, size_t length)
{
	for (int engine = SOCKEXT_SELECT_AUTO; engine <= SOCKEXT_SELECT_EPOLL; engine++) {
		if (strlen(engine_names[engine]) == length
			&& memcmp(engine_names[engine], name, length) == 0) {
			return engine;
		}
	}
	return -1;
}

static bool has_engine(int engine)
{
#ifdef HAVE_SOCKETS_EXT_EPOLL
	return true;
#else
	return engine != SOCKEXT_SELECT_EPOLL;
#endif
}

static PHP_INI_MH(update_engine)
{
	int engine = find_engine(ZSTR_VAL(new_value), ZSTR_LEN(new_value));

	if (engine < 0) {
		zend_error(E_WARNING,
			"sockets_ext.select_engine must be \"auto\", \"poll\" or \"epoll\", \"%s\" given",
			ZSTR_VAL(new_value));
		return FAILURE;
	}
	if (!has_engine(engine)) {
		zend_error(E_WARNING, "sockets_ext.select_engine cannot be \"epoll\" without epoll(7)");
		return FAILURE;
	}
	int *setting = (int *) (void *) ZEND_INI_GET_ADDR();
	*setting = engine;
	return SUCCESS;
}

PHP_INI_BEGIN()
STD_PHP_INI_ENTRY("sockets_ext.select_engine", "auto", PHP_INI_ALL, update_engine, select_engine,
	zend_sockets_globals, sockets_globals)
PHP_INI_END()

void sockext_select_policy_register_setting(int type, int module_number)
{
	/* Since 8.5 PHP keeps a pointer to the definition of each setting. */
	static zend_ini_entry_def entries[2];
	const char *name = getenv("SOCKETS_EXT_SELECT");
	int engine = name ? find_engine(name, strlen(name)) : -1;

	entries[0] = ini_entries[0];
	/* Tests that ask for an engine which this build has not are to run all the same. */
	if (engine >= 0 && has_engine(engine)) {
		entries[0].value = engine_names[engine];
		entries[0].value_length = (uint32_t) strlen(engine_names[engine]);
	}
	zend_register_ini_entries_ex(entries, module_number, type);
}

void sockext_select_policy_forked(sockext_select_policy *policy)
{
	policy->credit = MIN(policy->credit, 0);
}

bool sockext_select_policy_begin(sockext_select_policy *policy, size_t count)
{
	if (sockext_select_policy_is_forced()) {
		return true;
	}
	if (count > policy->most) {
		policy->credit += (int64_t) (count - policy->most) * START_NS;
		policy->most = count;
	}
	if (policy->rest > 0) {
		policy->rest--;
		return false;
	}
	int64_t least = (int64_t) count * (policy->pays ? LOOK_NS : LOOK_CREDIT_NS);
	return policy->credit >= least && (uint64_t) policy->expected * EVENT_NS < count * POLL_NS;
}

void sockext_select_policy_look(sockext_select_policy *policy, uint32_t count)
{
	policy->credit -= (int64_t) count * LOOK_NS;
}

static bool spend(sockext_select_policy *policy, int64_t cost)
{
	if (policy->credit < cost && !sockext_select_policy_is_forced()) {
		return false;
	}
	policy->credit -= cost;
	return true;
}

bool sockext_select_policy_may_register(sockext_select_policy *policy)
{
	return spend(policy, REGISTER_NS);
}

bool sockext_select_policy_may_modify(sockext_select_policy *policy)
{
	return spend(policy, MODIFY_NS);
}

uint32_t sockext_select_policy_limit(const sockext_select_policy *policy, uint32_t covered)
{
	int64_t saved = (int64_t) covered * POLL_NS - BOTH_NS;

	if (sockext_select_policy_is_forced()) {
		return covered > 0 ? INT_MAX : 0;
	}
	if (saved <= (int64_t) policy->expected * EVENT_NS || policy->credit < 0) {
		return 0;
	}
	return (uint32_t) MIN((saved + policy->credit) / EVENT_NS, INT_MAX);
}

void sockext_select_policy_account(
	sockext_select_policy *policy, uint32_t covered, uint32_t reported, bool with_poll)
{
	policy->credit += (int64_t) covered * POLL_NS - (int64_t) reported * EVENT_NS
					  - (with_poll ? BOTH_NS : BOTH_NS / 3);
}

void sockext_select_policy_flooded(sockext_select_policy *policy, uint32_t reported)
{
	policy->credit -= (int64_t) reported * EVENT_NS + BOTH_NS;
	policy->expected = UINT32_MAX;
}

void sockext_select_policy_learn(
	sockext_select_policy *policy, uint32_t count, uint32_t covered, bool is_useful)
{
	policy->pays = (int64_t) covered * POLL_NS > (int64_t) count * LOOK_NS + BOTH_NS;
	policy->strange = is_useful ? 0 : MIN(policy->strange + 1, PATIENCE);
	policy->rest = policy->strange == PATIENCE ? REST : 0;
}

void sockext_select_policy_end(sockext_select_policy *policy, size_t count, uint32_t events)
{
	int64_t most = (int64_t) policy->most * CREDIT_CALLS * REGISTER_NS;

	policy->credit = MIN(policy->credit + (int64_t) count * ALLOWANCE_NS, most);
	policy->expected = MAX(MIN(policy->expected, count) / 2, events);
}
