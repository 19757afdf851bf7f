/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A socket address of any family. What differs between families is in family.h.
 */
#ifndef SOCKEXT_ADDRESS_H
#define SOCKEXT_ADDRESS_H

#include "../platform/platform.h"

/* An address of any family, and its length. */
typedef struct {
	socklen_t len;
	union {
		struct sockaddr any;
		struct sockaddr_in in;
		struct sockaddr_in6 in6;
		struct sockaddr_un un;
#ifdef AF_PACKET
		struct sockaddr_ll ll;
#endif
#ifdef SOCKEXT_HAS_NETLINK
		struct sockaddr_nl nl;
#endif
#ifdef SOCKEXT_HAS_VSOCK
		struct sockaddr_vm vm;
#endif
#ifdef SOCKEXT_HAS_CAN
		struct sockaddr_can can;
#endif
		struct sockaddr_storage storage;
	} u;
} sockext_address;

#define SOCKEXT_PORT_MAX 65535

/* Throws a ValueError for argument arg_num of the running function unless it is a port (0 to
 * 65535); FAILURE after that. */
zend_result sockext_address_check_port(zend_long port, uint32_t arg_num);

/* Whether a string contains a NUL byte, which would end it for the system. */
static inline bool sockext_address_has_nul(const zend_string *string)
{
	return strlen(ZSTR_VAL(string)) != ZSTR_LEN(string);
}

void sockext_address_register_constants(int module_number);

#endif
