/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_NETLINK, netlink(7): port ids, 0 for the kernel, and bit masks of multicast groups.
 */
#include "family.h"

#ifdef SOCKEXT_HAS_NETLINK

/* The text is the port id, the number the mask of groups. */
static zend_result make_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	memset(&addr->u.nl, 0, sizeof(addr->u.nl));
	addr->u.nl.nl_family = AF_NETLINK;
	addr->u.nl.nl_groups = (uint32_t) number;
	addr->len = sizeof(addr->u.nl);
	return sockext_family_id_from_text(text, "a port id", arg_num, &addr->u.nl.nl_pid);
}

static zend_result assign_port(const sockext_address *addr, zval *text, zval *number)
{
	return sockext_family_assign_id(addr->u.nl.nl_pid, addr->u.nl.nl_groups, text, number);
}

static const sockext_field fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_PID, false, offsetof(sockext_address, u.nl.nl_pid),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_GROUPS, false, offsetof(sockext_address, u.nl.nl_groups),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_netlink = {
	.number = AF_NETLINK,
	.name = "AF_NETLINK",
	.label = "AF_NETLINK",
	.fields = fields,
	.size = sizeof(struct sockaddr_nl),
	.has_peers = true,
	.number_has_32_bits = true,
	.receive_failure = "unable to recvfrom",
	.connect = sockext_family_connect,
	.make_own_address = make_address,
	.make_destination = make_address,
	.assign = assign_port,
};

#endif
