/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e6ef42355f7ee8c3714cdc8caafb3194e60f89db */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SocketGroup_spawn, 0, 1, SocketTask, 0)
	ZEND_ARG_TYPE_INFO(0, task, IS_CALLABLE, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, args, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketGroup_throttle, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketGroup_cancel, 0, 0, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, cause, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketGroup_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()


static ZEND_METHOD(SocketGroup, spawn);
static ZEND_METHOD(SocketGroup, throttle);
static ZEND_METHOD(SocketGroup, cancel);
static ZEND_METHOD(SocketGroup, count);


static const zend_function_entry class_SocketGroup_methods[] = {
	ZEND_ME(SocketGroup, spawn, arginfo_class_SocketGroup_spawn, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketGroup, throttle, arginfo_class_SocketGroup_throttle, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketGroup, cancel, arginfo_class_SocketGroup_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketGroup, count, arginfo_class_SocketGroup_count, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketGroup(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketGroup", class_SocketGroup_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);

	return class_entry;
}
