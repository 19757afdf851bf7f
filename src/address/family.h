/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Address families: a struct for each, in one table. Whatever differs between families is asked
 * here. A new family is a file with its struct, and a row of the table.
 */
#ifndef SOCKEXT_FAMILY_H
#define SOCKEXT_FAMILY_H

#include "../core/convert.h"
#include "address.h"

/* An address that a script gives is a text and a number, two arguments of the running function: a
 * host and a port, a path, the name or the index of an interface. arg_num is that of the text; the
 * number is the next. */
typedef struct {
	int number;       /* AF_* */
	const char *name; /* "AF_…" */

	/* Names of messages: arrays of a family's fields. */
	const char *label; /* what stock calls the family when the socket takes no name of it */
	const sockext_field *fields;
	socklen_t size; /* of a name without a single key */
	int taken_by;   /* the family whose sockets take names of this one, too, or 0 */

	bool has_ports;
	bool has_pairs;                                    /* socket_create_pair() makes them */
	bool has_peers;                                    /* socket_getpeername() tells them */
	bool is_sent_by_number;                            /* socket_sendto() needs the number */
	bool number_is_interface;                          /* there, which is a port otherwise */
	bool carries_descriptors;                          /* SCM_RIGHTS */
	const char *receive_failure;                       /* stock's words in socket_recvfrom() */
	const char *stream_transport, *datagram_transport; /* of PHP's streams, or NULL */

	/* Makes the protocol of socket(2) of that of socket_create(). NULL: it is the same. */
	int (*make_protocol)(zend_long protocol);

	/* Throws for flags that socket_recvfrom() does not take; FAILURE after that. NULL: any int. */
	zend_result (*check_receive_flags)(zend_long flags);

	/* Connects. FAILURE after an error has been thrown or reported. NULL: there are no peers. */
	zend_result (*connect)(
		php_socket *sock, const zend_string *text, uint16_t port, uint32_t arg_num);

	/* Fill in an address to bind to, and one to send to; FAILURE as above. */
	zend_result (*make_own_address)(php_socket *sock, const zend_string *text, uint16_t port,
		uint32_t arg_num, sockext_address *addr);
	zend_result (*make_destination)(php_socket *sock, const zend_string *text, zend_long number,
		uint32_t arg_num, sockext_address *addr);

	/* Throws where a socket's own address tells nothing; FAILURE after that. NULL: it always does.
	 */
	zend_result (*check_own_address)(const sockext_address *addr);

	/* Assigns an address to references; number may be NULL, and stays as it is where there is none.
	 * FAILURE after a TypeError of a typed reference. */
	zend_result (*assign)(const sockext_address *addr, zval *text, zval *number);

	/* Adds to an array what socket_addrinfo_explain() tells. NULL: getaddrinfo(3) has none of it.
	 */
	void (*explain)(const struct sockaddr *addr, zval *array);
} sockext_family;

extern const sockext_family sockext_family_unix;
extern const sockext_family sockext_family_inet;
extern const sockext_family sockext_family_inet6;
#ifdef AF_PACKET
extern const sockext_family sockext_family_packet;
#endif

/* The table; ends with NULL. */
extern const sockext_family *const sockext_families[];

/* Returns the family of a number, or NULL for one that has no row. */
const sockext_family *sockext_family_find(zend_long number);

/* Fields of names: the family, and 16 bits in network byte order, such as a port. */
zend_result sockext_family_to_zval(sockext_conversion *conv, void *member, zval *value);
zend_result sockext_family_short_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_family_short_to_zval(sockext_conversion *conv, void *member, zval *value);

#define SOCKEXT_FAMILY_FIELD \
	{ \
		"family", false, offsetof(sockext_address, u.any.sa_family), NULL, sockext_family_to_zval \
	}

#endif
