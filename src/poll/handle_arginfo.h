/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 39fc272992379be4534470e55f4036d15510fe84 */




static const zend_function_entry class_Io_Poll_Handle_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Io_Poll_Handle(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Io\\Poll", "Handle", class_Io_Poll_Handle_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}
