/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of groups and sources of multicast (RFC 3678), and of interfaces.
 */
#ifndef SOCKEXT_MULTICAST_H
#define SOCKEXT_MULTICAST_H

#include "codec.h"

#ifdef MCAST_JOIN_GROUP
/* ['group' => string, 'interface' => int|string, 0 if left out] */
sockext_option_from_zval sockext_multicast_group_from_zval;

/* The same with 'source' => string. */
sockext_option_from_zval sockext_multicast_source_from_zval;

/* The first for IPV6_JOIN_ANYCAST, which has no form for all families. */
sockext_option_from_zval sockext_multicast_anycast_from_zval;
#endif

/* Converts the member "interface" to an index, 0 if it is missing; FAILURE after an exception or a
 * warning. */
zend_result sockext_multicast_get_member(
	php_socket *sock, const HashTable *members, unsigned int *ifindex);

/* The index or the name of an interface, for IPv4 and IPv6. */
sockext_option_from_zval sockext_multicast_interface_from_zval;
sockext_option_from_zval sockext_multicast_interface6_from_zval;

/* The same for unicast, which wants and gives the index in network byte order. */
sockext_option_from_zval sockext_multicast_unicast_from_zval;
sockext_option_to_zval sockext_multicast_unicast_to_zval;

/* The index of the interface that was chosen for the socket, or that has the IPv4 address. */
sockext_option_to_zval sockext_multicast_interface_to_zval;

#endif
