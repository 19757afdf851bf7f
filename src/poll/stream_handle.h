/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class StreamPollHandle, below PHP 8.6. Streams do not run close hooks: users of the handle check
 * whether it is still valid.
 */
#ifndef SOCKEXT_POLL_STREAM_HANDLE_H
#define SOCKEXT_POLL_STREAM_HANDLE_H

void sockext_poll_stream_handle_register_class(void);

#endif
