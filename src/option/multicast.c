/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See multicast.h. Members are converted in the order group, source, interface; the first
 * that fails is reported.
 */
#include "multicast.h"

#include "../address/family.h"
#include "../address/inet.h"
#include "../address/interface.h"
#include "../address/resolve.h"
#include "../core/errors.h"
#include "../core/socket_object.h"
#include "../platform/interface.h"

/* Converts the index or the name of an interface; FAILURE after an exception or a warning. */
static zend_result get_interface(php_socket *sock, zval *value, unsigned int *ifindex)
{
	zend_string *name;

	switch (sockext_interface_read(sock, value, ifindex, &name)) {
		case SOCKEXT_INTERFACE_FOUND:
			return SUCCESS;
		case SOCKEXT_INTERFACE_OUT_OF_RANGE:
			zend_value_error("Index must be between 0 and %u", UINT_MAX);
			return FAILURE;
		case SOCKEXT_INTERFACE_UNKNOWN:
			sockext_errors_remember(sock, SOCKEXT_ENODEV);
			php_error_docref(
				NULL, E_WARNING, "No interface with name \"%s\" could be found", ZSTR_VAL(name));
			zend_string_release(name);
			return FAILURE;
		default:
			return FAILURE;
	}
}

zend_result sockext_multicast_get_member(
	php_socket *sock, const HashTable *members, unsigned int *ifindex)
{
	zval member;

	*ifindex = 0;
	if (!sockext_option_copy_member(members, "interface", &member)) {
		return SUCCESS;
	}
	zend_result result = get_interface(sock, &member, ifindex);
	zval_ptr_dtor(&member);
	return result;
}

#ifdef MCAST_JOIN_GROUP
/* Converts an address of the option's family: an IPv6 socket may join IPv4 groups as well. FAILURE
 * after an exception or a warning. */
static zend_result get_address(
	const sockext_option *option, php_socket *sock, zval *value, struct sockaddr_storage *storage)
{
	sockext_address addr;
	zend_result result = FAILURE;
	zend_string *host = zval_try_get_string(value);

	if (!host || EG(exception)) {
		goto cleanup;
	}
	const sockext_family *own = sockext_family_find(sock->type);
	if (!own || !own->has_hosts) {
		zend_value_error("IP address used in the context of an unexpected type of socket");
		goto cleanup;
	}
	int family = option->level == IPPROTO_IP ? AF_INET : AF_INET6;
	int host_error = sockext_resolve_first(sock, host, family, &addr);
	if (host_error != 0) {
		sockext_errors_report_host(sock, host_error);
		goto cleanup;
	}
	memcpy(storage, &addr.u, addr.len);
	result = SUCCESS;

cleanup:
	if (host) {
		zend_string_release(host);
	}
	return result;
}

/* Converts a member with an address; FAILURE after an exception or a warning. */
static zend_result get_address_member(const sockext_option *option, php_socket *sock,
	const HashTable *members, const char *key, struct sockaddr_storage *storage)
{
	zval member;
	if (!sockext_option_copy_member(members, key, &member)) {
		zend_value_error("No key \"%s\" passed in optval", key);
		return FAILURE;
	}
	zend_result result = get_address(option, sock, &member, storage);
	zval_ptr_dtor(&member);
	return result;
}

/* Converts the member with the interface, which is the scope of the group, or 0, if the member is
 * missing or 0; FAILURE after an exception or a warning. */
static zend_result get_group_interface(php_socket *sock, const HashTable *members,
	const struct sockaddr_storage *group, unsigned int *ifindex)
{
	zend_result result = sockext_multicast_get_member(sock, members, ifindex);

	if (*ifindex == 0) {
		*ifindex = sockext_inet_get_scope((const struct sockaddr *) group);
	}
	return result;
}

/* Converts the members of a request; source is NULL if it has none. The name is that of stock's
 * error, the same for all of stock's options with such a request. The others have older structs: in
 * place of them those are set that are for all families and have an index. */
static zend_result get_request(const sockext_option *option, php_socket *sock, const char *name,
	zval *value, struct sockaddr_storage *group, struct sockaddr_storage *source,
	unsigned int *ifindex)
{
	HashTable *members = sockext_option_members(option->other ? option->name : name, value);

	if (!members) {
		return FAILURE;
	}
	zend_result result = get_address_member(option, sock, members, "group", group);
	if (result == SUCCESS && source) {
		result = get_address_member(option, sock, members, "source", source);
	}
	if (result == SUCCESS) {
		result = get_group_interface(sock, members, group, ifindex);
	}
	zend_release_properties(members);
	return result;
}

zend_result sockext_multicast_group_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct group_req *request = &raw->u.group;
	unsigned int ifindex = 0;

	memset(request, 0, sizeof(*request));
	raw->data = request;
	raw->length = sizeof(*request);
	zend_result result = get_request(
		option, sock, "MCAST_LEAVE_GROUP", value, &request->gr_group, NULL, &ifindex);
	request->gr_interface = ifindex;
	return result;
}

zend_result sockext_multicast_source_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct group_source_req *request = &raw->u.source;
	unsigned int ifindex = 0;

	memset(request, 0, sizeof(*request));
	raw->data = request;
	raw->length = sizeof(*request);
	zend_result result = get_request(option, sock, "MCAST_LEAVE_SOURCE_GROUP", value,
		&request->gsr_group, &request->gsr_source, &ifindex);
	request->gsr_interface = ifindex;
	return result;
}

zend_result sockext_multicast_anycast_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	struct sockaddr_storage group = {0};
	unsigned int ifindex = 0;
	zend_result result = get_request(option, sock, option->name, value, &group, NULL, &ifindex);

	raw->u.member.ipv6mr_multiaddr = ((const struct sockaddr_in6 *) &group)->sin6_addr;
	raw->u.member.ipv6mr_interface = ifindex;
	raw->data = &raw->u.member;
	raw->length = sizeof(raw->u.member);
	return result;
}
#endif

/* The interface that a script chose for IPv4, since the system returns only an address of it. It is
 * stored as a close hook, so that it is freed with the socket and costs other sockets nothing. */
typedef struct {
	sockext_close_hook hook;
	unsigned int index;
} chosen_interface;

static void free_chosen(sockext_close_hook *hook, sockext_close_reason reason)
{
	if (reason == SOCKEXT_SOCKET_CLOSES) {
		sockext_socket_remove_close_hook(hook);
		efree(hook);
	}
}

/* Returns the chosen interface of a socket, or NULL. */
static chosen_interface *find_chosen(php_socket *sock)
{
	sockext_close_hook *hook = sockext_socket_from_base(sock)->close_hooks;

	while (hook && hook->on_close != free_chosen) {
		hook = hook->next;
	}
	return (chosen_interface *) hook;
}

static void store_chosen(php_socket *sock, unsigned int index)
{
	chosen_interface *chosen = find_chosen(sock);

	if (!chosen && index != 0) {
		chosen = ecalloc(1, sizeof(*chosen));
		chosen->hook.on_close = free_chosen;
		sockext_socket_add_close_hook(sock, &chosen->hook);
	}
	if (chosen) {
		chosen->index = index;
	}
}

/* Returns the chosen index if it agrees with the system's address, which other interfaces may have
 * too; else 0. Without an address the system returns INADDR_ANY. */
static unsigned int get_chosen(php_socket *sock, struct in_addr ip)
{
	const chosen_interface *chosen = find_chosen(sock);
	struct in_addr own = {0};

	if (!chosen || chosen->index == 0 || ip.s_addr == INADDR_ANY) {
		return chosen ? chosen->index : 0;
	}
	int error = sockext_platform_address_of(sock->bsd_socket, chosen->index, &own);
	return error == 0 && own.s_addr == ip.s_addr ? chosen->index : 0;
}

zend_result sockext_multicast_interface_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	unsigned int ifindex;

	if (get_interface(sock, value, &ifindex) == FAILURE) {
		return FAILURE;
	}
	if (!sockext_socket_is_open(sock)) {
		sockext_socket_throw_closed(1);
		return FAILURE;
	}
	int error = sockext_platform_make_multicast_interface(
		sock->bsd_socket, ifindex, &raw->u.multicast);
	if (error != 0) {
		sockext_errors_remember(sock, -error);
		php_error_docref(NULL, E_WARNING, "Failed obtaining address for interface %u: error %d",
			ifindex, -error);
		return FAILURE;
	}
	raw->data = &raw->u.multicast;
	raw->length = sizeof(raw->u.multicast);
	raw->noted = ifindex;
	raw->done = store_chosen;
	return SUCCESS;
}

zend_result sockext_multicast_interface6_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	raw->data = &raw->u.index;
	raw->length = sizeof(raw->u.index);
	return get_interface(sock, value, &raw->u.index);
}

void sockext_multicast_interface_to_zval(
	const sockext_option *option, php_socket *sock, zval *value)
{
	struct in_addr ip = {0};
	socklen_t length = sizeof(ip);

	if (sockext_option_fetch(option, sock, &ip, &length, value) == FAILURE) {
		return;
	}
	unsigned int ifindex = get_chosen(sock, ip);
	int error = ifindex == 0 && ip.s_addr != INADDR_ANY
					? sockext_platform_interface_of(ip, &ifindex)
					: 0;
	if (error != 0) {
		sockext_errors_remember(sock, -error);
		zend_string *host = sockext_inet_get_host(AF_INET, &ip);
		php_error_docref(
			NULL, E_WARNING, "The interface with IP address %s was not found", ZSTR_VAL(host));
		zend_string_release(host);
		ZVAL_FALSE(value);
		return;
	}
	ZVAL_LONG(value, ifindex);
}

#if defined(IP_UNICAST_IF) || defined(IPV6_UNICAST_IF)
zend_result sockext_multicast_unicast_from_zval(
	const sockext_option *option, php_socket *sock, zval *value, sockext_option_value *raw)
{
	unsigned int ifindex;

	if (get_interface(sock, value, &ifindex) == FAILURE) {
		return FAILURE;
	}
	sockext_option_set_number(raw, (int) htonl(ifindex));
	return SUCCESS;
}

void sockext_multicast_unicast_to_zval(const sockext_option *option, php_socket *sock, zval *value)
{
	uint32_t ifindex = 0;
	socklen_t length = sizeof(ifindex);

	if (sockext_option_fetch(option, sock, &ifindex, &length, value) == SUCCESS) {
		ZVAL_LONG(value, sockext_option_to_long(ntohl(ifindex)));
	}
}
#endif
