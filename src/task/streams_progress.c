/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_progress.h.
 */
#include "streams_progress.h"

void sockext_task_stream_tell_progress(php_stream *stream, ssize_t done)
{
	if (done > 0) {
		php_stream_notify_progress_increment(PHP_STREAM_CONTEXT(stream), done, 0);
	}
}

sockext_task_stream_hush sockext_task_stream_begin_hush(const php_stream *stream)
{
	const php_stream_context *context = PHP_STREAM_CONTEXT(stream);
	php_stream_notifier *notifier = context ? context->notifier : NULL;

	if (EXPECTED(!notifier || !(notifier->mask & PHP_STREAM_NOTIFIER_PROGRESS))) {
		return (sockext_task_stream_hush){NULL, NULL};
	}
	notifier->mask &= ~PHP_STREAM_NOTIFIER_PROGRESS;
	GC_ADDREF(stream->ctx);
	return (sockext_task_stream_hush){stream->ctx, notifier};
}

/* An error handler may have given the context another notifier. */
void sockext_task_stream_end_hush(const sockext_task_stream_hush *hush)
{
	if (EXPECTED(!hush->context)) {
		return;
	}
	const php_stream_context *context = hush->context->ptr;
	if (context && context->notifier == hush->notifier) {
		hush->notifier->mask |= PHP_STREAM_NOTIFIER_PROGRESS;
	}
	zend_list_delete(hush->context);
}
