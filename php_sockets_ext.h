/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The public header: version, module entries, and the C API for other extensions, which has the
 * names and the layout of ext/sockets/php_sockets.h. Include one of the two, never both.
 */
#ifndef PHP_SOCKETS_EXT_H
#define PHP_SOCKETS_EXT_H

#include "php.h"

#define PHP_SOCKETS_EXT_VERSION "0.2.0"

/* The module "sockets", to which functions, classes and constants belong, and "sockets_ext", the
 * name that is loaded. */
extern zend_module_entry sockets_ext_sockets_entry;
extern zend_module_entry sockets_ext_module_entry;

/* Two entries of the list of modules, where the extension is compiled into PHP. */
#define phpext_sockets_ext_ptr &sockets_ext_sockets_entry, &sockets_ext_module_entry

#ifdef PHP_WIN32
#include <winsock2.h>
#ifdef SOCKETS_EXT_EXPORTS
#define PHP_SOCKETS_EXT_API __declspec(dllexport)
#else
#define PHP_SOCKETS_EXT_API __declspec(dllimport)
#endif
typedef SOCKET PHP_SOCKET;
#else
#define PHP_SOCKETS_EXT_API __attribute__((visibility("default")))
typedef int PHP_SOCKET;
#endif

/* The data of an object of class Socket. Other extensions know the layout: fields of our own go in
 * front of this struct, never into it. */
typedef struct {
	PHP_SOCKET bsd_socket;
	int type;     /* address family, AF_* */
	int error;    /* errno of the last failure */
	int blocking; /* 1 or 0 */
	zval zstream; /* the stream that owns the descriptor, or undefined */
	zend_object std;
} php_socket;

ZEND_BEGIN_MODULE_GLOBALS(sockets)
	int last_error;
	char *strerror_buf;
#ifdef PHP_WIN32
	uint32_t wsa_child_count;
	HashTable *wsa_info;
#endif
	/* The fields up to here have the layout of php_sockets.h; those that follow are our own. */
	int select_engine; /* the setting sockets_ext.select_engine; see select_policy.h */
	struct sockext_select_registry *select_registry;
	struct sockext_select_state *select_state;
	bool select_is_over;        /* the request has freed both; poll(2) is used until the next one */
	HashTable stream_pins;      /* see stream_pin.c */
	zend_long task_seed;        /* the setting sockets_ext.task_seed */
	bool task_sleep;            /* the setting sockets_ext.task_sleep; see sleep.c */
	bool task_streams;          /* the setting sockets_ext.task_streams; see streams.h */
	uint32_t task_streams_held; /* calls in which streams do not wait; see streams_soap.h */
	zend_long
		task_warn_blocking; /* the setting sockets_ext.task_warn_blocking, in ms; see hub_flow.c */
	bool task_end_is_due;   /* the tasks will be waited for; see script_end.c */
	bool task_had_end;      /* they have been, after the main script */
	bool task_is_over;      /* the request has ended them; there are none until the next one */
	uint32_t timeout_changes;            /* see timeout.h */
	struct sockext_hub *hub;             /* NULL until the request has a task; see hub.h */
	uint32_t hubs;                       /* how many there were, with that one */
	uint32_t nested_calls;               /* whose state is saved at switches; see zend_state.h */
	struct sockext_hidden *hidden;       /* what other tasks must not use; see wait/hidden.h */
	zend_resource *default_directory;    /* that of readdir(), or NULL; see streams_directory.c */
	struct sockext_resolver *resolver;   /* NULL until a thread looks up a name; see resolver.c */
	struct sockext_scheduler *scheduler; /* NULL, or there is a hub; see wait/scheduler.h */
	char received[8192];                 /* of calls that receive; see core/buffer.h */
ZEND_END_MODULE_GLOBALS(sockets)

BEGIN_EXTERN_C()
PHP_SOCKETS_EXT_API extern zend_class_entry *socket_ce;
PHP_SOCKETS_EXT_API ZEND_EXTERN_MODULE_GLOBALS(sockets)

/* Initialises sock with a descriptor, which it owns from then on, even if this returns 0 (after a
 * warning), else 1. Returns int as PHP 8.2's header does; later headers have bool, which is
 * compatible. */
PHP_SOCKETS_EXT_API int socket_import_file_descriptor(PHP_SOCKET fd, php_socket *sock);

/* Returns the text of an error number; it stays valid until the next call in this thread. */
PHP_SOCKETS_EXT_API char *sockets_strerror(int error);
END_EXTERN_C()

#define SOCKETS_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(sockets, v)

static inline php_socket *socket_from_obj(zend_object *object)
{
	return (php_socket *) ((char *) object - offsetof(php_socket, std));
}

#define Z_SOCKET_P(zv) socket_from_obj(Z_OBJ_P(zv))

#endif
