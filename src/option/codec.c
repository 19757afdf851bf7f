/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec.h. A value is converted whole before anything is asked of the system.
 */
#include "codec.h"

#include "../address/address.h"
#include "../address/pktinfo.h"
#include "../core/buffer.h"
#include "../core/compat.h"
#include "../core/convert_descriptor.h"
#include "../core/errors.h"

#define VALUE_ARG 4

#ifdef SO_DETACH_REUSEPORT_BPF
#define SO_DETACH_CBPF SO_DETACH_REUSEPORT_BPF
#else
#define SO_DETACH_CBPF SO_DETACH_BPF
#endif

void sockext_option_throw_type(const char *name, const char *expected, const zval *value)
{
	zend_argument_type_error(VALUE_ARG,
		"must be of type %s when argument #3 ($option) is %s, %s given", expected, name,
		sockext_value_name(value));
}

HashTable *sockext_option_members(const char *name, zval *value)
{
	if (Z_TYPE_P(value) == IS_ARRAY) {
		GC_TRY_ADDREF(Z_ARR_P(value));
		return Z_ARR_P(value);
	}
	if (Z_TYPE_P(value) == IS_OBJECT) {
		return zend_get_properties_for(value, ZEND_PROP_PURPOSE_ARRAY_CAST);
	}
	sockext_option_throw_type(name, "array", value);
	return NULL;
}

bool sockext_option_copy_member(const HashTable *members, const char *key, zval *copy)
{
	zval *member = zend_hash_str_find_ind(members, key, strlen(key));
	if (!member) {
		return false;
	}
	ZVAL_COPY_DEREF(copy, member);
	return true;
}

/* Returns IS_LONG or IS_DOUBLE for a text that is or begins with a number, 0 for others. */
static int read_text(const zval *value, zend_long *integer, double *fraction)
{
	const int take_leading = 1;

	return is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), integer, fraction, take_leading);
}

bool sockext_option_is_number(const zval *value)
{
	double fraction;
	zend_long integer;

	if (Z_TYPE_P(value) == IS_STRING) {
		return Z_STRLEN_P(value) == 0 || read_text(value, &integer, &fraction) != 0;
	}
	return Z_TYPE_P(value) != IS_ARRAY;
}

/* Converts a text that is or begins with a number; "" is what false is as a string. */
static zend_result text_to_number(const zval *value, int64_t *number)
{
	double fraction;
	zend_long integer = 0;

	int type = read_text(value, &integer, &fraction);
	if (type == 0 && Z_STRLEN_P(value) > 0) {
		zend_argument_type_error(VALUE_ARG, "must be of type int, string given");
		return FAILURE;
	}
	*number = type == IS_DOUBLE ? sockext_nearest_long(fraction) : integer;
	return SUCCESS;
}

/* Converts what is no int; FAILURE after an exception. Beyond 64 bits it is the nearest integer. */
static zend_result convert_number(zval *value, int64_t *number)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return text_to_number(value, number);
		case IS_DOUBLE:
			*number = sockext_nearest_long(Z_DVAL_P(value));
			return SUCCESS;
		case IS_ARRAY:
			zend_argument_type_error(VALUE_ARG, "must be of type int, array given");
			return FAILURE;
		default:
			*number = zval_get_long(value);
			return EG(exception) ? FAILURE : SUCCESS;
	}
}

zend_result sockext_option_get_number(zval *value, int64_t min, int64_t max, int64_t *number)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_LONG)) {
		*number = Z_LVAL_P(value);
	} else if (convert_number(value, number) == FAILURE) {
		return FAILURE;
	}
	if (UNEXPECTED(*number < min || *number > max)) {
		zend_argument_value_error(VALUE_ARG, "must be between %" PRId64 " and %" PRId64, min, max);
		return FAILURE;
	}
	return SUCCESS;
}

/* Copies a member that must be there; FAILURE after a ValueError. */
static zend_result require_member(const HashTable *members, const char *key, zval *copy)
{
	if (!sockext_option_copy_member(members, key, copy)) {
		zend_argument_value_error(VALUE_ARG, "must have key \"%s\"", key);
		return FAILURE;
	}
	return SUCCESS;
}

/* Converts a member to an int; FAILURE after an exception. */
static zend_result get_member_number(const char *key, zval *member, int64_t *number)
{
	if (Z_TYPE_P(member) == IS_ARRAY) {
		zend_argument_type_error(VALUE_ARG, "\"%s\" must be of type int, array given", key);
		return FAILURE;
	}
	return sockext_option_get_number(member, ZEND_LONG_MIN, ZEND_LONG_MAX, number);
}

/* Converts two members to ints, once both are there; FAILURE after an exception. */
static zend_result get_two_ints(
	const char *name, zval *value, const char *const keys[2], int64_t numbers[2])
{
	zval copies[2];
	zend_result result = FAILURE;
	HashTable *members = sockext_option_members(name, value);

	if (!members) {
		return FAILURE;
	}
	if (require_member(members, keys[0], &copies[0]) == SUCCESS) {
		if (require_member(members, keys[1], &copies[1]) == SUCCESS) {
			result = get_member_number(keys[0], &copies[0], &numbers[0]);
			if (result == SUCCESS) {
				result = get_member_number(keys[1], &copies[1], &numbers[1]);
			}
			zval_ptr_dtor(&copies[1]);
		}
		zval_ptr_dtor(&copies[0]);
	}
	zend_release_properties(members);
	return result;
}

zend_result sockext_option_fetch(
	const sockext_option *option, php_socket *sock, void *data, socklen_t *length, zval *value)
{
	if (getsockopt(sock->bsd_socket, option->level, option->number, data, length) != 0) {
		sockext_errors_report(sock, "Unable to retrieve socket option", sockext_platform_errno());
		ZVAL_FALSE(value);
		return FAILURE;
	}
	return SUCCESS;
}

/* Converts to an int within the range of the option; FAILURE after an exception. */
static zend_result get_in_range(const sockext_option *option, zval *value, int64_t *number)
{
	return sockext_option_get_number(value, option->min, option->max, number);
}

/* Converts to true or false; FAILURE after an exception. */
static zend_result get_bool(const sockext_option *option, zval *value, bool *flag)
{
	if (Z_TYPE_P(value) == IS_ARRAY) {
		sockext_option_throw_type(option->name, "bool", value);
		return FAILURE;
	}
	*flag = zend_is_true(value);
	return EG(exception) ? FAILURE : SUCCESS;
}

static void set_number(sockext_option_value *raw, int number)
{
	raw->u.number = number;
	raw->data = &raw->u.number;
	raw->length = sizeof(raw->u.number);
}

static void set_octet(sockext_option_value *raw, unsigned char octet)
{
	raw->u.octet = octet;
	raw->data = &raw->u.octet;
	raw->length = sizeof(raw->u.octet);
}

zend_result sockext_option_range_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t number;
	if (get_in_range(option, value, &number) == FAILURE) {
		return FAILURE;
	}
	/* Above INT_MAX it is the option of an unsigned int. */
	set_number(raw, (int) (uint32_t) number);
	return SUCCESS;
}

zend_result sockext_option_octet_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	int64_t number;
	if (get_in_range(option, value, &number) == FAILURE) {
		return FAILURE;
	}
	set_octet(raw, (unsigned char) number);
	return SUCCESS;
}

zend_result sockext_option_bool_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	bool flag;
	if (get_bool(option, value, &flag) == FAILURE) {
		return FAILURE;
	}
	set_number(raw, flag);
	return SUCCESS;
}

zend_result sockext_option_octet_bool_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	bool flag;
	if (get_bool(option, value, &flag) == FAILURE) {
		return FAILURE;
	}
	set_octet(raw, flag);
	return SUCCESS;
}

/* FAILURE after a TypeError for anything but a string. */
static zend_result require_string(const sockext_option *option, const zval *value)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		sockext_option_throw_type(option->name, "string", value);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result sockext_option_string_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	if (require_string(option, value) == FAILURE) {
		return FAILURE;
	}
	raw->data = Z_STRVAL_P(value);
	raw->length = (socklen_t) MIN(Z_STRLEN_P(value), INT_MAX);
	return SUCCESS;
}

/* What such a name takes with its NUL: IFNAMSIZ, TCP_CA_NAME_MAX. */
#define NAME_ROOM 16

/* The name of something that the system has. The system would cut it at a NUL or at its limit, and
 * take another name: FAILURE after the error that an unknown name is. */
#if defined(SO_BINDTODEVICE) || defined(TCP_CONGESTION)
static zend_result name_from_zval(const sockext_option *option, php_socket *sock, zval *value,
	int unknown, sockext_option_value *raw)
{
	if (sockext_option_string_from_zval(option, sock, value, raw) == FAILURE) {
		return FAILURE;
	}
	if (raw->length >= NAME_ROOM || sockext_address_has_nul(Z_STR_P(value))) {
		sockext_errors_report(sock, "Unable to set socket option", unknown);
		return FAILURE;
	}
	return SUCCESS;
}

/* Such a name; FAILURE as sockext_option_fetch(). */
static zend_result name_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	char name[NAME_ROOM] = "";
	socklen_t length = sizeof(name);

	if (sockext_option_fetch(option, sock, name, &length, value) == FAILURE) {
		return FAILURE;
	}
	ZVAL_STRINGL(value, name, strnlen(name, MIN(length, sizeof(name))));
	return SUCCESS;
}
#endif

#ifdef SO_BINDTODEVICE
zend_result sockext_option_device_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	return name_from_zval(option, sock, value, SOCKEXT_ENODEV, raw);
}

void sockext_option_device_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	name_to_zval(option, sock, value);
}
#endif

#ifdef SO_GET_FILTER
void sockext_option_filter_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	socklen_t count = 0; /* of instructions: the system asks for and tells no bytes here */

	if (sockext_option_fetch(option, sock, NULL, &count, value) == FAILURE) {
		return;
	}
	if (count == 0) {
		ZVAL_EMPTY_STRING(value);
		return;
	}
	zend_string *code = zend_string_safe_alloc(count, sizeof(struct sock_filter), 0, false);
	if (sockext_option_fetch(option, sock, ZSTR_VAL(code), &count, value) == FAILURE) {
		zend_string_efree(code);
		return;
	}
	/* Whoever shares the socket may have attached a shorter one since it was counted. */
	size_t length = MIN(count * sizeof(struct sock_filter), ZSTR_LEN(code));
	ZVAL_STR(value, sockext_buffer_trim(code, length));
}
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

/* FAILURE after a ValueError for what does not fit the 16 bits that the oldest systems have. */
static zend_result check_linger(const char *key, int64_t number)
{
	if (number < 0 || number > USHRT_MAX) {
		zend_argument_value_error(VALUE_ARG, "\"%s\" must be between 0 and %d", key, USHRT_MAX);
		return FAILURE;
	}
	return SUCCESS;
}

zend_result sockext_option_linger_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	static const char *const keys[2] = {"l_onoff", "l_linger"};
	int64_t numbers[2];

	if (get_two_ints(option->name, value, keys, numbers) == FAILURE
		|| check_linger(keys[0], numbers[0]) == FAILURE
		|| check_linger(keys[1], numbers[1]) == FAILURE) {
		return FAILURE;
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
		array_init_size(value, 2);
		add_assoc_long(value, "l_onoff", linger.l_onoff);
		add_assoc_long(value, "l_linger", linger.l_linger);
	}
}

zend_result sockext_option_timeout_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	static const char *const keys[2] = {"sec", "usec"};
	int64_t numbers[2];

	if (get_two_ints(option->name, value, keys, numbers) == FAILURE) {
		return FAILURE;
	}
	raw->u.timeout = sockext_platform_make_timeout(numbers[0], numbers[1]);
	raw->data = &raw->u.timeout;
	raw->length = sizeof(raw->u.timeout);
	return SUCCESS;
}

void sockext_option_timeout_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	sockext_timeout timeout;
	socklen_t length = sizeof(timeout);

	memset(&timeout, 0, sizeof(timeout));
	if (sockext_option_fetch(option, sock, &timeout, &length, value) == SUCCESS) {
		array_init_size(value, 2);
		add_assoc_long(value, "sec", sockext_platform_timeout_sec(timeout));
		add_assoc_long(value, "usec", sockext_platform_timeout_usec(timeout));
	}
}

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

#ifdef TCP_CONGESTION
zend_result sockext_option_congestion_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	return name_from_zval(option, sock, value, SOCKEXT_ENOENT, raw);
}

void sockext_option_congestion_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zval name;

	if (name_to_zval(option, sock, value) == SUCCESS) {
		ZVAL_COPY_VALUE(&name, value);
		array_init_size(value, 1);
		add_assoc_zval(value, "name", &name);
	}
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
		set_number(raw, 0);
		return SUCCESS;
	}
	if (choice != SKF_AD_CPU && choice != SKF_AD_QUEUE) {
		sockext_errors_remember(sock, SOCKEXT_EINVAL);
		php_error_docref(NULL, E_WARNING, "Unsupported CBPF filter");
		return FAILURE;
	}
	/* Loads the number of the CPU or queue, and returns it: the socket's place in the group. */
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

#if defined(SO_ACCEPTFILTER) || defined(TCP_FUNCTION_BLK)
/* Copies a name into a field of a zeroed struct; FAILURE after an exception. */
static zend_result copy_name(
	const sockext_option *option, const zval *value, char *field, size_t size)
{
	if (require_string(option, value) == FAILURE) {
		return FAILURE;
	}
	if (strlen(Z_STRVAL_P(value)) != Z_STRLEN_P(value)) {
		zend_argument_value_error(VALUE_ARG,
			"must not contain null bytes when argument #3 ($option) is %s", option->name);
		return FAILURE;
	}
	if (Z_STRLEN_P(value) >= size) {
		zend_argument_value_error(VALUE_ARG,
			"must be less than %zu bytes when argument #3 ($option) is %s", size, option->name);
		return FAILURE;
	}
	memcpy(field, Z_STRVAL_P(value), Z_STRLEN_P(value));
	return SUCCESS;
}
#endif

#ifdef SO_ACCEPTFILTER
zend_result sockext_option_accept_filter_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct accept_filter_arg *filter = &raw->u.accept_filter;

	memset(filter, 0, sizeof(*filter));
	raw->data = filter;
	raw->length = sizeof(*filter);
	return copy_name(option, value, filter->af_name, sizeof(filter->af_name));
}

void sockext_option_accept_filter_to_zval(
	const sockext_option *option, php_socket *sock, zval *value)
{
	struct accept_filter_arg filter = {0};
	socklen_t length = sizeof(filter);

	if (sockext_option_fetch(option, sock, &filter, &length, value) == SUCCESS) {
		array_init_size(value, 1);
		add_assoc_stringl(
			value, "af_name", filter.af_name, strnlen(filter.af_name, sizeof(filter.af_name)));
	}
}
#endif

#ifdef TCP_FUNCTION_BLK
zend_result sockext_option_function_set_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct tcp_function_set *set = &raw->u.function_set;

	memset(set, 0, sizeof(*set));
	raw->data = set;
	raw->length = sizeof(*set);
	return copy_name(option, value, set->function_set_name, sizeof(set->function_set_name));
}

void sockext_option_function_set_to_zval(
	const sockext_option *option, php_socket *sock, zval *value)
{
	struct tcp_function_set set = {0};
	socklen_t length = sizeof(set);

	if (sockext_option_fetch(option, sock, &set, &length, value) == SUCCESS) {
		array_init_size(value, 2);
		add_assoc_stringl(value, "function_set_name", set.function_set_name,
			strnlen(set.function_set_name, sizeof(set.function_set_name)));
		add_assoc_long(value, "pcbcnt", set.pcbcnt);
	}
}
#endif
