/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_sleep(), and PHP's own functions that sleep: they let other tasks run.
 */
#ifndef SOCKEXT_TASK_SLEEP_H
#define SOCKEXT_TASK_SLEEP_H

#include "php.h"

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. */
ZEND_NAMED_FUNCTION(sockext_task_sleep);
ZEND_NAMED_FUNCTION(sockext_task_usleep);
ZEND_NAMED_FUNCTION(sockext_task_nanosleep);
ZEND_NAMED_FUNCTION(sockext_task_sleep_until);
extern zend_internal_function sockext_task_original_sleep;
extern zend_internal_function sockext_task_original_usleep;
extern zend_internal_function sockext_task_original_nanosleep;
extern zend_internal_function sockext_task_original_sleep_until;
extern zend_internal_function sockext_task_original_microtime;

#endif
