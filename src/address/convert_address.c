/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See convert_address.h. One table of fields for each family; a new family is a table and a row of
 * families[].
 */
#include "convert_address.h"

#include "../core/errors.h"
#include "resolve.h"

typedef struct {
	const char *label; /* what an error calls it */
	const sockext_field *fields;
	int family;
	socklen_t len; /* of an address without a single key */
} family_row;

/* Fills in the address of a host with port 0. */
static zend_result resolve_host(
	sockext_conversion *conv, zval *value, int family, sockext_address *addr)
{
	zend_string *host = sockext_convert_string_from_zval(value);
	if (!host) {
		return FAILURE;
	}
	zend_result result = SUCCESS;
	int host_error = sockext_resolve_first(host, family, addr);
	if (host_error != 0) {
		sockext_errors_report_host(conv->sock, host_error);
		conv->error_number = 0;
		result = sockext_convert_fail(conv, "could not resolve address '%s' to get an %s address",
			ZSTR_VAL(host), family == AF_INET ? "AF_INET" : "AF_INET6");
	}
	zend_string_release(host);
	return result;
}

static zend_result host_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address found;

	if (resolve_host(conv, value, AF_INET, &found) == FAILURE) {
		return FAILURE;
	}
	*(struct in_addr *) member = found.u.in.sin_addr;
	return SUCCESS;
}

static zend_result host_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_STR(value, sockext_address_get_host(AF_INET, member));
	return SUCCESS;
}

/* The scope of an address such as fe80::1%eth0 counts where no other is given. */
static zend_result scoped_host_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	struct sockaddr_in6 *in6 = member;
	sockext_address found;

	if (resolve_host(conv, value, AF_INET6, &found) == FAILURE) {
		return FAILURE;
	}
	in6->sin6_addr = found.u.in6.sin6_addr;
	in6->sin6_scope_id = found.u.in6.sin6_scope_id;
	return SUCCESS;
}

static zend_result scoped_host_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	const struct sockaddr_in6 *in6 = member;

	ZVAL_STR(value, sockext_address_get_host(AF_INET6, &in6->sin6_addr));
	return SUCCESS;
}

static zend_result port_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zend_long port;

	if (sockext_convert_limited_from_zval(
			conv, value, 0, SOCKEXT_PORT_MAX, "an unsigned 16-bit integer", &port)
		== FAILURE) {
		return FAILURE;
	}
	*(uint16_t *) member = htons((uint16_t) port);
	return SUCCESS;
}

static zend_result port_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, ntohs(*(const uint16_t *) member));
	return SUCCESS;
}

static zend_result scope_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zval *name = value;

	ZVAL_DEREF(name);
	if (Z_TYPE_P(name) == IS_STRING) {
		unsigned int index = sockext_address_find_interface(Z_STR_P(name));
		if (index != 0) {
			*(uint32_t *) member = index;
			return SUCCESS;
		}
	}
	return sockext_convert_uint32_from_zval(conv, value, member);
}

static zend_result interface_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	unsigned int *index = member;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_LONG) {
		zend_long number = Z_LVAL_P(value);
		if (number < 0 || (zend_ulong) number > UINT_MAX) {
			return sockext_convert_fail(conv,
				"the interface index cannot be negative or larger than %u; given " ZEND_LONG_FMT,
				UINT_MAX, number);
		}
		*index = (unsigned int) number;
		return SUCCESS;
	}
	zend_string *name = sockext_convert_string_from_zval(value);
	if (!name) {
		return FAILURE;
	}
	zend_result result = SUCCESS;
	*index = sockext_address_find_interface(name);
	if (*index == 0) {
		conv->error_number = ENODEV;
		result = sockext_convert_fail(
			conv, "no interface with name \"%s\" could be found", ZSTR_VAL(name));
	}
	zend_string_release(name);
	return result;
}

static zend_result interface_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, (zend_long) * (const unsigned int *) member);
	return SUCCESS;
}

static zend_result path_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	zend_string *path = sockext_convert_string_from_zval(value);
	zend_result result = SUCCESS;

	if (!path) {
		return FAILURE;
	}
	sockext_path_result fit = sockext_address_set_path(addr, path);
	if (ZSTR_LEN(path) == 0) {
		result = sockext_convert_fail(conv, "the path is must not be empty");
	} else if (fit == SOCKEXT_PATH_TOO_LONG) {
		result = sockext_convert_fail(conv,
			"the path is too long, the maximum permitted length is %d",
			(int) sizeof(addr->u.un.sun_path));
	} else if (fit == SOCKEXT_PATH_HAS_NUL) {
		result = sockext_convert_fail(conv, "the path must not contain any null bytes");
	}
	zend_string_release(path);
	return result;
}

static zend_result path_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	const sockext_address *addr = member;

	ZVAL_STR(value, sockext_address_get_path(&addr->u.un, addr->len));
	return SUCCESS;
}

static zend_result family_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, *(const sa_family_t *) member);
	return SUCCESS;
}

#define FAMILY_FIELD \
	{ \
		"family", false, offsetof(sockext_address, u.any.sa_family), NULL, family_to_zval \
	}

static const sockext_field inet_fields[] = {
	FAMILY_FIELD,
	{"addr", false, offsetof(sockext_address, u.in.sin_addr), host_from_zval, host_to_zval},
	{"port", false, offsetof(sockext_address, u.in.sin_port), port_from_zval, port_to_zval},
	SOCKEXT_FIELDS_END,
};

/* The flow label is taken and given as the system has it, in network byte order. */
static const sockext_field inet6_fields[] = {
	FAMILY_FIELD,
	{"addr", false, offsetof(sockext_address, u.in6), scoped_host_from_zval, scoped_host_to_zval},
	{"port", false, offsetof(sockext_address, u.in6.sin6_port), port_from_zval, port_to_zval},
	{"flowinfo", false, offsetof(sockext_address, u.in6.sin6_flowinfo),
		sockext_convert_uint32_from_zval, sockext_convert_uint32_to_zval},
	{"scope_id", false, offsetof(sockext_address, u.in6.sin6_scope_id), scope_from_zval,
		sockext_convert_uint32_to_zval},
	SOCKEXT_FIELDS_END,
};

static const sockext_field unix_fields[] = {
	FAMILY_FIELD,
	{"path", false, 0, path_from_zval, path_to_zval},
	SOCKEXT_FIELDS_END,
};

#ifdef AF_PACKET
static zend_result hardware_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	zend_string *text = sockext_convert_string_from_zval(value);
	zend_result result = SUCCESS;

	if (!text) {
		return FAILURE;
	}
	if (!sockext_address_set_hardware(member, text)) {
		result = sockext_convert_fail(conv, "'%s' is no hardware address", ZSTR_VAL(text));
	}
	zend_string_release(text);
	return result;
}

static zend_result hardware_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_STR(value, sockext_address_get_hardware(member));
	return SUCCESS;
}

static zend_result hatype_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, *(const unsigned short *) member);
	return SUCCESS;
}

static zend_result pkttype_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_LONG(value, *(const unsigned char *) member);
	return SUCCESS;
}

/* packet(7): the system looks at neither hatype nor pkttype of an address to send to. */
static const sockext_field packet_fields[] = {
	FAMILY_FIELD,
	{"protocol", false, offsetof(sockext_address, u.ll.sll_protocol), port_from_zval, port_to_zval},
	{"ifindex", false, offsetof(sockext_address, u.ll.sll_ifindex), interface_from_zval,
		interface_to_zval},
	{"hatype", false, offsetof(sockext_address, u.ll.sll_hatype), NULL, hatype_to_zval},
	{"pkttype", false, offsetof(sockext_address, u.ll.sll_pkttype), NULL, pkttype_to_zval},
	{"addr", false, offsetof(sockext_address, u.ll), hardware_from_zval, hardware_to_zval},
	SOCKEXT_FIELDS_END,
};
#endif

/* An address of a family without a row: nothing that came is lost. */
static void unknown_to_zval(const sockext_address *addr, zval *value)
{
	const size_t before = offsetof(struct sockaddr, sa_data);
	size_t length = addr->len > before ? addr->len - before : 0;

	array_init_size(value, 2);
	add_assoc_long(value, "family", addr->u.any.sa_family);
	add_assoc_stringl(value, "data", (const char *) &addr->u + before, length);
}

static const family_row families[] = {
	{"number 2", inet_fields, AF_INET, sizeof(struct sockaddr_in)},
	{"AF_INET6", inet6_fields, AF_INET6, sizeof(struct sockaddr_in6)},
	{"AF_UNIX", unix_fields, AF_UNIX, offsetof(struct sockaddr_un, sun_path) + 1},
#ifdef AF_PACKET
	{"AF_PACKET", packet_fields, AF_PACKET, sizeof(struct sockaddr_ll)},
#endif
};

static const family_row *find_family(int family)
{
	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
		if (families[i].family == family) {
			return &families[i];
		}
	}
	return NULL;
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

/* A program may have one form for the names of all families, whose other keys are empty. */
static zend_result judge_key(
	sockext_conversion *conv, zend_ulong number, const zend_string *key, const zval *value)
{
	for (size_t i = 0; key && i < sizeof(families) / sizeof(families[0]); i++) {
		if (!sockext_convert_has_field(families[i].fields, key)) {
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

bool sockext_convert_address_knows(int family)
{
	return find_family(family) != NULL;
}

/* IPv6 sockets take IPv4 addresses, too. */
static bool is_family_of(const php_socket *sock, int family)
{
	return family == sock->type || (family == AF_INET && sock->type == AF_INET6);
}

/* Returns the family that a name says or that the socket has, or NULL after a failure. */
static const family_row *choose_family(sockext_conversion *conv, zval *name, bool null_is_missing)
{
	const family_row *row = NULL;
	int family = conv->sock->type;
	zval *value = zend_hash_str_find_deref(Z_ARRVAL_P(name), ZEND_STRL("family"));

	if (value && !(null_is_missing && Z_TYPE_P(value) == IS_NULL)) {
		sockext_convert_enter_key(conv, "family");
		zend_result result = sockext_convert_int_from_zval(conv, value, &family);
		sockext_convert_leave(conv);
		if (result == FAILURE) {
			return NULL;
		}
	}
	row = find_family(family);
	if (!row) {
		sockext_convert_fail(
			conv, "the only families currently supported are AF_INET, AF_INET6 and AF_UNIX");
		return NULL;
	}
	if (!is_family_of(conv->sock, family)) {
		sockext_convert_fail(
			conv, "the specified family (%s) is not supported on this socket", row->label);
		return NULL;
	}
	return row;
}

zend_result sockext_convert_address_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	zval name;
	zend_result result = FAILURE;

	if (sockext_convert_array_from_zval(conv, value, &name) == FAILURE) {
		return FAILURE;
	}
	const family_row *row = choose_family(conv, &name, false);
	if (row) {
		memset(&addr->u, 0, sizeof(addr->u));
		addr->u.any.sa_family = (sa_family_t) row->family;
		addr->len = row->len;
		result = sockext_convert_fields_from_zval(conv, &name, row->fields, judge_key, addr);
	}
	zval_ptr_dtor(&name);
	return result;
}

zend_result sockext_convert_address_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	sockext_address *addr = member;

	if (addr->len == 0) {
		ZVAL_NULL(value);
		return SUCCESS;
	}
	const family_row *row = find_family(addr->u.any.sa_family);
	if (!row) {
		unknown_to_zval(addr, value);
		return SUCCESS;
	}
	return sockext_convert_fields_to_zval(conv, row->fields, addr, value);
}

zend_result sockext_convert_wanted_address_from_zval(
	sockext_conversion *conv, zval *value, void *member)
{
	sockext_address *addr = member;
	zval name;

	if (sockext_convert_array_from_zval(conv, value, &name) == FAILURE) {
		return FAILURE;
	}
	const family_row *row = choose_family(conv, &name, true);
	zval_ptr_dtor(&name);
	if (!row) {
		return FAILURE;
	}
	memset(&addr->u, 0, sizeof(addr->u));
	addr->len = sizeof(addr->u);
	return SUCCESS;
}

#ifdef IPV6_PKTINFO
static zend_result host6_from_zval(sockext_conversion *conv, zval *value, void *member)
{
	sockext_address found;

	if (resolve_host(conv, value, AF_INET6, &found) == FAILURE) {
		return FAILURE;
	}
	*(struct in6_addr *) member = found.u.in6.sin6_addr;
	return SUCCESS;
}

static zend_result host6_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	ZVAL_STR(value, sockext_address_get_host(AF_INET6, member));
	return SUCCESS;
}

static const sockext_field pktinfo_fields[] = {
	{"addr", true, offsetof(struct in6_pktinfo, ipi6_addr), host6_from_zval, host6_to_zval},
	{"ifindex", true, offsetof(struct in6_pktinfo, ipi6_ifindex), interface_from_zval,
		interface_to_zval},
	SOCKEXT_FIELDS_END,
};

zend_result sockext_convert_in6_pktinfo_from_zval(
	sockext_conversion *conv, zval *value, void *member)
{
	return sockext_convert_fields_from_zval(
		conv, value, pktinfo_fields, sockext_convert_refuse_key, member);
}

zend_result sockext_convert_in6_pktinfo_to_zval(sockext_conversion *conv, void *member, zval *value)
{
	return sockext_convert_fields_to_zval(conv, pktinfo_fields, member, value);
}

zend_result sockext_convert_pktinfo_from_zval(
	php_socket *sock, zval *value, struct in6_pktinfo *info)
{
	sockext_conversion conv;

	memset(info, 0, sizeof(*info));
	sockext_convert_begin(&conv, sock, "user", "in6_pktinfo");
	/* Other keys are passed over, as in the values of all options. */
	zend_result result = sockext_convert_fields_from_zval(&conv, value, pktinfo_fields, NULL, info);
	sockext_convert_end(&conv);
	return result;
}

void sockext_convert_pktinfo_to_zval(const struct in6_pktinfo *info, zval *value)
{
	struct in6_pktinfo copy = *info;
	sockext_conversion conv;

	sockext_convert_begin(&conv, NULL, "native", "in6_pktinfo");
	sockext_convert_in6_pktinfo_to_zval(&conv, &copy, value);
	sockext_convert_end(&conv);
}
#endif
