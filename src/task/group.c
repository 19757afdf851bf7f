/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_group() and class SocketGroup. The call owns the tasks; the object may be kept longer, and
 * is then of no use.
 */
#include "group.h"

#include "../core/class.h"
#include "../wait/exceptions.h"
#include "children.h"

#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "group_arginfo.h"

static zend_class_entry *group_ce;
static zend_object_handlers group_handlers;

typedef struct {
	sockext_children children;
	bool is_over; /* the call has ended */
	zend_object std;
} sockext_group;

static sockext_group *group_from_object(zend_object *object)
{
	return (sockext_group *) ((char *) object - offsetof(sockext_group, std));
}

static zend_object *create_group(zend_class_entry *ce)
{
	sockext_group *group = zend_object_alloc(sizeof(sockext_group), ce);

	sockext_children_init(&group->children);
	group->is_over = true;
	zend_object_std_init(&group->std, ce);
	object_properties_init(&group->std, ce);
	group->std.handlers = &group_handlers;
	return &group->std;
}

static void free_group(zend_object *object)
{
	zend_object_std_dtor(object);
	if (!sockext_hub_is_dead()) {
		sockext_children_destroy(&group_from_object(object)->children);
	}
}

static HashTable *get_group_gc(zend_object *object, zval **table, int *count)
{
	const sockext_group *group = group_from_object(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (group->children.failure) {
		zend_get_gc_buffer_add_obj(buffer, group->children.failure);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

PHP_FUNCTION(socket_group)
{
	zend_fcall_info fci;
	zend_fcall_info_cache cache;
	zval object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC(fci, cache)
	ZEND_PARSE_PARAMETERS_END();

	if (sockext_children_check() == FAILURE) {
		RETURN_THROWS();
	}
	object_init_ex(&object, group_ce);
	if (UNEXPECTED(EG(exception))) {
		zval_ptr_dtor(&object);
		RETURN_THROWS();
	}
	sockext_group *group = group_from_object(Z_OBJ(object));
	group->is_over = false;
	fci.params = &object;
	fci.param_count = 1;
	fci.retval = return_value;
	sockext_children_run_body(&group->children, &fci, &cache);
	sockext_children_finish(&group->children);
	group->is_over = true;
	zval_ptr_dtor(&object);
}

/* Returns the group of the running method; NULL after an exception because it is over. */
static sockext_group *get_group(zend_execute_data *execute_data)
{
	sockext_group *group = group_from_object(Z_OBJ_P(ZEND_THIS));

	if (group->is_over || sockext_hub_is_dead()) {
		zend_throw_error(NULL, "The call of socket_group() has ended");
		return NULL;
	}
	return group;
}

ZEND_METHOD(SocketGroup, spawn)
{
	zend_fcall_info fci;
	zend_fcall_info_cache cache;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_FUNC(fci, cache)
		Z_PARAM_VARIADIC_WITH_NAMED(fci.params, fci.param_count, fci.named_params)
	ZEND_PARSE_PARAMETERS_END();

	sockext_group *group = get_group(execute_data);
	if (!group) {
		RETURN_THROWS();
	}
	if (group->children.failure) {
		sockext_wait_throw_cancelled("A task of the group has failed", group->children.failure);
		RETURN_THROWS();
	}
	sockext_task *task = sockext_children_spawn(&group->children, &fci, &cache);
	if (!task) {
		RETURN_THROWS();
	}
	RETURN_OBJ(&task->std);
}

ZEND_METHOD(SocketGroup, throttle)
{
	zend_long limit;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	sockext_group *group = get_group(execute_data);
	if (!group) {
		RETURN_THROWS();
	}
	if (limit < 1) {
		zend_argument_value_error(1, "must be greater than 0");
		RETURN_THROWS();
	}
	uint32_t most = (uint32_t) MIN(limit, UINT32_MAX);
	if (sockext_children_count(&group->children) >= most && sockext_children_check() == FAILURE) {
		RETURN_THROWS();
	}
	sockext_children_wait(&group->children, most, SOCKEXT_NEVER);
}

ZEND_METHOD(SocketGroup, cancel)
{
	zend_object *cause = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(cause, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	sockext_group *group = get_group(execute_data);
	if (!group) {
		RETURN_THROWS();
	}
	sockext_children_cancel(&group->children, cause);
}

ZEND_METHOD(SocketGroup, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	sockext_group *group = group_from_object(Z_OBJ_P(ZEND_THIS));
	RETURN_LONG((zend_long) (sockext_hub_is_dead() ? group->children.count
												   : sockext_children_count(&group->children)));
}

void sockext_group_register_class(void)
{
	group_ce = register_class_SocketGroup(zend_ce_countable);
	sockext_class_set_up(group_ce, create_group, &group_handlers,
		"Cannot directly construct SocketGroup, use socket_group() instead");
	group_handlers.offset = offsetof(sockext_group, std);
	group_handlers.free_obj = free_group;
	group_handlers.get_gc = get_group_gc;
}
