/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f0459b88828b1f730ac17c4037c61a4dec10c034 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Io_Poll_Backend_getAvailableBackends, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Io_Poll_Backend_isAvailable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Io_Poll_Backend_supportsEdgeTriggering arginfo_class_Io_Poll_Backend_isAvailable


static ZEND_METHOD(Io_Poll_Backend, getAvailableBackends);
static ZEND_METHOD(Io_Poll_Backend, isAvailable);
static ZEND_METHOD(Io_Poll_Backend, supportsEdgeTriggering);


static const zend_function_entry class_Io_Poll_Backend_methods[] = {
	ZEND_ME(Io_Poll_Backend, getAvailableBackends, arginfo_class_Io_Poll_Backend_getAvailableBackends, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Io_Poll_Backend, isAvailable, arginfo_class_Io_Poll_Backend_isAvailable, ZEND_ACC_PUBLIC)
	ZEND_ME(Io_Poll_Backend, supportsEdgeTriggering, arginfo_class_Io_Poll_Backend_supportsEdgeTriggering, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Io_Poll_Backend(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Io\\Poll\\Backend", IS_UNDEF, class_Io_Poll_Backend_methods);

	zend_enum_add_case_cstr(class_entry, "Auto", NULL);

	zend_enum_add_case_cstr(class_entry, "Poll", NULL);

	zend_enum_add_case_cstr(class_entry, "Epoll", NULL);

	zend_enum_add_case_cstr(class_entry, "Kqueue", NULL);

	zend_enum_add_case_cstr(class_entry, "EventPorts", NULL);

	zend_enum_add_case_cstr(class_entry, "WSAPoll", NULL);

	return class_entry;
}
