/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of addresses, and of structs that have one.
 */
#ifndef SOCKEXT_OPTION_CODEC_ADDRESS_H
#define SOCKEXT_OPTION_CODEC_ADDRESS_H

#include "codec.h"

#ifdef __linux__
/* An address as in the names of messages. */
sockext_option_to_zval sockext_option_address_to_zval;

/* ['addr' => string, 'mtu' => int] */
sockext_option_to_zval sockext_option_path_mtu_to_zval;

/* ['addr' => string, 'key' => string, 'prefixlen' => int, 'interface' => int|string], the last two
 * may be missing. */
sockext_option_from_zval sockext_option_md5_from_zval;
#endif

#ifdef PACKET_ADD_MEMBERSHIP
/* ['interface' => int|string, 'type' => int, 'addr' => string, which may be missing] */
sockext_option_from_zval sockext_option_packets_from_zval;
#endif

#endif
