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

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. gzclose() and
 * bzclose() are aliases of fclose(); pclose() closes every kind of stream. Those of directories
 * know the default one. A filter that another task uses is not removed, and while one is added to
 * a stream that has been read from, other tasks cannot use the stream. */
ZEND_NAMED_FUNCTION(sockext_task_stream_fclose);
ZEND_NAMED_FUNCTION(sockext_task_stream_pclose);
ZEND_NAMED_FUNCTION(sockext_task_stream_opendir);
ZEND_NAMED_FUNCTION(sockext_task_stream_dir);
ZEND_NAMED_FUNCTION(sockext_task_stream_readdir);
ZEND_NAMED_FUNCTION(sockext_task_stream_rewinddir);
ZEND_NAMED_FUNCTION(sockext_task_stream_closedir);
ZEND_NAMED_FUNCTION(sockext_task_stream_directory_close);
ZEND_NAMED_FUNCTION(sockext_task_stream_filter_append);
ZEND_NAMED_FUNCTION(sockext_task_stream_filter_remove);
extern zend_internal_function sockext_task_stream_original_fclose;
extern zend_internal_function sockext_task_stream_original_pclose;
extern zend_internal_function sockext_task_stream_original_gzclose;
extern zend_internal_function sockext_task_stream_original_bzclose;
extern zend_internal_function sockext_task_stream_original_opendir;
extern zend_internal_function sockext_task_stream_original_dir;
extern zend_internal_function sockext_task_stream_original_readdir;
extern zend_internal_function sockext_task_stream_original_rewinddir;
extern zend_internal_function sockext_task_stream_original_closedir;
extern zend_internal_function sockext_task_stream_original_directory_close;
extern zend_internal_function sockext_task_stream_original_filter_append;
extern zend_internal_function sockext_task_stream_original_filter_remove;

#endif
