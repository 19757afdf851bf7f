/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See address_info.h.
 */
#include "address_info.h"

#include "../core/class.h"

#include "address_info_arginfo.h"

typedef struct {
	struct addrinfo info; /* ai_addr points to addr; ai_canonname is owned by the object */
	struct sockaddr_storage addr;
	zend_object std;
} address_info;

zend_class_entry *sockext_address_info_ce;

static zend_object_handlers address_info_handlers;

static address_info *from_object(zend_object *object)
{
	return (address_info *) ((char *) object - offsetof(address_info, std));
}

static zend_object *create_address_info_object(zend_class_entry *ce)
{
	address_info *result = zend_object_alloc(sizeof(address_info), ce);

	zend_object_std_init(&result->std, ce);
	object_properties_init(&result->std, ce);
	result->std.handlers = &address_info_handlers;
	result->info.ai_addr = (struct sockaddr *) &result->addr;
	return &result->std;
}

static void free_address_info_object(zend_object *object)
{
	address_info *result = from_object(object);

	zend_object_std_dtor(object);
	if (result->info.ai_canonname) {
		efree(result->info.ai_canonname);
	}
}

void sockext_address_info_create(zval *value, const struct addrinfo *info)
{
	object_init_ex(value, sockext_address_info_ce);
	address_info *result = from_object(Z_OBJ_P(value));

	ZEND_ASSERT(info->ai_addrlen <= sizeof(result->addr));
	result->info = *info;
	result->info.ai_next = NULL;
	result->info.ai_addr = (struct sockaddr *) &result->addr;
	memcpy(&result->addr, info->ai_addr, info->ai_addrlen);
	if (info->ai_canonname) {
		result->info.ai_canonname = estrdup(info->ai_canonname);
	}
}

const struct addrinfo *sockext_address_info_get(zend_object *object)
{
	return &from_object(object)->info;
}

void sockext_address_info_register_class(void)
{
	sockext_address_info_ce = register_class_AddressInfo();
	sockext_class_set_up(sockext_address_info_ce, create_address_info_object,
		&address_info_handlers,
		"Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead");
	address_info_handlers.offset = offsetof(address_info, std);
	address_info_handlers.free_obj = free_address_info_object;
	address_info_handlers.compare = zend_objects_not_comparable;
}
