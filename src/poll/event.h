/* SPDX-License-Identifier: BSD-3-Clause
 *
 * enum Io\Poll\Event, and sets of its cases as bits: case n is bit n - 1.
 */
#ifndef SOCKEXT_POLL_EVENT_H
#define SOCKEXT_POLL_EVENT_H

#include "../platform/platform.h"

enum {
	SOCKEXT_POLL_READ = 1,
	SOCKEXT_POLL_WRITE = 2,
	SOCKEXT_POLL_ERROR = 4,
	SOCKEXT_POLL_HANG_UP = 8,
	SOCKEXT_POLL_READ_HANG_UP = 16,
	SOCKEXT_POLL_ONE_SHOT = 32,
	SOCKEXT_POLL_EDGE_TRIGGERED = 64,
};

extern zend_class_entry *sockext_poll_event_ce;

/* Returns the bit of a case. */
uint32_t sockext_poll_event_to_bit(zend_object *event);

/* Makes value the list of a set's cases, in the order of the enum. */
void sockext_poll_events_to_zval(zval *value, uint32_t events);

/* Reads a list of cases. Returns 0 after a TypeError for argument arg_num if it is empty or has an
 * element that is not a case. */
uint32_t sockext_poll_events_from_array(HashTable *array, uint32_t arg_num);

void sockext_poll_event_register_class(void);

#endif
