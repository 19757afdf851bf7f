/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See timeout.h.
 */
#include "timeout.h"

#include "../core/socket_object.h"
#include "../platform/clock.h"
#include "readiness.h"

zend_result sockext_timeout_to_end(double seconds, bool is_null, uint32_t arg_num, int64_t *end)
{
	*end = SOCKEXT_NEVER;
	if (is_null || seconds > (double) SOCKEXT_CLOCK_SECONDS_MAX) {
		return SUCCESS;
	}
	if (!(seconds >= 0)) {
		zend_argument_value_error(arg_num, "must be greater than or equal to 0");
		return FAILURE;
	}
	*end = sockext_platform_monotonic_ns() + (int64_t) (seconds * (double) SOCKEXT_NS_PER_SECOND);
	return SUCCESS;
}

int64_t sockext_timeout_of(const php_socket *sock, int event)
{
	sockext_timeout timeout = {0};
	socklen_t length = sizeof(timeout);

	getsockopt(sock->bsd_socket, SOL_SOCKET, event == SOCKEXT_READABLE ? SO_RCVTIMEO : SO_SNDTIMEO,
		(void *) &timeout, &length);
	int64_t seconds = sockext_platform_timeout_sec(timeout);
	int64_t span = MIN(seconds, SOCKEXT_CLOCK_SECONDS_MAX) * SOCKEXT_NS_PER_SECOND
				   + sockext_platform_timeout_usec(timeout) * 1000;
	const sockext_socket *socket = sockext_socket_from_base((php_socket *) sock);
	bool is_past = event == SOCKEXT_READABLE ? socket->has_past_receive_end
											 : socket->has_past_send_end;
	return span == 0 && !is_past ? SOCKEXT_NEVER : span;
}

int64_t sockext_timeout_end_of(const php_socket *sock, int event)
{
	int64_t span = sockext_timeout_of(sock, event);
	return span == SOCKEXT_NEVER ? SOCKEXT_NEVER : sockext_platform_monotonic_ns() + span;
}

void sockext_timeout_note_change(void)
{
	SOCKETS_G(timeout_changes)++;
}

void sockext_timeout_note_sign(php_socket *sock, int event, bool is_negative)
{
	sockext_socket *socket = sockext_socket_from_base(sock);

	if (event == SOCKEXT_READABLE) {
		socket->has_past_receive_end = is_negative;
	} else {
		socket->has_past_send_end = is_negative;
	}
	sockext_socket_share(sock);
}

int64_t sockext_timeout_socket_end(const php_socket *sock, int event)
{
	bool blocking = sock->blocking;

	if (!sockext_socket_from_base((php_socket *) sock)->is_forced) {
		int error = sockext_platform_get_blocking(sock->bsd_socket, &blocking);
		blocking = error == 0 && blocking;
	}
	return blocking ? sockext_timeout_end_of(sock, event) : 0;
}

void sockext_timeout_sleep(int64_t end)
{
	const struct timespec timeout = sockext_clock_span(sockext_timeout_left(end));

	sockext_platform_poll(NULL, 0, &timeout);
}
