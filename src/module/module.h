/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The two module entries of php_sockets_ext.h: "sockets", to which functions, classes and constants
 * belong, and "sockets_ext", the name that is loaded, with the version and the settings.
 */
#ifndef SOCKEXT_MODULE_H
#define SOCKEXT_MODULE_H

#include "../platform/platform.h"

/* The dependency of "sockets_ext" on "sockets". */
extern const zend_module_dep sockext_module_requirement[];

/* Print the sections of phpinfo(). */
void sockext_module_print_sockets_info(zend_module_entry *zend_module);
void sockext_module_print_info(zend_module_entry *zend_module);

#endif
