/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See codec.h. A value is converted completely before the system is called.
 */
#include "codec.h"

#include "../core/errors.h"

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
	return sockext_option_get_number_between(value, option->min, option->max, number);
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

static void set_octet(sockext_option_value *raw, unsigned char octet)
{
	raw->u.octet = octet;
	raw->data = &raw->u.octet;
	raw->length = sizeof(raw->u.octet);
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
	sockext_option_set_number(raw, flag);
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
