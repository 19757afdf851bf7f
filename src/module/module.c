/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See module.h. The entry "sockets" has its own handle of the library: with dl() it is destroyed at
 * the end of the request, after "sockets_ext", and the code must stay loaded until then. Other
 * extensions find our symbols by that handle.
 */
#include "module.h"

#include "../wait/hub.h"

#include "ext/standard/info.h"
#include "zend_smart_str.h"

const zend_module_dep sockext_module_requirement[] = {ZEND_MOD_REQUIRED("sockets") ZEND_MOD_END};

#ifdef COMPILE_DL_SOCKETS_EXT

static const zend_module_dep conflict[] = {ZEND_MOD_CONFLICTS("sockets") ZEND_MOD_END};

/* A conflict with a module that is always loaded, so that PHP refuses "sockets_ext". */
static const zend_module_dep refusal[] = {ZEND_MOD_CONFLICTS("core") ZEND_MOD_END};

static zend_module_entry *find_module(const char *name)
{
	return zend_hash_str_find_ptr(&module_registry, name, strlen(name));
}

/* Returns the registered entry, or NULL after PHP has warned: one of the functions exists
 * already. */
static zend_module_entry *register_module(zend_module_entry *module, int type)
{
	/* The version of the running PHP, which may be another release than that of the build. */
	module->version = find_module("standard")->version;
	module->type = (unsigned char) type;
	module->module_number = zend_next_free_module();
#ifdef SOCKETS_EXT_REGISTER_WITH_TYPE
	return zend_register_module_ex(module, type);
#else
	return zend_register_module_ex(module);
#endif
}

/* PHP compares API numbers only after get_module(): register nothing if it will unload the
 * library. */
static bool is_built_for_this_php(const zend_module_entry *module)
{
	const zend_module_entry *core = find_module("core");
	return core && core->zend_api == module->zend_api && core->zts == module->zts
		   && core->zend_debug == module->zend_debug;
}

/* Registers "sockets". Returns the dependencies that "sockets_ext" is to have. */
static const zend_module_dep *register_sockets(zend_module_entry *sockets, int type)
{
	void *handle = sockext_platform_open_self();

	if (!handle) {
		return refusal;
	}
	zend_module_entry *registered = register_module(sockets, type);
	if (!registered) {
		DL_UNLOAD(handle);
		return refusal;
	}
	registered->handle = handle;
	/* "sockets_ext" requires it to be started. PHP itself does that only at its own startup. */
	if (type == MODULE_TEMPORARY) {
		zend_startup_module_ex(registered);
	}
	return sockext_module_requirement;
}

/* Called by PHP when it loads the library; returns the entry "sockets_ext". */
ZEND_DLEXPORT zend_module_entry *get_module(void)
{
	zend_module_entry *own = &sockets_ext_module_entry;
	zend_module_entry *sockets = &sockets_ext_sockets_entry;
	int type = php_get_module_initialized() ? MODULE_TEMPORARY : MODULE_PERSISTENT;

	if (!find_module(own->name) && is_built_for_this_php(own)) {
		own->deps = find_module(sockets->name) ? conflict : register_sockets(sockets, type);
	}
	return own;
}

#endif

void sockext_module_print_sockets_info(zend_module_entry *zend_module)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "Sockets Support", "enabled");
	php_info_print_table_row(2, "Provided by", "sockets_ext " PHP_SOCKETS_EXT_VERSION);
	php_info_print_table_end();
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

static void print_count(const char *what, uint64_t count)
{
	char text[MAX_LENGTH_OF_LONG];

	snprintf(text, sizeof(text), "%" PRIu64, count);
	php_info_print_table_row(2, what, text);
}

void sockext_module_print_info(zend_module_entry *zend_module)
{
	sockext_hub_counts counts = sockext_hub_get_counts();
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
	print_count("Tasks of this request", counts.tasks);
	print_count("Switches between them", counts.switches);
	print_count("Waits that blocked all of them", counts.blocked);
	print_count("Times that one held the others too long", counts.held);
	php_info_print_table_end();
	zend_string_release(calls);
	display_ini_entries(zend_module);
}
