/* SPDX-License-Identifier: BSD-3-Clause
 *
 * interface Io\Poll\Handle below PHP 8.6, and what the objects of the classes behind it share: a
 * subject (a stream or a Socket) that has a descriptor.
 */
#ifndef SOCKEXT_POLL_HANDLE_H
#define SOCKEXT_POLL_HANDLE_H

#include "../core/socket_object.h"

typedef struct sockext_poll_handle sockext_poll_handle;

typedef struct {
	/* Returns the descriptor, or SOCKEXT_INVALID_FD, perhaps after a warning; may run user code. */
	PHP_SOCKET (*get_descriptor)(const sockext_poll_handle *handle);
	/* Whether the subject is still open. */
	bool (*is_valid)(const sockext_poll_handle *handle);
	/* Whether a watch is sure to be told when the subject closes, as things are. */
	bool (*tells_of_close)(const sockext_poll_handle *handle);
	/* Has the watch told when the subject closes; NULL if that cannot be. */
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

/* Makes a handle object without a subject: for create_object of the classes. */
zend_object *sockext_poll_handle_create(zend_class_entry *ce, const sockext_poll_handle_ops *ops);

void sockext_poll_handle_register_class(void);

#endif
