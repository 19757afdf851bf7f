/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: e2011064ec43b1d6c03633e968f178d003e57720 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_SocketPollHandle___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, socket, Socket, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SocketPollHandle_getSocket, 0, 0, Socket, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketPollHandle_isValid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()


static ZEND_METHOD(SocketPollHandle, __construct);
static ZEND_METHOD(SocketPollHandle, getSocket);
static ZEND_METHOD(SocketPollHandle, isValid);


static const zend_function_entry class_SocketPollHandle_methods[] = {
	ZEND_ME(SocketPollHandle, __construct, arginfo_class_SocketPollHandle___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketPollHandle, getSocket, arginfo_class_SocketPollHandle_getSocket, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketPollHandle, isValid, arginfo_class_SocketPollHandle_isValid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketPollHandle(zend_class_entry *class_entry_Io_Poll_Handle)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketPollHandle", class_SocketPollHandle_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Io_Poll_Handle);

	return class_entry;
}
