/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Calls of streams that may run code of the script: methods of userspace streams, filters. PHP uses
 * the stream after such code, so it must not be freed there. A pinned stream cannot be: fclose()
 * and socket_close() warn and do nothing, and what closes it without a check (pclose(), closedir())
 * takes effect with the last unpin.
 */
#ifndef SOCKEXT_STREAM_PIN_H
#define SOCKEXT_STREAM_PIN_H

#include "php.h"

#include "php_network.h"
#include "php_streams.h"

/* Returns the stream of a resource, or NULL if it has none. */
php_stream *sockext_stream_fetch(zend_resource *resource);

/* Pins the stream of a resource and returns it, or NULL if it has none or the stream is being
 * closed. Holds a reference to the resource until sockext_stream_unpin(). Several pins of one
 * stream are allowed, also by several fibers. */
php_stream *sockext_stream_pin(zend_resource *resource);

/* Removes one pin. May close the stream and run code of the script. */
void sockext_stream_unpin(php_stream *stream, zend_resource *resource);

/* Whether this is a transport of PHP, TLS included: "tcp_socket", "udp_socket" and others. */
bool sockext_stream_is_transport(const php_stream *stream);

/* Whether the script must not close the stream now; and whether it cannot, although the function
 * does not look: the close is put off. */
bool sockext_stream_must_stay(const php_stream *stream);
bool sockext_stream_is_pinned(const php_stream *stream);

/* Throws the TypeError for a closed stream. */
void sockext_stream_throw_invalid(void);

/* PHP's functions of these names, on pinned streams. */
zend_result sockext_stream_cast(php_stream *stream, int as, void *fd, bool reports);
int sockext_stream_set_option(php_stream *stream, int option, int value);

/* The same. Return 0, -EALREADY while a seek or a fill of this stream is running, or -ESPIPE if it
 * cannot seek. */
int sockext_stream_seek(php_stream *stream, zend_off_t offset, int whence);
int sockext_stream_fill(php_stream *stream);

/* Gets the descriptor to wait for, also of a stream with filters, which a cast refuses. */
zend_result sockext_stream_get_waitable(php_stream *stream, php_socket_t *fd);

/* A stream that PHP is closing, until it calls the close operation, while code of the script may
 * run: after a fatal error in that PHP leaves it open, and its descriptor is closed as that of a
 * pinned one. */
void sockext_stream_note_closing(const php_stream *stream);
void sockext_stream_forget_closing(const php_stream *stream);

/* The table of pins belongs to the thread. */
void sockext_stream_pin_init(HashTable *pins);
void sockext_stream_pin_destroy(HashTable *pins);

/* Fatal errors leave pins behind. The first function runs before PHP closes all streams, and
 * removes pins that no fiber has; the second runs after that, and removes the others. */
void sockext_stream_pin_end_request(void);
void sockext_stream_pin_after_request(void);

#endif
