/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_CAN, Linux's Documentation/networking/can.rst: interfaces of a controller area network, and
 * for CAN_ISOTP the ids of both directions. Names of CAN_J1939 are not supported.
 */
#include "family.h"

#ifdef SOCKEXT_HAS_CAN

#include "../core/errors.h"
#include "interface.h"

/* The text is the name of an interface, or "" for all of them; the number is not used. */
static zend_result make_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	unsigned int index = ZSTR_LEN(text) > 0 ? sockext_interface_find(sock, text) : 0;

	if (index == 0 && ZSTR_LEN(text) > 0) {
		sockext_errors_report(sock, "Unable to find the interface", SOCKEXT_ENODEV);
		return FAILURE;
	}
	memset(&addr->u.can, 0, sizeof(addr->u.can));
	addr->u.can.can_family = AF_CAN;
	addr->u.can.can_ifindex = (int) index;
	addr->len = sizeof(addr->u.can);
	return SUCCESS;
}

static zend_result assign_interface(const sockext_address *addr, zval *text, zval *number)
{
	return sockext_interface_assign(addr->u.can.can_ifindex, text, number);
}

static const sockext_field fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_IFINDEX, false, offsetof(sockext_address, u.can.can_ifindex),
		sockext_interface_from_zval, sockext_interface_to_zval},
	{SOCKEXT_KEY_RX_ID, false, offsetof(sockext_address, u.can.can_addr.tp.rx_id),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_TX_ID, false, offsetof(sockext_address, u.can.can_addr.tp.tx_id),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_can = {
	.number = AF_CAN,
	.name = "AF_CAN",
	.label = "AF_CAN",
	.fields = fields,
	.size = sizeof(struct sockaddr_can),
	.has_peers = true,
	.receive_failure = "unable to recvfrom",
	.connect = sockext_family_connect,
	.make_own_address = make_address,
	.make_destination = make_address,
	.assign = assign_interface,
};

#endif
