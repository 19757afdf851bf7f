/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Endpoints: one text for an address, as PHP's streams write it, and its parts. The texts and the
 * parts are in endpoint.c and the scanner in endpoint_text.re, which ask nothing of the system.
 */
#ifndef SOCKEXT_ENDPOINT_H
#define SOCKEXT_ENDPOINT_H

#include "address.h"

typedef enum {
	SOCKEXT_ENDPOINT_HOST,     /* a name or a numeric address, and a port */
	SOCKEXT_ENDPOINT_PATH,     /* of the Unix domain */
	SOCKEXT_ENDPOINT_ABSTRACT, /* a name of the Unix domain, without its NUL */
	SOCKEXT_ENDPOINT_VSOCK,    /* a context id and a port */
	SOCKEXT_ENDPOINT_FD,       /* a descriptor */
} sockext_endpoint_kind;

/* The parts. The text lies in the one that was read. */
typedef struct {
	sockext_endpoint_kind kind;
	int type;         /* SOCK_STREAM, SOCK_DGRAM, or 0 of a descriptor */
	const char *text; /* the host, without brackets; the path; the name; the context id */
	size_t length;
	bool is_bracketed; /* the host is an IPv6 address */
	uint32_t number;   /* the port, or the descriptor */
} sockext_endpoint;

/* Reads a text. Returns NULL, or what is wrong, to be followed by "in" and the text. */
const char *sockext_endpoint_read(const zend_string *text, sockext_endpoint *endpoint);

/* The same for a text without a NUL byte, but brackets may hold what is no IPv6 address. */
const char *sockext_endpoint_scan(const char *text, sockext_endpoint *endpoint);

/* Returns the text of the parts, with its scheme: what it is read as are the same parts. */
zend_string *sockext_endpoint_format(const sockext_endpoint *endpoint);

/* Reads argument arg_num of the running function; FAILURE after a ValueError. */
zend_result sockext_endpoint_from_argument(
	const zend_string *text, uint32_t arg_num, sockext_endpoint *endpoint);

#endif
