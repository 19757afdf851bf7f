/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The progress of reads and writes of streams, which the callback of the context receives.
 */
#ifndef SOCKEXT_TASK_STREAMS_PROGRESS_H
#define SOCKEXT_TASK_STREAMS_PROGRESS_H

#include "../platform/platform.h"

#include "php_streams.h"

/* Reports a number of bytes, unless it is 0 or negative. The callback may wait, and close the
 * stream. */
void sockext_task_stream_tell_progress(php_stream *stream, ssize_t done);

/* PHP's reads and writes report their progress in the middle, where the stream is not as the
 * script has set it. Between these two they do not. */
typedef struct {
	zend_resource *context; /* with a reference; NULL if there is nobody to tell */
	php_stream_notifier *notifier;
} sockext_task_stream_muted;

sockext_task_stream_muted sockext_task_stream_mute(const php_stream *stream);
void sockext_task_stream_unmute(const sockext_task_stream_muted *muted);

#endif
