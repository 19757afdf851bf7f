/* SPDX-License-Identifier: BSD-3-Clause
 *
 * An extension of somebody else, which starts before sockets_ext and brings classes by the names of
 * PHP 8.6's: those of the time, or with BYSTANDER_POLL one of Io\Poll.
 */
#include "php.h"
#include "zend_exceptions.h"

static PHP_MINIT_FUNCTION(bystander)
{
	zend_class_entry template;

#ifdef BYSTANDER_POLL
	INIT_CLASS_ENTRY(template, "Io\\Poll\\Handle", NULL);
	zend_register_internal_class(&template);
#else
	INIT_CLASS_ENTRY(template, "Time\\TimeException", NULL);
	zend_register_internal_class_ex(&template, zend_ce_exception);
	INIT_CLASS_ENTRY(template, "Time\\Duration", NULL);
	zend_class_entry *duration = zend_register_internal_class(&template);
	zend_declare_property_long(duration, ZEND_STRL("seconds"), 0, ZEND_ACC_PUBLIC);
	zend_declare_property_long(duration, ZEND_STRL("nanoseconds"), 0, ZEND_ACC_PUBLIC);
	zend_declare_property_bool(duration, ZEND_STRL("negative"), false, ZEND_ACC_PUBLIC);
#endif
	return SUCCESS;
}

static zend_module_entry bystander_module_entry = {
	STANDARD_MODULE_HEADER,
	"bystander",
	NULL,
	PHP_MINIT(bystander),
	NULL,
	NULL,
	NULL,
	NULL,
	"1",
	STANDARD_MODULE_PROPERTIES,
};

ZEND_GET_MODULE(bystander)
