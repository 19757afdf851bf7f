/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in lifecycle.c, which only PHP calls.
 */
#ifndef SOCKEXT_LIFECYCLE_H
#define SOCKEXT_LIFECYCLE_H

void sockext_lifecycle_register_constants(int module_number);

#endif
