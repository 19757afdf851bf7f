/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See address.h.
 */
#include "address.h"

#include "address_arginfo.h"
#include "family_arginfo.h"

zend_result sockext_address_check_port(zend_long port, uint32_t arg_num)
{
	if (port < 0 || port > SOCKEXT_PORT_MAX) {
		zend_argument_value_error(arg_num, "must be between 0 and %d", SOCKEXT_PORT_MAX);
		return FAILURE;
	}
	return SUCCESS;
}

void sockext_address_register_constants(int module_number)
{
	register_address_symbols(module_number);
	register_family_symbols(module_number);
}
