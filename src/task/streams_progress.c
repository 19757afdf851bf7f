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

sockext_task_stream_muted sockext_task_stream_mute(const php_stream *stream)
{
	const php_stream_context *context = PHP_STREAM_CONTEXT(stream);
	php_stream_notifier *notifier = context ? context->notifier : NULL;

	if (EXPECTED(!notifier || !(notifier->mask & PHP_STREAM_NOTIFIER_PROGRESS))) {
		return (sockext_task_stream_muted){NULL, NULL};
	}
	notifier->mask &= ~PHP_STREAM_NOTIFIER_PROGRESS;
	GC_ADDREF(stream->ctx);
	return (sockext_task_stream_muted){stream->ctx, notifier};
}

/* An error handler may have given the context another notifier. */
void sockext_task_stream_unmute(const sockext_task_stream_muted *muted)
{
	if (EXPECTED(!muted->context)) {
		return;
	}
	const php_stream_context *context = muted->context->ptr;
	if (context && context->notifier == muted->notifier) {
		muted->notifier->mask |= PHP_STREAM_NOTIFIER_PROGRESS;
	}
	zend_list_delete(muted->context);
}
