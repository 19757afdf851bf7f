/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Which classes of the polling API this PHP gets from us.
 */
#ifndef SOCKEXT_POLL_REGISTER_H
#define SOCKEXT_POLL_REGISTER_H

/* Registers SocketPollHandle and, where PHP or a library loaded before has no Io\Poll, all of it.
 */
void sockext_poll_register_classes(void);

#endif
