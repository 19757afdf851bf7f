/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Blocking and non-blocking mode.
 */
#ifndef SOCKEXT_BLOCKING_H
#define SOCKEXT_BLOCKING_H

#include "../platform/platform.h"

/* In place of PHP's own socket_set_blocking(), which knows streams and is kept in original: takes
 * sockets as well. */
ZEND_NAMED_FUNCTION(sockext_blocking_handler);
extern zend_internal_function sockext_blocking_original;

#endif
