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
 * and a port, a path, the name or index of an interface, a port id and groups, a context id and a
 * port. arg_num is the argument with the text; the number is the next one. */
typedef struct {
	int number;       /* AF_* */
	const char *name; /* "AF_…" */

	/* Names of messages (msg_name): arrays with a family's fields. */
	const char *label; /* in stock's message about a name of this family */
	const sockext_field *fields;
	socklen_t size;  /* length of a name without any key */
	int accepted_by; /* another family whose sockets accept these names, or 0 */

	bool has_hosts;              /* addresses of hosts, which getaddrinfo(3) returns */
	bool has_paths;              /* addresses in the file system */
	bool has_ports;              /* functions require a port beside an address */
	bool has_pairs;              /* socket_create_pair() supports it */
	bool has_peers;              /* socket_getpeername() supports it */
	bool is_sent_by_number;      /* socket_sendto() requires the number */
	bool number_is_interface;    /* the index of an interface; otherwise it is a port */
	bool number_has_32_bits;     /* otherwise it is at most SOCKEXT_PORT_MAX */
	bool carries_descriptors;    /* SCM_RIGHTS */
	const char *receive_failure; /* stock's warning of socket_recvfrom() */
	const char *stream_transport, *datagram_transport; /* of PHP's streams, or NULL */

	/* Converts the protocol of socket_create() to that of socket(2). NULL: no conversion. */
	int (*make_protocol)(zend_long protocol);

	/* Throws for flags that socket_recvfrom() refuses; FAILURE after that. NULL: any int. */
	zend_result (*check_receive_flags)(zend_long flags);

	/* Connects. FAILURE after an error has been thrown or reported. NULL: not supported. */
	zend_result (*connect)(
		php_socket *sock, const zend_string *text, zend_long number, uint32_t arg_num);

	/* Fill in an address to bind to, and one to send to. FAILURE after an error has been thrown or
	 * reported. */
	zend_result (*make_own_address)(php_socket *sock, const zend_string *text, zend_long number,
		uint32_t arg_num, sockext_address *addr);
	zend_result (*make_destination)(php_socket *sock, const zend_string *text, zend_long number,
		uint32_t arg_num, sockext_address *addr);

	/* Throws where a socket's own address has no information; FAILURE after that. NULL: it always
	 * has. */
	zend_result (*check_own_address)(const sockext_address *addr);

	/* Assigns an address to references; number may be NULL, and is not changed by families without
	 * one. FAILURE after a TypeError of a typed reference. */
	zend_result (*assign)(const sockext_address *addr, zval *text, zval *number);

	/* Adds the fields of socket_addrinfo_explain() to an array, where has_hosts. */
	void (*explain)(const struct sockaddr *addr, zval *array);
} sockext_family;

extern const sockext_family sockext_family_unix;
extern const sockext_family sockext_family_inet;
extern const sockext_family sockext_family_inet6;
#ifdef AF_PACKET
extern const sockext_family sockext_family_packet;
#endif
#ifdef SOCKEXT_HAS_NETLINK
extern const sockext_family sockext_family_netlink;
#endif
#ifdef SOCKEXT_HAS_VSOCK
extern const sockext_family sockext_family_vsock;
#endif
#ifdef SOCKEXT_HAS_CAN
extern const sockext_family sockext_family_can;
#endif

/* The families in texts of errors: all, and those whose sockets connect. */
#ifdef AF_PACKET
#define SOCKEXT_FAMILY_NAMES_PACKET "AF_PACKET, "
#else
#define SOCKEXT_FAMILY_NAMES_PACKET
#endif
#if defined(SOCKEXT_HAS_NETLINK) && defined(SOCKEXT_HAS_VSOCK) && defined(SOCKEXT_HAS_CAN)
#define SOCKEXT_FAMILY_NAMES_END "AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN"
#elif defined(SOCKEXT_HAS_NETLINK)
#define SOCKEXT_FAMILY_NAMES_END "AF_INET, AF_INET6, or AF_NETLINK"
#else
#define SOCKEXT_FAMILY_NAMES_END "AF_INET, or AF_INET6"
#endif
#define SOCKEXT_FAMILY_NAMES "AF_UNIX, " SOCKEXT_FAMILY_NAMES_PACKET SOCKEXT_FAMILY_NAMES_END
#define SOCKEXT_FAMILY_NAMES_CONNECTED "AF_UNIX, " SOCKEXT_FAMILY_NAMES_END

/* The table of families, terminated by NULL. */
extern const sockext_family *const sockext_families[];

/* Returns the family with this number, or NULL if the table has none. */
const sockext_family *sockext_family_find(zend_long number);

/* Throws a ValueError for the number of an address, argument arg_num of the running function, if it
 * is out of the range of the family, or of a port if family is NULL; FAILURE after that. */
zend_result sockext_family_check_any_number(
	const sockext_family *family, zend_long number, uint32_t arg_num);

static inline zend_result sockext_family_check_number(
	const sockext_family *family, zend_long number, uint32_t arg_num)
{
	/* All families have what is a port. */
	return EXPECTED((zend_ulong) number <= SOCKEXT_PORT_MAX)
			   ? SUCCESS
			   : sockext_family_check_any_number(family, number, arg_num);
}

/* Stores a text that is a decimal number of 32 bits; what names it in the ValueError, which is
 * thrown otherwise; FAILURE after that. Where PHP's int has 32 bits, the upper half of the numbers
 * is negative. */
zend_result sockext_family_id_from_text(
	const zend_string *text, const char *what, uint32_t arg_num, uint32_t *id);

/* Assigns a number as a text, and another one, to references; number may be NULL. FAILURE after a
 * TypeError of a typed reference. */
zend_result sockext_family_assign_id(uint32_t id, uint32_t other, zval *text, zval *number);

/* The connect of families whose destination is one address. */
zend_result sockext_family_connect(
	php_socket *sock, const zend_string *text, zend_long number, uint32_t arg_num);

/* Fields of names: the family, and 16 bits in network byte order, such as a port. */
void sockext_family_to_zval(void *member, zval *value);
zend_result sockext_family_short_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_family_short_to_zval(void *member, zval *value);

#define SOCKEXT_FAMILY_FIELD \
	{ \
		SOCKEXT_KEY_FAMILY, false, offsetof(sockext_address, u.any.sa_family), NULL, \
			sockext_family_to_zval \
	}

#endif
