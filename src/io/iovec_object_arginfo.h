/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 6eacd6acb6c3b67d65014a2f142f852fc8fe6f29 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_offsetExists, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_offsetGet, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_offsetSet, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketIovec_offsetUnset, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_SocketIovec_getIterator, 0, 0, Iterator, 0)
ZEND_END_ARG_INFO()


static ZEND_METHOD(SocketIovec, count);
static ZEND_METHOD(SocketIovec, offsetExists);
static ZEND_METHOD(SocketIovec, offsetGet);
static ZEND_METHOD(SocketIovec, offsetSet);
static ZEND_METHOD(SocketIovec, offsetUnset);
static ZEND_METHOD(SocketIovec, getIterator);


static const zend_function_entry class_SocketIovec_methods[] = {
	ZEND_ME(SocketIovec, count, arginfo_class_SocketIovec_count, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketIovec, offsetExists, arginfo_class_SocketIovec_offsetExists, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketIovec, offsetGet, arginfo_class_SocketIovec_offsetGet, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketIovec, offsetSet, arginfo_class_SocketIovec_offsetSet, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketIovec, offsetUnset, arginfo_class_SocketIovec_offsetUnset, ZEND_ACC_PUBLIC)
	ZEND_ME(SocketIovec, getIterator, arginfo_class_SocketIovec_getIterator, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketIovec(zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_ArrayAccess, zend_class_entry *class_entry_IteratorAggregate)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketIovec", class_SocketIovec_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_Countable, class_entry_ArrayAccess, class_entry_IteratorAggregate);

	return class_entry;
}
