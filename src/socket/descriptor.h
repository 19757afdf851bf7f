/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Sockets of descriptors that come from elsewhere.
 */
#ifndef SOCKEXT_DESCRIPTOR_H
#define SOCKEXT_DESCRIPTOR_H

#include "../address/endpoint.h"
#include "../core/socket_object.h"

/* Makes value a Socket that owns a descriptor, argument 1 of the running function. The system is
 * asked for its family and mode. Returns 0, -errno, or -SOCKEXT_CALL_STOPPED after a ValueError;
 * the descriptor then stays as it is. */
int sockext_descriptor_take(zval *value, PHP_SOCKET fd);

/* Throws if the endpoint is a descriptor and there are options, argument arg_num; FAILURE after
 * that. */
zend_result sockext_descriptor_check_options(
	const sockext_endpoint *endpoint, const HashTable *options, uint32_t arg_num);

/* Reports that something was not done with an endpoint; without a socket. */
void sockext_descriptor_report(const char *what, const sockext_endpoint *endpoint, int error);

#endif
