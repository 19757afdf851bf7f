/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See lineage.h.
 */
#include "lineage.h"

#ifndef PHP_WIN32
#include <pthread.h>

uint32_t sockext_lineage_forks;

static pthread_once_t is_counting = PTHREAD_ONCE_INIT;

static void count_fork(void)
{
	sockext_lineage_forks++;
}

static void begin_counting(void)
{
	pthread_atfork(NULL, NULL, count_fork);
}

void sockext_lineage_begin(void)
{
	pthread_once(&is_counting, begin_counting);
}

#endif
