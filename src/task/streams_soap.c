/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_soap.h. A call that ends by a fatal error leaves the count, which the next request
 * resets.
 */
#include "streams_soap.h"

#include "../../php_sockets_ext.h"

#define DEFINE(name, class, method) \
	zend_internal_function sockext_soap_original_##name; \
	ZEND_NAMED_FUNCTION(sockext_soap_##name) \
	{ \
		SOCKETS_G(task_streams_held)++; \
		sockext_soap_original_##name.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU); \
		SOCKETS_G(task_streams_held)--; \
	}

SOCKEXT_SOAP_METHODS(DEFINE)
