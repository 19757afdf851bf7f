/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The options whose values are not plain ints. A row is found by level and number.
 */
#ifndef SOCKEXT_OPTION_TABLE_H
#define SOCKEXT_OPTION_TABLE_H

#include "codec.h"

/* Has a bit set for every number in the table, modulo 64; an option whose bit is not set is a plain
 * int. */
extern uint64_t sockext_option_table_numbers;

/* Searches the whole table for the row of an option; NULL for a plain int. */
const sockext_option *sockext_option_table_search(zend_long level, zend_long number);

/* Returns the row of an option; NULL for a plain int. */
static inline const sockext_option *sockext_option_table_find(zend_long level, zend_long number)
{
	if (EXPECTED(!(sockext_option_table_numbers >> (number & 63) & 1))) {
		return NULL;
	}
	return sockext_option_table_search(level, number);
}

/* Whether a row of this number, at any level, is set by something other than a number. */
bool sockext_option_table_has_form(zend_long number);

/* Initialises the table, once at startup. */
void sockext_option_table_init(void);

#endif
