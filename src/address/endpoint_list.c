/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See endpoint_list.h.
 */
#include "endpoint_list.h"

#include "../core/errors.h"
#include "../wait/resolver.h"
#include "family.h"
#include "inet.h"
#include "resolve.h"

bool sockext_endpoint_list_is_host_family(zend_long number)
{
	const sockext_family *family = sockext_family_find(number);
	return number == AF_UNSPEC || (family && family->has_hosts);
}

bool sockext_endpoint_list_is_path(const sockext_address *addr)
{
	const sockext_family *family = sockext_family_find(addr->u.any.sa_family);
	return family && family->has_paths;
}

bool sockext_endpoint_list_is_local(const sockext_address *addr)
{
	return sockext_endpoint_list_is_path(addr) || sockext_inet_is_loopback(addr);
}

static void make_room(sockext_endpoint_list *list, uint32_t count)
{
	list->items = safe_emalloc(count, sizeof(list->items[0]), 0);
}

/* Whether the host is a numeric address, which is added then. */
static bool add_literal(
	sockext_endpoint_list *list, const zend_string *host, uint32_t port, int number)
{
	const int families[] = {AF_INET, AF_INET6};
	sockext_address addr;

	for (int i = 0; i < 2; i++) {
		bool is_wanted = number == AF_UNSPEC || number == families[i];
		if (is_wanted && sockext_resolve_literal(host, families[i], &addr)) {
			sockext_inet_set_port(&addr, (uint16_t) port);
			make_room(list, 1);
			list->items[list->count++] = addr;
			return true;
		}
	}
	return false;
}

/* Returns the next entry whose family is the given one, or is not. */
static const struct addrinfo *find_next(const struct addrinfo *entry, int family, bool is_same)
{
	while (entry && (entry->ai_family == family) != is_same) {
		entry = entry->ai_next;
	}
	return entry;
}

static void add(sockext_endpoint_list *list, const struct addrinfo *entry, uint32_t port)
{
	sockext_address *addr = &list->items[list->count];

	if (!sockext_endpoint_list_is_host_family(entry->ai_family)) {
		return;
	}
	list->count++;
	addr->len = entry->ai_addrlen;
	memcpy(&addr->u, entry->ai_addr, entry->ai_addrlen);
	sockext_inet_set_port(addr, (uint16_t) port);
}

/* The first, then one of another family, and so on in turn, each family in its own order. */
static void add_in_turn(sockext_endpoint_list *list, const struct addrinfo *found, uint32_t port)
{
	uint32_t count = 0;

	ZEND_ASSERT(found);
	for (const struct addrinfo *entry = found; entry; entry = entry->ai_next) {
		count++;
	}
	make_room(list, count);
	int family = found->ai_family;
	const struct addrinfo *next[2] = {
		find_next(found, family, true), find_next(found, family, false)};
	for (int turn = 0; next[0] || next[1]; turn = !turn) {
		const struct addrinfo *entry = next[turn];
		if (entry) {
			add(list, entry, port);
			next[turn] = find_next(entry->ai_next, family, turn == 0);
		}
	}
}

static int look_up(sockext_endpoint_list *list, const sockext_endpoint *endpoint,
	const zend_string *host, int family, int flags, int64_t end)
{
	const struct addrinfo hints = {
		.ai_family = family, .ai_flags = flags, .ai_socktype = endpoint->type};
	struct addrinfo *found;

	int code = sockext_resolver_look_up_until(ZSTR_VAL(host), NULL, &hints, end, false, &found);
	int error = 0;
	if (code == 0) {
		add_in_turn(list, found, endpoint->number);
		freeaddrinfo(found);
	} else if (code == SOCKEXT_CALL_UP) {
		error = SOCKEXT_ETIMEDOUT;
	} else {
		list->code = code < SOCKEXT_CALL_STOPPED ? code : 0;
		error = sockext_errors_of_host(sockext_resolve_error(code));
	}
	return error;
}

static int add_host(sockext_endpoint_list *list, const sockext_endpoint *endpoint, int family,
	int flags, int64_t end)
{
	zend_string *host = zend_string_init(endpoint->text, endpoint->length, false);
	if (endpoint->is_bracketed) {
		flags |= AI_NUMERICHOST; /* also with a scope that there is not */
	}
	int error = add_literal(list, host, endpoint->number, family)
					? 0
					: look_up(list, endpoint, host, family, flags, end);

	zend_string_release(host);
	return error;
}

/* An address of a family that has no names to look up: those to bind to are those to connect to. */
static int add_other(sockext_endpoint_list *list, const sockext_family *family,
	const sockext_endpoint *endpoint, uint32_t arg_num)
{
	bool is_abstract = endpoint->kind == SOCKEXT_ENDPOINT_ABSTRACT;
	zend_string *text = zend_string_alloc(endpoint->length + is_abstract, false);

	if (!family) {
		zend_string_efree(text);
		return SOCKEXT_EAFNOSUPPORT;
	}
	ZSTR_VAL(text)[0] = '\0';
	memcpy(ZSTR_VAL(text) + is_abstract, endpoint->text, endpoint->length);
	ZSTR_VAL(text)[ZSTR_LEN(text)] = '\0';
	make_room(list, 1);
	zend_result result = family->make_own_address(
		NULL, text, endpoint->number, arg_num, &list->items[0]);
	zend_string_release(text);
	list->count = result == SUCCESS;
	return result == SUCCESS ? 0 : SOCKEXT_CALL_STOPPED;
}

int sockext_endpoint_list_find(sockext_endpoint_list *list, const sockext_endpoint *endpoint,
	int family, int flags, int64_t end, uint32_t arg_num)
{
	*list = (sockext_endpoint_list){0};
	switch (endpoint->kind) {
		case SOCKEXT_ENDPOINT_HOST:
			return add_host(list, endpoint, family, flags, end);
		case SOCKEXT_ENDPOINT_VSOCK:
#ifdef AF_VSOCK
			return add_other(list, sockext_family_find(AF_VSOCK), endpoint, arg_num);
#else
			return SOCKEXT_EAFNOSUPPORT;
#endif
		default:
			return add_other(list, &sockext_family_unix, endpoint, arg_num);
	}
}

void sockext_endpoint_list_destroy(sockext_endpoint_list *list)
{
	if (list->items) {
		efree(list->items);
		list->items = NULL;
	}
}

void sockext_endpoint_list_restrict(sockext_endpoint_list *list, const sockext_address *addr)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < list->count; i++) {
		if (list->items[i].u.any.sa_family == addr->u.any.sa_family) {
			list->items[kept++] = list->items[i];
		}
	}
	list->count = kept;
}
