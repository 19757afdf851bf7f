/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Durations as ISO 8601 writes them: "PT1H30M".
 */
#ifndef SOCKEXT_POLL_ISO_DURATION_H
#define SOCKEXT_POLL_ISO_DURATION_H

#include "../platform/platform.h"

/* Which parts an interval has, and the values of its last period. */
typedef struct {
	bool has_period;
	bool has_other; /* the number of repetitions, a beginning or an end */
	bool has_days;  /* years, months, weeks or days that are not 0 */
	int64_t hours;
	int64_t minutes;
	int64_t seconds;
} sockext_iso_interval;

/* Parses an interval as DateInterval's constructor does; returns false if it is invalid. */
bool sockext_iso_duration_parse(const char *text, size_t length, sockext_iso_interval *interval);

#endif
