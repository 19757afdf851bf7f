/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See stream_pin.h. The first pin is the stream's flag, which PHP itself may have set before;
 * further ones are counted.
 */
#include "stream_pin.h"

#include "php_sockets_ext.h"

static zend_ulong key_of(const php_stream *stream)
{
	return (zend_ulong) (uintptr_t) stream;
}

void sockext_stream_pin(php_stream *stream)
{
	zval *further, one;

	if (EXPECTED(!sockext_stream_is_pinned(stream))) {
		stream->flags |= PHP_STREAM_FLAG_NO_FCLOSE;
		return;
	}
	if (!SOCKETS_G(further_pins)) {
		SOCKETS_G(further_pins) = zend_new_array(0);
	}
	further = zend_hash_index_find(SOCKETS_G(further_pins), key_of(stream));
	if (further) {
		Z_LVAL_P(further)++;
	} else {
		ZVAL_LONG(&one, 1);
		zend_hash_index_add_new(SOCKETS_G(further_pins), key_of(stream), &one);
	}
}

void sockext_stream_unpin(php_stream *stream)
{
	HashTable *all = SOCKETS_G(further_pins);
	zval *further = all ? zend_hash_index_find(all, key_of(stream)) : NULL;

	if (EXPECTED(!further)) {
		stream->flags &= ~PHP_STREAM_FLAG_NO_FCLOSE;
	} else if (--Z_LVAL_P(further) == 0) {
		zend_hash_index_del(all, key_of(stream));
	}
}

void sockext_stream_pin_end_request(void)
{
	if (SOCKETS_G(further_pins)) {
		zend_array_destroy(SOCKETS_G(further_pins));
		SOCKETS_G(further_pins) = NULL;
	}
}
