/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See class.h. PHP disables classes after all modules have started and before the first request.
 */
#include "class.h"

#define CLASSES_MAX 12

typedef struct {
	zend_class_entry *ce;
	zend_object *(*create_object)(zend_class_entry *ce);
	const char *refusal;
} own_class;

static own_class classes[CLASSES_MAX];
static size_t class_count;

static const own_class *find_class(const zend_class_entry *ce)
{
	const own_class *found = classes;

	while (found->ce != ce) {
		found++;
	}
	return found;
}

static zend_object *create_disabled_object(zend_class_entry *ce)
{
	zend_object *object = find_class(ce)->create_object(ce);

	zend_throw_error(NULL, "%s() has been disabled for security reasons", ZSTR_VAL(ce->name));
	return object;
}

static zend_function *refuse_construction(zend_object *object)
{
	zend_throw_error(NULL, "%s", find_class(object->ce)->refusal);
	return NULL;
}

void sockext_class_set_create(
	zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce))
{
	ZEND_ASSERT(class_count < CLASSES_MAX);
	ce->create_object = create_object;
	classes[class_count++] = (own_class){ce, create_object, NULL};
}

void sockext_class_set_up(zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce),
	zend_object_handlers *handlers, const char *refusal)
{
	sockext_class_set_create(ce, create_object);
#if PHP_VERSION_ID >= 80300
	ce->default_object_handlers = handlers;
#endif
	*handlers = std_object_handlers;
	handlers->clone_obj = NULL;
	if (refusal) {
		classes[class_count - 1].refusal = refusal;
		handlers->get_constructor = refuse_construction;
	}
}

void sockext_class_begin_request(void)
{
	for (size_t i = 0; i < class_count; i++) {
		if (UNEXPECTED(classes[i].ce->create_object != classes[i].create_object)) {
			classes[i].ce->create_object = create_disabled_object;
		}
	}
}

void sockext_class_end(void)
{
	class_count = 0;
}
