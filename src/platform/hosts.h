/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The names in /etc/hosts. Where that file is asked first, getaddrinfo(3) finds them without
 * asking anybody, in microseconds: nothing has to happen meanwhile, and no thread is needed.
 */
#ifndef SOCKEXT_PLATFORM_HOSTS_H
#define SOCKEXT_PLATFORM_HOSTS_H

#include "platform.h"

/* A longer file is not used: reading it at every look-up takes as long as a thread does. */
#define SOCKEXT_HOSTS_SIZE ((size_t) 8192)

/* What was read, for SOCKEXT_HOSTS_FRESH_NS. All zero at first. */
typedef struct {
	int64_t stale_at;
	char text[SOCKEXT_HOSTS_SIZE];
} sockext_hosts;

#define SOCKEXT_HOSTS_FRESH_NS INT64_C(100000000)

/* Whether getaddrinfo(3) finds the name there. False if that is not certain. */
bool sockext_hosts_has(sockext_hosts *hosts, const char *name, const struct addrinfo *hints);

#endif
