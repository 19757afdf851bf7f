/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See interface.h.
 */
#include "interface.h"

#include "../core/assign.h"
#include "../core/socket_object.h"
#include "../platform/interface.h"
#include "address.h"

unsigned int sockext_interface_find(const php_socket *sock, const zend_string *name)
{
	unsigned int index = 0;

	if (sockext_address_has_nul(name)) {
		return 0;
	}
	int error = sockext_socket_is_open(sock)
					? sockext_platform_find_interface(sock->bsd_socket, ZSTR_VAL(name), &index)
					: -SOCKEXT_EBADF;
	return error == 0 || error == -SOCKEXT_ENODEV ? index : if_nametoindex(ZSTR_VAL(name));
}

void sockext_interface_get_name(unsigned int index, char *name)
{
	if (!if_indextoname(index, name)) {
		snprintf(name, IF_NAMESIZE, "%u", index);
	}
}

zend_result sockext_interface_assign(int index, zval *text, zval *number)
{
	char name[IF_NAMESIZE] = "";

	if (index > 0) {
		sockext_interface_get_name((unsigned int) index, name);
	}
	sockext_assign_string(text, zend_string_init(name, strlen(name), false));
	if (number && !EG(exception)) {
		sockext_assign_int(number, index);
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

sockext_interface_result sockext_interface_read(
	const php_socket *sock, zval *value, unsigned int *index, zend_string **name)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_LONG) {
		int64_t number = Z_LVAL_P(value);
		*index = (unsigned int) number;
		return number < 0 || number > UINT_MAX ? SOCKEXT_INTERFACE_OUT_OF_RANGE
											   : SOCKEXT_INTERFACE_FOUND;
	}
	*name = sockext_convert_string_from_zval(value);
	if (!*name) {
		return SOCKEXT_INTERFACE_THROWN;
	}
	*index = sockext_interface_find(sock, *name);
	if (*index == 0) {
		return SOCKEXT_INTERFACE_UNKNOWN;
	}
	zend_string_release(*name);
	return SOCKEXT_INTERFACE_FOUND;
}

zend_result sockext_interface_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zend_string *name;
	zend_result result = FAILURE;

	switch (sockext_interface_read(conv->sock, value, member, &name)) {
		case SOCKEXT_INTERFACE_FOUND:
			return SUCCESS;
		case SOCKEXT_INTERFACE_OUT_OF_RANGE:
			ZVAL_DEREF(value);
			return sockext_convert_fail(conv,
				"the interface index cannot be negative or larger than %u; given " ZEND_LONG_FMT,
				UINT_MAX, Z_LVAL_P(value));
		case SOCKEXT_INTERFACE_UNKNOWN:
			conv->error_number = SOCKEXT_ENODEV;
			result = sockext_convert_fail(
				conv, "no interface with name \"%s\" could be found", ZSTR_VAL(name));
			zend_string_release(name);
			return result;
		default:
			return FAILURE;
	}
}

void sockext_interface_to_zval(void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const unsigned int *) member);
}
