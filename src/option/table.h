/* SPDX-License-Identifier: BSD-3-Clause
 *
 * All options that are known, with the form of their values. A row is found by level and number.
 */
#ifndef SOCKEXT_OPTION_TABLE_H
#define SOCKEXT_OPTION_TABLE_H

#include "codec.h"

/* The rows by a hash of level and number: the next cells have those whose cell is taken. */
#define SOCKEXT_OPTION_CELLS 2048
extern const sockext_option *sockext_option_cells[SOCKEXT_OPTION_CELLS];

/* With this factor the ranges of numbers at most levels do not overlap. */
static inline uint32_t sockext_option_cell(zend_long level, zend_long number)
{
	return ((uint32_t) level * 80 + (uint32_t) number) % SOCKEXT_OPTION_CELLS;
}

/* Returns the row of an option, or NULL if the table does not have it. */
static inline const sockext_option *sockext_option_table_find(zend_long level, zend_long number)
{
	uint32_t cell = sockext_option_cell(level, number);
	const sockext_option *option = sockext_option_cells[cell];

	while (option && (option->number != number || option->level != level)) {
		cell = (cell + 1) % SOCKEXT_OPTION_CELLS;
		option = sockext_option_cells[cell];
	}
	return option;
}

/* Whether an option of this number takes an array or a string at its own level, and scripts pass it
 * at other levels, too. */
bool sockext_option_table_has_form(zend_long number);

/* Initialises the table, once at startup. */
void sockext_option_table_init(void);

#endif
