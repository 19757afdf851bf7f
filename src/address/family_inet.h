/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The field of an IPv6 address without a scope, for structs other than names of messages.
 */
#ifndef SOCKEXT_FAMILY_INET_H
#define SOCKEXT_FAMILY_INET_H

#include "../core/convert.h"

/* Converters of fields of type struct in6_addr; names are resolved. */
zend_result sockext_inet6_host_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_inet6_host_to_zval(sockext_conversion *conv, void *member, zval *value);

#endif
