/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See name.h.
 */
#include "name.h"

#include "family.h"

/* The address of a family that the table does not have: its bytes as they were received. */
static void unknown_to_zval(const sockext_address *addr, zval *value)
{
	const size_t before = offsetof(struct sockaddr, sa_data);
	size_t length = addr->len > before ? addr->len - before : 0;

	array_init_size(value, 2);
	add_assoc_long(value, "family", addr->u.any.sa_family);
	add_assoc_stringl(value, "data", (const char *) &addr->u + before, length);
}

static bool is_empty(const zval *value)
{
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
			return true;
		case IS_LONG:
			return Z_LVAL_P(value) == 0;
		case IS_STRING:
			return Z_STRLEN_P(value) == 0;
		default:
			return false;
	}
}

/* A key of another family is accepted if its value is empty: a program may use one array for the
 * names of all families. */
static zend_result check_foreign_key(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value)
{
	for (const sockext_family *const *family = sockext_families; key && *family; family++) {
		if (!sockext_convert_has_field((*family)->fields, key)) {
			continue;
		}
		if (is_empty(value)) {
			return SUCCESS;
		}
		return sockext_convert_fail(
			conv, "the key '%s' belongs to names of another family", ZSTR_VAL(key));
	}
	return sockext_convert_refuse_key(conv, number, key, value);
}

/* Returns the family in the key "family", else that of the socket; NULL after a failure. */
static const sockext_family *choose_family(
	sockext_conversion *conv, const HashTable *name, bool null_is_missing)
{
	int number = conv->sock->type;
	zval *value = sockext_keys_find(name, SOCKEXT_KEY_FAMILY);

	if (value && !(null_is_missing && Z_TYPE_P(value) == IS_NULL)) {
		sockext_convert_enter_key(conv, "family");
		zend_result result = sockext_convert_int_from_zval(conv, value, &number);
		sockext_convert_leave(conv);
		if (result == FAILURE) {
			return NULL;
		}
	}
	const sockext_family *family = sockext_family_find(number);
	if (!family) {
		sockext_convert_fail(conv, "the family must be one of " SOCKEXT_FAMILY_NAMES);
		return NULL;
	}
	if (number != conv->sock->type && family->accepted_by != conv->sock->type) {
		sockext_convert_fail(
			conv, "the specified family (%s) is not supported on this socket", family->label);
		return NULL;
	}
	return family;
}

zend_result sockext_name_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	zend_result result = FAILURE;
	HashTable *name = sockext_convert_array_from_zval(conv, value);

	if (!name) {
		return FAILURE;
	}
	const sockext_family *family = choose_family(conv, name, false);
	if (family) {
		memset(&addr->u, 0, sizeof(addr->u));
		addr->u.any.sa_family = (sa_family_t) family->number;
		addr->len = family->size;
		result = sockext_convert_fields_from_array(
			conv, name, family->fields, check_foreign_key, addr);
	}
	zend_array_release(name);
	return result;
}

void sockext_name_to_zval(void *member, zval *value)
{
	sockext_address *addr = member;

	if (addr->len == 0) {
		ZVAL_NULL(value);
		return;
	}
	const sockext_family *family = sockext_family_find(addr->u.any.sa_family);
	if (!family) {
		unknown_to_zval(addr, value);
		return;
	}
	sockext_convert_fields_to_zval(family->fields, addr, value);
}

void sockext_name_member_to_zval(const void *member, socklen_t size, zval *value)
{
	sockext_address addr;

	memset(&addr, 0, sizeof(addr));
	memcpy(&addr.u, member, size);
	addr.len = addr.u.any.sa_family == AF_UNSPEC ? 0 : size;
	sockext_name_to_zval(&addr, value);
}

zend_result sockext_name_wanted_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	HashTable *name = sockext_convert_array_from_zval(conv, value);

	if (!name) {
		return FAILURE;
	}
	const sockext_family *family = choose_family(conv, name, true);
	zend_array_release(name);
	if (!family) {
		return FAILURE;
	}
	memset(&addr->u, 0, sizeof(addr->u));
	addr->len = sizeof(addr->u);
	return SUCCESS;
}
