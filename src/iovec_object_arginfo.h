/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 3be9e613451f3e4d01a28b33b0213b5d4bea0530 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()


static ZEND_METHOD(SocketIovec, count);


static const zend_function_entry class_SocketIovec_methods[] = {
	ZEND_ME(SocketIovec, count, arginfo_class_SocketIovec_count, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketIovec(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketIovec", class_SocketIovec_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);

	return class_entry;
}
