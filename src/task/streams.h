/* SPDX-License-Identifier: BSD-3-Clause
 *
 * PHP's own socket streams in tasks: a stream that PHP's transports make gets a copy of its table
 * of operations, in which reading, writing, closing and setting options are ours. While there are
 * tasks and the stream is a blocking one they let other code run, else they call PHP's. See
 * docs/tasks.md.
 */
#ifndef SOCKEXT_TASK_STREAMS_H
#define SOCKEXT_TASK_STREAMS_H

#include "../platform/platform.h"
#include "../wait/call.h"
#include "../wait/watch.h"

#include "php_network.h"
#include "php_streams.h"

/* Warns of an error of a stream as PHP does; from 8.6 on with a code, a case of StreamErrorCode. */
#if PHP_VERSION_ID >= 80600
#define SOCKEXT_TASK_STREAM_WARN(stream, code, text) php_stream_warn(stream, code, text)
#else
#define SOCKEXT_TASK_STREAM_WARN(stream, code, text) php_error_docref(NULL, E_WARNING, text)
#endif

/* An operation on a stream that is under way, on the stack of its code. Which flow that belongs to
 * may change: the script can suspend its fiber in a callback, and resume it elsewhere. */
typedef struct sockext_task_stream_user {
	struct sockext_task_stream_user *next, **link; /* of the stream */
	zend_fiber_context *context;
	zend_resource *other; /* another stream of the same call, with a reference, or NULL */
	zend_object *end;     /* what ends it if another task closes the stream, or NULL */
	bool waits;           /* for the stream, which is to be there afterwards */
	bool is_brief;        /* it waits for a moment that ends by itself */
} sockext_task_stream_user;

/* What a stream has of ours. It is freed when the stream has closed and the last operation ends; a
 * persistent one may close after the request. */
typedef struct sockext_task_stream {
	php_stream_ops ops; /* the stream's table; also that of one that it accepts, at first */
	const php_stream_ops *original; /* PHP's */
	php_stream *stream;
	struct timeval connect_timeout;  /* of the handshake of a client */
	const char *rest;                /* of a write that has failed, or NULL */
	int crypto_method;               /* of a transport that begins with TLS, or 0 */
	sockext_task_stream_user *users; /* operations under way */
	uint32_t hub;                    /* the number of the hub in which they are */
	bool is_ssl;                     /* of the transports of openssl, also without TLS */
	bool is_datagram;
	bool is_tcp;     /* a read returns all that there is */
	bool is_tls;     /* TLS is active */
	bool is_client;  /* in TLS */
	bool is_forced;  /* the descriptor is non-blocking for our sake */
	bool is_closing; /* operations end */
	bool is_persistent;
	bool is_closed; /* the stream is no more; this is freed with the last operation */
} sockext_task_stream;

/* An operation that reads or writes. */
typedef struct {
	sockext_task_stream *own;
	sockext_task_stream_user user;
	sockext_watch *watch;
	sockext_turn turn;
	int64_t end; /* of its waits; 0 until the first one, by the stream's timeout */
} sockext_task_stream_use;

/* Gives a stream of PHP's transports the table of ours; others, persistent ones that two tasks may
 * get, and those that have it are left as they are. Returns what the stream has then, or NULL. */
sockext_task_stream *sockext_task_stream_wrap(php_stream *stream);

/* Returns what the stream has, or NULL. */
sockext_task_stream *sockext_task_stream_find(const php_stream *stream);

static inline php_netstream_data_t *sockext_task_stream_data(const sockext_task_stream *own)
{
	return own->stream->abstract;
}

/* Whether operations on the stream wait, and whether those do that open it. */
bool sockext_task_stream_waits(const sockext_task_stream *own);
bool sockext_task_stream_may_wait(const sockext_task_stream *own);

/* Begin and end an operation. The end may free what the stream has. Before that, those of an
 * earlier request are forgotten, which a fatal error has ended. */
void sockext_task_stream_forget_old(sockext_task_stream *own);
void sockext_task_stream_enter(sockext_task_stream *own, sockext_task_stream_user *user);
void sockext_task_stream_leave(sockext_task_stream *own, sockext_task_stream_user *user);

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

/* Waits until a poll tells of bytes, connections or errors to read. */
int sockext_task_stream_wait_readable(sockext_task_stream_use *use);

/* The end of a wait that begins now; NULL and negative seconds are no limit. */
int64_t sockext_task_stream_end_of(const struct timeval *timeout);

/* Whether the stream's timeout is 0, with which PHP does not wait; with TLS it waits without limit.
 */
bool sockext_task_stream_has_no_time(const sockext_task_stream *own);

/* Makes the descriptor blocking again, for calls of PHP's operations that block. */
void sockext_task_stream_restore_mode(sockext_task_stream *own);

/* A stream that has PHP's table, with which PHP's operations compare, until it is taken back. Where
 * an error handler may run meanwhile it is pinned: our table would not learn that it is closed. */
typedef struct {
	sockext_task_stream *own;
	zend_resource *pinned; /* or NULL */
} sockext_task_stream_loan;

sockext_task_stream_loan sockext_task_stream_lend(sockext_task_stream *own, bool is_to_stay);
void sockext_task_stream_take_back(const sockext_task_stream_loan *loan);

/* PHP's operation, for which the stream is lent. The second one lets the descriptor block before.
 */
int sockext_task_stream_call_original(
	sockext_task_stream *own, int option, int value, void *parameter);
int sockext_task_stream_set_plain_option(
	sockext_task_stream *own, int option, int value, void *parameter);

/* Operations in tasks. A send returns whether it was done, else PHP's is to be called. */
ssize_t sockext_task_stream_read(sockext_task_stream *own, char *data, size_t size);
ssize_t sockext_task_stream_write(sockext_task_stream *own, const char *data, size_t size);
void sockext_task_stream_receive_from(sockext_task_stream *own, php_stream_xport_param *param);
bool sockext_task_stream_send_to(sockext_task_stream *own, php_stream_xport_param *param);
int sockext_task_stream_connect(sockext_task_stream *own, int value, php_stream_xport_param *param);
int sockext_task_stream_accept(sockext_task_stream *own, int value, php_stream_xport_param *param);

/* One attempt of PHP's operation on a TLS stream, which does not block. Store whether it would
 * have. */
ssize_t sockext_task_stream_try_tls_read(
	sockext_task_stream *own, char *data, size_t size, bool *would_block);
ssize_t sockext_task_stream_try_tls_write(
	sockext_task_stream *own, const char *data, size_t size, bool *would_block);
int sockext_task_stream_try_tls_option(
	sockext_task_stream *own, int option, int value, void *parameter);

/* Sets TLS up, or begins or ends it; also without tasks. */
int sockext_task_stream_set_crypto(
	sockext_task_stream *own, int value, php_stream_xport_crypto_param *param);

/* Handlers of PHP's functions, and copies of the functions; see module/replaced.c. */
ZEND_NAMED_FUNCTION(sockext_task_stream_select);
ZEND_NAMED_FUNCTION(sockext_task_stream_pair);
extern zend_internal_function sockext_task_stream_original_select;
extern zend_internal_function sockext_task_stream_original_pair;

/* When all modules have been started: the transports, if the setting is on. And when they end. */
void sockext_task_streams_begin(void);
void sockext_task_streams_end(void);

/* The setting; see hooks.c. */
bool sockext_task_streams_are_on(void);

#endif
