/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Blocking and non-blocking mode.
 */
#ifndef SOCKEXT_BLOCKING_H
#define SOCKEXT_BLOCKING_H

/* Makes PHP's own socket_set_blocking(), which knows streams, take sockets as well; and undoes it.
 */
void sockext_blocking_extend(void);
void sockext_blocking_restore(void);

#endif
