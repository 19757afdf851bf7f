/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Constants of the functions in io.c, which only PHP calls.
 */
#ifndef SOCKEXT_IO_H
#define SOCKEXT_IO_H

/* Values of the mode of socket_read(). */
#define PHP_NORMAL_READ 1
#define PHP_BINARY_READ 2

void sockext_io_register_constants(int module_number);

#endif
