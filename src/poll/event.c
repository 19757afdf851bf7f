/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See event.h.
 */
#include "event.h"

#if PHP_VERSION_ID < 80600
#include "zend_enum.h"

#include "event_arginfo.h"

zend_class_entry *sockext_poll_event_ce;

static const char *const names[] = {
	"Read", "Write", "Error", "HangUp", "ReadHangUp", "OneShot", "EdgeTriggered"};

#define NAMES (sizeof(names) / sizeof(names[0]))

uint32_t sockext_poll_event_to_bit(zend_object *event)
{
	const zend_string *name = Z_STR_P(zend_enum_fetch_case_name(event));

	for (size_t i = 0; i < NAMES; i++) {
		if (zend_string_equals_cstr(name, names[i], strlen(names[i]))) {
			return UINT32_C(1) << i;
		}
	}
	return 0;
}

void sockext_poll_events_to_zval(zval *value, uint32_t events)
{
	array_init(value);
	for (size_t i = 0; i < NAMES; i++) {
		if (events & (UINT32_C(1) << i)) {
			zval event;
			ZVAL_OBJ_COPY(&event, zend_enum_get_case_cstr(sockext_poll_event_ce, names[i]));
			zend_hash_next_index_insert_new(Z_ARRVAL_P(value), &event);
		}
	}
}

uint32_t sockext_poll_events_from_array(HashTable *array, uint32_t arg_num)
{
	uint32_t events = 0;
	const zval *element;

	ZEND_HASH_FOREACH_VAL(array, element) {
		if (Z_TYPE_P(element) != IS_OBJECT || Z_OBJCE_P(element) != sockext_poll_event_ce) {
			events = 0;
			break;
		}
		events |= sockext_poll_event_to_bit(Z_OBJ_P(element));
	}
	ZEND_HASH_FOREACH_END();
	if (events == 0) {
		zend_argument_type_error(arg_num, "must be array of Event enums");
	}
	return events;
}

void sockext_poll_event_register_class(void)
{
	sockext_poll_event_ce = register_class_Io_Poll_Event();
}

#endif
