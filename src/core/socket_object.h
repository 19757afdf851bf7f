/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class Socket: creating, freeing, casting and comparing objects, and the guard against closed
 * ones. Invariant: bsd_socket is valid, or the socket is closed. If zstream is set, the stream owns
 * the descriptor.
 */
#ifndef SOCKEXT_SOCKET_OBJECT_H
#define SOCKEXT_SOCKET_OBJECT_H

#include "../platform/platform.h"

/* Why a close hook runs. */
typedef enum {
	SOCKEXT_SOCKET_CLOSES,
	SOCKEXT_SOCKET_IS_EXPORTED, /* a stream takes the descriptor over, and may close it */
} sockext_close_reason;

/* A close hook runs when a socket loses its descriptor: before it is closed, when the object is
 * freed, when socket_detach() gives it away, and when a stream takes it over; not when that stream
 * is closed. It is embedded in the struct that needs it, and is in a list of the socket. */
typedef struct sockext_close_hook {
	struct sockext_close_hook *next, **link; /* see list.h */
	/* With SOCKEXT_SOCKET_CLOSES, removes the hook from the list, and may run code of the script.
	 */
	void (*on_close)(struct sockext_close_hook *hook, sockext_close_reason reason);
} sockext_close_hook;

/* What wait/ keeps in a socket, and alone knows. Zero in a new socket. */
typedef struct {
	uint64_t words[2];
} sockext_wait_part;

/* The allocation of a Socket object: our own fields, then the struct that other extensions know.
 * With 32 bytes of our own it has 112 bytes, a block size of Zend's allocator. */
typedef struct {
	sockext_close_hook *close_hooks;
	sockext_wait_part wait_part;
	int8_t message_based; /* 1 or 0, or -1 while unknown */
	bool has_plain_peek;  /* SO_PEEK_OFF is known to be not set; see line.c */
	bool is_forced;       /* its descriptor is non-blocking for tasks, although it is not */
	bool is_shared;       /* another Socket has a descriptor of the same file description */
	/* SO_RCVTIMEO or SO_SNDTIMEO is negative, so that calls do not wait; the system reads it as 0,
	 * as it does no limit. */
	bool has_past_receive_end, has_past_send_end;
	php_socket base;
} sockext_socket;

static inline sockext_socket *sockext_socket_from_base(php_socket *sock)
{
	return (sockext_socket *) ((char *) sock - offsetof(sockext_socket, base));
}

/* The guard that every function uses after parsing its parameters. The stream that owns the
 * descriptor may have been closed by other code, too. */
#define SOCKEXT_GET_OPEN(sock, object, arg_num) \
	do { \
		(sock) = socket_from_obj(object); \
		SOCKEXT_ENSURE_OPEN(sock, arg_num); \
	} while (0)

#define SOCKEXT_ENSURE_OPEN(sock, arg_num) \
	do { \
		if (UNEXPECTED(!sockext_socket_is_open(sock))) { \
			sockext_socket_throw_closed(arg_num); \
			RETURN_THROWS(); \
		} \
	} while (0)

static inline bool sockext_socket_is_open(const php_socket *sock)
{
	return sock->bsd_socket != SOCKEXT_INVALID_FD
		   && EXPECTED(Z_ISUNDEF(sock->zstream) || Z_RES(sock->zstream)->type >= 0);
}

/* Throws the Error "… has already been closed" for an argument of the running function. */
void sockext_socket_throw_closed(uint32_t arg_num);

/* Makes value a Socket that owns the descriptor. */
php_socket *sockext_socket_create(zval *value, PHP_SOCKET fd, int family, bool blocking);

/* Makes value a Socket that owns a descriptor of unknown family and mode. On failure warns, and fd
 * stays open and with the caller. */
zend_result sockext_socket_create_from_fd(zval *value, PHP_SOCKET fd);

/* Closes the descriptor, unless a stream owns it. */
void sockext_socket_close(php_socket *sock);

/* The same, but the descriptor stays open and is the caller's; for everybody else the socket is
 * closed. No stream owns it. */
PHP_SOCKET sockext_socket_detach(php_socket *sock);

/* Whether an open Socket has this descriptor. Looks at all objects. */
bool sockext_socket_is_owned(PHP_SOCKET fd);

/* Add a hook to the list of a socket, and remove it from its list. */
void sockext_socket_add_close_hook(php_socket *sock, sockext_close_hook *hook);
void sockext_socket_remove_close_hook(sockext_close_hook *hook);

/* Run every hook. Those of a socket that closes may run code of the script: it must be marked as
 * closed before. */
void sockext_socket_close_hooks(php_socket *sock);
void sockext_socket_export_hooks(php_socket *sock);

/* Returns the type (SOCK_*), or -1 if the system refuses. */
int sockext_socket_get_type(const php_socket *sock);

/* Whether calls on the socket block. Asks the system if a stream may have changed its mode. */
bool sockext_socket_stream_blocks(const php_socket *sock);

static inline bool sockext_socket_blocks(const php_socket *sock)
{
	return EXPECTED(Z_ISUNDEF(sock->zstream)) ? sock->blocking : sockext_socket_stream_blocks(sock);
}

/* The script has set the mode of the descriptor. */
void sockext_socket_note_mode(php_socket *sock, bool blocking);

/* Call when the mode or one of the last four bools above has changed, which duplicates share: they
 * get it. Looks at all objects if there are any. */
void sockext_socket_share(const php_socket *sock);

/* Gives a new Socket what it shares, if another one has the same file description. */
void sockext_socket_find_shared(php_socket *sock);

/* Makes the descriptor of a blocking socket non-blocking, before each system call that has no flag
 * for it: the script may set the mode while a call waits. Returns 0 or -errno. */
int sockext_socket_force_nonblocking(php_socket *sock);

/* Gives it the mode again that the script has set. */
void sockext_socket_end_force(php_socket *sock);

/* Asks the system for the following, once. */
bool sockext_socket_find_message_based(php_socket *sock);

/* Whether the socket preserves message boundaries (SOCK_DGRAM, SOCK_SEQPACKET and others). */
static inline bool sockext_socket_is_message_based(php_socket *sock)
{
	signed char known = sockext_socket_from_base(sock)->message_based;

	return EXPECTED(known >= 0) ? known != 0 : sockext_socket_find_message_based(sock);
}

/* Whether the connection of a socket of this type is at its end, after an empty message. Packets of
 * SOCK_SEQPACKET may be empty, and so may those that follow: with bytes behind them it is not the
 * end. */
bool sockext_socket_is_at_end(const php_socket *sock, int type);

void sockext_socket_register_class(void);

#endif
