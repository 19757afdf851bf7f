/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_VSOCK, vsock(7): context ids of virtual machines and their host, and ports of 32 bits.
 */
#include "family.h"

#ifdef SOCKEXT_HAS_VSOCK

/* The text is the context id. */
static zend_result make_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	memset(&addr->u.vm, 0, sizeof(addr->u.vm));
	addr->u.vm.svm_family = AF_VSOCK;
	addr->u.vm.svm_port = (uint32_t) number;
	addr->len = sizeof(addr->u.vm);
	return sockext_family_id_from_text(text, "a context id", arg_num, &addr->u.vm.svm_cid);
}

static zend_result assign_port(const sockext_address *addr, zval *text, zval *number)
{
	return sockext_family_assign_id(addr->u.vm.svm_cid, addr->u.vm.svm_port, text, number);
}

static const sockext_field fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_CID, false, offsetof(sockext_address, u.vm.svm_cid),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	{SOCKEXT_KEY_PORT, false, offsetof(sockext_address, u.vm.svm_port),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
#ifdef VMADDR_FLAG_TO_HOST
	{SOCKEXT_KEY_FLAGS, false, offsetof(sockext_address, u.vm.svm_flags),
		sockext_convert_octet_from_zval, sockext_convert_octet_to_zval},
#endif
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_vsock = {
	.number = AF_VSOCK,
	.name = "AF_VSOCK",
	.label = "AF_VSOCK",
	.fields = fields,
	.size = sizeof(struct sockaddr_vm),
	.has_ports = true,
	.has_peers = true,
	.is_sent_by_number = true,
	.number_has_32_bits = true,
	.receive_failure = "unable to recvfrom",
	.connect = sockext_family_connect,
	.make_own_address = make_address,
	.make_destination = make_address,
	.assign = assign_port,
};

#endif
