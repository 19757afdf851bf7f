/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of strings, and of names that the system knows.
 */
#ifndef SOCKEXT_OPTION_CODEC_NAME_H
#define SOCKEXT_OPTION_CODEC_NAME_H

#include "codec.h"

/* A string, unchanged. */
sockext_option_from_zval sockext_option_string_from_zval;

#ifdef SO_BINDTODEVICE
/* The name of an interface, "" for none. */
sockext_option_from_zval sockext_option_device_from_zval;
sockext_option_to_zval sockext_option_device_to_zval;
#endif

#ifdef TCP_CONGESTION
/* The name of an algorithm; ['name' => string] */
sockext_option_from_zval sockext_option_congestion_from_zval;
sockext_option_to_zval sockext_option_congestion_to_zval;
#endif

#ifdef SO_ACCEPTFILTER
/* The name of a filter; ['af_name' => string] */
sockext_option_from_zval sockext_option_accept_filter_from_zval;
sockext_option_to_zval sockext_option_accept_filter_to_zval;
#endif

#ifdef TCP_FUNCTION_BLK
/* The name of a TCP stack; ['function_set_name' => string, 'pcbcnt' => int] */
sockext_option_from_zval sockext_option_function_set_from_zval;
sockext_option_to_zval sockext_option_function_set_to_zval;
#endif

#endif
