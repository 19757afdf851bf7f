/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Socket addresses to and from PHP values. Looks nothing up: that is resolve.h.
 */
#ifndef SOCKEXT_ADDRESS_H
#define SOCKEXT_ADDRESS_H

#include "../platform/platform.h"

/* An address of any family, and its length. */
typedef struct {
	socklen_t len;
	union {
		struct sockaddr any;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
		struct sockaddr_un un;
#ifdef AF_PACKET
		struct sockaddr_ll ll;
#endif
		struct sockaddr_storage storage;
	} u;
} sockext_address;

#define SOCKEXT_PORT_MAX 65535

/* FAILURE after a ValueError for what is no port, an argument of the running function. */
zend_result sockext_address_check_port(zend_long port, uint32_t arg_num);

/* Whether a string has a NUL byte, at which the system would take it to end. */
static inline bool sockext_address_has_nul(const zend_string *string)
{
	return strlen(ZSTR_VAL(string)) != ZSTR_LEN(string);
}

/* Sets the port of an AF_INET or AF_INET6 address. */
void sockext_address_set_port(sockext_address *addr, uint16_t port);

/* What becomes of a path: one with a NUL byte would name another file than it says. */
typedef enum {
	SOCKEXT_PATH_FITS,
	SOCKEXT_PATH_TOO_LONG,
	SOCKEXT_PATH_HAS_NUL,
} sockext_path_result;

/* Writes a path, or an abstract name after its leading NUL, if it fits. */
sockext_path_result sockext_address_set_path(sockext_address *addr, const zend_string *path);

/* Writes a path given as an argument of the running function; FAILURE after a ValueError. */
zend_result sockext_address_set_path_argument(
	sockext_address *addr, const zend_string *path, uint32_t arg_num);

/* Returns the path or abstract name of an AF_UNIX address; "" for a socket without a name. */
zend_string *sockext_address_get_path(const struct sockaddr_un *un, socklen_t len);

/* Returns the text of an IPv4 or IPv6 address (struct in_addr or in6_addr), without a scope. */
zend_string *sockext_address_get_host(int family, const void *ip);

/* Returns the text of an IPv6 address with its scope, as in fe80::1%eth0, where the address means
 * nothing without it. */
zend_string *sockext_address_get_scoped_host(const struct sockaddr_in6 *in6);

/* Whether an IPv6 address counts within its scope only. */
bool sockext_address_needs_scope(const struct in6_addr *ip);

/* Returns the index of the interface of this name, or 0 if there is none. */
unsigned int sockext_address_find_interface(const zend_string *name);

#ifdef AF_PACKET
/* Hardware addresses as text, bytes in hexadecimal with colons between; "" is none. Setting is
 * false for what is none, or longer than there is room for. */
bool sockext_address_set_hardware(struct sockaddr_ll *ll, const zend_string *text);
zend_string *sockext_address_get_hardware(const struct sockaddr_ll *ll);
#endif

/* Writes the AF_PACKET address of an interface; false for index 0, which is none. */
bool sockext_address_set_interface(sockext_address *addr, unsigned int ifindex);

/* Assigns an AF_INET, AF_INET6 or AF_UNIX address to references; port may be NULL, and stays as it
 * is for AF_UNIX. FAILURE after a TypeError of a typed reference. */
zend_result sockext_address_assign(const sockext_address *addr, zval *host, zval *port);

/* Writes the name of an AF_PACKET address's interface, or its number where it has no name any more,
 * IF_NAMESIZE bytes at most; false where the address has no interface. */
bool sockext_address_get_interface(const sockext_address *addr, char *name);

/* Assigns that name and the index to references. FAILURE after a TypeError of a typed reference. */
zend_result sockext_address_assign_interface(
	const sockext_address *addr, const char *text, zval *name, zval *index);

void sockext_address_register_constants(int module_number);

#endif
