/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of multicast options: interfaces, and groups and sources (RFC 3678).
 */
#ifndef SOCKEXT_MULTICAST_H
#define SOCKEXT_MULTICAST_H

#include "codec.h"

#ifdef MCAST_JOIN_GROUP
/* ['group' => string, 'interface' => int|string, 0 if left out] */
zend_result sockext_multicast_group_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw);

/* The same with 'source' => string. */
zend_result sockext_multicast_source_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw);
#endif

/* The index or the name of an interface, for IPv4 and IPv6. */
zend_result sockext_multicast_interface_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw);
zend_result sockext_multicast_interface6_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw);

/* The index of the interface that was chosen for the socket, or that has the IPv4 address. */
void sockext_multicast_interface_to_zval(
	const sockext_option *option, php_socket *sock, zval *value);

#endif
