/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: bc2dd53294f19e855b373e4a737c0443e8613125 */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketScheduler_wait, 0, 2, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, waits, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, timeout, IS_DOUBLE, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketScheduler_closing, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, socket, Socket, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_SocketScheduler_spawn, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, task, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()




static const zend_function_entry class_SocketScheduler_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(SocketScheduler, wait, arginfo_class_SocketScheduler_wait, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SocketScheduler, closing, arginfo_class_SocketScheduler_closing, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(SocketScheduler, spawn, arginfo_class_SocketScheduler_spawn, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_SocketWait_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_SocketScheduler(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketScheduler", class_SocketScheduler_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_SocketWait(void)
{
	zend_class_entry ce, *class_entry;

	INIT_CLASS_ENTRY(ce, "SocketWait", class_SocketWait_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;

	zend_string *property_socket_class_Socket = zend_string_init("Socket", sizeof("Socket")-1, 1);
	zval property_socket_default_value;
	ZVAL_UNDEF(&property_socket_default_value);
	zend_string *property_socket_name = zend_string_init("socket", sizeof("socket") - 1, 1);
	zend_declare_typed_property(class_entry, property_socket_name, &property_socket_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_socket_class_Socket, 0, 0));
	zend_string_release(property_socket_name);

	zval property_read_default_value;
	ZVAL_UNDEF(&property_read_default_value);
	zend_string *property_read_name = zend_string_init("read", sizeof("read") - 1, 1);
	zend_declare_typed_property(class_entry, property_read_name, &property_read_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_read_name);

	zval property_write_default_value;
	ZVAL_UNDEF(&property_write_default_value);
	zend_string *property_write_name = zend_string_init("write", sizeof("write") - 1, 1);
	zend_declare_typed_property(class_entry, property_write_name, &property_write_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_write_name);

	zval property_urgent_default_value;
	ZVAL_UNDEF(&property_urgent_default_value);
	zend_string *property_urgent_name = zend_string_init("urgent", sizeof("urgent") - 1, 1);
	zend_declare_typed_property(class_entry, property_urgent_name, &property_urgent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_urgent_name);

	return class_entry;
}
