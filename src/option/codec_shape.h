/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of structs whose members are numbers: arrays with the keys of a shape, which is a table of
 * the members. The shapes are in shape_table.c.
 */
#ifndef SOCKEXT_OPTION_CODEC_SHAPE_H
#define SOCKEXT_OPTION_CODEC_SHAPE_H

#include "codec.h"

/* A member: the key, and where the number is in the struct. Bits are counted from the lowest of the
 * number of size bytes; 0 bits are all. */
typedef struct {
	const char *key;
	uint16_t offset;
	uint8_t size; /* 1, 2, 4 or 8 */
	uint8_t shift, bits;
	bool is_signed; /* of 4 bytes */
} sockext_option_member;

struct sockext_option_shape {
	const sockext_option_member *members;
	zend_string **keys; /* the keys as interned strings */
	uint16_t count;
	uint16_t required; /* the number of first members that must be in an array that is set; 0: only
						  read */
	uint16_t size;
};

/* Makes the keys, once at startup. */
void sockext_option_shape_init(const sockext_option_shape *shape);

/* Converts the members of an array to integers, which are 0 for keys that are not required and
 * missing; FAILURE after an exception. At most SOCKEXT_OPTION_MEMBERS_MAX. */
zend_result sockext_option_get_numbers(const sockext_option *option, zval *value,
	const sockext_option_shape *shape, int64_t numbers[]);

/* Makes value an array for the keys of a shape, and appends the number of the next key to it. */
static inline void sockext_option_init_array(const sockext_option_shape *shape, zval *value)
{
	array_init_size(value, shape->count);
	zend_hash_real_init_mixed(Z_ARRVAL_P(value));
}

static inline void sockext_option_append_number(
	const sockext_option_shape *shape, uint16_t member, zend_long number, zval *value)
{
	zval copy;

	ZVAL_LONG(&copy, number);
	_zend_hash_append_ex(Z_ARRVAL_P(value), shape->keys[member], &copy, true);
}

/* Stores the number of a member in a struct that is zeroed before; FAILURE after a ValueError for
 * what is out of its range, which names the key. */
zend_result sockext_option_store_member(
	const sockext_option_member *member, int64_t number, char *structure);

/* Returns the number of a member. */
zend_long sockext_option_read_member(const sockext_option_member *member, const char *structure);

/* An array with the keys of the row's shape; read without the members that the system, being older
 * than they are, does not give. */
sockext_option_from_zval sockext_option_shape_from_zval;
sockext_option_to_zval sockext_option_shape_to_zval;

/* An int for the first member, or an array of all. */
sockext_option_from_zval sockext_option_int_or_shape_from_zval;

extern const sockext_option_shape sockext_shape_time;
extern const sockext_option_shape sockext_shape_linger;
#ifdef SO_ATTACH_FILTER
extern const sockext_option_shape sockext_shape_instruction;
#endif
#ifdef __linux__
extern const sockext_option_shape sockext_shape_tcp_info;
extern const sockext_option_shape sockext_shape_credentials;
extern const sockext_option_shape sockext_shape_txtime;
extern const sockext_option_shape sockext_shape_timestamping;
extern const sockext_option_shape sockext_shape_port_range;
extern const sockext_option_shape sockext_shape_packet_statistics;
extern const sockext_option_shape sockext_shape_rollover;
extern const sockext_option_shape sockext_shape_can_filter;
#endif

#endif
