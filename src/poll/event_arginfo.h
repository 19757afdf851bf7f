/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: d60116fd2600875873c4567a7492fb969e2bd9fc */




static const zend_function_entry class_Io_Poll_Event_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Io_Poll_Event(void)
{
	zend_class_entry *class_entry = zend_register_internal_enum("Io\\Poll\\Event", IS_UNDEF, class_Io_Poll_Event_methods);

	zend_enum_add_case_cstr(class_entry, "Read", NULL);

	zend_enum_add_case_cstr(class_entry, "Write", NULL);

	zend_enum_add_case_cstr(class_entry, "Error", NULL);

	zend_enum_add_case_cstr(class_entry, "HangUp", NULL);

	zend_enum_add_case_cstr(class_entry, "ReadHangUp", NULL);

	zend_enum_add_case_cstr(class_entry, "OneShot", NULL);

	zend_enum_add_case_cstr(class_entry, "EdgeTriggered", NULL);

	return class_entry;
}
