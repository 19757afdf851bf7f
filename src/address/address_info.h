/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class AddressInfo: one result of getaddrinfo(3), copied into the object.
 */
#ifndef SOCKEXT_ADDRESS_INFO_H
#define SOCKEXT_ADDRESS_INFO_H

#include "../platform/platform.h"

extern zend_class_entry *sockext_address_info_ce;

/* Makes value an AddressInfo with a copy of what info holds (without what follows in its list). */
void sockext_address_info_create(zval *value, const struct addrinfo *info);

/* Returns what an AddressInfo holds; the object owns it. */
const struct addrinfo *sockext_address_info_get(zend_object *object);

void sockext_address_info_register_class(void);

#endif
