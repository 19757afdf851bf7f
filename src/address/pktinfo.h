/* SPDX-License-Identifier: BSD-3-Clause
 *
 * IPV6_PKTINFO, ipv6(7): an address and an interface, as a control message and as an option.
 */
#ifndef SOCKEXT_PKTINFO_H
#define SOCKEXT_PKTINFO_H

#include "../core/convert.h"

#ifdef IPV6_PKTINFO
/* Converters of fields of type struct in6_pktinfo. */
zend_result sockext_pktinfo_field_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_pktinfo_field_to_zval(sockext_conversion *conv, void *member, zval *value);

/* The same for the whole value of the option IPV6_PKTINFO. FAILURE after the error has been
 * reported. May run code of the script, which may close the socket. */
zend_result sockext_pktinfo_from_zval(php_socket *sock, zval *value, struct in6_pktinfo *info);
void sockext_pktinfo_to_zval(const struct in6_pktinfo *info, zval *value);
#endif

#endif
