/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See streams.h: TLS. PHP's own operations are called on a non-blocking descriptor, and called
 * again after a wait for any event, since nothing tells what OpenSSL waits for.
 */
#include "../wait/hub_task.h"
#include "streams_wait.h"
#include "streams_progress.h"

#ifdef SOCKEXT_HAS_NOTIFIER

#define ANY_EVENT (SOCKEXT_READABLE | SOCKEXT_WRITABLE)

/* Only a warning lets code of the script run in the middle of an attempt, which has failed then. If
 * that code has waited errno is that of other calls, by which PHP takes the failure for an attempt
 * that would block. */
static bool has_failed(uint32_t waits_before)
{
	return waits_before != sockext_hub_count_waits();
}

/* For one attempt the stream is a non-blocking one. Returns the number of waits so far. */
static uint32_t begin_attempt(sockext_task_stream *own)
{
	php_netstream_data_t *data = sockext_task_stream_data(own);

	if (!own->is_forced) {
		own->is_forced = sockext_platform_set_blocking(data->socket, false) == 0;
	}
	data->is_blocked = 0;
	sockext_platform_clear_errno();
	return sockext_hub_count_waits();
}

static bool end_attempt(sockext_task_stream *own, uint32_t waits_before)
{
	bool would_block = sockext_platform_is_would_block(sockext_platform_errno());

	if (UNEXPECTED(own->is_closed)) {
		return false;
	}
	sockext_task_stream_data(own)->is_blocked = 1;
	return would_block && !has_failed(waits_before);
}

ssize_t sockext_task_stream_try_tls_read(
	sockext_task_stream *own, char *data, size_t size, bool *would_block)
{
	uint32_t waits = begin_attempt(own);
	sockext_task_stream_muted muted = sockext_task_stream_mute(own->stream);
	ssize_t result = own->original->read(own->stream, data, size);
	*would_block = end_attempt(own, waits) && result <= 0 && !own->stream->eof;
	sockext_task_stream_unmute(&muted);
	return result;
}

ssize_t sockext_task_stream_try_tls_write(
	sockext_task_stream *own, const char *data, size_t size, bool *would_block)
{
	uint32_t waits = begin_attempt(own);
	sockext_task_stream_muted muted = sockext_task_stream_mute(own->stream);
	ssize_t result = own->original->write(own->stream, data, size);
	*would_block = end_attempt(own, waits) && result <= 0;
	sockext_task_stream_unmute(&muted);
	return result;
}

int sockext_task_stream_try_tls_option(
	sockext_task_stream *own, int option, int value, void *parameter)
{
	uint32_t waits = begin_attempt(own);
	int result = sockext_task_stream_call_original(own, option, value, parameter);
	end_attempt(own, waits);
	return result;
}

/* Attempts and waits, until the handshake is over or the time is up. */
static int shake_hands(
	sockext_task_stream_use *use, int value, php_stream_xport_crypto_param *param)
{
	int result, error = 0;

	do {
		uint32_t waits = sockext_hub_count_waits();
		param->outputs.returncode = 0;
		result = sockext_task_stream_try_tls_option(
			use->own, PHP_STREAM_OPTION_CRYPTO_API, value, param);
		if (result != PHP_STREAM_OPTION_RETURN_OK || param->outputs.returncode != 0) {
			return result;
		}
		if (UNEXPECTED(has_failed(waits))) {
			break;
		}
		error = sockext_task_stream_wait(use, ANY_EVENT);
	} while (error == 0);
	if (error == -SOCKEXT_EAGAIN) {
		SOCKEXT_TASK_STREAM_WARN(use->own->stream, TimeOut, "SSL: Handshake timed out");
	}
	param->outputs.returncode = -1;
	return result;
}

static int wait_for_handshake(
	sockext_task_stream *own, int value, php_stream_xport_crypto_param *param)
{
	const struct timeval *timeout = own->is_client ? &own->connect_timeout
												   : &sockext_task_stream_data(own)->timeout;
	sockext_task_stream_use use;

	bool is_unlimited = timeout->tv_sec == 0 && timeout->tv_usec == 0;
	int64_t end = sockext_task_stream_end_of(is_unlimited ? NULL : timeout);

	param->outputs.returncode = -1;
	if (sockext_task_stream_begin(&use, own, SOCKEXT_TURN_READ, false, end) != 0) {
		return PHP_STREAM_OPTION_RETURN_OK;
	}
	int result = shake_hands(&use, value, param);
	sockext_task_stream_end(&use);
	return result;
}

/* TLS ends with a message, which must not block either. */
static int end_tls(sockext_task_stream *own, int value, php_stream_xport_crypto_param *param)
{
	sockext_task_stream_use use;
	int result = PHP_STREAM_OPTION_RETURN_OK, error = 0;

	param->outputs.returncode = -1;
	if (sockext_task_stream_begin(&use, own, SOCKEXT_TURN_WRITE, false, 0) != 0) {
		return result;
	}
	while (error == 0 && !sockext_platform_has_room(sockext_task_stream_data(own)->socket)) {
		error = sockext_task_stream_wait(&use, SOCKEXT_WRITABLE);
	}
	if (error == 0) {
		result = sockext_task_stream_set_plain_option(
			own, PHP_STREAM_OPTION_CRYPTO_API, value, param);
	}
	sockext_task_stream_end(&use);
	return result;
}

/* PHP compares the table of the session's stream, too. */
static int set_up(sockext_task_stream *own, int value, php_stream_xport_crypto_param *param)
{
	php_stream *session = param->inputs.session;
	sockext_task_stream *other = session ? sockext_task_stream_find(session) : NULL;

	if (!other) {
		return sockext_task_stream_set_plain_option(
			own, PHP_STREAM_OPTION_CRYPTO_API, value, param);
	}
	sockext_task_stream_loan loan = sockext_task_stream_lend(other, true);
	int result = sockext_task_stream_set_plain_option(
		own, PHP_STREAM_OPTION_CRYPTO_API, value, param);
	sockext_task_stream_take_back(&loan);
	return result;
}

int sockext_task_stream_set_crypto(
	sockext_task_stream *own, int value, php_stream_xport_crypto_param *param)
{
	bool begins = param->op == STREAM_XPORT_CRYPTO_OP_ENABLE && param->inputs.activate;
	bool ends = param->op == STREAM_XPORT_CRYPTO_OP_ENABLE && !param->inputs.activate;
	sockext_task_stream_user user;
	int result;

	if (param->op == STREAM_XPORT_CRYPTO_OP_SETUP) {
		own->is_client = (param->inputs.method & 1) != 0;
		return set_up(own, value, param);
	}
	sockext_task_stream_enter(own, &user);
	if (begins && !own->is_tls && own->is_ssl && sockext_task_stream_waits(own)) {
		result = wait_for_handshake(own, value, param);
	} else if (ends && own->is_tls && sockext_task_stream_waits(own)) {
		result = end_tls(own, value, param);
	} else {
		result = sockext_task_stream_set_plain_option(
			own, PHP_STREAM_OPTION_CRYPTO_API, value, param);
	}
	/* A stream with active TLS has no descriptor for others. pclose() may have closed it. */
	own->is_tls = own->is_ssl && !own->is_closed
				  && own->original->cast(own->stream, PHP_STREAM_AS_SOCKETD, NULL) == FAILURE;
	sockext_task_stream_leave(own, &user);
	return result;
}

#endif
