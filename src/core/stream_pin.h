/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Everything that this extension asks of a stream, and that may run code of the script: methods of
 * its own streams, filters. PHP goes on with the stream after such code, so it must not be gone.
 * A pinned stream stays: fclose() and socket_close() warn and do nothing, and what closes it
 * without asking (pclose(), closedir()) takes effect when the last pin is undone.
 */
#ifndef SOCKEXT_STREAM_PIN_H
#define SOCKEXT_STREAM_PIN_H

#include "php.h"

#include "php_network.h"
#include "php_streams.h"

/* Returns the stream of a resource, or NULL if it has none. */
php_stream *sockext_stream_fetch(zend_resource *resource);

/* Returns the stream of a resource, pinned, or NULL if it has none, or one that is being closed.
 * Holds the resource until the pin is undone, once. Fibers may have pins of the same stream. */
php_stream *sockext_stream_pin(zend_resource *resource);

/* May close the stream and run code of the script. */
void sockext_stream_unpin(php_stream *stream, zend_resource *resource);

/* Whether the script must not close it now. */
bool sockext_stream_must_stay(const php_stream *stream);

/* Throws the TypeError of functions that are given a closed stream. */
void sockext_stream_throw_invalid(void);

/* What is asked of pinned streams, as PHP's functions of these names have it. */
zend_result sockext_stream_cast(php_stream *stream, int as, void *fd, bool reports);
int sockext_stream_set_option(php_stream *stream, int option, int value);

/* The same; 0, or -EALREADY when one of the two is not done with the stream yet, or -ESPIPE when it
 * cannot seek. */
int sockext_stream_seek(php_stream *stream, zend_off_t offset, int whence);
int sockext_stream_fill(php_stream *stream);

/* Gets the descriptor to wait with, also of a stream with filters, which a cast would refuse. */
zend_result sockext_stream_get_waitable(php_stream *stream, php_socket_t *fd);

/* The table of pins belongs to the thread. */
void sockext_stream_pin_init(HashTable *pins);
void sockext_stream_pin_destroy(HashTable *pins);

/* Fatal errors leave pins. The first, before PHP closes all streams, undoes those that nothing can
 * go on with; the second, after that, lets those that outlive the request be closed again. */
void sockext_stream_pin_end_request(void);
void sockext_stream_pin_after_request(void);

#endif
