/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Closing streams in tasks.
 */
#ifndef SOCKEXT_TASK_STREAMS_CLOSE_H
#define SOCKEXT_TASK_STREAMS_CLOSE_H

#include "../platform/platform.h"
#include "../wait/evict.h"

#include "php_streams.h"

/* Whether the stream cannot be closed here: another task uses it, and cannot go on to the end of
 * that. */
bool sockext_task_stream_is_stuck(const php_stream *stream);

/* Whether the running code is in the middle of a wait for the stream, as an error handler is that
 * the hub calls. */
bool sockext_task_stream_is_awaited(const php_stream *stream);

/* The same before PHP closes the resource, for code that is in the middle of another call that uses
 * a stream. Returns false after an exception: another task closes that one. */
bool sockext_task_stream_end_early(php_stream *stream, zend_resource *resource);

/* Whether the context waits in an operation that the stream knows of; see evict.h. */
sockext_evict_knows sockext_task_stream_knows;

/* Returns the first argument if it is a resource and there are no more than most; or NULL. */
zend_resource *sockext_task_stream_first_argument(zend_execute_data *call, uint32_t most);

/* Warns with a text of PHP's or our own. Returns false. */
bool sockext_task_stream_refuse(const char *text);

/* The running call is about to close a directory. Returns false after a warning if it must not. PHP
 * forbids all of them to be closed by fclose(). */
bool sockext_task_stream_tell_close_directory(zend_resource *resource);

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. gzclose() and
 * bzclose() are aliases of fclose(); pclose() closes every kind of stream. */
ZEND_NAMED_FUNCTION(sockext_task_stream_fclose);
ZEND_NAMED_FUNCTION(sockext_task_stream_pclose);
extern zend_internal_function sockext_task_stream_original_fclose;
extern zend_internal_function sockext_task_stream_original_pclose;
extern zend_internal_function sockext_task_stream_original_gzclose;
extern zend_internal_function sockext_task_stream_original_bzclose;

#endif
