/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of bytes, of numbers of 64 bits, and of options that have no row.
 */
#ifndef SOCKEXT_OPTION_CODEC_BYTES_H
#define SOCKEXT_OPTION_CODEC_BYTES_H

#include "codec.h"

/* Returns all data of an option, however much they are, as a string that the caller owns; size is
 * how many bytes the system wants to be asked for, or 0. NULL after a warning. */
zend_string *sockext_option_fetch_bytes(php_socket *sock, int level, int number, socklen_t size);

/* Gets an option without a row: an int of 1, 4 or 8 bytes, else a string of bytes. */
void sockext_option_unknown_to_zval(php_socket *sock, int level, int number, zval *value);

/* A string of bytes, unchanged. */
sockext_option_from_zval sockext_option_bytes_from_zval;
sockext_option_to_zval sockext_option_bytes_to_zval;

/* A string that the system may end with a NUL. */
sockext_option_to_zval sockext_option_text_to_zval;

/* An int of 64 bits without a sign. */
sockext_option_from_zval sockext_option_wide_from_zval;
sockext_option_to_zval sockext_option_wide_to_zval;

#endif
