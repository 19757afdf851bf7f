/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Conversions of the names of messages, and of what else holds an address or an interface.
 */
#ifndef SOCKEXT_CONVERT_ADDRESS_H
#define SOCKEXT_CONVERT_ADDRESS_H

#include "../core/convert.h"
#include "address.h"

/* A sockext_address of the socket's family or of the key "family"; looks names up. */
zend_result sockext_convert_address_from_zval(sockext_conversion *conv, zval *value, void *member);

/* Whether addresses of a family can be converted. */
bool sockext_convert_address_knows(int family);

/* The address that was received; length 0 is null. */
zend_result sockext_convert_address_to_zval(sockext_conversion *conv, void *member, zval *value);

/* A sockext_address that is to be received: only makes room for it. */
zend_result sockext_convert_wanted_address_from_zval(
	sockext_conversion *conv, zval *value, void *member);

#ifdef IPV6_PKTINFO
/* A struct in6_pktinfo. */
zend_result sockext_convert_in6_pktinfo_from_zval(
	sockext_conversion *conv, zval *value, void *member);
zend_result sockext_convert_in6_pktinfo_to_zval(
	sockext_conversion *conv, void *member, zval *value);

/* The same as a whole conversion, for the option IPV6_PKTINFO. Has reported its error on FAILURE.
 * May run code of the script, which may close the socket. */
zend_result sockext_convert_pktinfo_from_zval(
	php_socket *sock, zval *value, struct in6_pktinfo *info);
void sockext_convert_pktinfo_to_zval(const struct in6_pktinfo *info, zval *value);
#endif

#endif
