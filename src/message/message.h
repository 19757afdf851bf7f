/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Messages: their constants, and the keys of their arrays. The functions are PHP's to call.
 */
#ifndef SOCKEXT_MESSAGE_H
#define SOCKEXT_MESSAGE_H

/* Makes the keys, once for the process. */
void sockext_message_startup(void);

void sockext_message_register_constants(int module_number);

#endif
