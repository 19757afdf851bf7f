/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Limits of the fuzzed extension: see guard.c.
 */
#ifndef FUZZ_GUARD_H
#define FUZZ_GUARD_H

#include <stdbool.h>
#include <sys/socket.h>

/* If set, called with every address that the extension binds, connects to or sends to. */
extern void (*guard_saw_address)(const struct sockaddr *addr, socklen_t len);

#endif
