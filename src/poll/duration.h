/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class Time\Duration: PHP's own, or ours below PHP 8.6. A duration has a sign and an amount; in
 * ours, zero is not negative.
 */
#ifndef SOCKEXT_POLL_DURATION_H
#define SOCKEXT_POLL_DURATION_H

#include "../platform/platform.h"

extern zend_class_entry *sockext_duration_ce;

/* Stores the length of a duration; returns false if it is negative. */
bool sockext_duration_to_timespec(zend_object *duration, struct timespec *length);

/* Registers the class, or uses a class of that name that exists already. */
void sockext_duration_register_classes(void);

#endif
