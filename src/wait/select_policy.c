/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See select_policy.h.
 *
 * THE COST MODEL. The numbers were measured on Linux 6.18; only their proportions matter. Stock's
 * call takes 75 ns for each socket: select(2) 55 ns, the arrays the rest. poll(2) costs as much as
 * select(2), and our arrays cost less than stock's. A registered socket without events costs
 * nothing: each one that a call does not pass to poll(2) saves POLL_NS. A notifier costs EVENT_NS
 * for each returned event, requested or not; ONLY_NS for each call, or BOTH_NS if poll(2) waits for
 * some of the sockets by a second system call; SCAN_NS for each socket of a scan, which is needed
 * if the arrays are not those of the previous call; and REGISTER_NS or MODIFY_NS for each change,
 * with the removal that follows later.
 *
 * Events limit the use of the notifier: if more than POLL_NS / EVENT_NS of the sockets, 45 %, are
 * expected to have some, poll(2) waits for all of them, and the time of the call is that of
 * select_wants.c and readiness.c. The expected number is that of the last call, or half of
 * what was expected before it if that is more. Calls with at most SOCKEXT_SELECT_FEW sockets always
 * use poll(2). What else keeps a socket from being registered is in select_notifier.c.
 *
 * THE BOUND. The pattern of later calls is unknown, so the costs of a notifier are paid from a
 * credit. The credit grows by what calls have saved, and by an allowance of ALLOWANCE_NS for each
 * socket and call, 4 % of stock's time. It starts with START_NS for each socket of the largest set
 * so far, a tenth of what creating and closing that socket takes: a short script that waits twice
 * and ends gets nothing back. Its limit is CREDIT_CALLS changes of each of them. Sockets are
 * registered, and the notifier is used, only if the credit covers the cost; the number of events
 * asked for is limited by it too. So however a script alternates its sets, all its calls together
 * take no longer than with poll(2), plus the allowance and the initial credit. A set that stays the
 * same is registered within some calls: the first registered sockets earn the credit for the next
 * ones. A forked child starts without credit, since it has to register everything again and may
 * exit after one call.
 *
 * While the registered sockets save less than the scans cost, a call scans only if the credit is
 * SCAN_CREDIT_NS for each socket, and enough for a registration.
 *
 * A try fails if a scan finds no use for the notifier, or if a wait costs more than it saves. After
 * two failed tries with no successful wait in between, the next SKIPPED_CALLS calls use poll(2),
 * and after each further one twice as many, up to SKIPPED_CALLS_MAX: a script whose sets have no
 * use for the notifier does not pay for tries again and again.
 */
#include "select_policy.h"

#include "php_ini.h"

#define POLL_NS 45
#define SCAN_NS 6
#define EVENT_NS 100
#define ONLY_NS 100
#define BOTH_NS 300
#define REGISTER_NS 1400
#define MODIFY_NS 300
#define ALLOWANCE_NS 3
#define SCAN_CREDIT_NS 20
#define START_NS 200
#define CREDIT_CALLS 2

#define SKIPPED_CALLS 16
#define SKIPPED_CALLS_MAX 256

/* An engine, and whether this build has it. */
typedef struct {
	const char *name;
	int number;
	bool is_there;
} named_engine;

static const named_engine engines[] = {
	{"auto", SOCKEXT_SELECT_AUTO, true},
	{"poll", SOCKEXT_SELECT_POLL, true},
#ifdef HAVE_SOCKETS_EXT_EPOLL
	{"epoll", SOCKEXT_SELECT_NOTIFIER, true},
#else
	{"epoll", SOCKEXT_SELECT_NOTIFIER, false},
#endif
#ifdef HAVE_SOCKETS_EXT_KQUEUE
	{"kqueue", SOCKEXT_SELECT_NOTIFIER, true},
#else
	{"kqueue", SOCKEXT_SELECT_NOTIFIER, false},
#endif
};

/* Returns the engine with this name, or NULL. */
static const named_engine *find_engine(const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof(engines) / sizeof(engines[0]); i++) {
		if (strlen(engines[i].name) == length && memcmp(engines[i].name, name, length) == 0) {
			return &engines[i];
		}
	}
	return NULL;
}

static PHP_INI_MH(update_engine)
{
	const named_engine *engine = find_engine(ZSTR_VAL(new_value), ZSTR_LEN(new_value));

	if (!engine) {
		zend_error(E_WARNING,
			"sockets_ext.select_engine must be \"auto\", \"poll\", \"epoll\" or \"kqueue\","
			" \"%s\" given",
			ZSTR_VAL(new_value));
		return FAILURE;
	}
	if (!engine->is_there) {
		zend_error(E_WARNING, "sockets_ext.select_engine cannot be \"%s\": this system has no %s",
			engine->name, engine->name);
		return FAILURE;
	}
	int *setting = (int *) (void *) ZEND_INI_GET_ADDR();
	*setting = engine->number;
	return SUCCESS;
}

PHP_INI_BEGIN()
STD_PHP_INI_ENTRY("sockets_ext.select_engine", "auto", PHP_INI_ALL, update_engine, select_engine,
	zend_sockets_globals, sockets_globals)
PHP_INI_END()

void sockext_select_policy_register_setting(int type, int module_number)
{
	/* Static, since PHP 8.5 and later keep a pointer to the definition. */
	static zend_ini_entry_def entries[2];
	const char *name = getenv("SOCKETS_EXT_SELECT");
	const named_engine *engine = name ? find_engine(name, strlen(name)) : NULL;

	entries[0] = ini_entries[0];
	/* An engine that this build does not have is ignored, so that the tests run. */
	if (engine && engine->is_there) {
		entries[0].value = engine->name;
		entries[0].value_length = (uint32_t) strlen(engine->name);
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
	if (count > policy->largest) {
		policy->credit += (int64_t) (count - policy->largest) * START_NS;
		policy->largest = count;
	}
	if (policy->skip > 0) {
		policy->skip--;
		return false;
	}
	int64_t least = policy->pays ? (int64_t) count * SCAN_NS
								 : (int64_t) count * SCAN_CREDIT_NS + REGISTER_NS;
	return policy->credit >= least && (uint64_t) policy->expected * EVENT_NS < count * POLL_NS;
}

void sockext_select_policy_scan(sockext_select_policy *policy, uint32_t count)
{
	policy->credit -= (int64_t) count * SCAN_NS;
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

static void fail_try(sockext_select_policy *policy)
{
	if (policy->has_failed) {
		policy->next_skip = MIN(MAX(policy->next_skip * 2, SKIPPED_CALLS), SKIPPED_CALLS_MAX);
	}
	policy->has_failed = true;
	policy->skip = policy->next_skip;
}

void sockext_select_policy_account(
	sockext_select_policy *policy, uint32_t covered, uint32_t returned, bool with_poll)
{
	int64_t gain = (int64_t) covered * POLL_NS - (int64_t) returned * EVENT_NS
				   - (with_poll ? BOTH_NS : ONLY_NS);

	policy->credit += gain;
	if (gain < 0) {
		fail_try(policy);
	} else {
		policy->has_failed = false;
		policy->next_skip = 0;
	}
}

void sockext_select_policy_overflowed(sockext_select_policy *policy, uint32_t returned)
{
	policy->credit -= (int64_t) returned * EVENT_NS + BOTH_NS;
	policy->expected = UINT32_MAX;
	fail_try(policy);
}

void sockext_select_policy_learn(
	sockext_select_policy *policy, uint32_t count, uint32_t covered, bool is_useful)
{
	policy->pays = (int64_t) covered * POLL_NS > (int64_t) count * SCAN_NS + BOTH_NS;
	if (!is_useful) {
		fail_try(policy);
	}
}

void sockext_select_policy_end(sockext_select_policy *policy, size_t count, uint32_t events)
{
	int64_t limit = (int64_t) policy->largest * CREDIT_CALLS * REGISTER_NS;

	policy->credit = MIN(policy->credit + (int64_t) count * ALLOWANCE_NS, limit);
	policy->expected = MAX(MIN(policy->expected, count) / 2, events);
}
