/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The names in /etc/hosts. Where that file is asked first, getaddrinfo(3) finds them without
 * asking anybody, in microseconds: nothing has to happen meanwhile, and no thread is needed. If
 * there are several addresses it orders them, which takes four times as long.
 */
#ifndef SOCKEXT_PLATFORM_HOSTS_H
#define SOCKEXT_PLATFORM_HOSTS_H

#include "platform.h"

typedef enum {
	SOCKEXT_HOSTS_UNCERTAIN, /* getaddrinfo(3) may ask others, or the file was not understood;
								always where the C library is not GNU's */
	SOCKEXT_HOSTS_KNOWN,     /* getaddrinfo(3) finds the name there */
	SOCKEXT_HOSTS_ALONE,     /* the same, and there is one address, though perhaps repeated */
} sockext_hosts_answer;

/* Looks for a name in the file. Stores the only address as a text. */
sockext_hosts_answer sockext_hosts_find(
	const char *name, const struct addrinfo *hints, char address[INET6_ADDRSTRLEN]);

#endif
