/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See exceptions.h.
 */
#include "exceptions.h"

#if PHP_VERSION_ID < 80600
#include "../core/pending.h"

#include "exceptions_arginfo.h"

zend_class_entry *sockext_poll_failed_context_initialization_ce;
zend_class_entry *sockext_poll_failed_handle_add_ce;
zend_class_entry *sockext_poll_failed_watcher_modification_ce;
zend_class_entry *sockext_poll_failed_wait_ce;
zend_class_entry *sockext_poll_backend_unavailable_ce;
zend_class_entry *sockext_poll_inactive_watcher_ce;
zend_class_entry *sockext_poll_handle_already_watched_ce;
zend_class_entry *sockext_poll_invalid_handle_ce;

/* The constants of FailedPollOperationException. */
enum {
	CODE_SYSTEM = 1,
	CODE_NOMEM,
	CODE_INVALID,
	CODE_EXISTS,
	CODE_NOTFOUND,
	CODE_TIMEOUT,
	CODE_INTERRUPTED,
	CODE_PERMISSION,
	CODE_TOOBIG,
	CODE_AGAIN,
	CODE_NOSUPPORT,
};

/* The SOCKEXT_ names stand for Winsock's error numbers on Windows. */
static const struct {
	int error;
	zend_long code;
} codes[] = {
	{SOCKEXT_ENOMEM, CODE_NOMEM},
	{SOCKEXT_EINVAL, CODE_INVALID},
	{SOCKEXT_EBADF, CODE_INVALID},
	{SOCKEXT_EEXIST, CODE_EXISTS},
	{SOCKEXT_ENOENT, CODE_NOTFOUND},
	{SOCKEXT_ETIMEDOUT, CODE_TIMEOUT},
	{SOCKEXT_EINTR, CODE_INTERRUPTED},
	{SOCKEXT_EACCES, CODE_PERMISSION},
	{SOCKEXT_EPERM, CODE_PERMISSION},
	{SOCKEXT_EMFILE, CODE_TOOBIG},
	{SOCKEXT_ENFILE, CODE_TOOBIG},
	{SOCKEXT_EAGAIN, CODE_AGAIN},
	{SOCKEXT_ENOSYS, CODE_NOSUPPORT},
	{SOCKEXT_EOPNOTSUPP, CODE_NOSUPPORT},
};

static zend_long find_code(int error)
{
	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		if (codes[i].error == error) {
			return codes[i].code;
		}
	}
	return CODE_SYSTEM;
}

static void throw_unless_ending(zend_class_entry *ce, const char *message, zend_long code)
{
	if (!sockext_pending_unwinds(EG(exception))) {
		zend_throw_exception(ce, message, code);
	}
}

void sockext_poll_throw(zend_class_entry *ce, const char *message)
{
	throw_unless_ending(ce, message, 0);
}

void sockext_poll_throw_failed(zend_class_entry *ce, const char *message, int error)
{
	throw_unless_ending(ce, message, find_code(error));
}

void sockext_poll_exceptions_register_classes(void)
{
	zend_class_entry *io = register_class_Io_IoException(zend_ce_exception);
	zend_class_entry *poll = register_class_Io_Poll_PollException(io);
	zend_class_entry *failed = register_class_Io_Poll_FailedPollOperationException(poll);

	sockext_poll_failed_context_initialization_ce =
		register_class_Io_Poll_FailedContextInitializationException(failed);
	sockext_poll_failed_handle_add_ce = register_class_Io_Poll_FailedHandleAddException(failed);
	sockext_poll_failed_watcher_modification_ce =
		register_class_Io_Poll_FailedWatcherModificationException(failed);
	sockext_poll_failed_wait_ce = register_class_Io_Poll_FailedPollWaitException(failed);
	sockext_poll_backend_unavailable_ce = register_class_Io_Poll_BackendUnavailableException(poll);
	sockext_poll_inactive_watcher_ce = register_class_Io_Poll_InactiveWatcherException(poll);
	sockext_poll_handle_already_watched_ce = register_class_Io_Poll_HandleAlreadyWatchedException(
		poll);
	sockext_poll_invalid_handle_ce = register_class_Io_Poll_InvalidHandleException(poll);
}

#endif
