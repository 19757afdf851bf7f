/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in message.c, which only PHP calls, and the keys of messages.
 */
#ifndef SOCKEXT_MESSAGE_H
#define SOCKEXT_MESSAGE_H

/* Makes the keys, once for the process. */
void sockext_message_startup(void);

void sockext_message_register_constants(int module_number);

#endif
