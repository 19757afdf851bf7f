/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: edb618dcd9e4bfd43ce32ee03957c1c4251c48c9 */




static const zend_function_entry class_Io_IoException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_PollException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_FailedPollOperationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_FailedContextInitializationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_FailedHandleAddException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_FailedWatcherModificationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_FailedPollWaitException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_BackendUnavailableException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_InactiveWatcherException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_HandleAlreadyWatchedException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Io_Poll_InvalidHandleException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Io_IoException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io", "IoException", class_Io_IoException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_PollException(zend_class_entry *class_entry_Io_IoException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "PollException", class_Io_Poll_PollException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_IoException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_FailedPollOperationException(zend_class_entry *class_entry_Io_Poll_PollException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "FailedPollOperationException", class_Io_Poll_FailedPollOperationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_PollException);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT;

	zval const_ERROR_NONE_value;
	ZVAL_LONG(&const_ERROR_NONE_value, 0);
	zend_string *const_ERROR_NONE_name = zend_string_init_interned("ERROR_NONE", sizeof("ERROR_NONE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_NONE_name, &const_ERROR_NONE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_NONE_name);

	zval const_ERROR_SYSTEM_value;
	ZVAL_LONG(&const_ERROR_SYSTEM_value, 1);
	zend_string *const_ERROR_SYSTEM_name = zend_string_init_interned("ERROR_SYSTEM", sizeof("ERROR_SYSTEM") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_SYSTEM_name, &const_ERROR_SYSTEM_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_SYSTEM_name);

	zval const_ERROR_NOMEM_value;
	ZVAL_LONG(&const_ERROR_NOMEM_value, 2);
	zend_string *const_ERROR_NOMEM_name = zend_string_init_interned("ERROR_NOMEM", sizeof("ERROR_NOMEM") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_NOMEM_name, &const_ERROR_NOMEM_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_NOMEM_name);

	zval const_ERROR_INVALID_value;
	ZVAL_LONG(&const_ERROR_INVALID_value, 3);
	zend_string *const_ERROR_INVALID_name = zend_string_init_interned("ERROR_INVALID", sizeof("ERROR_INVALID") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_INVALID_name, &const_ERROR_INVALID_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_INVALID_name);

	zval const_ERROR_EXISTS_value;
	ZVAL_LONG(&const_ERROR_EXISTS_value, 4);
	zend_string *const_ERROR_EXISTS_name = zend_string_init_interned("ERROR_EXISTS", sizeof("ERROR_EXISTS") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_EXISTS_name, &const_ERROR_EXISTS_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_EXISTS_name);

	zval const_ERROR_NOTFOUND_value;
	ZVAL_LONG(&const_ERROR_NOTFOUND_value, 5);
	zend_string *const_ERROR_NOTFOUND_name = zend_string_init_interned("ERROR_NOTFOUND", sizeof("ERROR_NOTFOUND") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_NOTFOUND_name, &const_ERROR_NOTFOUND_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_NOTFOUND_name);

	zval const_ERROR_TIMEOUT_value;
	ZVAL_LONG(&const_ERROR_TIMEOUT_value, 6);
	zend_string *const_ERROR_TIMEOUT_name = zend_string_init_interned("ERROR_TIMEOUT", sizeof("ERROR_TIMEOUT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_TIMEOUT_name, &const_ERROR_TIMEOUT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_TIMEOUT_name);

	zval const_ERROR_INTERRUPTED_value;
	ZVAL_LONG(&const_ERROR_INTERRUPTED_value, 7);
	zend_string *const_ERROR_INTERRUPTED_name = zend_string_init_interned("ERROR_INTERRUPTED", sizeof("ERROR_INTERRUPTED") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_INTERRUPTED_name, &const_ERROR_INTERRUPTED_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_INTERRUPTED_name);

	zval const_ERROR_PERMISSION_value;
	ZVAL_LONG(&const_ERROR_PERMISSION_value, 8);
	zend_string *const_ERROR_PERMISSION_name = zend_string_init_interned("ERROR_PERMISSION", sizeof("ERROR_PERMISSION") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_PERMISSION_name, &const_ERROR_PERMISSION_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_PERMISSION_name);

	zval const_ERROR_TOOBIG_value;
	ZVAL_LONG(&const_ERROR_TOOBIG_value, 9);
	zend_string *const_ERROR_TOOBIG_name = zend_string_init_interned("ERROR_TOOBIG", sizeof("ERROR_TOOBIG") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_TOOBIG_name, &const_ERROR_TOOBIG_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_TOOBIG_name);

	zval const_ERROR_AGAIN_value;
	ZVAL_LONG(&const_ERROR_AGAIN_value, 10);
	zend_string *const_ERROR_AGAIN_name = zend_string_init_interned("ERROR_AGAIN", sizeof("ERROR_AGAIN") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_AGAIN_name, &const_ERROR_AGAIN_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_AGAIN_name);

	zval const_ERROR_NOSUPPORT_value;
	ZVAL_LONG(&const_ERROR_NOSUPPORT_value, 11);
	zend_string *const_ERROR_NOSUPPORT_name = zend_string_init_interned("ERROR_NOSUPPORT", sizeof("ERROR_NOSUPPORT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_ERROR_NOSUPPORT_name, &const_ERROR_NOSUPPORT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_ERROR_NOSUPPORT_name);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_FailedContextInitializationException(zend_class_entry *class_entry_Io_Poll_FailedPollOperationException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "FailedContextInitializationException", class_Io_Poll_FailedContextInitializationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_FailedPollOperationException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_FailedHandleAddException(zend_class_entry *class_entry_Io_Poll_FailedPollOperationException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "FailedHandleAddException", class_Io_Poll_FailedHandleAddException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_FailedPollOperationException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_FailedWatcherModificationException(zend_class_entry *class_entry_Io_Poll_FailedPollOperationException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "FailedWatcherModificationException", class_Io_Poll_FailedWatcherModificationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_FailedPollOperationException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_FailedPollWaitException(zend_class_entry *class_entry_Io_Poll_FailedPollOperationException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "FailedPollWaitException", class_Io_Poll_FailedPollWaitException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_FailedPollOperationException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_BackendUnavailableException(zend_class_entry *class_entry_Io_Poll_PollException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "BackendUnavailableException", class_Io_Poll_BackendUnavailableException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_PollException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_InactiveWatcherException(zend_class_entry *class_entry_Io_Poll_PollException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "InactiveWatcherException", class_Io_Poll_InactiveWatcherException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_PollException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_HandleAlreadyWatchedException(zend_class_entry *class_entry_Io_Poll_PollException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "HandleAlreadyWatchedException", class_Io_Poll_HandleAlreadyWatchedException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_PollException);

	return class_entry;
}

static zend_class_entry *register_class_Io_Poll_InvalidHandleException(zend_class_entry *class_entry_Io_Poll_PollException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "InvalidHandleException", class_Io_Poll_InvalidHandleException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Io_Poll_PollException);

	return class_entry;
}
