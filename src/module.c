/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See module.h. The second entry holds its library open by a handle of its own: with dl() it is
 * destroyed at the end of the request, after ours, and must not outlive the code that it points to.
 */
#include "module.h"

#include "ext/standard/info.h"
#include "zend_smart_str.h"

static PHP_MINFO_FUNCTION(sockets)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "Sockets Support", "enabled");
	php_info_print_table_row(2, "Provided by", "sockets_ext " PHP_SOCKETS_EXT_VERSION);
	php_info_print_table_end();
}

static const zend_module_dep alias_dependencies[] = {ZEND_MOD_REQUIRED("sockets_ext") ZEND_MOD_END};

static const zend_module_dep conflicts[] = {ZEND_MOD_CONFLICTS("sockets") ZEND_MOD_END};

static zend_module_entry alias_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	alias_dependencies,
	"sockets",
	NULL,
	NULL,
	NULL,
	NULL,
	NULL,
	PHP_MINFO(sockets),
	PHP_VERSION,
	STANDARD_MODULE_PROPERTIES,
};

static zend_module_entry *find_module(const char *name)
{
	return zend_hash_str_find_ptr(&module_registry, name, strlen(name));
}

static void register_alias(int type)
{
	/* That of the PHP that runs this: another release of the same branch may have built us. */
	alias_entry.version = ((const zend_module_entry *) find_module("standard"))->version;
	alias_entry.type = (unsigned char) type;
	alias_entry.module_number = zend_next_free_module();
#ifdef SOCKETS_EXT_REGISTER_WITH_TYPE
	zend_register_module_ex(&alias_entry, type);
#else
	zend_register_module_ex(&alias_entry);
#endif
}

/* PHP asks for our entry before it compares API numbers: register nothing that it is about to
 * unload. */
static bool is_built_for_this_php(void)
{
	const zend_module_entry *core = find_module("core");
	return core && core->zend_api == alias_entry.zend_api && core->zts == alias_entry.zts
		   && core->zend_debug == alias_entry.zend_debug;
}

const zend_module_dep *sockext_module_claim_name(void)
{
	if (find_module("sockets_ext") || !is_built_for_this_php()) {
		return NULL;
	}
	if (find_module("sockets")) {
		return conflicts;
	}
	alias_entry.handle = sockext_platform_open_self();
	if (alias_entry.handle) {
		register_alias(php_get_module_initialized() ? MODULE_TEMPORARY : MODULE_PERSISTENT);
	}
	return NULL;
}

zend_result sockext_module_start_alias(int type)
{
#ifndef COMPILE_DL_SOCKETS_EXT
	register_alias(type);
#endif
	zend_module_entry *alias = find_module("sockets");
	if (alias && type == MODULE_TEMPORARY) {
		return zend_startup_module_ex(alias);
	}
	return SUCCESS;
}

static zend_string *list_calls(void)
{
	smart_str list = {0};

	for (const char *const *call = sockext_platform_calls; *call; call++) {
		if (list.s) {
			smart_str_appends(&list, ", ");
		}
		smart_str_appends(&list, *call);
	}
	return smart_str_extract(&list);
}

void sockext_module_print_info(void)
{
	char limit[MAX_LENGTH_OF_LONG];
	zend_string *calls = list_calls();

	php_info_print_table_start();
	php_info_print_table_row(2, "sockets_ext", PHP_SOCKETS_EXT_VERSION);
	php_info_print_table_row(2, "API", "ext/sockets of PHP 8.6");
	php_info_print_table_row(
		2, "Optional system calls in use", ZSTR_LEN(calls) ? ZSTR_VAL(calls) : "none");
	php_info_print_table_row(2, "Sockets in socket_select()", "no limit but open files");
	snprintf(limit, sizeof(limit), "%d", SOMAXCONN);
	php_info_print_table_row(2, "SOMAXCONN", limit);
	php_info_print_table_end();
	zend_string_release(calls);
	display_ini_entries(find_module("sockets_ext"));
}
