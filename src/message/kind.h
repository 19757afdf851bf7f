/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Kinds of control messages (ancillary data, cmsg(3)): a table by level and type. A new kind is a
 * row in kind.c. A kind without a row has a string of bytes as data, in both directions.
 */
#ifndef SOCKEXT_KIND_H
#define SOCKEXT_KIND_H

#include "../core/convert.h"

typedef struct {
	int level;
	int type;

	/* The data, received or to be sent. */
	uint8_t form; /* their type in PHP: IS_LONG, IS_ARRAY, IS_STRING or IS_RESOURCE */
	bool is_list; /* a list of elements of this size */
	const sockext_field *fields; /* of the struct, or NULL */

	/* The data as they are received. */
	bool is_receive_only;    /* no system takes it: in this form it is passed over when it is to be
								sent */
	int sent_type;           /* its type when it is sent */
	size_t size;             /* data of another size are a string of bytes; 0 for any size */
	sockext_to_zval to_zval; /* NULL: by the fields; without them a string of bytes */
	void (*discard)(void *element); /* closes an element without an owner, or NULL */

	/* The data to be sent. A string of bytes takes the place of an array. */
	size_t sent_size;
	sockext_from_zval from_zval; /* NULL: by the fields */
} sockext_kind;

extern const sockext_kind sockext_kinds[];

/* The number of a row plus 1, by level and type; 0 is free. At most a quarter is taken. */
#define SOCKEXT_KIND_CELLS 256
extern uint8_t sockext_kind_cells[SOCKEXT_KIND_CELLS];

/* Where a kind stands, unless the cell is taken; then it is one of the next. */
static inline uint8_t sockext_kind_get_cell(int level, int type)
{
	return (uint8_t) ((unsigned int) level * 41 + (unsigned int) type);
}

/* Returns the row of a kind, or NULL if it has none. */
static inline const sockext_kind *sockext_kind_find(int level, int type)
{
	uint8_t cell = sockext_kind_get_cell(level, type);

	for (; sockext_kind_cells[cell] > 0; cell++) {
		const sockext_kind *kind = &sockext_kinds[sockext_kind_cells[cell] - 1];
		if (kind->type == type && kind->level == level) {
			return kind;
		}
	}
	return NULL;
}

/* Prepares sockext_kind_find(), once for the process. */
void sockext_kind_init(void);

#endif
