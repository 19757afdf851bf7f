/* SPDX-License-Identifier: BSD-3-Clause
 *
 * socket_sendmmsg() and socket_recvmmsg(): many messages by one system call.
 */
#ifndef SOCKEXT_BATCH_H
#define SOCKEXT_BATCH_H

/* Prepares the keys of received messages, once for the process. */
void sockext_batch_startup(void);

#endif
