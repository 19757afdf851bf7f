/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The part of the targets for libFuzzer: an embedded PHP that is linked with the extension, with
 * coverage and sanitizers, and runs targets.php. If a target asks for it, system calls return data
 * of the input, within what the man pages allow.
 */
#include "guard.h"

#include "php_sockets_ext.h"

#include "main/php_main.h"

#include <errno.h>
#include <fcntl.h>
#include <sanitizer/lsan_interface.h>
#include <sapi/embed/php_embed.h>
#include <sys/un.h>

#define LOOK_AT_DESCRIPTORS 64
#define HANDED_MAX 2048

ssize_t __real_recv(int fd, void *data, size_t size, int flags);
ssize_t __real_recvfrom(
	int fd, void *data, size_t size, int flags, struct sockaddr *addr, socklen_t *len);
ssize_t __real_recvmsg(int fd, struct msghdr *msg, int flags);
int __real_recvmmsg(
	int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout);
ssize_t __real_send(int fd, const void *data, size_t size, int flags);
int __real_getsockopt(int fd, int level, int number, void *data, socklen_t *len);
int __real_getsockname(int fd, struct sockaddr *addr, socklen_t *len);
int __real_getpeername(int fd, struct sockaddr *addr, socklen_t *len);

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What system calls are to return. Strings are NULL where the real result is returned. */
static struct {
	zend_string *name;
	zend_string *control;
	zend_string *data;
	zend_string *option;
	zend_string *turns;
	size_t turn;
	int flags;
} answer;

/* Descriptors received in control messages: all of them have to be closed at the end. */
static int handed[HANDED_MAX];
static size_t handed_count;

static struct {
	struct sockaddr_storage addr;
	socklen_t len;
} seen;

static const char *root;
static const char *target;

/* The descriptors that are open when an input begins; libFuzzer uses some. */
static bool was_open[LOOK_AT_DESCRIPTORS];

static void note_address(const struct sockaddr *addr, socklen_t len)
{
	seen.len = MIN(len, sizeof(seen.addr));
	memcpy(&seen.addr, addr, seen.len);
}

/* Copies as much as fits, and stores the real length, like accept(2). */
static void answer_name(void *addr, socklen_t *len)
{
	if (addr && len) {
		memcpy(addr, ZSTR_VAL(answer.name), MIN(*len, ZSTR_LEN(answer.name)));
		*len = (socklen_t) ZSTR_LEN(answer.name);
	}
}

static size_t answer_data(const struct msghdr *msg)
{
	size_t left = answer.data ? ZSTR_LEN(answer.data) : 0, copied = 0;

	for (size_t i = 0; i < msg->msg_iovlen && copied < left; i++) {
		size_t size = MIN(msg->msg_iov[i].iov_len, left - copied);
		memcpy(msg->msg_iov[i].iov_base, ZSTR_VAL(answer.data) + copied, size);
		copied += size;
	}
	return copied;
}

#ifndef SCM_PIDFD
#define SCM_PIDFD 0x04
#endif

/* Replaces descriptors of the input by new ones. SCM_PIDFD has exactly one. */
static void hand_over(struct msghdr *msg)
{
	const char *end = (const char *) msg->msg_control + msg->msg_controllen;

	for (struct cmsghdr *cmsg = CMSG_FIRSTHDR(msg); cmsg; cmsg = CMSG_NXTHDR(msg, cmsg)) {
		size_t length = MIN(cmsg->cmsg_len, (size_t) (end - (const char *) cmsg));
		bool is_pidfd = cmsg->cmsg_type == SCM_PIDFD;
		if (cmsg->cmsg_level != SOL_SOCKET || (cmsg->cmsg_type != SCM_RIGHTS && !is_pidfd)) {
			continue;
		}
		for (size_t at = CMSG_LEN(0); at + sizeof(int) <= length; at += sizeof(int)) {
			int fd = -1;
			if (handed_count < HANDED_MAX && (!is_pidfd || length == CMSG_LEN(sizeof(int)))) {
				fd = at % 8 == 0 ? socket(AF_UNIX, SOCK_STREAM, 0) : open("/dev/null", O_RDWR);
				handed[handed_count++] = fd;
			}
			memcpy((char *) cmsg + at, &fd, sizeof(fd));
		}
	}
}

static ssize_t answer_message(struct msghdr *msg)
{
	size_t room = msg->msg_controllen;

	if (msg->msg_name && answer.name) {
		answer_name(msg->msg_name, &msg->msg_namelen);
	} else {
		msg->msg_namelen = 0;
	}
	msg->msg_controllen = 0;
	if (msg->msg_control && answer.control) {
		msg->msg_controllen = MIN(room, ZSTR_LEN(answer.control));
		memcpy(msg->msg_control, ZSTR_VAL(answer.control), msg->msg_controllen);
		hand_over(msg);
	}
	size_t copied = answer_data(msg);
	msg->msg_flags = answer.flags;
	return (ssize_t) ((answer.flags & MSG_TRUNC) && answer.data ? ZSTR_LEN(answer.data) : copied);
}

/* One step of a schedule: how many of the bytes are to move, or -1 with errno. */
static ssize_t take_turn(size_t size)
{
	if (!answer.turns || answer.turn >= ZSTR_LEN(answer.turns)) {
		return (ssize_t) size;
	}
	unsigned char turn = (unsigned char) ZSTR_VAL(answer.turns)[answer.turn++];
	switch (turn) {
		case 'i':
			errno = EINTR;
			return -1;
		case 'a':
			errno = EAGAIN;
			return -1;
		case 'r':
			errno = ECONNRESET;
			return -1;
		default:
			return turn % 8 == 0 || size == 0 ? (ssize_t) size : (ssize_t) MIN(turn % 8, size);
	}
}

ssize_t __wrap_recv(int fd, void *data, size_t size, int flags)
{
	ssize_t allowed = take_turn(size);
	return allowed < 0 ? -1 : __real_recv(fd, data, (size_t) allowed, flags);
}

ssize_t __wrap_send(int fd, const void *data, size_t size, int flags)
{
	ssize_t allowed = take_turn(size);
	return allowed < 0 ? -1 : __real_send(fd, data, (size_t) allowed, flags);
}

ssize_t __wrap_recvfrom(
	int fd, void *data, size_t size, int flags, struct sockaddr *addr, socklen_t *len)
{
	if (!answer.name) {
		return __real_recvfrom(fd, data, size, flags, addr, len);
	}
	struct iovec vector = {data, size};
	struct msghdr msg = {.msg_iov = &vector, .msg_iovlen = 1};
	answer_name(addr, len);
	return (ssize_t) answer_data(&msg);
}

ssize_t __wrap_recvmsg(int fd, struct msghdr *msg, int flags)
{
	return answer.name || answer.control ? answer_message(msg) : __real_recvmsg(fd, msg, flags);
}

int __wrap_recvmmsg(
	int fd, struct mmsghdr *messages, unsigned int count, int flags, struct timespec *timeout)
{
	if (!answer.name && !answer.control) {
		return __real_recvmmsg(fd, messages, count, flags, timeout);
	}
	for (unsigned int i = 0; i < count; i++) {
		messages[i].msg_len = (unsigned int) answer_message(&messages[i].msg_hdr);
	}
	return (int) count;
}

int __wrap_getsockopt(int fd, int level, int number, void *data, socklen_t *len)
{
	if (!answer.option) {
		return __real_getsockopt(fd, level, number, data, len);
	}
	*len = MIN(*len, (socklen_t) ZSTR_LEN(answer.option));
	memcpy(data, ZSTR_VAL(answer.option), *len);
	return 0;
}

int __wrap_getsockname(int fd, struct sockaddr *addr, socklen_t *len)
{
	if (!answer.name) {
		return __real_getsockname(fd, addr, len);
	}
	answer_name(addr, len);
	return 0;
}

int __wrap_getpeername(int fd, struct sockaddr *addr, socklen_t *len)
{
	if (!answer.name) {
		return __real_getpeername(fd, addr, len);
	}
	answer_name(addr, len);
	return 0;
}

static ZEND_COLD ZEND_NORETURN void report_finding(const char *text)
{
	fprintf(stderr, "==FINDING== target %s: %s\n", target, text);
	abort();
}

static void forget(zend_string **string)
{
	if (*string) {
		zend_string_release(*string);
		*string = NULL;
	}
}

static void reset_answer(void)
{
	forget(&answer.name);
	forget(&answer.control);
	forget(&answer.data);
	forget(&answer.option);
	forget(&answer.turns);
	answer.turn = 0;
	answer.flags = 0;
}

static void keep(zend_string **place, zend_string *string)
{
	*place = string ? zend_string_copy(string) : NULL;
}

PHP_FUNCTION(fuzz_answer)
{
	zend_string *name = NULL, *control = NULL, *data = NULL, *option = NULL, *turns = NULL;
	zend_long flags = 0;

	ZEND_PARSE_PARAMETERS_START(0, 6)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(name)
		Z_PARAM_STR_OR_NULL(control)
		Z_PARAM_STR_OR_NULL(data)
		Z_PARAM_LONG(flags)
		Z_PARAM_STR_OR_NULL(option)
		Z_PARAM_STR_OR_NULL(turns)
	ZEND_PARSE_PARAMETERS_END();

	reset_answer();
	keep(&answer.name, name);
	keep(&answer.control, control);
	keep(&answer.data, data);
	keep(&answer.option, option);
	keep(&answer.turns, turns);
	answer.flags = (int) flags;
}

PHP_FUNCTION(fuzz_seen)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETVAL_STRINGL((const char *) &seen.addr, seen.len);
	seen.len = 0;
}

PHP_FUNCTION(fuzz_finding)
{
	zend_string *text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	report_finding(ZSTR_VAL(text));
}

/* clang-format off */
ZEND_BEGIN_ARG_INFO_EX(fuzz_arginfo, 0, 0, 0)
	ZEND_ARG_VARIADIC_INFO(0, arguments)
ZEND_END_ARG_INFO()

static const zend_function_entry fuzz_functions[] = {
	PHP_FE(fuzz_answer, fuzz_arginfo)
	PHP_FE(fuzz_seen, fuzz_arginfo)
	PHP_FE(fuzz_finding, fuzz_arginfo)
	PHP_FE_END
};
/* clang-format on */

static int register_modules(void)
{
	static zend_module_entry *const modules[] = {phpext_sockets_ext_ptr};
	return php_register_internal_extensions() == SUCCESS
			   ? php_register_extensions(modules, sizeof(modules) / sizeof(modules[0]))
			   : FAILURE;
}

static int start_php(sapi_module_struct *sapi)
{
	sapi->additional_functions = fuzz_functions;
	php_register_internal_extensions_func = register_modules;
	return php_module_startup(sapi, NULL);
}

static void read_targets(void)
{
	zend_file_handle file;
	char path[MAXPATHLEN];

	snprintf(path, sizeof(path), "%s/targets.php", root);
	zend_stream_init_filename(&file, path);
	if (!php_execute_script(&file)) {
		report_finding("targets.php does not run");
	}
	zend_destroy_file_handle(&file);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void) argc;
	root = getenv("FUZZ_ROOT");
	target = getenv("FUZZ_TARGET");
	if (!root || !target) {
		fprintf(stderr, "FUZZ_ROOT and FUZZ_TARGET are not set: use script/fuzz\n");
		exit(2);
	}
	guard_saw_address = note_address;
	php_embed_module.php_ini_ignore = 1;
	php_embed_module.startup = start_php;
	/* Memory that PHP keeps until it exits is not a leak. */
	__lsan_disable();
	php_embed_init(1, *argv);
	zend_string *limit = zend_string_init_interned(ZEND_STRL("memory_limit"), true);
	zend_alter_ini_entry_chars(limit, "-1", 2, PHP_INI_USER, PHP_INI_STAGE_RUNTIME);
	read_targets();
	__lsan_enable();
	return 0;
}

static void run_target(const uint8_t *data, size_t size)
{
	zval function, arguments[2], result;

	ZVAL_STRING(&function, "fuzz_target");
	ZVAL_STRING(&arguments[0], target);
	ZVAL_STRINGL(&arguments[1], (const char *) data, size);
	ZVAL_UNDEF(&result);
	call_user_function(NULL, NULL, &function, &result, 2, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&function);
	zval_ptr_dtor(&arguments[0]);
	zval_ptr_dtor(&arguments[1]);
}

static void note_descriptors(void)
{
	for (int i = 0; i < LOOK_AT_DESCRIPTORS; i++) {
		was_open[i] = fcntl(i, F_GETFD) != -1;
	}
}

static void check_descriptors(void)
{
	char text[64];

	for (size_t i = 0; i < handed_count; i++) {
		if (handed[i] >= 0 && fcntl(handed[i], F_GETFD) != -1) {
			report_finding("a received descriptor was not closed");
		}
	}
	handed_count = 0;
	for (int i = 0; i < LOOK_AT_DESCRIPTORS; i++) {
		if (!was_open[i] && fcntl(i, F_GETFD) != -1) {
			snprintf(text, sizeof(text), "descriptor %d was left open", i);
			report_finding(text);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	bool bailed_out = false;

	note_descriptors();
	/* clang-format off */
	zend_try {
		run_target(data, size);
	} zend_catch {
		bailed_out = true;
	} zend_end_try();
	/* clang-format on */
	reset_answer();
	if (bailed_out) {
		report_finding(PG(last_error_message) ? ZSTR_VAL(PG(last_error_message)) : "PHP gave up");
	}
	check_descriptors();
	return 0;
}
