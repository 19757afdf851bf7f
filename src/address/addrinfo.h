/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in addrinfo.c, which only PHP calls.
 */
#ifndef SOCKEXT_ADDRINFO_H
#define SOCKEXT_ADDRINFO_H

void sockext_addrinfo_register_constants(int module_number);

#endif
