/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 16bd4f96ae9295c89460cf1c29f2d6ed5229d446 */




static const zend_function_entry class_Socket_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Socket(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "Socket", class_Socket_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
