/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP's own functions and methods whose handlers we replace; see docs/replaced.md.
 */
#ifndef SOCKEXT_REPLACED_H
#define SOCKEXT_REPLACED_H

/* Replace the handlers, after everything else of the module has started, and, for classes of
 * modules that start later and for the transports of streams, when all modules have; and restore
 * them. */
void sockext_replaced_begin(int type);
void sockext_replaced_end(void);

#endif
