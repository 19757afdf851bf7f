/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams_soap.h. A call that ends by a fatal error leaves the count, which the next request
 * resets. SoapClient makes exceptions of fatal errors that it catches itself; PHP would take
 * the script for ended by them, and so would the hub.
 */
#include "streams_soap.h"

#include "../../php_sockets_ext.h"
#include "../wait/hub.h"

#define DEFINE(name, class, method) \
	zend_internal_function sockext_task_soap_original_##name; \
	ZEND_NAMED_FUNCTION(sockext_task_soap_##name) \
	{ \
		bool is_over = CG(unclean_shutdown); \
		SOCKETS_G(task_streams_held)++; \
		sockext_task_soap_original_##name.handler(INTERNAL_FUNCTION_PARAM_PASSTHRU); \
		SOCKETS_G(task_streams_held)--; \
		if (UNEXPECTED(CG(unclean_shutdown)) && sockext_hub_exists()) { \
			CG(unclean_shutdown) = is_over; \
		} \
	}

SOCKEXT_TASK_SOAP_METHODS(DEFINE)
