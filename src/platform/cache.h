/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The processor's cache.
 */
#ifndef SOCKEXT_PLATFORM_CACHE_H
#define SOCKEXT_PLATFORM_CACHE_H

#include <stdint.h>

/* The size of a line, of most processors. */
#define SOCKEXT_CACHE_LINE 64

/* Tells the processor that the memory at this offset of an address will be used soon. There may be
 * none, also at NULL. GCC takes a function that only does so for one without an effect, and leaves
 * its calls out: hence the empty instruction. */
static inline void sockext_platform_prefetch(const void *address, intptr_t offset)
{
#ifdef __GNUC__
	__builtin_prefetch((const void *) ((uintptr_t) address + (uintptr_t) offset));
	__asm__ volatile("");
#endif
}

/* The same for all lines from one offset to another. */
static inline void sockext_platform_prefetch_lines(const void *address, intptr_t from, intptr_t to)
{
#ifdef __GNUC__
#pragma GCC unroll 16
#endif
	for (intptr_t offset = from; offset < to; offset += SOCKEXT_CACHE_LINE) {
		sockext_platform_prefetch(address, offset);
	}
}

#endif
