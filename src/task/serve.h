/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_serve().
 */
#ifndef SOCKEXT_SERVE_H
#define SOCKEXT_SERVE_H

void sockext_serve_register(void);

#endif
