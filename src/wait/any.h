/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Waiting for the first of several sockets, which only the caller has.
 */
#ifndef SOCKEXT_ANY_H
#define SOCKEXT_ANY_H

#include "readiness.h"
#include "timeout.h"

/* Waits until one of the sockets is writable, or until end; with none of them it is a pause. In
 * tasks others run meanwhile. Handlers of signals run during the wait, which then goes on. Returns
 * the index of a socket, and stores whether it has an error or a hang-up, too, which one that is
 * closed has; -EAGAIN when the time is up, -errno, or -SOCKEXT_CALL_STOPPED after an exception.
 * Asks at least once. */
int sockext_any_wait(php_socket *const *socks, uint32_t count, int64_t end, bool *has_more);

#endif
