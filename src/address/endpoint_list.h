/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The addresses of an endpoint, in the order in which they are tried.
 */
#ifndef SOCKEXT_ENDPOINT_LIST_H
#define SOCKEXT_ENDPOINT_LIST_H

#include "endpoint.h"

typedef struct {
	sockext_address *items;
	uint32_t count;
	int code; /* EAI_* if a name was not found, else 0 */
} sockext_endpoint_list;

/* Finds them: of a name all, the families in turn (RFC 8305, section 4). Family is that of hosts,
 * or AF_UNSPEC; flags are AI_*. The lookup of a name ends then, by
 * sockext_platform_monotonic_ns(), or SOCKEXT_NEVER. The endpoint is argument arg_num of the
 * running function, and no descriptor. Returns 0, or an error number of the system, of errors.h, or
 * of sockext_errors_of_host(). The caller destroys the list in any case. */
int sockext_endpoint_list_find(sockext_endpoint_list *list, const sockext_endpoint *endpoint,
	int family, int flags, int64_t end, uint32_t arg_num);

void sockext_endpoint_list_destroy(sockext_endpoint_list *list);

/* Keeps only the addresses of the family of this one. */
void sockext_endpoint_list_restrict(sockext_endpoint_list *list, const sockext_address *addr);

/* Whether a family is one of hosts: AF_INET, AF_INET6, or AF_UNSPEC. */
bool sockext_endpoint_list_is_host_family(zend_long family);

/* Whether a socket of this address has paths, not hosts or ids and ports. */
bool sockext_endpoint_list_is_path(const sockext_address *addr);

/* Whether packets to it do not leave this machine, as far as the address itself tells: a path or a
 * loopback address. */
bool sockext_endpoint_list_is_local(const sockext_address *addr);

#endif
