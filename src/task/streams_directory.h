/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Functions for directories in tasks.
 */
#ifndef SOCKEXT_TASK_STREAMS_DIRECTORY_H
#define SOCKEXT_TASK_STREAMS_DIRECTORY_H

#include "../platform/platform.h"

#include "php.h"

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. They know the
 * default directory, and do not close one that another task uses. */
ZEND_NAMED_FUNCTION(sockext_task_stream_opendir);
ZEND_NAMED_FUNCTION(sockext_task_stream_dir);
ZEND_NAMED_FUNCTION(sockext_task_stream_readdir);
ZEND_NAMED_FUNCTION(sockext_task_stream_rewinddir);
ZEND_NAMED_FUNCTION(sockext_task_stream_closedir);
ZEND_NAMED_FUNCTION(sockext_task_stream_directory_close);
extern zend_internal_function sockext_task_stream_original_opendir;
extern zend_internal_function sockext_task_stream_original_dir;
extern zend_internal_function sockext_task_stream_original_readdir;
extern zend_internal_function sockext_task_stream_original_rewinddir;
extern zend_internal_function sockext_task_stream_original_closedir;
extern zend_internal_function sockext_task_stream_original_directory_close;

#endif
