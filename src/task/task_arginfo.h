/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a5fb5056016a1038257eacd60d3a7dad982dc0f3 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketTask_join, 0, 0, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketTask_cancel, 0, 0, _IS_BOOL, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, cause, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketTask_isDone, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SocketTask_current, 0, 0, SocketTask, 1)
ZEND_END_ARG_INFO()


static ZEND_METHOD(SocketTask, join);
static ZEND_METHOD(SocketTask, cancel);
static ZEND_METHOD(SocketTask, isDone);
static ZEND_METHOD(SocketTask, current);


static const zend_function_entry class_SocketTask_methods[] = {
	ZEND_ME(SocketTask, join, arginfo_class_SocketTask_join, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketTask, cancel, arginfo_class_SocketTask_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketTask, isDone, arginfo_class_SocketTask_isDone, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketTask, current, arginfo_class_SocketTask_current, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketTask(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketTask", class_SocketTask_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
