/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See disabled.h. PHP disables classes after all modules have started and before the first request.
 */
#include "disabled.h"

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

void sockext_disabled_guard(zend_class_entry *ce)
{
	ZEND_ASSERT(class_count < CLASSES_MAX);
	classes[class_count].ce = ce;
	classes[class_count].create_object = ce->create_object;
	class_count++;
}

void sockext_disabled_end(void)
{
	class_count = 0;
}

void sockext_disabled_begin_request(void)
{
	for (size_t i = 0; i < class_count; i++) {
		if (UNEXPECTED(classes[i].ce->create_object != classes[i].create_object)) {
			classes[i].ce->create_object = create_disabled_object;
		}
	}
}

#else

void sockext_disabled_guard(zend_class_entry *ce)
{
}

void sockext_disabled_end(void)
{
}

void sockext_disabled_begin_request(void)
{
}

#endif
