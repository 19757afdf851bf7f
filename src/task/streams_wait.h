/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Operations of streams in tasks: their turns and their waits.
 */
#ifndef SOCKEXT_TASK_STREAMS_WAIT_H
#define SOCKEXT_TASK_STREAMS_WAIT_H

#include "streams.h"

/* An operation that reads or writes. */
typedef struct {
	sockext_task_stream *own;
	sockext_task_stream_user user;
	sockext_watch *watch;
	sockext_turn turn;
	int64_t end; /* of its waits; 0 until the first one, by the stream's timeout */
} sockext_task_stream_use;

/* Begin and end an operation. The end may free what the stream has. Before that, those of an
 * earlier request are forgotten, which a fatal error has ended. */
void sockext_task_stream_forget_old(sockext_task_stream *own);
void sockext_task_stream_enter(sockext_task_stream *own, sockext_task_stream_user *user);
void sockext_task_stream_leave(sockext_task_stream *own, sockext_task_stream_user *user);

/* The operations that are under way end before the stream is freed: they are woken, and their code
 * runs until it waits again. */
void sockext_task_stream_end_users(sockext_task_stream *own);

/* Begin and end an operation, in its turn. The end of its waits, those for the turn too, is 0 for
 * that of the stream's timeout. The first returns 0 or an error of call.h; with 0, the second is to
 * be called. Reads that are not shared throw if another task has the turn. */
int sockext_task_stream_begin(sockext_task_stream_use *use, sockext_task_stream *own,
	sockext_turn turn, bool is_shared, int64_t end);
void sockext_task_stream_end(sockext_task_stream_use *use);

/* Lets others run after many calls that need not wait; 0 or an error of call.h. */
int sockext_task_stream_let_others_run(sockext_task_stream *own, sockext_task_stream_user *user);

/* Waits for an event; 0 or an error of call.h: -EAGAIN if the time is up. */
int sockext_task_stream_wait(sockext_task_stream_use *use, int event);

/* For a stream that is being closed, and that no others use: waits until the end of TLS can be
 * sent, at most for the stream's timeout. After that, it is sent if there is room. */
void sockext_task_stream_wait_for_room(sockext_task_stream *own);

/* Waits until a poll tells of bytes, connections or errors to read. */
int sockext_task_stream_wait_readable(sockext_task_stream_use *use);

/* The end of a wait that begins now; NULL and negative seconds are no limit. */
int64_t sockext_task_stream_end_of(const struct timeval *timeout);

/* Whether the stream's timeout is 0, with which PHP does not wait; with TLS it waits without limit.
 */
bool sockext_task_stream_has_no_time(const sockext_task_stream *own);

#endif
