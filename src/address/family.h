/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Address families: one struct each, in one table. It holds everything that differs between
 * families. A new family is a file with its struct, and a row of the table.
 */
#ifndef SOCKEXT_FAMILY_H
#define SOCKEXT_FAMILY_H

#include "../core/convert.h"
#include "address.h"

/* A script passes an address as a text and a number, two arguments of the running function: a host
 * and a port, a path, or the name or index of an interface. arg_num is the argument with the text;
 * the number is the next one. */
typedef struct {
	int number;       /* AF_* */
	const char *name; /* "AF_…" */

	/* Names of messages (msg_name): arrays with a family's fields. */
	const char *label; /* in stock's message about a name of this family */
	const sockext_field *fields;
	socklen_t size;  /* length of a name without any key */
	int accepted_by; /* another family whose sockets accept these names, or 0 */

	bool has_ports;
	bool has_pairs;              /* socket_create_pair() supports it */
	bool has_peers;              /* socket_getpeername() supports it */
	bool is_sent_by_number;      /* socket_sendto() requires the number */
	bool number_is_interface;    /* the index of an interface; otherwise it is a port */
	bool carries_descriptors;    /* SCM_RIGHTS */
	const char *receive_failure; /* stock's warning of socket_recvfrom() */
	const char *stream_transport, *datagram_transport; /* of PHP's streams, or NULL */

	/* Converts the protocol of socket_create() to that of socket(2). NULL: no conversion. */
	int (*make_protocol)(zend_long protocol);

	/* Throws for flags that socket_recvfrom() refuses; FAILURE after that. NULL: any int. */
	zend_result (*check_receive_flags)(zend_long flags);

	/* Connects. FAILURE after an error has been thrown or reported. NULL: not supported. */
	zend_result (*connect)(
		php_socket *sock, const zend_string *text, uint16_t port, uint32_t arg_num);

	/* Fill in an address to bind to, and one to send to. FAILURE after an error has been thrown or
	 * reported. */
	zend_result (*make_own_address)(php_socket *sock, const zend_string *text, uint16_t port,
		uint32_t arg_num, sockext_address *addr);
	zend_result (*make_destination)(php_socket *sock, const zend_string *text, zend_long number,
		uint32_t arg_num, sockext_address *addr);

	/* Throws where a socket's own address has no information; FAILURE after that. NULL: it always
	 * has. */
	zend_result (*check_own_address)(const sockext_address *addr);

	/* Assigns an address to references; number may be NULL, and is not changed by families without
	 * one. FAILURE after a TypeError of a typed reference. */
	zend_result (*assign)(const sockext_address *addr, zval *text, zval *number);

	/* Adds the fields of socket_addrinfo_explain() to an array. NULL: getaddrinfo(3) never returns
	 * this family. */
	void (*explain)(const struct sockaddr *addr, zval *array);
} sockext_family;

extern const sockext_family sockext_family_unix;
extern const sockext_family sockext_family_inet;
extern const sockext_family sockext_family_inet6;
#ifdef AF_PACKET
extern const sockext_family sockext_family_packet;
#endif

/* The table of families, terminated by NULL. */
extern const sockext_family *const sockext_families[];

/* Returns the family with this number, or NULL if the table has none. */
const sockext_family *sockext_family_find(zend_long number);

/* Fields of names: the family, and 16 bits in network byte order, such as a port. */
zend_result sockext_family_to_zval(sockext_conversion *conv, void *member, zval *value);
zend_result sockext_family_short_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_family_short_to_zval(sockext_conversion *conv, void *member, zval *value);

#define SOCKEXT_FAMILY_FIELD \
	{ \
		SOCKEXT_KEY_FAMILY, false, offsetof(sockext_address, u.any.sa_family), NULL, \
			sockext_family_to_zval \
	}

#endif
