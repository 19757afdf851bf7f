/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP's stream layer calls methods of the script's own streams and goes on with the stream after
 * them, even if they have closed it. A pinned stream cannot be closed: fclose() and socket_close()
 * warn and do nothing.
 */
#ifndef SOCKEXT_STREAM_PIN_H
#define SOCKEXT_STREAM_PIN_H

#include "php.h"

#include "php_streams.h"

typedef struct {
	php_stream *stream;
	bool was_pinned;
} sockext_stream_pin;

static inline bool sockext_stream_is_pinned(const php_stream *stream)
{
	return stream->flags & PHP_STREAM_FLAG_NO_FCLOSE;
}

/* Pins a stream whose resource the caller holds; every pin is undone once. */
static inline sockext_stream_pin sockext_stream_pin_down(php_stream *stream)
{
	sockext_stream_pin pin = {stream, sockext_stream_is_pinned(stream)};

	stream->flags |= PHP_STREAM_FLAG_NO_FCLOSE;
	return pin;
}

static inline void sockext_stream_unpin(const sockext_stream_pin *pin)
{
	if (!pin->was_pinned) {
		pin->stream->flags &= ~PHP_STREAM_FLAG_NO_FCLOSE;
	}
}

#endif
