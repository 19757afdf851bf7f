/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Forks, which a child must notice before it uses what it shares with its parent. Nothing here
 * touches PHP state.
 */
#ifndef SOCKEXT_PLATFORM_LINEAGE_H
#define SOCKEXT_PLATFORM_LINEAGE_H

#include "platform.h"

#ifdef PHP_WIN32
static inline void sockext_lineage_begin(void)
{
}

static inline uint32_t sockext_lineage(void)
{
	return 0;
}
#else

/* Counts forks from now on. */
void sockext_lineage_begin(void);

/* How many forks have been counted; read by the function below. */
extern uint32_t sockext_lineage_forks;

/* Returns how many forks lie between this process and the first call of the function above. What
 * was made under another number is shared with the parent process: a change to it affects both. */
static inline uint32_t sockext_lineage(void)
{
	return sockext_lineage_forks;
}

#endif
#endif
