/* SPDX-License-Identifier: BSD-3-Clause
 *
 * See address.h. An abstract name (Linux) is told from a path by its leading NUL, and has no end
 * but its length.
 */
#include "address.h"

#include "../core/assign.h"

#include "address_arginfo.h"

void sockext_address_set_port(sockext_address *addr, uint16_t port)
{
	if (addr->u.any.sa_family == AF_INET6) {
		addr->u.in6.sin6_port = htons(port);
	} else {
		addr->u.in.sin_port = htons(port);
	}
}

zend_result sockext_address_check_port(zend_long port, uint32_t arg_num)
{
	if (port < 0 || port > SOCKEXT_PORT_MAX) {
		zend_argument_value_error(arg_num, "must be between 0 and %d", SOCKEXT_PORT_MAX);
		return FAILURE;
	}
	return SUCCESS;
}

sockext_path_result sockext_address_set_path(sockext_address *addr, const zend_string *path)
{
	struct sockaddr_un *un = &addr->u.un;

	/* unix(7): a name that fills the room needs no NUL. */
	if (ZSTR_LEN(path) > sizeof(un->sun_path)) {
		return SOCKEXT_PATH_TOO_LONG;
	}
	if (ZSTR_VAL(path)[0] != '\0' && sockext_address_has_nul(path)) {
		return SOCKEXT_PATH_HAS_NUL;
	}
	memset(un, 0, sizeof(*un));
	un->sun_family = AF_UNIX;
	memcpy(un->sun_path, ZSTR_VAL(path), ZSTR_LEN(path));
	addr->len = (socklen_t) (offsetof(struct sockaddr_un, sun_path) + ZSTR_LEN(path));
	return SOCKEXT_PATH_FITS;
}

zend_result sockext_address_set_path_argument(
	sockext_address *addr, const zend_string *path, uint32_t arg_num)
{
	switch (sockext_address_set_path(addr, path)) {
		case SOCKEXT_PATH_TOO_LONG:
			zend_argument_value_error(
				arg_num, "must be less than %d", (int) sizeof(addr->u.un.sun_path) + 1);
			return FAILURE;
		case SOCKEXT_PATH_HAS_NUL:
			zend_argument_value_error(arg_num, "must not contain any null bytes");
			return FAILURE;
		default:
			return SUCCESS;
	}
}

zend_string *sockext_address_get_path(const struct sockaddr_un *un, socklen_t len)
{
	const size_t before = offsetof(struct sockaddr_un, sun_path);
	size_t length = len > before ? MIN(len - before, sizeof(un->sun_path)) : 0;

	if (length > 0 && un->sun_path[0] != '\0') {
		length = strnlen(un->sun_path, length);
	}
	return zend_string_init(un->sun_path, length, false);
}

zend_string *sockext_address_get_host(int family, const void *ip)
{
	char text[INET6_ADDRSTRLEN] = "";

	inet_ntop(family, ip, text, sizeof(text));
	return zend_string_init(text, strlen(text), false);
}

bool sockext_address_needs_scope(const struct in6_addr *ip)
{
	return IN6_IS_ADDR_LINKLOCAL(ip) || IN6_IS_ADDR_MC_LINKLOCAL(ip)
		   || IN6_IS_ADDR_MC_NODELOCAL(ip);
}

/* Writes the name of an interface, or its number where it has none. */
static void write_interface(unsigned int ifindex, char *name)
{
	if (!if_indextoname(ifindex, name)) {
		snprintf(name, IF_NAMESIZE, "%u", ifindex);
	}
}

zend_string *sockext_address_get_scoped_host(const struct sockaddr_in6 *in6)
{
	char text[INET6_ADDRSTRLEN] = "", scope[IF_NAMESIZE];

	if (EXPECTED(in6->sin6_scope_id == 0 || !sockext_address_needs_scope(&in6->sin6_addr))) {
		return sockext_address_get_host(AF_INET6, &in6->sin6_addr);
	}
	inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof(text));
	write_interface(in6->sin6_scope_id, scope);
	return zend_strpprintf(0, "%s%%%s", text, scope);
}

unsigned int sockext_address_find_interface(const zend_string *name)
{
	return sockext_address_has_nul(name) ? 0 : if_nametoindex(ZSTR_VAL(name));
}

/* Takes over text. */
static zend_result assign(zval *host, zend_string *text, zval *port, zend_long number)
{
	sockext_assign_string(host, text);
	if (port && !EG(exception)) {
		sockext_assign_int(port, number);
	}
	return EG(exception) ? FAILURE : SUCCESS;
}

zend_result sockext_address_assign(const sockext_address *addr, zval *host, zval *port)
{
	const struct sockaddr_in *in = &addr->u.in;
	const struct sockaddr_in6 *in6 = &addr->u.in6;

	switch (addr->u.any.sa_family) {
		case AF_INET:
			return assign(
				host, sockext_address_get_host(AF_INET, &in->sin_addr), port, ntohs(in->sin_port));
		case AF_INET6:
			return assign(host, sockext_address_get_scoped_host(in6), port, ntohs(in6->sin6_port));
		default:
			return assign(host, sockext_address_get_path(&addr->u.un, addr->len), NULL, 0);
	}
}

#ifdef AF_PACKET
bool sockext_address_set_interface(sockext_address *addr, unsigned int ifindex)
{
	memset(&addr->u.ll, 0, sizeof(addr->u.ll));
	addr->u.ll.sll_family = AF_PACKET;
	addr->u.ll.sll_ifindex = (int) ifindex;
	addr->len = sizeof(addr->u.ll);
	return ifindex != 0;
}

bool sockext_address_get_interface(const sockext_address *addr, char *name)
{
	if (addr->u.ll.sll_ifindex < 1) {
		return false;
	}
	write_interface((unsigned int) addr->u.ll.sll_ifindex, name);
	return true;
}

static int hex_value(char digit)
{
	if (digit >= '0' && digit <= '9') {
		return digit - '0';
	}
	digit |= 0x20;
	return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

bool sockext_address_set_hardware(struct sockaddr_ll *ll, const zend_string *text)
{
	size_t count = (ZSTR_LEN(text) + 1) / 3;

	if (ZSTR_LEN(text) == 0) {
		ll->sll_halen = 0;
		return true;
	}
	if (ZSTR_LEN(text) % 3 != 2 || count > sizeof(ll->sll_addr)) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		const char *digits = ZSTR_VAL(text) + i * 3;
		int high = hex_value(digits[0]), low = hex_value(digits[1]);
		if (high < 0 || low < 0 || (i + 1 < count && digits[2] != ':')) {
			return false;
		}
		ll->sll_addr[i] = (unsigned char) (high << 4 | low);
	}
	ll->sll_halen = (unsigned char) count;
	return true;
}

zend_string *sockext_address_get_hardware(const struct sockaddr_ll *ll)
{
	char text[sizeof(ll->sll_addr) * 3 + 1] = "";
	size_t count = MIN(ll->sll_halen, sizeof(ll->sll_addr));

	for (size_t i = 0; i < count; i++) {
		snprintf(text + i * 3, 4, "%02x:", ll->sll_addr[i]);
	}
	return zend_string_init(text, count > 0 ? count * 3 - 1 : 0, false);
}

zend_result sockext_address_assign_interface(
	const sockext_address *addr, const char *text, zval *name, zval *index)
{
	return assign(name, zend_string_init(text, strlen(text), false), index, addr->u.ll.sll_ifindex);
}
#endif

void sockext_address_register_constants(int module_number)
{
	register_address_symbols(module_number);
}
