/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The module's second name: "sockets", for extension_loaded(), Composer's ext-sockets and
 * extensions that need it.
 */
#ifndef SOCKEXT_MODULE_H
#define SOCKEXT_MODULE_H

#include "platform.h"

/* Registers the module "sockets", before PHP registers ours. Returns what ours is to depend on:
 * nothing, or where another module has the name a conflict, so that PHP refuses to load us and says
 * why. */
const zend_module_dep *sockext_module_claim_name(void);

/* Starts "sockets" where PHP will not: loaded by dl(), or compiled into PHP. */
zend_result sockext_module_start_alias(int type);

/* Prints the section of phpinfo(). */
void sockext_module_print_info(void);

#endif
