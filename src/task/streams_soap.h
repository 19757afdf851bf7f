/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Methods of ext/soap, which keeps the state of a call in its globals: while one runs, streams
 * block all tasks, as without the setting, or two calls would mix up their answers.
 */
#ifndef SOCKEXT_TASK_STREAMS_SOAP_H
#define SOCKEXT_TASK_STREAMS_SOAP_H

#include "php.h"

/* Name, class and method; see module/replaced.c. */
#define SOCKEXT_TASK_SOAP_METHODS(ROW) \
	ROW(client_construct, "soapclient", "__construct") \
	ROW(client_call, "soapclient", "__call") \
	ROW(client_soap_call, "soapclient", "__soapcall") \
	ROW(client_request, "soapclient", "__dorequest") \
	ROW(server_construct, "soapserver", "__construct") \
	ROW(server_handle, "soapserver", "handle")

#define SOCKEXT_TASK_SOAP_DECLARE(name, class, method) \
	ZEND_NAMED_FUNCTION(sockext_task_soap_##name); \
	extern zend_internal_function sockext_task_soap_original_##name;

SOCKEXT_TASK_SOAP_METHODS(SOCKEXT_TASK_SOAP_DECLARE)

#endif
