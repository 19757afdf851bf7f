/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What beside names of messages holds the address of an IPv6 host, without a scope.
 */
#ifndef SOCKEXT_FAMILY_INET_H
#define SOCKEXT_FAMILY_INET_H

#include "../core/convert.h"

/* Fields of the type struct in6_addr; looks names up. */
zend_result sockext_inet6_host_from_zval(sockext_conversion *conv, zval *value, void *member);
zend_result sockext_inet6_host_to_zval(sockext_conversion *conv, void *member, zval *value);

#endif
