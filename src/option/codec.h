/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs: convert PHP values of options to and from the data of setsockopt(2) and getsockopt(2).
 * Those of multicast are in multicast.h.
 */
#ifndef SOCKEXT_OPTION_CODEC_H
#define SOCKEXT_OPTION_CODEC_H

#include "number.h"

/* The most members of an array that is set, and the size of its struct; and of one that is read. */
#define SOCKEXT_OPTION_MEMBERS_MAX 4
#define SOCKEXT_OPTION_STRUCT_MAX 16
#define SOCKEXT_OPTION_READ_MAX 512

/* The arguments of setsockopt(2). */
typedef struct {
	int number; /* the option; that of the row, or its other, unless the codec changes it */
	socklen_t length;
	const void *data;   /* points into u, into owned or into the value */
	zend_string *owned; /* is released after the call; or NULL */
	unsigned int noted; /* for done: the index of an interface, a family, or more */
	void (*done)(php_socket *sock, unsigned int noted); /* called after it was set, or NULL */
	union {
		int number;
		uint64_t wide;
		unsigned int index;
		sockext_multicast_octet octet;
		sockext_timeout timeout;
		struct linger linger;
		sockext_multicast_interface multicast;
		struct in6_pktinfo pktinfo;
		char structure[SOCKEXT_OPTION_STRUCT_MAX];
#ifdef MCAST_JOIN_GROUP
		struct group_req group;
		struct group_source_req source;
		struct ipv6_mreq member;
#endif
#ifdef SO_ATTACH_FILTER
		struct {
			struct sock_filter code[2];
			struct sock_fprog program;
		} filter;
#endif
#ifdef PACKET_ADD_MEMBERSHIP
		struct packet_mreq packets;
#endif
#ifdef __linux__
		uint32_t types[8];
#endif
#ifdef SO_ACCEPTFILTER
		struct accept_filter_arg accept_filter;
#endif
#ifdef TCP_FUNCTION_BLK
		struct tcp_function_set function_set;
#endif
	} u;
} sockext_option_value;

typedef struct sockext_option sockext_option;
typedef struct sockext_option_shape sockext_option_shape;

/* Converts the value of an option to be set. May run code of the script, which may close the
 * socket. FAILURE after an exception or a warning, and if an error handler has thrown. */
typedef zend_result sockext_option_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw);

/* Gets the option of an open socket as a PHP value; warns and makes it false on failure. */
typedef void sockext_option_to_zval(const sockext_option *option, php_socket *sock, zval *value);

/* A row of the table. */
struct sockext_option {
	int level;
	int number;
	const char *name;
	sockext_option_from_zval *from_zval; /* NULL: an int */
	sockext_option_to_zval *to_zval;     /* NULL: an int */
	int64_t min, max; /* of a number; max of bytes: how many the system wants, or 0 for any */
	const sockext_option_shape *shape; /* of structs, see codec_shape.h */
	int other;         /* the number that the codec sets in place of this one, or 0 */
	bool is_unsigned;  /* an int of 32 bits without a sign */
	bool is_any_level; /* scripts give its form at other levels, too, and rely on the error */
};

/* Makes an int the data. */
static inline void sockext_option_set_number(sockext_option_value *raw, int number)
{
	raw->u.number = number;
	raw->data = &raw->u.number;
	raw->length = sizeof(raw->u.number);
}

/* Returns the members of an array, or of an object cast to an array; the caller releases them with
 * zend_release_properties(). NULL after an exception. */
HashTable *sockext_option_members(const char *name, zval *value);

/* Copies a member, since its conversion may run code that removes it; false if it is missing. */
bool sockext_option_copy_member(const HashTable *members, const char *key, zval *copy);

/* Gets an option's data, of at most *length bytes; on failure warns and makes value false. */
zend_result sockext_option_fetch(
	const sockext_option *option, php_socket *sock, void *data, socklen_t *length, zval *value);

/* An int in one byte, for multicast of IPv4; a boolean as an int; a boolean in one byte. */
sockext_option_from_zval sockext_option_octet_from_zval;
sockext_option_from_zval sockext_option_bool_from_zval;
sockext_option_from_zval sockext_option_octet_bool_from_zval;

#endif
