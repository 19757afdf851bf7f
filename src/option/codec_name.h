/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of names that the system knows.
 */
#ifndef SOCKEXT_OPTION_CODEC_NAME_H
#define SOCKEXT_OPTION_CODEC_NAME_H

#include "codec.h"

#if defined(SO_BINDTODEVICE) || defined(TCP_CONGESTION)
/* A name. */
sockext_option_to_zval sockext_option_name_to_zval;
#endif

#ifdef SO_BINDTODEVICE
/* The name of an interface, "" for none. */
sockext_option_from_zval sockext_option_device_from_zval;
#endif

#ifdef TCP_CONGESTION
/* The name of an algorithm or of a protocol above TCP; ['name' => string] */
sockext_option_from_zval sockext_option_algorithm_from_zval;
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
