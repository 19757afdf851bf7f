/* SPDX-License-Identifier: BSD-3-Clause
 *
 * IP_PKTINFO and IPV6_PKTINFO, ip(7) and ipv6(7): an address and an interface, as control messages;
 * the latter as an option as well.
 */
#ifndef SOCKEXT_PKTINFO_H
#define SOCKEXT_PKTINFO_H

#include "../core/convert.h"

#ifdef SOCKEXT_IP_PKTINFO
/* The fields of struct in_pktinfo. */
extern const sockext_field sockext_pktinfo4_fields[];
#endif

#ifdef IPV6_PKTINFO
/* The fields of struct in6_pktinfo. */
extern const sockext_field sockext_pktinfo_fields[];

/* Convert the whole value of the option IPV6_PKTINFO. FAILURE after the error has been
 * reported. May run code of the script, which may close the socket. */
zend_result sockext_pktinfo_from_zval(php_socket *sock, zval *value, struct in6_pktinfo *info);
void sockext_pktinfo_to_zval(const struct in6_pktinfo *info, zval *value);
#endif

#endif
