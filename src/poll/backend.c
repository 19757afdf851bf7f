/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See backend.h.
 */
#include "backend.h"

#if PHP_VERSION_ID < 80600
#include "zend_enum.h"

#include "backend_arginfo.h"

zend_class_entry *sockext_poll_backend_ce;

/* In the order of the enum; the last one is preferred. */
static const sockext_poll_backend *const backends[] = {
	&sockext_poll_poll,
#ifdef SOCKEXT_HAS_NOTIFIER
	&sockext_poll_notifier,
#endif
};

#define BACKENDS (sizeof(backends) / sizeof(backends[0]))

const char *sockext_poll_backend_case_name(zend_object *choice)
{
	return Z_STRVAL_P(zend_enum_fetch_case_name(choice));
}

const sockext_poll_backend *sockext_poll_backend_find(zend_object *choice)
{
	const char *name = choice ? sockext_poll_backend_case_name(choice) : "Auto";

	if (strcmp(name, "Auto") == 0) {
		return backends[BACKENDS - 1];
	}
	for (size_t i = 0; i < BACKENDS; i++) {
		if (strcmp(name, backends[i]->name) == 0) {
			return backends[i];
		}
	}
	return NULL;
}

zend_object *sockext_poll_backend_case(const sockext_poll_backend *backend)
{
	return zend_enum_get_case_cstr(sockext_poll_backend_ce, backend->name);
}

PHP_METHOD(Io_Poll_Backend, getAvailableBackends)
{
	ZEND_PARSE_PARAMETERS_NONE();

	array_init(return_value);
	for (size_t i = 0; i < BACKENDS; i++) {
		zval value;
		ZVAL_OBJ_COPY(&value, sockext_poll_backend_case(backends[i]));
		zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), &value);
	}
}

PHP_METHOD(Io_Poll_Backend, isAvailable)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(sockext_poll_backend_find(Z_OBJ_P(ZEND_THIS)) != NULL);
}

PHP_METHOD(Io_Poll_Backend, supportsEdgeTriggering)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const sockext_poll_backend *backend = sockext_poll_backend_find(Z_OBJ_P(ZEND_THIS));
	RETURN_BOOL(backend && backend->has_edge_triggering);
}

void sockext_poll_backend_register_class(void)
{
	sockext_poll_backend_ce = register_class_Io_Poll_Backend();
}

#endif
