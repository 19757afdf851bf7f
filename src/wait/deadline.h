/* SPDX-License-Identifier: BSD-3-Clause
 *
 * One deadline for a call that may wait more than once; signals do not end the call. Signal
 * handlers run in the middle of the call, as PHP runs them between two opcodes. So a caller checks
 * its socket again after every wait, and keeps nothing across a wait that the script can change.
 */
#ifndef SOCKEXT_DEADLINE_H
#define SOCKEXT_DEADLINE_H

#include "../core/buffer.h"
#include "../core/errors.h"
#include "../platform/platform.h"

typedef struct {
	int64_t end;             /* by sockext_platform_monotonic_ns(), or INT64_MAX for no limit */
	bool uses_socket_mode;   /* no timeout was given: the socket's mode and timeouts apply */
	const php_socket *other; /* another socket that must stay open, or NULL */
	bool never_waits;        /* no timeout was given, and flags make the call non-blocking */
	/* A wait begins with a system call that would block and ends with one that would not. Retries
	 * in between do not restart it. */
	int waiting_for;                /* the event of the wait, or 0 outside of one */
	uint32_t calls;                 /* system calls so far */
	struct sockext_watch *turns[2]; /* in tasks: to read and to write a stream, or NULL */
	bool is_tried;                  /* a system call was started and has not failed */
	bool was_ready;                 /* the socket was ready in the last poll */
	int64_t socket_end;             /* the end of the wait by the socket's own timeout */
} sockext_deadline;

/* Parses the flags of a function with a timeout. Refuses a float, which PHP would convert: version
 * 0.1.0 had the timeout in this place, and some flags lose bytes. */
#define SOCKEXT_PARAM_FLAGS(dest) \
	Z_PARAM_PROLOGUE(0, 0); \
	if (UNEXPECTED( \
			Z_TYPE_P(_arg) == IS_DOUBLE || !zend_parse_arg_long(_arg, &(dest), &_dummy, 0, _i))) { \
		_expected_type = Z_EXPECTED_LONG; \
		_error_code = ZPP_ERROR_WRONG_ARG; \
		break; \
	}

/* Starts a timeout in seconds, argument arg_num of the running function. If it is null, the mode of
 * the socket applies: it waits without a limit, or up to SO_RCVTIMEO or SO_SNDTIMEO, or not at all
 * if the socket is non-blocking or the flags have MSG_DONTWAIT or MSG_ERRQUEUE. A number that is
 * too large for the clock is no limit. FAILURE after a ValueError for a negative number or NAN. */
zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, int flags, uint32_t arg_num);

/* Throws unless flags, argument arg_num of the running function, are of MSG_MORE and MSG_DONTWAIT,
 * the flags of functions that read and send; FAILURE after that. */
zend_result sockext_deadline_check_flags(zend_long flags, uint32_t arg_num);

/* Call before each system call on the socket, which must have the flag SOCKEXT_DONTWAIT. Runs
 * pending signal handlers; on systems without that flag, waits. Returns 0, -errno,
 * -SOCKEXT_DEADLINE_UP or -SOCKEXT_DEADLINE_STOPPED. */
int sockext_deadline_begin(sockext_deadline *deadline, php_socket *sock, int event);

/* Call after the system call has failed. If the call would block, waits until the socket is ready
 * for an event of readiness.h. Returns 0 when the call is to be tried again, else as
 * sockext_deadline_begin(), and -EAGAIN at the end of the socket's own timeout. Pauses after
 * spurious readiness, which would otherwise make a busy loop. */
int sockext_deadline_wait(sockext_deadline *deadline, php_socket *sock, int event, int error);

/* For a call that sends between other steps. Whether another task is in the middle of a write to
 * the stream; then waits for the end of it, and returns as sockext_deadline_begin(). */
bool sockext_deadline_is_behind(const sockext_deadline *deadline, php_socket *sock);
int sockext_deadline_queue(sockext_deadline *deadline, php_socket *sock);

/* Keeps writes of other tasks out while code of the script runs in the middle of the call's own,
 * where nobody is in the middle of one. And lets them in, before the call does something else. */
void sockext_deadline_take_turn(sockext_deadline *deadline, php_socket *sock);
void sockext_deadline_end_turn(sockext_deadline *deadline);

/* Call after the last system call: lets other tasks read or write. */
void sockext_deadline_end(sockext_deadline *deadline);

/* Whether the socket was ready in this wait, by poll(2), although the system call would block. */
static inline bool sockext_deadline_was_spurious(const sockext_deadline *deadline)
{
	return deadline->waiting_for != 0 && deadline->was_ready;
}

/* A short sleep before a retry for which there is no event to wait for. */
void sockext_deadline_pause(void);

/* For a call that never waits, and does not send since another task is in the middle of a write:
 * now and then lets others run, or a loop of such calls would keep that write from its end. Returns
 * 0 or an error of call.h. */
int sockext_deadline_make_way(const php_socket *sock);

/* send(2) and recv(2) with a deadline: they begin, and wait until at least one byte has gone or
 * come, or until the end of the stream, an error or the deadline. The script must not be able to
 * change the data. Return the number of bytes, or as sockext_deadline_begin(). */
ssize_t sockext_deadline_send(
	sockext_deadline *deadline, php_socket *sock, const char *data, size_t length, int flags);
ssize_t sockext_deadline_receive(
	sockext_deadline *deadline, php_socket *sock, char *data, size_t length, int flags);

/* Receives what follows the bytes that are used of a buffer, up to its size. While other code runs
 * the buffer keeps those bytes only. */
ssize_t sockext_deadline_receive_more(
	sockext_deadline *deadline, php_socket *sock, sockext_buffer *buffer, size_t used, int flags);

/* Remembers the error; ETIMEDOUT for SOCKEXT_DEADLINE_UP. */
void sockext_deadline_remember(php_socket *sock, int error);

/* Returns to the script how much was done, and remembers the error that has ended the call. If
 * nothing was done, it returns false, and warns unless the call would block. If the time is up, it
 * returns the amount, and does not warn. Throws if a signal handler has closed the socket, argument
 * arg_num. */
void sockext_deadline_return(zval *return_value, php_socket *sock, uint32_t arg_num, size_t done,
	int error, const char *failure);

#endif
