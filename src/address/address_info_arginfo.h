/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 4e49c123bced48244258020bee324c7852aa47f4 */




static const zend_function_entry class_AddressInfo_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_AddressInfo(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "AddressInfo", class_AddressInfo_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}
