/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec_name.h. Names of what the system has.
 */
#include "codec_name.h"

#include "../address/address.h"
#include "../core/errors.h"
#include "codec_bytes.h"

/* Size of a name with its NUL: IFNAMSIZ, TCP_CA_NAME_MAX. */
#define NAME_ROOM 16

/* Converts a name that the system knows. The system would truncate it at a NUL or at its limit and
 * use another name: such a name fails with the error of an unknown one. */
#if defined(SO_BINDTODEVICE) || defined(TCP_CONGESTION)
static zend_result name_from_zval(const sockext_option *option, php_socket *sock, zval *value,
	int unknown, sockext_option_value *raw)
{
	if (sockext_option_bytes_from_zval(option, sock, value, raw) == FAILURE) {
		return FAILURE;
	}
	if (raw->length >= NAME_ROOM || sockext_address_has_nul(Z_STR_P(value))) {
		sockext_errors_report(sock, "Unable to set socket option", unknown);
		return FAILURE;
	}
	return SUCCESS;
}

/* Gets such a name; FAILURE after sockext_option_fetch() has warned. */
static zend_result get_name(const sockext_option *option, php_socket *sock, zval *value)
{
	char name[NAME_ROOM] = "";
	socklen_t length = sizeof(name);

	if (sockext_option_fetch(option, sock, name, &length, value) == FAILURE) {
		return FAILURE;
	}
	ZVAL_STRINGL(value, name, strnlen(name, MIN(length, sizeof(name))));
	return SUCCESS;
}

void sockext_option_name_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	get_name(option, sock, value);
}
#endif

#ifdef SO_BINDTODEVICE
zend_result sockext_option_device_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	return name_from_zval(option, sock, value, SOCKEXT_ENODEV, raw);
}
#endif

#ifdef TCP_CONGESTION
zend_result sockext_option_algorithm_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	return name_from_zval(option, sock, value, SOCKEXT_ENOENT, raw);
}

void sockext_option_congestion_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	zval name;

	if (get_name(option, sock, value) == SUCCESS) {
		ZVAL_COPY_VALUE(&name, value);
		array_init_size(value, 1);
		add_assoc_zval(value, "name", &name);
	}
}
#endif

#if defined(SO_ACCEPTFILTER) || defined(TCP_FUNCTION_BLK)
/* Copies a name into a field of a zeroed struct; FAILURE after an exception. */
static zend_result copy_name(
	const sockext_option *option, const zval *value, char *field, size_t size)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		sockext_option_throw_type(option->name, "string", value);
		return FAILURE;
	}
	if (sockext_address_has_nul(Z_STR_P(value))) {
		zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG,
			"must not contain null bytes when argument #3 ($option) is %s", option->name);
		return FAILURE;
	}
	if (Z_STRLEN_P(value) >= size) {
		zend_argument_value_error(SOCKEXT_OPTION_VALUE_ARG,
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
