/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The fields of IPv4 addresses, and of IPv6 addresses without a scope, for structs other than names
 * of messages.
 */
#ifndef SOCKEXT_FAMILY_INET_H
#define SOCKEXT_FAMILY_INET_H

#include "../core/convert.h"

/* Converters of fields of type struct in_addr and struct in6_addr; names are resolved. */
zend_result sockext_inet_host_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_inet_host_to_zval(void *member, zval *value);
zend_result sockext_inet6_host_from_zval(sockext_conversion *conv, zval *value, void *member);
void sockext_inet6_host_to_zval(void *member, zval *value);

#endif
