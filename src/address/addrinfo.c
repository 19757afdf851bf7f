/* SPDX-License-Identifier: BSD-3-Clause
 *
 * The functions around getaddrinfo(3) and AddressInfo.
 */
#include "addrinfo.h"

#include "../core/assign.h"
#include "../core/compat.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../wait/call.h"
#include "../wait/resolver.h"
#include "address.h"
#include "address_info.h"
#include "family.h"

#include "addrinfo_arginfo.h"

#define HINTS_ARG 3

/* What is looked up, and until when. */
typedef struct {
	struct addrinfo hints;
	int64_t end;
} request;

typedef struct {
	const char *key;
	size_t offset; /* of the int in struct addrinfo */
} hint_row;

static const hint_row hints_table[] = {
	{"ai_flags", offsetof(struct addrinfo, ai_flags)},
	{"ai_socktype", offsetof(struct addrinfo, ai_socktype)},
	{"ai_protocol", offsetof(struct addrinfo, ai_protocol)},
	{"ai_family", offsetof(struct addrinfo, ai_family)},
};

static const hint_row *find_hint(const zend_string *key)
{
	for (size_t i = 0; key && i < sizeof(hints_table) / sizeof(hints_table[0]); i++) {
		if (zend_string_equals_cstr(key, hints_table[i].key, strlen(hints_table[i].key))) {
			return &hints_table[i];
		}
	}
	return NULL;
}

/* Returns the family with this number if socket_addrinfo_explain() supports it, else NULL. */
static const sockext_family *find_explained_family(zend_long number)
{
	const sockext_family *family = sockext_family_find(number);
	return family && family->has_hosts ? family : NULL;
}

/* Stores one hint; FAILURE after an exception. */
static zend_result set_hint(struct addrinfo *hints, const hint_row *hint, zval *value)
{
	bool failed = false;
	zend_long number = sockext_try_get_long(value, &failed);

	if (EG(exception)) {
		return FAILURE;
	}
	if (failed) {
		zend_argument_type_error(HINTS_ARG, "\"%s\" key must be of type int, %s given", hint->key,
			sockext_value_name(value));
		return FAILURE;
	}
	if (hint->offset == offsetof(struct addrinfo, ai_family)) {
		if (number != AF_UNSPEC && !find_explained_family(number)) {
			zend_argument_value_error(
				HINTS_ARG, "\"%s\" key must be AF_INET or AF_INET6", hint->key);
			return FAILURE;
		}
	} else if (number < 0 || number > INT_MAX) {
		zend_argument_value_error(
			HINTS_ARG, "\"%s\" key must be between 0 and %d", hint->key, INT_MAX);
		return FAILURE;
	}
	*(int *) ((char *) hints + hint->offset) = (int) number;
	return SUCCESS;
}

/* Stores the end of the lookup; FAILURE after an exception. */
static zend_result set_timeout(request *asked, const zval *value)
{
	if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
		zend_argument_type_error(HINTS_ARG, "\"timeout\" key must be of type float, %s given",
			sockext_value_name(value));
		return FAILURE;
	}
	double seconds = Z_TYPE_P(value) == IS_LONG ? (double) Z_LVAL_P(value) : Z_DVAL_P(value);
	if (!(seconds >= 0)) {
		zend_argument_value_error(HINTS_ARG, "\"timeout\" key must be greater than or equal to 0");
		return FAILURE;
	}
	return sockext_timeout_to_end(seconds, false, HINTS_ARG, &asked->end);
}

static zend_result set_hint_or_timeout(request *asked, const zend_string *key, zval *value)
{
	const hint_row *hint = find_hint(key);

	if (hint) {
		return set_hint(&asked->hints, hint, value);
	}
	if (key && zend_string_equals_literal(key, "timeout")) {
		return set_timeout(asked, value);
	}
	/* Stock's text, word for word. */
	zend_argument_value_error(HINTS_ARG,
		"must only contain array keys \"ai_flags\", \"ai_socktype\", "
		"\"ai_protocol\", or \"ai_family\"");
	return FAILURE;
}

/* Each value is copied: behind a reference, its conversion may run code of the script that replaces
 * it. */
static zend_result set_hints(request *asked, HashTable *array)
{
	zend_string *key;
	zval *value, copy;

	ZEND_HASH_FOREACH_STR_KEY_VAL(array, key, value) {
		ZVAL_COPY_DEREF(&copy, value);
		zend_result result = set_hint_or_timeout(asked, key, &copy);
		zval_ptr_dtor(&copy);
		if (result == FAILURE) {
			return FAILURE;
		}
	}
	ZEND_HASH_FOREACH_END();
	return SUCCESS;
}

static void add_results(zval *array, const struct addrinfo *list)
{
	array_init(array);
	for (const struct addrinfo *entry = list; entry; entry = entry->ai_next) {
		if (find_explained_family(entry->ai_family)) {
			zval info;
			sockext_address_info_create(&info, entry);
			zend_hash_next_index_insert_new(Z_ARRVAL_P(array), &info);
		}
	}
}

/* Returns 0, an EAI_* value, SOCKEXT_CALL_UP or SOCKEXT_CALL_STOPPED; a name with a NUL byte does
 * not exist (EAI_NONAME, EAI_SERVICE). */
static int look_up(const zend_string *host, const zend_string *service, const request *asked,
	struct addrinfo **list)
{
	if (host && sockext_address_has_nul(host)) {
		return EAI_NONAME;
	}
	if (service && sockext_address_has_nul(service)) {
		return EAI_SERVICE;
	}
	return sockext_resolver_look_up_until(host ? ZSTR_VAL(host) : NULL,
		service ? ZSTR_VAL(service) : NULL, &asked->hints, asked->end, true, list);
}

/* Remembers the error behind a result, and returns the EAI_* value for the script. */
static int remember(int code)
{
	if (code == SOCKEXT_CALL_UP) {
		sockext_errors_remember(NULL, SOCKEXT_ETIMEDOUT);
		return EAI_AGAIN;
	}
#ifdef EAI_SYSTEM
	if (code == EAI_SYSTEM) {
		sockext_errors_remember(NULL, sockext_platform_errno());
	}
#endif
	return code;
}

PHP_FUNCTION(socket_addrinfo_lookup)
{
	zend_string *host, *service = NULL;
	HashTable *array = NULL;
	zval *error_code = NULL;
	request asked = {.end = SOCKEXT_NEVER};
	struct addrinfo *list;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR_OR_NULL(host)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(service)
		Z_PARAM_ARRAY_HT(array)
		Z_PARAM_ZVAL(error_code)
	ZEND_PARSE_PARAMETERS_END();

	if (array && set_hints(&asked, array) == FAILURE) {
		RETURN_THROWS();
	}
	int code = look_up(host, service, &asked, &list);
	if (code == SOCKEXT_CALL_STOPPED) {
		RETURN_THROWS();
	}
	if (code != 0) {
		code = remember(code);
		if (error_code) {
			sockext_assign_int(error_code, code);
		}
		RETURN_FALSE;
	}
	add_results(return_value, list);
	freeaddrinfo(list);
}

/* Return 0 or -errno, or as of call.h. */
typedef int (*address_function)(php_socket *sock, const struct sockaddr *addr, socklen_t addrlen);

static int bind_socket(php_socket *sock, const struct sockaddr *addr, socklen_t addrlen)
{
	return bind(sock->bsd_socket, addr, addrlen) == 0 ? 0 : -sockext_platform_errno();
}

static int connect_socket(php_socket *sock, const struct sockaddr *addr, socklen_t addrlen)
{
	return sockext_call_connect(sock, addr, addrlen);
}

/* Creates a socket for an AddressInfo and binds or connects it; the two differ only in the call and
 * the text of the warning. */
static void create_and_call(
	INTERNAL_FUNCTION_PARAMETERS, address_function call, const char *failure)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_address_info_ce)
	ZEND_PARSE_PARAMETERS_END();

	const struct addrinfo *info = sockext_address_info_get(object);
	PHP_SOCKET fd = socket(info->ai_family, info->ai_socktype, info->ai_protocol);
	if (fd == SOCKEXT_INVALID_FD) {
		sockext_errors_report_global("Unable to create socket", sockext_platform_errno());
		RETURN_FALSE;
	}
	php_socket *sock = sockext_socket_create(return_value, fd, info->ai_family, true);
	int error = call(sock, info->ai_addr, info->ai_addrlen);
	if (error != 0) {
		zval_ptr_dtor(return_value);
		ZVAL_FALSE(return_value);
		sockext_errors_report(NULL, failure, -error);
	}
}

PHP_FUNCTION(socket_addrinfo_bind)
{
	create_and_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, bind_socket, "Unable to bind address");
}

PHP_FUNCTION(socket_addrinfo_connect)
{
	create_and_call(INTERNAL_FUNCTION_PARAM_PASSTHRU, connect_socket, "Unable to connect address");
}

PHP_FUNCTION(socket_addrinfo_explain)
{
	zend_object *object;
	zval address;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, sockext_address_info_ce)
	ZEND_PARSE_PARAMETERS_END();

	const struct addrinfo *info = sockext_address_info_get(object);
	array_init(return_value);
	add_assoc_long(return_value, "ai_flags", info->ai_flags);
	add_assoc_long(return_value, "ai_family", info->ai_family);
	add_assoc_long(return_value, "ai_socktype", info->ai_socktype);
	add_assoc_long(return_value, "ai_protocol", info->ai_protocol);
	if (info->ai_canonname) {
		add_assoc_string(return_value, "ai_canonname", info->ai_canonname);
	}
	array_init(&address);
	const sockext_family *family = find_explained_family(info->ai_family);
	if (family) {
		family->explain(info->ai_addr, &address);
	}
	add_assoc_zval(return_value, "ai_addr", &address);
}

void sockext_addrinfo_register_constants(int module_number)
{
	register_addrinfo_symbols(module_number);
}
