/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See iso_duration.h. An interval is a sequence of periods, times and numbers of repetitions, with
 * or without separators; a NUL ends it.
 */
#include "iso_duration.h"

#if PHP_VERSION_ID < 80600

#define LONGEST_NUMBER 12

/* Patterns of a time, and of a period written like one: '0' to '9' match a digit up to that value,
 * 'd' any digit, other characters themselves. */
static const char *const layouts[] = {
	"dddd1d3dT2d5d5dZ",
	"dddd-1d-3dT2d:5d:5dZ",
};
static const char period_layout[] = "Pdddd-1d-3dT2d:5d:5d";

/* Stores the value of the number at text and returns its end, or NULL if there is none. */
static const char *read_number(const char *text, int64_t *number)
{
	const char *start = text;

	*number = 0;
	for (; *text >= '0' && *text <= '9'; text++) {
		*number = text - start < LONGEST_NUMBER ? *number * 10 + (*text - '0') : 0;
	}
	return text == start || text - start > LONGEST_NUMBER ? NULL : text;
}

/* Reads numbers with their units, such as "12H", in the order of units. Returns the end, which is
 * text if there is none. */
static const char *read_units(const char *text, const char *units, int64_t *numbers[])
{
	int64_t number;
	const char *end;

	while (*units && (end = read_number(text, &number))) {
		size_t skipped = strcspn(units, (char[]){*end, '\0'});
		if (!units[skipped]) {
			break;
		}
		*numbers[skipped] = number;
		numbers += skipped + 1;
		units += skipped + 1;
		text = end + 1;
	}
	return text;
}

static const char *read_period(const char *text, sockext_iso_interval *interval)
{
	int64_t years = 0, months = 0, weeks = 0, days = 0;
	int64_t *dates[] = {&years, &months, &weeks, &days};
	int64_t *times[] = {&interval->hours, &interval->minutes, &interval->seconds};

	interval->has_period = true;
	interval->hours = interval->minutes = interval->seconds = 0;
	const char *end = read_units(text + 1, "YMWD", dates);
	if (*end == 'T') {
		const char *clock = end + 1;
		end = read_units(clock, "HMS", times);
		if (end == clock) {
			return NULL;
		}
	}
	interval->has_days = years || months || weeks || days;
	return end == text + 1 ? NULL : end;
}

/* Returns the end of the text that matches the pattern, or NULL. */
static const char *match(const char *text, const char *layout)
{
	for (; *layout; layout++, text++) {
		bool is_digit = *layout == 'd' || (*layout >= '0' && *layout <= '9');
		if (is_digit ? *text < '0' || *text > (*layout == 'd' ? '9' : *layout) : *text != *layout) {
			return NULL;
		}
	}
	return text;
}

static int64_t read_two_digits(const char *text)
{
	return (text[0] - '0') * 10 + (text[1] - '0');
}

/* Checks the ranges of a month, a day and an hour. */
static bool is_date_time(int64_t month, int64_t day, int64_t hour)
{
	return month <= 12 && day <= 31 && hour <= 24;
}

static const char *read_period_like_time(const char *text, sockext_iso_interval *interval)
{
	const char *end = match(text, period_layout);
	if (!end) {
		return NULL;
	}
	int64_t month = read_two_digits(text + 6), day = read_two_digits(text + 9);
	interval->has_period = true;
	interval->hours = read_two_digits(text + 12);
	interval->minutes = read_two_digits(text + 15);
	interval->seconds = read_two_digits(text + 18);
	interval->has_days = memcmp(text + 1, "0000", 4) != 0 || month || day;
	return is_date_time(month, day, interval->hours) ? end : NULL;
}

static const char *read_time(const char *text)
{
	for (size_t i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++) {
		const char *end = match(text, layouts[i]);
		size_t gap = i; /* the second layout has a separator between the numbers */
		if (end) {
			bool valid = is_date_time(read_two_digits(text + 4 + gap),
				read_two_digits(text + 6 + 2 * gap), read_two_digits(text + 9 + 2 * gap));
			return valid ? end : NULL;
		}
	}
	return NULL;
}

/* Reads one part of an interval; returns its end, or NULL if it is invalid. */
static const char *read_part(const char *text, sockext_iso_interval *interval)
{
	if (*text == 'P') {
		const char *end = read_period_like_time(text, interval);
		return end ? end : read_period(text, interval);
	}
	interval->has_other = true;
	if (*text == 'R') {
		const char *end = text + 1 + strspn(text + 1, "0123456789");
		return end > text + 1 ? end : NULL;
	}
	return read_time(text);
}

bool sockext_iso_duration_parse(const char *text, size_t length, sockext_iso_interval *interval)
{
	static const char spaces[] = " \t\n\v\f\r";
	const char *last = text + length;

	memset(interval, 0, sizeof(*interval));
	while (last > text && strchr(spaces, last[-1]) && last[-1]) {
		last--;
	}
	text += strspn(text, spaces);
	while (text && text < last && *text) {
		size_t gap = strspn(text, " \t.,/");
		text = gap > 0 ? text + gap : read_part(text, interval);
	}
	return text && (interval->has_period || interval->has_other);
}

#endif
