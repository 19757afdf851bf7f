/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_struct.h.
 */
#include "codec_struct.h"

#include "../address/pktinfo.h"
#include "../core/convert_descriptor.h"
#include "../core/errors.h"
#include "../wait/readiness.h"
#include "../wait/timeout.h"
#include "codec_shape.h"

#ifdef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_CBPF SO_DETACH_REUSEPORT_BPF
#else
#define SO_DETACH_CBPF SO_DETACH_BPF
#endif

#ifdef SO_PEERPIDFD
void sockext_option_pidfd_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	int fd = -1;
	socklen_t length = sizeof(fd);
	zval stream;

	if (sockext_option_fetch(option, sock, &fd, &length, value) == SUCCESS) {
		sockext_convert_stream_of(fd, &stream);
		array_init_size(value, 1);
		add_assoc_zval(value, "pidfd", &stream);
	}
}
#endif

zend_result sockext_option_linger_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t numbers[2];

	if (sockext_option_get_numbers(option, value, &sockext_shape_linger, numbers) == FAILURE) {
		return FAILURE;
	}
	/* The members have 16 bits on the oldest systems. */
	for (int i = 0; i < 2; i++) {
		if (numbers[i] < 0 || numbers[i] > USHRT_MAX) {
			return sockext_option_refuse_number(sockext_shape_linger.members[i].key, 0, USHRT_MAX);
		}
	}
	raw->u.linger.l_onoff = (unsigned short) numbers[0];
	raw->u.linger.l_linger = (unsigned short) numbers[1];
	raw->data = &raw->u.linger;
	raw->length = sizeof(raw->u.linger);
	return SUCCESS;
}

void sockext_option_linger_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	struct linger linger = {0};
	socklen_t length = sizeof(linger);

	if (sockext_option_fetch(option, sock, &linger, &length, value) == SUCCESS) {
		sockext_option_init_array(&sockext_shape_linger, value);
		sockext_option_append_number(&sockext_shape_linger, 0, linger.l_onoff, value);
		sockext_option_append_number(&sockext_shape_linger, 1, linger.l_linger, value);
	}
}

/* What is noted of a timeout. */
#define IS_OF_RECEIVES 1U
#define IS_OF_SENDS 2U
#define IS_NEGATIVE 4U

static unsigned int describe_timeout(const sockext_option *option, int64_t seconds)
{
	bool is_of_socket = option->level == SOL_SOCKET;

	return (is_of_socket && option->number == SO_RCVTIMEO ? IS_OF_RECEIVES : 0)
		   | (is_of_socket && option->number == SO_SNDTIMEO ? IS_OF_SENDS : 0)
		   | (seconds < 0 ? IS_NEGATIVE : 0);
}

static void note_timeout(php_socket *sock, unsigned int noted)
{
	sockext_timeout_note_change();
	if (noted & (IS_OF_RECEIVES | IS_OF_SENDS)) {
		sockext_timeout_note_sign(sock,
			noted & IS_OF_RECEIVES ? SOCKEXT_READABLE : SOCKEXT_WRITABLE, noted & IS_NEGATIVE);
	}
}

zend_result sockext_option_timeout_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t numbers[2];

	if (sockext_option_get_numbers(option, value, &sockext_shape_time, numbers) == FAILURE) {
		return FAILURE;
	}
	raw->u.timeout = sockext_platform_make_timeout(numbers[0], numbers[1]);
	raw->data = &raw->u.timeout;
	raw->length = sizeof(raw->u.timeout);
	raw->noted = describe_timeout(option, numbers[0]);
	raw->done = note_timeout;
	return SUCCESS;
}

void sockext_option_timeout_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	sockext_timeout timeout;
	socklen_t length = sizeof(timeout);

	memset(&timeout, 0, sizeof(timeout));
	if (sockext_option_fetch(option, sock, &timeout, &length, value) == SUCCESS) {
		sockext_option_init_array(&sockext_shape_time, value);
		sockext_option_append_number(
			&sockext_shape_time, 0, sockext_platform_timeout_sec(timeout), value);
		sockext_option_append_number(
			&sockext_shape_time, 1, sockext_platform_timeout_usec(timeout), value);
	}
}

/* The headers of macOS have it only where a program asks for RFC 3542. */
#ifdef IPV6_PKTINFO
zend_result sockext_option_pktinfo_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	raw->data = &raw->u.pktinfo;
	raw->length = sizeof(raw->u.pktinfo);
	return sockext_pktinfo_from_zval(sock, value, &raw->u.pktinfo);
}

void sockext_option_pktinfo_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	struct in6_pktinfo info = {0};
	socklen_t length = sizeof(info);

	if (getsockopt(sock->bsd_socket, option->level, option->number, (char *) &info, &length) != 0) {
		sockext_errors_report(sock, "unable to get socket option", sockext_platform_errno());
		ZVAL_FALSE(value);
		return;
	}
	sockext_pktinfo_to_zval(&info, value);
}
#endif

#ifdef IPV6_ADDRFORM
static void note_family(php_socket *sock, unsigned int family)
{
	sock->type = (int) family;
}

zend_result sockext_option_family_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t family;

	if (sockext_option_get_number_between(value, option->min, option->max, &family) == FAILURE) {
		return FAILURE;
	}
	sockext_option_set_number(raw, (int) (uint32_t) family);
	raw->noted = (unsigned int) family;
	raw->done = note_family;
	return SUCCESS;
}
#endif

#ifdef SO_MEMINFO
void sockext_option_meminfo_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	static const char *const keys[] = {"rmem_alloc", "rcvbuf", "wmem_alloc", "sndbuf", "fwd_alloc",
		"wmem_queued", "optmem", "backlog", "drops"};
	const size_t count = sizeof(keys) / sizeof(keys[0]);
	uint32_t numbers[sizeof(keys) / sizeof(keys[0])] = {0};
	socklen_t length = sizeof(numbers);

	if (sockext_option_fetch(option, sock, numbers, &length, value) == FAILURE) {
		return;
	}
	if (length < sizeof(numbers)) {
		php_error_docref(NULL, E_WARNING, "Unable to retrieve all socket meminfo data");
		ZVAL_FALSE(value);
		return;
	}
	array_init_size(value, (uint32_t) count);
	for (size_t i = 0; i < count; i++) {
		add_assoc_long(value, keys[i], numbers[i]);
	}
}
#endif

#ifdef SO_ATTACH_REUSEPORT_CBPF
zend_result sockext_option_cbpf_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	if (Z_TYPE_P(value) != IS_LONG) {
		sockext_option_throw_type(option->name, "int", value);
		return FAILURE;
	}
	zend_long choice = Z_LVAL_P(value);
	if (choice == 0) {
		raw->number = SO_DETACH_CBPF;
		sockext_option_set_number(raw, 0);
		return SUCCESS;
	}
	if (choice != SKF_AD_CPU && choice != SKF_AD_QUEUE) {
		sockext_errors_remember(sock, SOCKEXT_EINVAL);
		php_error_docref(NULL, E_WARNING, "Unsupported CBPF filter");
		return FAILURE;
	}
	/* A filter that returns the number of the CPU or queue, which is the index of a socket in the
	 * group. */
	memset(&raw->u.filter, 0, sizeof(raw->u.filter));
	raw->u.filter.code[0].code = BPF_LD | BPF_W | BPF_ABS;
	raw->u.filter.code[0].k = (uint32_t) (SKF_AD_OFF + (int) choice);
	raw->u.filter.code[1].code = BPF_RET | BPF_A;
	raw->u.filter.program.len = 2;
	raw->u.filter.program.filter = raw->u.filter.code;
	raw->data = &raw->u.filter.program;
	raw->length = sizeof(raw->u.filter.program);
	return SUCCESS;
}
#endif
