/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class Socket: how it is made, freed, cast and compared, and the guard against closed ones.
 * Invariant: bsd_socket is valid, or the socket is closed. With a zstream the stream owns the
 * descriptor.
 */
#ifndef SOCKEXT_SOCKET_OBJECT_H
#define SOCKEXT_SOCKET_OBJECT_H

#include "../platform/platform.h"

/* Why a close hook runs. */
typedef enum {
	SOCKEXT_SOCKET_CLOSES,
	SOCKEXT_SOCKET_IS_EXPORTED, /* a stream takes the descriptor over, and may close it */
} sockext_close_reason;

/* Runs before the descriptor of a socket goes: part of what has to know, and in the list that the
 * socket heads. */
typedef struct sockext_close_hook {
	struct sockext_close_hook *next;
	struct sockext_close_hook **link; /* what points to this one, or NULL outside of a list */
	/* When it closes, takes the hook off the list, and may run user code. */
	void (*on_close)(struct sockext_close_hook *hook, sockext_close_reason reason);
} sockext_close_hook;

/* What the registry of src/wait keeps in a socket; see wait/select_registry.h. */
typedef struct {
	struct sockext_select_record *record; /* or NULL: it is not registered */
	uint32_t seen; /* the last call that looked at its pattern: a hint, for it wraps */
	short wanted;  /* the events of poll(2) that it was asked for then */
	uint8_t apart; /* why it is not registered: bits */
} sockext_registration;

/* What an object of class Socket is allocated as: our own fields, then the struct that other
 * extensions know. Those of 32 bytes and a socket are 112, one of Zend's sizes of blocks. */
typedef struct {
	sockext_close_hook *close_hooks;
	sockext_registration registration;
	uint32_t slot;        /* where it stands in a set of sockets; see wait/select_wants.h */
	int8_t message_based; /* 1 or 0 once asked, -1 before */
	bool has_plain_view;  /* SO_PEEK_OFF was looked for and is not set; see line.c */
	php_socket base;
} sockext_socket;

static inline sockext_socket *sockext_socket_from_base(php_socket *sock)
{
	return (sockext_socket *) ((char *) sock - offsetof(sockext_socket, base));
}

/* The guard that every function puts behind its parameters; a socket may also lose its stream at
 * any time. */
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

/* Makes value a Socket of a descriptor of which nothing is known yet; on failure has warned, and fd
 * stays open. */
zend_result sockext_socket_create_from_fd(zval *value, PHP_SOCKET fd);

/* Closes the descriptor, unless a stream owns it. */
void sockext_socket_close(php_socket *sock);

/* Puts a hook into the list of a socket, or takes it off the list that it is in. */
void sockext_socket_add_close_hook(php_socket *sock, sockext_close_hook *hook);
void sockext_socket_remove_close_hook(sockext_close_hook *hook);

/* Runs every hook. A socket that closes must already be marked as closed: this may run user code.
 */
void sockext_socket_close_hooks(php_socket *sock);
void sockext_socket_export_hooks(php_socket *sock);

/* Returns the type (SOCK_*), or -1 if the system does not tell. */
int sockext_socket_get_type(const php_socket *sock);

/* Whether the socket keeps the boundaries of messages (SOCK_DGRAM, SOCK_SEQPACKET and so on). */
bool sockext_socket_is_message_based(php_socket *sock);

void sockext_socket_register_class(void);

#endif
