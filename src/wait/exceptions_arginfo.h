/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 8ce41b5f527b9c59708e942158d71c2fa7778f54 */




static const zend_function_entry class_SocketCancelledError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SocketTimeoutException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_SocketDeadlockError_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketCancelledError(zend_class_entry *class_entry_Error)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketCancelledError", class_SocketCancelledError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Error);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_SocketTimeoutException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketTimeoutException", class_SocketTimeoutException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_SocketDeadlockError(zend_class_entry *class_entry_Error)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketDeadlockError", class_SocketDeadlockError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Error);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
