/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketPollHandle: a handle of PHP's own polling API on PHP 8.6, of ours below.
 */
#ifndef SOCKEXT_POLL_SOCKET_HANDLE_H
#define SOCKEXT_POLL_SOCKET_HANDLE_H

#include "../core/socket_object.h"

/* The parts that differ between the two polling APIs. A handle object holds a reference to its
 * Socket. */
void sockext_poll_socket_handle_init_class(zend_class_entry *ce);
void sockext_poll_socket_handle_set(zend_object *handle, zend_object *socket);
zend_object *sockext_poll_socket_handle_get(zend_object *handle);

/* Whether an object is of the class. */
bool sockext_poll_is_socket_handle(const zend_object *object);

/* Registers the class as one that implements a given Io\Poll\Handle. */
void sockext_poll_socket_handle_register_class(zend_class_entry *handle_ce);

#endif
