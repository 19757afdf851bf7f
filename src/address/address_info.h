/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class AddressInfo: one result of getaddrinfo(3), copied into the object.
 */
#ifndef SOCKEXT_ADDRESS_INFO_H
#define SOCKEXT_ADDRESS_INFO_H

#include "../platform/platform.h"

extern zend_class_entry *sockext_address_info_ce;

/* Makes value an AddressInfo with a copy of this one entry of a list. */
void sockext_address_info_create(zval *value, const struct addrinfo *info);

/* Returns the struct addrinfo of an AddressInfo, which owns it. */
const struct addrinfo *sockext_address_info_get(zend_object *object);

void sockext_address_info_register_class(void);

#endif
