/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See pktinfo.h.
 */
#include "pktinfo.h"

#include "family_inet.h"
#include "interface.h"

#ifdef SOCKEXT_IP_PKTINFO
/* Each chooses something by itself; the destination of a message is its name. */
const sockext_field sockext_pktinfo4_fields[] = {
	{SOCKEXT_KEY_IFINDEX, false, offsetof(struct in_pktinfo, ipi_ifindex),
		sockext_interface_from_zval, sockext_interface_to_zval},
	{SOCKEXT_KEY_SPEC_DST, false, offsetof(struct in_pktinfo, ipi_spec_dst),
		sockext_inet_host_from_zval, sockext_inet_host_to_zval},
	{SOCKEXT_KEY_ADDR, false, offsetof(struct in_pktinfo, ipi_addr), sockext_inet_host_from_zval,
		sockext_inet_host_to_zval},
	SOCKEXT_FIELDS_END,
};
#endif

#ifdef IPV6_PKTINFO
const sockext_field sockext_pktinfo_fields[] = {
	{SOCKEXT_KEY_ADDR, true, offsetof(struct in6_pktinfo, ipi6_addr), sockext_inet6_host_from_zval,
		sockext_inet6_host_to_zval},
	{SOCKEXT_KEY_IFINDEX, true, offsetof(struct in6_pktinfo, ipi6_ifindex),
		sockext_interface_from_zval, sockext_interface_to_zval},
	SOCKEXT_FIELDS_END,
};

zend_result sockext_pktinfo_from_zval(php_socket *sock, zval *value, struct in6_pktinfo *info)
{
	sockext_conversion conv;

	memset(info, 0, sizeof(*info));
	sockext_convert_begin(&conv, sock, "in6_pktinfo");
	/* Unknown keys are ignored, as in the values of all options. */
	zend_result result = sockext_convert_fields_from_zval(
		&conv, value, sockext_pktinfo_fields, NULL, info);
	sockext_convert_end(&conv);
	return result;
}

void sockext_pktinfo_to_zval(const struct in6_pktinfo *info, zval *value)
{
	struct in6_pktinfo copy = *info;

	sockext_convert_fields_to_zval(sockext_pktinfo_fields, &copy, value);
}
#endif
