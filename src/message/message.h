/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in message.c, which only PHP calls.
 */
#ifndef SOCKEXT_MESSAGE_H
#define SOCKEXT_MESSAGE_H

void sockext_message_register_constants(int module_number);

#endif
