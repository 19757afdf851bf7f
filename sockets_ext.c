/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The module entries, and the lifecycle hooks, which call the rooms of src/ in order.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/address/address.h"
#include "src/address/address_info.h"
#include "src/address/addrinfo.h"
#include "src/core/class.h"
#include "src/core/errors.h"
#include "src/core/keys.h"
#include "src/core/socket_object.h"
#include "src/core/stream_pin.h"
#include "src/io/io.h"
#include "src/io/iovec_object.h"
#include "src/message/message.h"
#include "src/module/module.h"
#include "src/module/replaced.h"
#include "src/option/option.h"
#include "src/poll/register.h"
#include "src/socket/lifecycle.h"
#include "src/task/hooks.h"
#include "src/task/task.h"
#include "src/wait/resolver.h"
#include "src/wait/select_notifier.h"
#include "src/wait/select_policy.h"

#include "sockets_ext_arginfo.h"

PHP_SOCKETS_EXT_API ZEND_DECLARE_MODULE_GLOBALS(sockets)

#if defined(COMPILE_DL_SOCKETS_EXT) && defined(ZTS)
ZEND_TSRMLS_CACHE_DEFINE()
#define UPDATE_CACHE() ZEND_TSRMLS_CACHE_UPDATE()
#else
#define UPDATE_CACHE()
#endif

static void init_globals(void *globals)
{
	UPDATE_CACHE();
	memset(globals, 0, sizeof(zend_sockets_globals));
	sockext_stream_pin_init(&((zend_sockets_globals *) globals)->stream_pins);
}

static void destroy_globals(void *globals)
{
	sockext_stream_pin_destroy(&((zend_sockets_globals *) globals)->stream_pins);
}

static PHP_MINIT_FUNCTION(sockets)
{
	UPDATE_CACHE();
	sockext_socket_register_class();
	sockext_address_info_register_class();
	sockext_iovec_register_class();
	sockext_task_register_class();
	sockext_address_register_constants(module_number);
	sockext_lifecycle_register_constants(module_number);
	sockext_io_register_constants(module_number);
	sockext_option_register_constants(module_number);
	sockext_message_register_constants(module_number);
	sockext_addrinfo_register_constants(module_number);
	sockext_errors_register_constants(module_number);
	return SUCCESS;
}

static PHP_MINIT_FUNCTION(sockets_ext)
{
	sockext_poll_register_classes();
	sockext_keys_startup();
	sockext_select_policy_register_setting(type, module_number);
	sockext_task_begin_module(type, module_number);
	sockext_replaced_begin(type);
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(sockets_ext)
{
	UNREGISTER_INI_ENTRIES();
	sockext_replaced_end();
	sockext_task_end_module();
	sockext_class_end();
	sockext_resolver_shutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(sockets_ext)
{
	UPDATE_CACHE();
	SOCKETS_G(last_error) = 0;
	sockext_class_begin_request();
	sockext_select_begin_request();
	sockext_task_begin_request();
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(sockets_ext)
{
	sockext_task_end_request();
	sockext_select_end_request();
	sockext_stream_pin_end_request();
	return SUCCESS;
}

/* Runs after PHP has closed the last streams, whose code may call the extension until then. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(sockets_ext)
{
	sockext_stream_pin_after_request();
	sockext_resolver_end_request();
#ifdef PHP_WIN32
	sockext_platform_end_request();
#endif
	return SUCCESS;
}

zend_module_entry sockets_ext_sockets_entry = {
	STANDARD_MODULE_HEADER,
	"sockets",
	ext_functions,
	PHP_MINIT(sockets),
	NULL,
	NULL,
	NULL,
	sockext_module_print_sockets_info,
	PHP_VERSION,
	STANDARD_MODULE_PROPERTIES,
};

zend_module_entry sockets_ext_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	sockext_module_requirement,
	"sockets_ext",
	NULL,
	PHP_MINIT(sockets_ext),
	PHP_MSHUTDOWN(sockets_ext),
	PHP_RINIT(sockets_ext),
	PHP_RSHUTDOWN(sockets_ext),
	sockext_module_print_info,
	PHP_SOCKETS_EXT_VERSION,
	PHP_MODULE_GLOBALS(sockets),
	init_globals,
	destroy_globals,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(sockets_ext),
	STANDARD_MODULE_PROPERTIES_EX,
};
