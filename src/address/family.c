/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See family.h.
 */
#include "family.h"

#include "../core/assign.h"
#include "../core/errors.h"
#include "../wait/call.h"

const sockext_family *const sockext_families[] = {
	&sockext_family_inet,
	&sockext_family_inet6,
	&sockext_family_unix,
#ifdef AF_PACKET
	&sockext_family_packet,
#endif
#ifdef SOCKEXT_HAS_NETLINK
	&sockext_family_netlink,
#endif
#ifdef SOCKEXT_HAS_VSOCK
	&sockext_family_vsock,
#endif
#ifdef SOCKEXT_HAS_CAN
	&sockext_family_can,
#endif
	NULL,
};

const sockext_family *sockext_family_find(zend_long number)
{
	for (const sockext_family *const *family = sockext_families; *family; family++) {
		if ((*family)->number == number) {
			return *family;
		}
	}
	return NULL;
}

/* Whether a number has 32 bits, with or without a sign where PHP's int has no more. */
static bool has_32_bits(zend_long number)
{
	return (zend_ulong) number <= UINT32_MAX;
}

zend_result sockext_family_check_any_number(
	const sockext_family *family, zend_long number, uint32_t arg_num)
{
	if (!family || !family->number_has_32_bits) {
		return sockext_address_check_port(number, arg_num);
	}
	if (!has_32_bits(number)) {
		zend_argument_value_error(arg_num, "must be between 0 and %u", UINT32_MAX);
		return FAILURE;
	}
	return SUCCESS;
}

/* Reads decimal digits without a zero in front, or, where PHP's int has 32 bits, its negative
 * numbers.
 */
static bool read_id(const zend_string *text, uint32_t *id)
{
	const char *digits = ZSTR_VAL(text);
	zend_ulong number;

	if (digits[0] != '0' && digits[0] != '-') {
		unsigned long long wide = strtoull(digits, NULL, 10);
		*id = (uint32_t) wide;
		return ZSTR_LEN(text) > 0 && strspn(digits, "0123456789") == ZSTR_LEN(text)
			   && wide <= UINT32_MAX;
	}
	bool is_number = ZEND_HANDLE_NUMERIC_STR(digits, ZSTR_LEN(text), number)
					 && has_32_bits((zend_long) number);
	*id = is_number ? (uint32_t) number : 0;
	return is_number;
}

zend_result sockext_family_id_from_text(
	const zend_string *text, const char *what, uint32_t arg_num, uint32_t *id)
{
	if (!read_id(text, id)) {
		zend_argument_value_error(arg_num, "must be %s between 0 and %u", what, UINT32_MAX);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result sockext_family_assign_id(uint32_t id, uint32_t other, zval *text, zval *number)
{
	sockext_assign_string(text, zend_long_to_str((zend_long) id));
	if (number && !EG(exception)) {
		sockext_assign_int(number, (zend_long) other);
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

zend_result sockext_family_connect(
	php_socket *sock, const zend_string *text, zend_long number, uint32_t arg_num)
{
	const sockext_family *family = sockext_family_find(sock->type);
	sockext_address addr;

	if (family->make_destination(sock, text, number, arg_num, &addr) == FAILURE) {
		return FAILURE;
	}
	int error = sockext_call_connect(sock, &addr.u.any, addr.len);
	if (error != 0) {
		sockext_errors_report(sock, "unable to connect", -error);
		return FAILURE;
	}
	return SUCCESS;
}

void sockext_family_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, *(const sa_family_t *) member);
}

zend_result sockext_family_short_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	int64_t number;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, UINT16_MAX, "an unsigned 16-bit integer", &number)
		== FAILURE) {
		return FAILURE;
	}
	*(uint16_t *) member = htons((uint16_t) number);
	return SUCCESS;
}

void sockext_family_short_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, ntohs(*(const uint16_t *) member));
}
