/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of lists: programs of packet filters, pairs, numbers.
 */
#ifndef SOCKEXT_OPTION_CODEC_LIST_H
#define SOCKEXT_OPTION_CODEC_LIST_H

#include "codec.h"

#ifdef SO_ATTACH_FILTER
/* list<array{int, int, int, int}>, each [code, jt, jf, k], or their bytes; PACKET_FANOUT_DATA may
 * be the descriptor of a program, too. */
sockext_option_from_zval sockext_option_program_from_zval;
sockext_option_from_zval sockext_option_program_or_descriptor_from_zval;

/* The instructions of a filter as bytes (struct sock_filter). */
sockext_option_to_zval sockext_option_program_to_zval;
#endif

#ifdef __linux__
/* list<array{int, int}>, by the shape of the row. */
sockext_option_from_zval sockext_option_records_from_zval;
sockext_option_to_zval sockext_option_records_to_zval;

/* list<int> of unsigned numbers of 32 bits. */
sockext_option_to_zval sockext_option_ints_to_zval;

/* list<int>: the bits that are set, counted from 1. */
sockext_option_to_zval sockext_option_groups_to_zval;

/* list<int>: the types of ICMPv6 that are received. */
sockext_option_from_zval sockext_option_types_from_zval;
sockext_option_to_zval sockext_option_types_to_zval;
#endif

#endif
