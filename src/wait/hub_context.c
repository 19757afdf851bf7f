/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The hub's own context, which starts tasks and to which their fibers return; the beginning and the
 * end of the hub.
 */
#include "../core/errors.h"
#include "../platform/lineage.h"
#include "hub_state.h"
#include "limit.h"
#include "resolver.h"
#include "scheduler.h"
#include "watch.h"

#include "zend_exceptions.h"

/* The stack of the hub's context, which calls little more than Fiber::start(). */
#define STACK_SIZE ((size_t) 256 * 1024)
#define VM_STACK_SIZE (1024 * sizeof(zval))

/* A fiber's stack takes two mappings of memory. Linux has 65530 for a process by default, and some
 * must be left for PHP's memory, or the script would end. So with many fibers, after every
 * FIBERS more, a trial shows whether enough are left for the next ones and for that. */
#define MANY_FIBERS 8192
#define FIBERS 64
#define MAPPINGS (4 * FIBERS)

/* Identifies the hub's context, as zend_ce_fiber does those of class Fiber. */
char sockext_hub_kind;

/* Ends the script, which has been asked by exit() or a fatal error in a task: the innermost wait of
 * the main script gets it. */
static void end_script(sockext_hub *hub, zend_fiber_transfer *transfer)
{
	sockext_waiter *waiter = sockext_hub_find_main_waiter(hub);

	if (hub->is_ending && !(transfer->flags & ZEND_FIBER_TRANSFER_FLAG_BAILOUT)) {
		sockext_hub_release_later(&transfer->value);
		ZVAL_NULL(&transfer->value);
		transfer->flags = 0;
		return;
	}
	waiter->is_waiting = false;
	sockext_hub_forget(waiter);
	transfer->context = waiter->context;
	zend_fiber_switch_context(transfer);
}

void sockext_hub_end_fiber(zend_fiber *fiber, bool is_dropped)
{
	sockext_hub *hub = SOCKETS_G(hub);

	fiber->context.reserved[sockext_hub_index] = hub->ended;
	hub->ended = fiber;
	hub->has_duties = true;
	if (is_dropped) {
		return;
	}
	hub->fibers--;
	if (hub->fibers == 0 && hub->finishing) {
		sockext_hub_wake(hub->finishing, SOCKEXT_WOKEN_READY);
	}
}

bool sockext_hub_has_room(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (UNEXPECTED(hub->fibers >= MANY_FIBERS && hub->fibers % FIBERS == 0)) {
		hub->most = sockext_platform_has_mappings(MAPPINGS) ? UINT32_MAX : hub->fibers;
	}
	return hub->fibers < hub->most;
}

static void release_ended(sockext_hub *hub)
{
	while (hub->ended) {
		zend_fiber *ended = hub->ended;
		hub->ended = ended->context.reserved[sockext_hub_index];
		OBJ_RELEASE(&ended->std);
	}
}

void sockext_hub_hand_over(sockext_waiter *waiter)
{
	sockext_hub *hub = SOCKETS_G(hub);

	waiter->next = hub->handed;
	hub->handed = waiter;
	hub->has_duties = true;
}

void sockext_hub_release_later(zval *value)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (EXPECTED(!Z_REFCOUNTED_P(value))) {
		return;
	}
	if (Z_ISUNDEF(hub->to_release)) {
		array_init(&hub->to_release);
	}
	zend_hash_next_index_insert_new(Z_ARRVAL(hub->to_release), value);
	hub->has_duties = true;
}

void sockext_hub_do_duties(sockext_hub *hub)
{
	hub->has_duties = false;
	while (hub->handed) {
		sockext_waiter *handed = hub->handed;
		hub->handed = handed->next;
		handed->start(handed);
	}
	zval left = hub->to_release;
	ZVAL_UNDEF(&hub->to_release);
	zval_ptr_dtor(&left);
	release_ended(hub);
}

/* Starts the next one, or switches to it; stores what the one that has ended has left. */
static void go_on(sockext_hub *hub, zend_fiber_transfer *transfer)
{
	sockext_waiter *next = hub->to_start ? hub->to_start : sockext_hub_take_next(hub);

	hub->to_start = NULL;
	transfer->flags = 0;
	if (!next->start || hub->resting) {
		sockext_hub_switch_to(hub, next, transfer);
		if (EXPECTED(!transfer->flags)) {
			sockext_hub_release_later(&transfer->value);
		}
		return;
	}
	next->start(next);
	if (EG(exception)) {
		transfer->flags = ZEND_FIBER_TRANSFER_FLAG_ERROR;
		ZVAL_OBJ(&transfer->value, EG(exception));
		EG(exception) = NULL;
	}
}

/* A fatal error that did not come here, as one that other code has caught: it ends the main script,
 * which waits for what nothing ends any more. */
static void pass_fatal_error(zend_fiber_transfer *transfer)
{
	transfer->context = EG(main_fiber_context);
	transfer->flags = ZEND_FIBER_TRANSFER_FLAG_BAILOUT;
	zend_fiber_switch_context(transfer);
}

/* Never ends, except by a fatal error in a task, which jumps out of here. */
static void run_tasks(sockext_hub *hub, bool has_bailed_out)
{
	zend_fiber_transfer transfer = {.flags = has_bailed_out ? ZEND_FIBER_TRANSFER_FLAG_BAILOUT : 0};

	for (;;) {
		/* Error handlers that a suspended task has left count as shared from here on. */
		hub->shared_handlers = EG(user_error_handlers).top;
		if (UNEXPECTED(hub->has_duties)) {
			sockext_hub_wake(sockext_hub_find_main_waiter(hub), SOCKEXT_WOKEN_DUTY);
		}
		if (!sockext_hub_is_dead()) {
			sockext_hub_check_output(); /* a task has suspended itself */
		}
		if (transfer.flags) {
			end_script(hub, &transfer);
		} else if (UNEXPECTED(sockext_hub_is_dead())) {
			pass_fatal_error(&transfer);
		} else {
			go_on(hub, &transfer);
		}
	}
}

/* The function of the hub's context. It never ends; its stack is freed with the request. */
static void run_hub(zend_fiber_transfer *first)
{
	sockext_hub *hub = SOCKETS_G(hub);
	volatile bool has_bailed_out = false;

	(void) first;
	EG(active_fiber) = NULL;
#ifdef ZEND_CHECK_STACK_LIMIT
	EG(stack_base) = zend_fiber_stack_base(hub->context.stack);
	EG(stack_limit) = zend_fiber_stack_limit(hub->context.stack);
#endif
	zend_vm_stack_init_ex(VM_STACK_SIZE);
	hub->vm_stack = EG(vm_stack);
	for (;;) {
		EG(current_execute_data) = NULL;
		zend_first_try
		{
			bool is_fatal = has_bailed_out;
			has_bailed_out = false;
			run_tasks(hub, is_fatal);
		}
		zend_catch
		{
			has_bailed_out = true;
		}
		zend_end_try();
	}
}

sockext_hub *sockext_hub_get(void)
{
	int error = 0;

	if (EXPECTED(SOCKETS_G(hub))) {
		sockext_hub_drop_others_if_forked(SOCKETS_G(hub), sockext_hub_current_flow());
		return SOCKETS_G(hub);
	}
	if (UNEXPECTED(SOCKETS_G(task_is_over))) {
		zend_throw_error(NULL, "No tasks: the request has ended");
		return NULL;
	}
	if (sockext_hub_index < 0 || sockext_limit_index < 0) {
		zend_throw_error(NULL, "No tasks: other extensions use all pointers of a context");
		return NULL;
	}
	sockext_hub *hub = ecalloc(1, sizeof(*hub));
	hub->watches = sockext_watches_create(&error);
	if (!hub->watches) {
		efree(hub);
		zend_throw_error(
			NULL, "Unable to create an epoll instance or a kqueue: %s", sockets_strerror(-error));
		return NULL;
	}
	/* The type of its result is not the same in all versions of PHP. */
	(void) zend_fiber_init_context(&hub->context, &sockext_hub_kind, run_hub, STACK_SIZE);
	if (!hub->context.stack) {
		sockext_watches_destroy(hub->watches);
		efree(hub);
		return NULL;
	}
	hub->most = UINT32_MAX;
	hub->lineage = hub->main.lineage = sockext_lineage();
	hub->seed = (uint64_t) SOCKETS_G(task_seed);
	SOCKETS_G(hub) = hub;
	SOCKETS_G(hubs)++;
	return hub;
}

/* At an exit some may be left that have suspended themselves. */
static void wait_for_none(sockext_waiter *waiter, const uint32_t *count)
{
	sockext_woken woken = SOCKEXT_WOKEN_READY;

	while (*count > 0 && !EG(exception) && woken != SOCKEXT_WOKEN_DEADLOCK) {
		woken = sockext_hub_wait_through(waiter);
	}
}

void sockext_hub_finish(bool is_exit)
{
	sockext_hub *hub = SOCKETS_G(hub);
	sockext_waiter waiter = {.end = SOCKEXT_NEVER};

	sockext_hub_drop_others_if_forked(hub, &hub->main);
	if (!is_exit) {
		sockext_scheduler_finish();
	}
	/* Only fibers that rest are left in the hub while there is a scheduler. */
	struct sockext_scheduler *scheduler = SOCKETS_G(scheduler);
	SOCKETS_G(scheduler) = NULL;
	hub->is_ending = is_exit;
	for (sockext_flow *flow = is_exit ? hub->flows : NULL; flow; flow = flow->next) {
		if (flow->waiter) {
			sockext_hub_wake(flow->waiter, SOCKEXT_WOKEN_EXIT);
			/* Also if it was in the ready queue for another reason. */
			flow->waiter->woken = SOCKEXT_WOKEN_EXIT;
		}
	}
	hub->finishing = &waiter;
	wait_for_none(&waiter, &hub->tasks);
	hub->is_finished = true;
	sockext_hub_retire(hub, hub->rests);
	wait_for_none(&waiter, &hub->fibers);
	hub->finishing = NULL;
	SOCKETS_G(scheduler) = scheduler;
	/* Shutdown functions of the script wait, and may spawn tasks, as usual. */
	hub->is_ending = hub->is_finished = false;
	hub->has_exited = hub->has_exited && hub->tasks > 0;
}

/* Frees the stacks of a fiber and of those that have resumed it. PHP does so when a fiber
 * ends, but after a fatal error none does, and the memory is not of the request. */
static void free_stacks(zend_fiber_context *context)
{
	while (context && context->kind == zend_ce_fiber
		   && context->status == ZEND_FIBER_STATUS_SUSPENDED) {
		zend_fiber_context *caller = (zend_fiber_context *) sockext_hub_caller_of(context);
		context->status = ZEND_FIBER_STATUS_DEAD;
		zend_fiber_destroy_context(context);
		context = caller;
	}
}

static void free_all_stacks(sockext_hub *hub)
{
	for (const sockext_flow *flow = hub->flows; flow; flow = flow->next) {
		if (flow->waiter) {
			free_stacks(flow->waiter->context);
		}
		free_stacks(flow->context); /* of a task that has suspended itself */
	}
	while (hub->resting) {
		sockext_waiter *rested = hub->resting;
		hub->resting = rested->next;
		free_stacks(rested->context);
	}
}

void sockext_hub_end_late_fibers(void)
{
	const zend_objects_store *store = &EG(objects_store);

	for (uint32_t i = 1; sockext_hub_exists() && !sockext_hub_is_dead() && i < store->top; i++) {
		zend_object *object = store->object_buckets[i];
		if (IS_OBJ_VALID(object) && object->ce == zend_ce_fiber
			&& !(OBJ_FLAGS(object) & IS_OBJ_DESTRUCTOR_CALLED)) {
			GC_ADDREF(object);
			GC_ADD_FLAGS(object, IS_OBJ_DESTRUCTOR_CALLED);
			object->handlers->dtor_obj(object);
			OBJ_RELEASE(object);
		}
	}
}

void sockext_hub_end_request(void)
{
	sockext_hub *hub = SOCKETS_G(hub);

	if (!hub) {
		return;
	}
	hub->handed = NULL;
	sockext_hub_do_duties(hub);
	if (hub->main.cancel) {
		OBJ_RELEASE(hub->main.cancel);
	}
	free_all_stacks(hub);
	sockext_scheduler_end_request(hub);
	SOCKETS_G(hub) = NULL;
	sockext_resolver_end_request();
	sockext_watches_destroy(hub->watches);
	sockext_timers_free(&hub->timers);
	zend_fiber_destroy_context(&hub->context);
	if (hub->vm_stack) {
		zend_vm_stack own = EG(vm_stack);
		EG(vm_stack) = hub->vm_stack;
		zend_vm_stack_destroy();
		EG(vm_stack) = own;
	}
	efree(hub);
}
