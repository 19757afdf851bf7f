/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in lifecycle.c; the functions themselves are PHP's to call.
 */
#ifndef SOCKEXT_LIFECYCLE_H
#define SOCKEXT_LIFECYCLE_H

void sockext_lifecycle_register_constants(int module_number);

#endif
