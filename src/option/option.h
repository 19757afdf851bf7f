/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions that set and get options, and the constants of levels and options.
 */
#ifndef SOCKEXT_OPTION_H
#define SOCKEXT_OPTION_H

/* Registers the constants and initialises the table of options. */
void sockext_option_register_constants(int module_number);

#endif
