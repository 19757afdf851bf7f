/* SPDX-License-Identifier: BSD-3-Clause
 *
 * AF_PACKET, packet(7): interfaces and hardware addresses.
 */
#include "family.h"

#ifdef AF_PACKET

#include "../core/errors.h"
#include "../core/socket_object.h"
#include "interface.h"

static void set_interface(sockext_address *addr, unsigned int index)
{
	memset(&addr->u.ll, 0, sizeof(addr->u.ll));
	addr->u.ll.sll_family = AF_PACKET;
	addr->u.ll.sll_ifindex = (int) index;
	addr->len = sizeof(addr->u.ll);
}

static int hex_value(char digit)
{
	if (digit >= '0' && digit <= '9') {
		return digit - '0';
	}
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* Stores a hardware address, written as hexadecimal bytes with colons between them; "" is an empty
 * address. Returns false for an invalid text, and for an address longer than sll_addr. */
static bool set_hardware(struct sockaddr_ll *ll, const zend_string *text)
{
	size_t count = (ZSTR_LEN(text) + 1) / 3;

	if (ZSTR_LEN(text) == 0) {
		ll->sll_halen = 0;
		return true;
	}
	if (ZSTR_LEN(text) % 3 != 2 || count > sizeof(ll->sll_addr)) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		const char *digits = ZSTR_VAL(text) + i * 3;
		int high = hex_value(digits[0]), low = hex_value(digits[1]);
		if (high < 0 || low < 0 || (i + 1 < count && digits[2] != ':')) {
			return false;
		}
		ll->sll_addr[i] = (unsigned char) (high << 4 | low);
	}
	ll->sll_halen = (unsigned char) count;
	return true;
}

static zend_string *get_hardware(const struct sockaddr_ll *ll)
{
	char text[sizeof(ll->sll_addr) * 3 + 1] = "";
	size_t count = MIN(ll->sll_halen, sizeof(ll->sll_addr));

	for (size_t i = 0; i < count; i++) {
		snprintf(text + i * 3, 4, "%02x:", ll->sll_addr[i]);
	}
	return zend_string_init(text, count > 0 ? count * 3 - 1 : 0, false);
}

/* The protocol is an EtherType in host byte order, which socket(2) wants in network byte order. */
static int make_protocol(zend_long protocol)
{
	return protocol >= 0 && protocol <= UINT16_MAX ? htons((uint16_t) protocol)
												   : sockext_to_int(protocol);
}

static zend_result check_receive_flags(zend_long flags)
{
	const zend_long known = MSG_OOB | MSG_PEEK | MSG_WAITALL | MSG_DONTWAIT | MSG_ERRQUEUE
							| MSG_CMSG_CLOEXEC;

	if (flags & ~known) {
		zend_argument_value_error(4,
			"must be a combination of MSG_OOB, MSG_PEEK, MSG_WAITALL, MSG_DONTWAIT,"
			" MSG_ERRQUEUE, and MSG_CMSG_CLOEXEC for AF_PACKET sockets");
		return FAILURE;
	}
	return SUCCESS;
}

/* The text is the name of an interface. */
static zend_result make_own_address(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	unsigned int index = sockext_interface_find(sock, text);

	if (index == 0) {
		sockext_errors_report(sock, "Unable to bind address", SOCKEXT_ENODEV);
		return FAILURE;
	}
	set_interface(addr, index);
	return SUCCESS;
}

/* The number is the index of an interface, the text a hardware address. With SOCK_RAW the frame has
 * its own header; with SOCK_DGRAM the system makes the header from the destination and from the
 * protocol, which is that of the socket. */
static zend_result make_destination(php_socket *sock, const zend_string *text, zend_long number,
	uint32_t arg_num, sockext_address *addr)
{
	sockext_address own;

	set_interface(addr, (unsigned int) sockext_to_int(number));
	if (sockext_socket_get_type(sock) != SOCK_DGRAM) {
		return SUCCESS;
	}
	if (ZSTR_LEN(text) == 0 || !set_hardware(&addr->u.ll, text)) {
		sockext_errors_report(sock, "Unable to write to socket", SOCKEXT_EDESTADDRREQ);
		return FAILURE;
	}
	own.len = sizeof(own.u);
	if (getsockname(sock->bsd_socket, &own.u.any, &own.len) == 0) {
		addr->u.ll.sll_protocol = own.u.ll.sll_protocol;
	}
	return SUCCESS;
}

static zend_result check_own_address(const sockext_address *addr)
{
	if (addr->u.ll.sll_ifindex < 1) {
		zend_throw_error(NULL, "invalid interface index");
		return FAILURE;
	}
	return SUCCESS;
}

static zend_result assign_interface(const sockext_address *addr, zval *text, zval *number)
{
	return sockext_interface_assign(addr->u.ll.sll_ifindex, text, number);
}

static zend_result hardware_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zend_string *text = sockext_convert_string_from_zval(value);
	zend_result result = SUCCESS;

	if (!text) {
		return FAILURE;
	}
	if (!set_hardware(member, text)) {
		result = sockext_convert_fail(conv, "'%s' is not a hardware address", ZSTR_VAL(text));
	}
	zend_string_release(text);
	return result;
}

static void hardware_to_zval(void *member, zval *value)
{
	ZVAL_STR(value, get_hardware(member));
}

/* The system ignores hatype and pkttype of a destination. */
static const sockext_field fields[] = {
	SOCKEXT_FAMILY_FIELD,
	{SOCKEXT_KEY_PROTOCOL, false, offsetof(sockext_address, u.ll.sll_protocol),
		sockext_family_short_from_zval, sockext_family_short_to_zval},
	{SOCKEXT_KEY_IFINDEX, false, offsetof(sockext_address, u.ll.sll_ifindex),
		sockext_interface_from_zval, sockext_interface_to_zval},
	{SOCKEXT_KEY_HATYPE, false, offsetof(sockext_address, u.ll.sll_hatype), NULL,
		sockext_convert_uint16_to_zval},
	{SOCKEXT_KEY_PKTTYPE, false, offsetof(sockext_address, u.ll.sll_pkttype), NULL,
		sockext_convert_octet_to_zval},
	{SOCKEXT_KEY_ADDR, false, offsetof(sockext_address, u.ll), hardware_from_zval,
		hardware_to_zval},
	SOCKEXT_FIELDS_END,
};

const sockext_family sockext_family_packet = {
	.number = AF_PACKET,
	.name = "AF_PACKET",
	.label = "AF_PACKET",
	.fields = fields,
	.size = sizeof(struct sockaddr_ll),
	.is_sent_by_number = true,
	.number_is_interface = true,
	.receive_failure = "unable to recvfrom",
	.make_protocol = make_protocol,
	.check_receive_flags = check_receive_flags,
	.make_own_address = make_own_address,
	.make_destination = make_destination,
	.check_own_address = check_own_address,
	.assign = assign_interface,
};

#endif
