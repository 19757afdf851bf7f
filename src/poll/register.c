/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See register.h.
 */
#include "register.h"

#include "backend.h"
#include "context.h"
#include "duration.h"
#include "exceptions.h"
#include "socket_handle.h"
#include "stream_handle.h"

#if PHP_VERSION_ID < 80600
static bool is_any_there(void)
{
	static const char *const names[] = {"io\\ioexception", "io\\poll\\backend", "io\\poll\\context",
		"io\\poll\\event", "io\\poll\\handle", "io\\poll\\pollexception", "io\\poll\\watcher",
		"streampollhandle", "socketpollhandle"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (zend_hash_str_exists(CG(class_table), names[i], strlen(names[i]))) {
			return true;
		}
	}
	return false;
}

/* All or none of the classes are registered: ours do not work with another library's Context. */
void sockext_poll_register_classes(void)
{
	if (is_any_there()) {
		return;
	}
	sockext_duration_register_classes();
	sockext_poll_exceptions_register_classes();
	sockext_poll_event_register_class();
	sockext_poll_backend_register_class();
	sockext_poll_handle_register_class();
	sockext_poll_watcher_register_class();
	sockext_poll_context_register_class();
	sockext_poll_stream_handle_register_class();
	sockext_poll_socket_handle_register_class(sockext_poll_handle_ce);
}
#else
void sockext_poll_register_classes(void)
{
	zend_class_entry *handle_ce = zend_hash_str_find_ptr(
		CG(class_table), ZEND_STRL("io\\poll\\handle"));

	if (handle_ce && !zend_hash_str_exists(CG(class_table), ZEND_STRL("socketpollhandle"))) {
		sockext_poll_socket_handle_register_class(handle_ce);
	}
}
#endif
