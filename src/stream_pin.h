/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP's stream layer calls methods of the script's own streams and goes on with the stream after
 * them, even if they have closed it. A pinned stream cannot be closed: fclose() and socket_close()
 * warn and do nothing. Fibers may be in methods of the same stream; the last to leave unpins it.
 */
#ifndef SOCKEXT_STREAM_PIN_H
#define SOCKEXT_STREAM_PIN_H

#include "php.h"

#include "php_streams.h"

static inline bool sockext_stream_is_pinned(const php_stream *stream)
{
	return stream->flags & PHP_STREAM_FLAG_NO_FCLOSE;
}

/* Pins a stream whose resource the caller holds; every pin is undone once. */
void sockext_stream_pin(php_stream *stream);
void sockext_stream_unpin(php_stream *stream);

/* Forgets what fatal errors have left pinned. */
void sockext_stream_pin_end_request(void);

#endif
