/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Class SocketPollHandle: on PHP 8.6 a handle of PHP's own polling, below of ours.
 */
#ifndef SOCKEXT_POLL_SOCKET_HANDLE_H
#define SOCKEXT_POLL_SOCKET_HANDLE_H

#include "../core/socket_object.h"

/* What differs between the two kinds of polling. A handle object holds a Socket once it is set. */
void sockext_poll_socket_handle_init_class(zend_class_entry *ce);
void sockext_poll_socket_handle_set(zend_object *handle, zend_object *socket);
zend_object *sockext_poll_socket_handle_get(zend_object *handle);

/* Whether an object is of the class. */
bool sockext_poll_is_socket_handle(const zend_object *object);

/* Registers the class as one that implements a given Io\Poll\Handle. */
void sockext_poll_socket_handle_register_class(zend_class_entry *handle_ce);

#endif
