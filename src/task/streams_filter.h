/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Adding and removing filters of streams in tasks.
 */
#ifndef SOCKEXT_TASK_STREAMS_FILTER_H
#define SOCKEXT_TASK_STREAMS_FILTER_H

#include "../platform/platform.h"

#include "php.h"

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. A filter that
 * another task uses is not removed, and while one is added to a stream that has been read from,
 * other tasks cannot use the stream. */
ZEND_NAMED_FUNCTION(sockext_task_stream_filter_append);
ZEND_NAMED_FUNCTION(sockext_task_stream_filter_remove);
extern zend_internal_function sockext_task_stream_original_filter_append;
extern zend_internal_function sockext_task_stream_original_filter_remove;

#endif
