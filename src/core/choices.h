/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The array $options of a function: a table of its keys, each with the type of its value. Values
 * are taken as they are, never converted, so no code of the script runs.
 */
#ifndef SOCKEXT_CHOICES_H
#define SOCKEXT_CHOICES_H

#include "php.h"

typedef enum {
	SOCKEXT_CHOICE_BOOL,    /* bool; to an int */
	SOCKEXT_CHOICE_INT,     /* int; to an int */
	SOCKEXT_CHOICE_AMOUNT,  /* int, true or false; to an int: what true stands for, or 0 */
	SOCKEXT_CHOICE_SECONDS, /* float or int, 0 or more; to a double */
	SOCKEXT_CHOICE_TEXT,    /* string; to a zend_string *, which is not owned */
	SOCKEXT_CHOICE_INTS,    /* true, false, or a list of ints; to a sockext_choice_ints */
} sockext_choice_type;

#define SOCKEXT_CHOICE_MOST_INTS 3

typedef struct {
	bool is_on;
	uint32_t count; /* 0 for true */
	int numbers[SOCKEXT_CHOICE_MOST_INTS];
} sockext_choice_ints;

/* A key. The table ends with a row without one. */
typedef struct {
	const char *key;
	sockext_choice_type type;
	size_t offset;
	int min, max; /* of ints */
	int amount;   /* that true stands for */
} sockext_choice_row;

/* Stores the values of the array, argument arg_num of the running function; members whose keys are
 * missing are not changed. FAILURE after a ValueError or a TypeError, which name the key. */
zend_result sockext_choices_read(
	HashTable *array, const sockext_choice_row *rows, void *structure, uint32_t arg_num);

/* Throws for the value of a key; text follows "KEY". */
void sockext_choices_refuse(uint32_t arg_num, const char *key, const char *text);

#endif
