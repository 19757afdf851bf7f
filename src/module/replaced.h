/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP's own functions and methods whose handlers we replace; see docs/replaced.md.
 */
#ifndef SOCKEXT_REPLACED_H
#define SOCKEXT_REPLACED_H

/* Replace the handlers, after everything else of the module has started, and once more when all
 * modules have, for classes of those that start later; and restore them. */
void sockext_replaced_begin(void);
void sockext_replaced_end(void);

#endif
