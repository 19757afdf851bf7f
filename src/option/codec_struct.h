/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Codecs of arrays for structs, and of what else is not a number.
 */
#ifndef SOCKEXT_OPTION_CODEC_STRUCT_H
#define SOCKEXT_OPTION_CODEC_STRUCT_H

#include "codec.h"

#ifdef SO_PEERPIDFD
/* ['pidfd' => a stream that owns the descriptor] */
sockext_option_to_zval sockext_option_pidfd_to_zval;
#endif

/* ['l_onoff' => int, 'l_linger' => int] */
sockext_option_from_zval sockext_option_linger_from_zval;
sockext_option_to_zval sockext_option_linger_to_zval;

/* ['sec' => int, 'usec' => int] */
sockext_option_from_zval sockext_option_timeout_from_zval;
sockext_option_to_zval sockext_option_timeout_to_zval;

/* ['addr' => string, 'ifindex' => int|string] */
sockext_option_from_zval sockext_option_pktinfo_from_zval;
sockext_option_to_zval sockext_option_pktinfo_to_zval;

#ifdef IPV6_ADDRFORM
/* An int: the family that the socket has from then on. */
sockext_option_from_zval sockext_option_family_from_zval;
#endif

#ifdef SO_MEMINFO
/* ['rmem_alloc' => int, …] */
sockext_option_to_zval sockext_option_meminfo_to_zval;
#endif

#ifdef SO_ATTACH_REUSEPORT_CBPF
/* SKF_AD_CPU, SKF_AD_QUEUE, or 0 to detach. */
sockext_option_from_zval sockext_option_cbpf_from_zval;
#endif

#endif
