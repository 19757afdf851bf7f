/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What the fuzzed extension may do to the machine: see guard.c.
 */
#ifndef FUZZ_GUARD_H
#define FUZZ_GUARD_H

#include <stdbool.h>
#include <sys/socket.h>

/* Is told every address that the extension binds, connects to or sends to, if it is set. */
extern void (*guard_saw_address)(const struct sockaddr *addr, socklen_t len);

#endif
