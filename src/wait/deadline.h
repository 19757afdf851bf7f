/* SPDX-License-Identifier: BSD-3-Clause
 *
 * One total time for a call that may wait more than once, whatever signals come in between. The
 * handlers of signals run when they come, in the middle of the call, as PHP's own functions have
 * it between two opcodes: a socket is looked at again after every wait, and nothing that the
 * script can reach is kept across one.
 */
#ifndef SOCKEXT_DEADLINE_H
#define SOCKEXT_DEADLINE_H

#include "../platform/platform.h"

/* What a wait may end with beside the system's error numbers, of which ETIMEDOUT is that of a
 * connection. */
enum {
	SOCKEXT_DEADLINE_UP = INT_MAX,          /* the time is up */
	SOCKEXT_DEADLINE_STOPPED = INT_MAX - 1, /* a handler has thrown, or closed the socket */
};

typedef struct {
	int64_t end; /* on the clock of sockext_platform_monotonic_ns(), or INT64_MAX for never */
	bool is_own; /* no time was given: each wait is that of the socket itself */
	const php_socket *other; /* another socket that must stay open as well, or NULL */
	bool waits_never;        /* no time, and flags that keep the system from waiting */
	/* A wait lasts from a system call that would have blocked to one that would not have: what is
	 * tried in vain meanwhile does not begin it anew. */
	int waiting_for; /* the event, or 0 outside of a wait */
	bool is_tried;   /* a system call has been begun, and has not failed yet */
	bool was_ready;  /* the socket was said to be ready */
	int64_t own_end; /* when the socket itself would wait no longer */
} sockext_deadline;

/* Starts the time of a timeout in seconds, an argument of the running function. Without one (null)
 * a call waits as the socket is set: for ever, or as SO_RCVTIMEO and SO_SNDTIMEO say, or not at all
 * if it is non-blocking or the flags say so (MSG_DONTWAIT, MSG_ERRQUEUE). What no clock can count
 * is for ever. FAILURE after a ValueError for a number below 0 and for NAN, and after a TypeError
 * for flags, the argument before, that are a float. */
zend_result sockext_deadline_start(
	sockext_deadline *deadline, double seconds, bool is_null, int flags, uint32_t arg_num);

/* Throws for flags, an argument of the running function, unless they are MSG_MORE and MSG_DONTWAIT,
 * which functions take that send what they read themselves; FAILURE after that. */
zend_result sockext_deadline_check_flags(zend_long flags, uint32_t arg_num);

/* To be called before each system call of the socket, which is given SOCKEXT_DONTWAIT: runs
 * handlers of signals that have come, and waits where the system has no such flag. Returns 0, or
 * -errno, or the negative of what stands above. */
int sockext_deadline_begin(sockext_deadline *deadline, php_socket *sock, int event);

/* To be called after the system call has failed: waits if it would have blocked, until the socket
 * is ready for an event of readiness.h. Returns 0 when the call is to be tried again, else as
 * above; -EAGAIN when the socket itself would wait no longer. Pauses where a wait was for nothing:
 * what makes a socket ready and is neither received nor taken would have it tried again without
 * end. */
int sockext_deadline_wait(sockext_deadline *deadline, php_socket *sock, int event, int error);

/* Whether a wait is going on in which the socket was said to be ready, and was not. */
static inline bool sockext_deadline_was_misled(const sockext_deadline *deadline)
{
	return deadline->waiting_for != 0 && deadline->was_ready;
}

/* A short sleep, before what nothing tells the end of is tried again. */
void sockext_deadline_pause(void);

/* send(2) and recv(2) up to the deadline; the data must be out of the reach of the script. Return
 * the number of bytes, or as above. */
ssize_t sockext_deadline_send(
	sockext_deadline *deadline, php_socket *sock, const char *data, size_t length, int flags);
ssize_t sockext_deadline_receive(
	sockext_deadline *deadline, php_socket *sock, char *data, size_t length, int flags);

/* Remembers why a call has ended as the last error: ETIMEDOUT when the time was up. */
void sockext_deadline_remember(php_socket *sock, int error);

/* Returns to the script how much has been done, and remembers why it is not more, as above.
 * An error before anything was done is a warning and false (would-block: only false). Throws where
 * a handler has closed the socket, the argument arg_num. */
void sockext_deadline_return(zval *return_value, php_socket *sock, uint32_t arg_num, size_t done,
	int error, const char *failure);

#endif
