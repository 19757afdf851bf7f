/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See class.h. PHP disables classes after all modules have started and before the first request.
 */
#include "class.h"

#if PHP_VERSION_ID < 80500

#define CLASSES_MAX 12

typedef struct {
	zend_class_entry *ce;
	zend_object *(*create_object)(zend_class_entry *ce);
} guarded_class;

static guarded_class classes[CLASSES_MAX];
static size_t class_count;

static zend_object *create_disabled_object(zend_class_entry *ce)
{
	const guarded_class *guarded = classes;

	while (guarded->ce != ce) {
		guarded++;
	}
	zend_object *object = guarded->create_object(ce);
	zend_throw_error(NULL, "%s() has been disabled for security reasons", ZSTR_VAL(ce->name));
	return object;
}

void sockext_class_set_create(
	zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce))
{
	ZEND_ASSERT(class_count < CLASSES_MAX);
	ce->create_object = create_object;
	classes[class_count++] = (guarded_class){ce, create_object};
}

void sockext_class_end(void)
{
	class_count = 0;
}

void sockext_class_begin_request(void)
{
	for (size_t i = 0; i < class_count; i++) {
		if (UNEXPECTED(classes[i].ce->create_object != classes[i].create_object)) {
			classes[i].ce->create_object = create_disabled_object;
		}
	}
}

#else

void sockext_class_set_create(
	zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce))
{
	ce->create_object = create_object;
}

void sockext_class_end(void)
{
}

void sockext_class_begin_request(void)
{
}

#endif

void sockext_class_set_up(zend_class_entry *ce, zend_object *(*create_object)(zend_class_entry *ce),
	zend_object_handlers *handlers)
{
	sockext_class_set_create(ce, create_object);
#if PHP_VERSION_ID >= 80300
	ce->default_object_handlers = handlers;
#endif
	*handlers = std_object_handlers;
	handlers->clone_obj = NULL;
}
