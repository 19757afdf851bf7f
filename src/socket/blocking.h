/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Blocking and non-blocking mode.
 */
#ifndef SOCKEXT_BLOCKING_H
#define SOCKEXT_BLOCKING_H

#include "../platform/platform.h"

/* The handler that replaces that of PHP's socket_set_blocking(): accepts sockets as well as
 * streams. original is a copy of PHP's function. */
ZEND_NAMED_FUNCTION(sockext_blocking_handler);
extern zend_internal_function sockext_blocking_original;

#endif
