/* SPDX-License-Identifier: BSD-3-Clause
 *
 * interface Io\Poll\Handle below PHP 8.6, and the struct of its classes: a subject (a stream or a
 * Socket) that has a descriptor.
 */
#ifndef SOCKEXT_POLL_HANDLE_H
#define SOCKEXT_POLL_HANDLE_H

#include "../core/socket_object.h"

typedef struct sockext_poll_handle sockext_poll_handle;

typedef struct {
	/* Returns the descriptor, or SOCKEXT_INVALID_FD, maybe after a warning. May run code of the
	 * script. */
	PHP_SOCKET (*get_descriptor)(const sockext_poll_handle *handle);
	/* Whether the subject is still open. */
	bool (*is_valid)(const sockext_poll_handle *handle);
	/* Whether the close hook is sure to run when the subject closes; may change over time. */
	bool (*runs_close_hooks)(const sockext_poll_handle *handle);
	/* Adds a hook that runs when the subject closes; NULL if not supported. */
	void (*add_close_hook)(const sockext_poll_handle *handle, sockext_close_hook *hook);
} sockext_poll_handle_ops;

struct sockext_poll_handle {
	const sockext_poll_handle_ops *ops;
	zval subject; /* undefined before the constructor */
	zend_object std;
};

extern zend_class_entry *sockext_poll_handle_ce;

static inline sockext_poll_handle *sockext_poll_handle_from_object(zend_object *object)
{
	return (sockext_poll_handle *) ((char *) object - offsetof(sockext_poll_handle, std));
}

/* Makes a handle object without a subject; for create_object of the classes. */
zend_object *sockext_poll_handle_create(zend_class_entry *ce, const sockext_poll_handle_ops *ops);

void sockext_poll_handle_register_class(void);

#endif
