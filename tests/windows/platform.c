/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Tests of src/platform on Windows, which script/windows --run runs under Wine: prints "PASS what"
 * or "FAIL what: line, condition" for each. PHP is not linked; php.c has what the sources use of
 * it.
 */
#include "../../src/platform/clock.h"
#include "../../src/platform/open.h"

/* php.c: the number of constants that were registered with a value. */
extern int registered_constants;

static const char *first_failure;

/* Notes the first condition of a test that does not hold. */
#define HOLDS(condition) hold(condition, __LINE__, #condition)

static void hold(bool holds, int line, const char *condition)
{
	static char text[256];

	if (!holds && !first_failure) {
		sprintf(text, "line %d, %s (last error %d)", line, condition, WSAGetLastError());
		first_failure = text;
	}
}

static struct sockaddr_in loopback(void)
{
	return (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static PHP_SOCKET open_socket(int type)
{
	PHP_SOCKET fd = INVALID_SOCKET;

	HOLDS(sockext_platform_open(AF_INET, type, 0, true, &fd) == 0);
	return fd;
}

static PHP_SOCKET open_bound(int type, struct sockaddr_in *name)
{
	PHP_SOCKET fd = open_socket(type);
	socklen_t length = sizeof(*name);

	*name = loopback();
	HOLDS(bind(fd, (struct sockaddr *) name, length) == 0);
	HOLDS(getsockname(fd, (struct sockaddr *) name, &length) == 0);
	return fd;
}

/* The second one was accepted, with this mode. */
static void open_pair(PHP_SOCKET pair[2], bool blocking)
{
	struct sockaddr_in name, peer;
	socklen_t length = sizeof(peer);
	PHP_SOCKET listener = open_bound(SOCK_STREAM, &name);

	HOLDS(listen(listener, 1) == 0);
	pair[0] = open_socket(SOCK_STREAM);
	HOLDS(sockext_platform_connect(pair[0], (struct sockaddr *) &name, sizeof(name)) == 0);
	HOLDS(sockext_platform_accept(listener, (struct sockaddr *) &peer, &length, blocking, &pair[1])
		  == 0);
	HOLDS(peer.sin_family == AF_INET && peer.sin_port != 0);
	sockext_platform_close(listener);
}

static void close_pair(const PHP_SOCKET pair[2])
{
	sockext_platform_close(pair[0]);
	sockext_platform_close(pair[1]);
}

static short poll_events(PHP_SOCKET fd, short events, long ms)
{
	struct pollfd entry = {.fd = fd, .events = events};
	struct timespec timeout = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
	int ready = sockext_platform_poll(&entry, 1, &timeout);

	HOLDS(ready >= 0);
	HOLDS(entry.events == events);
	return ready > 0 ? entry.revents : 0;
}

static void test_inheritance(void)
{
	PHP_SOCKET pair[2];
	bool inheritable = true;

	open_pair(pair, true);
	for (int i = 0; i < 2; i++) {
		HOLDS(sockext_platform_get_inheritable(pair[i], &inheritable) == 0 && !inheritable);
	}
	HOLDS(sockext_platform_set_inheritable(pair[0], true) == 0);
	HOLDS(sockext_platform_get_inheritable(pair[0], &inheritable) == 0 && inheritable);
	close_pair(pair);
	HOLDS(sockext_platform_get_inheritable(pair[0], &inheritable) < 0);
}

static void test_modes(void)
{
	PHP_SOCKET pair[2];
	char byte;

	open_pair(pair, false);
	HOLDS(recv(pair[1], &byte, 1, 0) == -1);
	HOLDS(sockext_platform_is_would_block(sockext_platform_errno()));
	HOLDS(sockext_platform_set_blocking(pair[1], true) == 0);
	HOLDS(send(pair[0], "x", 1, 0) == 1);
	HOLDS(recv(pair[1], &byte, 1, 0) == 1 && byte == 'x');
	bool blocking = true;
	HOLDS(sockext_platform_get_blocking(pair[1], &blocking) == 0 && blocking);
	close_pair(pair);
	HOLDS(sockext_platform_get_blocking(pair[1], &blocking) == -SOCKEXT_EBADF);
	HOLDS(sockext_platform_set_blocking(pair[1], true) == -SOCKEXT_EBADF);
}

static void test_open_mode(void)
{
	struct sockaddr_in name = loopback();
	PHP_SOCKET fd;
	char byte;

	HOLDS(sockext_platform_open(AF_INET, SOCK_DGRAM, 0, false, &fd) == 0);
	HOLDS(bind(fd, (struct sockaddr *) &name, sizeof(name)) == 0);
	HOLDS(sockext_platform_set_int(fd, SOL_SOCKET, SO_RCVTIMEO, 1000) == 0);
	HOLDS(recv(fd, &byte, 1, 0) == -1 && sockext_platform_errno() == SOCKEXT_EWOULDBLOCK);
	sockext_platform_make_blocking(fd);
	HOLDS(recv(fd, &byte, 1, 0) == -1 && sockext_platform_errno() == SOCKEXT_ETIMEDOUT);
	sockext_platform_close(fd);
}

/* A length that Winsock's int would make 0 is not the end of the connection: the buffer is refused,
 * which is shorter. */
static void test_long_lengths(void)
{
	PHP_SOCKET pair[2];
	char byte = 0;
	const size_t length = (size_t) 1 << 32;

	open_pair(pair, false);
	HOLDS(send(pair[0], "x", 1, 0) == 1);
	HOLDS(poll_events(pair[1], POLLIN, 20000) & POLLIN);
	HOLDS(sockext_platform_peek(pair[1], &byte, length) != 0);
	HOLDS(recv(pair[1], &byte, length, 0) != 0);
	HOLDS(send(pair[1], &byte, length, 0) != 0);
	HOLDS(sockext_platform_fit(length) == INT_MAX && sockext_platform_fit(1) == 1);
	close_pair(pair);
}

/* Where SO_REUSEADDR is set, another process can take the port. */
static void test_ports(void)
{
	struct sockaddr_in name;
	socklen_t length = sizeof(name);
	PHP_SOCKET server = open_socket(SOCK_STREAM), other = open_socket(SOCK_STREAM),
			   thief = open_socket(SOCK_STREAM);

	name = loopback();
	HOLDS(sockext_platform_set_int(server, SOL_SOCKET, SOCKEXT_SO_SERVER, 1) == 0);
	HOLDS(bind(server, (struct sockaddr *) &name, length) == 0);
	HOLDS(getsockname(server, (struct sockaddr *) &name, &length) == 0);
	HOLDS(sockext_platform_set_int(other, SOL_SOCKET, SOCKEXT_SO_SERVER, 1) == 0);
	HOLDS(bind(other, (struct sockaddr *) &name, length) != 0);
	HOLDS(sockext_platform_set_int(thief, SOL_SOCKET, SO_REUSEADDR, 1) == 0);
	HOLDS(bind(thief, (struct sockaddr *) &name, length) != 0);
	sockext_platform_close(server);
	sockext_platform_close(other);
	sockext_platform_close(thief);
}

static void test_permission(void)
{
	struct sockaddr_in name = {
		.sin_family = AF_INET, .sin_port = htons(9), .sin_addr.s_addr = INADDR_BROADCAST};
	PHP_SOCKET fd = open_socket(SOCK_DGRAM);

	HOLDS(sockext_platform_send_bytes(fd, "x", 1, 0, (struct sockaddr *) &name, sizeof(name))
		  == -SOCKEXT_EACCES);
	sockext_platform_close(fd);
}

static void test_files(void)
{
	char path[MAX_PATH];

	HOLDS(GetTempFileNameA(".", "sox", 0, path) != 0);
	HOLDS(sockext_platform_remove_socket_file(path, NULL) == -SOCKEXT_EADDRINUSE);
	HOLDS(GetFileAttributesA(path) != INVALID_FILE_ATTRIBUTES);
	DeleteFileA(path);
	HOLDS(sockext_platform_remove_socket_file("no such file", NULL) < 0);
}

static void test_refused(void)
{
	struct sockaddr_in name;
	PHP_SOCKET fd;

	sockext_platform_close(open_bound(SOCK_STREAM, &name));
	HOLDS(sockext_platform_open(AF_INET, SOCK_STREAM, 0, false, &fd) == 0);
	int error = sockext_platform_connect(fd, (struct sockaddr *) &name, sizeof(name));
	HOLDS(error < 0);
	if (sockext_platform_is_connecting(-error)) {
		HOLDS(poll_events(fd, POLLOUT, 20000) != 0);
		error = -sockext_platform_take_error(fd);
	}
	HOLDS(error == -SOCKEXT_ECONNREFUSED);
	sockext_platform_close(fd);
}

static void test_poll(void)
{
	PHP_SOCKET pair[2];
	struct pollfd entry = {.fd = INVALID_SOCKET};
	struct timespec timeout = {.tv_nsec = 50 * SOCKEXT_NS_PER_MILLISECOND};

	open_pair(pair, true);
	int64_t start = sockext_platform_monotonic_ns();
	HOLDS(poll_events(pair[1], POLLIN, 50) == 0);
	HOLDS(sockext_platform_monotonic_ns() - start >= 40 * SOCKEXT_NS_PER_MILLISECOND);
	HOLDS(poll_events(pair[1], POLLOUT, 0) & POLLOUT);
	HOLDS(!sockext_platform_has_bytes(pair[1]));
	HOLDS(send(pair[0], "x", 1, 0) == 1);
	HOLDS(poll_events(pair[1], POLLIN, 20000) & POLLIN);
	HOLDS(sockext_platform_has_bytes(pair[1]));
	close_pair(pair);
	HOLDS(sockext_platform_poll(&entry, 1, NULL) != 0);
	start = sockext_platform_monotonic_ns();
	HOLDS(sockext_platform_poll(NULL, 0, &timeout) == 0);
	HOLDS(sockext_platform_monotonic_ns() - start >= 40 * SOCKEXT_NS_PER_MILLISECOND);
}

static void test_urgent(void)
{
	PHP_SOCKET pair[2];
	char byte = 0;
	bool at_mark = false;

	open_pair(pair, true);
	HOLDS(send(pair[0], "!", 1, MSG_OOB) == 1);
	HOLDS(poll_events(pair[1], POLLPRI, 20000) & POLLPRI);
	HOLDS((poll_events(pair[1], POLLIN | POLLPRI, 20000) & (POLLRDNORM | POLLPRI)) == POLLPRI);
	HOLDS(sockext_platform_at_mark(pair[1], &at_mark) == 0 && at_mark);
	HOLDS(recv(pair[1], &byte, 1, MSG_OOB) == 1 && byte == '!');
	close_pair(pair);
}

static void test_stream_messages(void)
{
	PHP_SOCKET pair[2];
	char sent[40], received[40] = {0};
	struct iovec out[40], in[2] = {{received, 25}, {received + 25, 15}};
	struct msghdr message = {.msg_iov = out, .msg_iovlen = 40};
	size_t done = 0;

	open_pair(pair, true);
	for (int i = 0; i < 40; i++) {
		sent[i] = (char) ('A' + i);
		out[i] = (struct iovec){sent + i, 1};
	}
	HOLDS(sockext_platform_message_length(&message) == 40);
	HOLDS(sockext_platform_send_message(pair[0], &message, 0) == 40);
	message = (struct msghdr){.msg_iov = in, .msg_iovlen = 2};
	while (done < 40 && !first_failure) {
		ssize_t count = sockext_platform_receive_message(pair[1], &message, 0);
		HOLDS(count > 0);
		done += (size_t) MAX(count, 0);
		sockext_platform_cut_message(&message, (size_t) MAX(count, 0));
	}
	HOLDS(memcmp(sent, received, 40) == 0);
	sockext_platform_close(pair[0]);
	in[0] = (struct iovec){received, 1};
	message = (struct msghdr){.msg_iov = in, .msg_iovlen = 1};
	HOLDS(sockext_platform_receive_message(pair[1], &message, 0) == 0);
	sockext_platform_close(pair[1]);
}

static void test_datagrams(void)
{
	struct sockaddr_in name, other;
	struct sockaddr_storage from = {0};
	char data[3] = "";
	struct iovec vector = {"datagram", 8};
	struct msghdr message = {
		.msg_name = &name, .msg_namelen = sizeof(name), .msg_iov = &vector, .msg_iovlen = 1};
	PHP_SOCKET receiver = open_bound(SOCK_DGRAM, &name), sender = open_bound(SOCK_DGRAM, &other);

	HOLDS(sockext_platform_send_message(sender, &message, 0) == 8);
	HOLDS(
		sockext_platform_send_bytes(sender, "second", 6, 0, (struct sockaddr *) &name, sizeof(name))
		== 6);
	vector = (struct iovec){data, sizeof(data)};
	message.msg_name = &from;
	message.msg_namelen = sizeof(from);
	HOLDS(poll_events(receiver, POLLIN, 20000) & POLLIN);
	ssize_t count = sockext_platform_receive_message(receiver, &message, 0);
	HOLDS(count == 3 && memcmp(data, "dat", 3) == 0);
	HOLDS(message.msg_flags & MSG_TRUNC);
	HOLDS(((struct sockaddr_in *) &from)->sin_port == other.sin_port);
	HOLDS(message.msg_namelen == sizeof(struct sockaddr_in));
	message.msg_flags = 0;
	HOLDS(sockext_platform_receive_message(receiver, &message, 0) == 3);
	HOLDS(memcmp(data, "sec", 3) == 0);
	sockext_platform_close(receiver);
	sockext_platform_close(sender);
}

static void test_control(void)
{
	struct sockaddr_in name, other;
	char data[8], control[128];
	struct iovec vector = {"x", 1};
	struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1};
	PHP_SOCKET receiver = open_bound(SOCK_DGRAM, &name), sender = open_bound(SOCK_DGRAM, &other);

	HOLDS(sockext_platform_set_int(receiver, IPPROTO_IP, IP_PKTINFO, 1) == 0);
	HOLDS(sockext_platform_send_bytes(sender, "x", 1, 0, (struct sockaddr *) &name, sizeof(name))
		  == 1);
	vector = (struct iovec){data, sizeof(data)};
	message.msg_control = control;
	message.msg_controllen = sizeof(control);
	HOLDS(sockext_platform_receive_message(receiver, &message, 0) == 1);
	struct cmsghdr *first = CMSG_FIRSTHDR(&message);
	HOLDS(first != NULL);
	if (first) {
		HOLDS(first->cmsg_level == IPPROTO_IP && first->cmsg_type == IP_PKTINFO);
		struct in_pktinfo *info = (struct in_pktinfo *) CMSG_DATA(first);
		HOLDS(info->ipi_addr.s_addr == htonl(INADDR_LOOPBACK));
		HOLDS(CMSG_NXTHDR(&message, first) == NULL);
	}
	sockext_platform_close(receiver);
	sockext_platform_close(sender);
}

/* Lengths that lie must not be followed out of the buffer. */
static void test_control_lengths(void)
{
	union {
		struct cmsghdr header;
		char room[64];
	} control = {{0}};
	struct msghdr message = {.msg_control = &control, .msg_controllen = sizeof(control)};

	control.header.cmsg_len = sizeof(control) + 1;
	HOLDS(CMSG_FIRSTHDR(&message) == &control.header);
	HOLDS(CMSG_NXTHDR(&message, &control.header) == NULL);
	control.header.cmsg_len = SIZE_MAX;
	HOLDS(CMSG_NXTHDR(&message, &control.header) == NULL);
	control.header.cmsg_len = sizeof(control);
	HOLDS(CMSG_NXTHDR(&message, &control.header) == NULL);
	control.header.cmsg_len = CMSG_LEN(4);
	HOLDS((char *) CMSG_NXTHDR(&message, &control.header) == control.room + CMSG_SPACE(4));
	message.msg_controllen = sizeof(struct cmsghdr) - 1;
	HOLDS(CMSG_FIRSTHDR(&message) == NULL);
}

static void test_batches(void)
{
	struct sockaddr_in name, other;
	char data[3][4];
	struct iovec vectors[3] = {{"one", 3}, {"two", 3}, {"six", 3}};
	sockext_batched_message messages[3] = {{{0}}};
	PHP_SOCKET receiver = open_bound(SOCK_DGRAM, &name), sender = open_bound(SOCK_DGRAM, &other);
	int received = 0;

	for (int i = 0; i < 3; i++) {
		messages[i].msg_hdr = (struct msghdr){.msg_name = &name,
			.msg_namelen = sizeof(name),
			.msg_iov = &vectors[i],
			.msg_iovlen = 1};
	}
	HOLDS(sockext_platform_send_messages(sender, messages, 3, 0) == 3);
	HOLDS(sockext_platform_set_blocking(receiver, false) == 0);
	for (int i = 0; i < 3; i++) {
		vectors[i] = (struct iovec){data[i], sizeof(data[i])};
	}
	while (received < 3 && !first_failure) {
		HOLDS(poll_events(receiver, POLLIN, 20000) & POLLIN);
		for (int i = received; i < 3; i++) {
			messages[i].msg_hdr = (struct msghdr){.msg_iov = &vectors[i], .msg_iovlen = 1};
		}
		int count = sockext_platform_receive_messages(
			receiver, messages + received, (unsigned int) (3 - received), 0);
		HOLDS(count > 0);
		received += MAX(count, 0);
	}
	HOLDS(messages[2].msg_len == 3 && memcmp(data[2], "six", 3) == 0);
	HOLDS(sockext_platform_receive_messages(receiver, messages, 3, 0) == -SOCKEXT_EWOULDBLOCK);
	sockext_platform_close(receiver);
	sockext_platform_close(sender);
}

static void test_families(void)
{
	PHP_SOCKET fd = open_socket(SOCK_DGRAM);
	int family = -1;

	HOLDS(sockext_platform_get_family(fd, &family) == 0 && family == AF_INET);
	sockext_platform_close(fd);
	HOLDS(sockext_platform_get_family(fd, &family) == -SOCKEXT_EBADF);
}

static void test_duplicates(void)
{
	PHP_SOCKET pair[2], copy = INVALID_SOCKET;
	bool inheritable = true;
	char byte = 0;

	open_pair(pair, true);
	HOLDS(sockext_platform_duplicate_socket(pair[1], &copy) == 0);
	HOLDS(sockext_platform_get_inheritable(copy, &inheritable) == 0 && !inheritable);
	sockext_platform_close(pair[1]);
	HOLDS(send(pair[0], "x", 1, 0) == 1);
	HOLDS(recv(copy, &byte, 1, 0) == 1 && byte == 'x');
	sockext_platform_close(copy);
	sockext_platform_close(pair[0]);
	HOLDS(sockext_platform_duplicate_socket(pair[0], &copy) == -SOCKEXT_EBADF);
}

static void test_interfaces(void)
{
	struct in_addr address = {.s_addr = htonl(INADDR_LOOPBACK)}, found = {.s_addr = 0};
	sockext_multicast_interface chosen = {.s_addr = 1};
	unsigned int index = 0;
	PHP_SOCKET fd = open_socket(SOCK_DGRAM);

	HOLDS(sockext_platform_interface_of(address, &index) == 0 && index > 0);
	HOLDS(sockext_platform_address_of(fd, index, &found) == 0);
	HOLDS(found.s_addr == address.s_addr);
	HOLDS(sockext_platform_make_multicast_interface(fd, 0, &chosen) == 0 && chosen.s_addr == 0);
	HOLDS(sockext_platform_make_multicast_interface(fd, index, &chosen) == 0
		  && chosen.s_addr == address.s_addr);
	HOLDS(sockext_platform_address_of(fd, 4000000000U, &found) < 0);
	address.s_addr = htonl(0xc0000201); /* 192.0.2.1, RFC 5737: no machine has it */
	HOLDS(sockext_platform_interface_of(address, &index) < 0);
	sockext_platform_close(fd);
}

static void test_timeouts(void)
{
	HOLDS(sockext_platform_make_timeout(1, 1) == 1001);
	HOLDS(sockext_platform_make_timeout(0, 1) == 1);
	HOLDS(sockext_platform_make_timeout(0, 0) == 0);
	HOLDS(sockext_platform_make_timeout(-1, 0) == 0);
	HOLDS(sockext_platform_make_timeout(INT64_MAX, INT64_MAX) == UINT32_MAX);
	HOLDS(sockext_platform_timeout_sec(2500) == 2);
	HOLDS(sockext_platform_timeout_usec(2500) == 500000);
}

static void test_texts(void)
{
	static const int errors[] = {SOCKEXT_EWOULDBLOCK, SOCKEXT_ENOENT, ERROR_ACCESS_DENIED};

	for (int i = 0; i < 3; i++) {
		const char *text = sockext_platform_strerror(errors[i]);
		size_t length = strlen(text);
		HOLDS(length > 0 && !strchr("\r\n .", text[length - 1]));
	}
	HOLDS(strcmp(sockext_platform_strerror(987654321), "Unknown error 987654321") == 0);
}

static void test_rest(void)
{
	int64_t before = sockext_platform_monotonic_ns();

	HOLDS(sockext_platform_monotonic_ns() >= before);
	HOLDS(sockext_platform_calls[0] == NULL);
	HOLDS(sockext_platform_open_self() != NULL);
	sockext_platform_register_constants(1);
	HOLDS(registered_constants > 10);
	HOLDS(sockext_platform_set_file_mode(INVALID_SOCKET, "x", 0600) < 0);
}

static const struct {
	const char *what;
	void (*run)(void);
} tests[] = {
	{"new sockets, accepted ones too, are not inherited", test_inheritance},
	{"modes, and the error of a read that would block", test_modes},
	{"a socket is opened with its mode", test_open_mode},
	{"a refused connection of a non-blocking socket", test_refused},
	{"lengths of more than an int", test_long_lengths},
	{"a server has its port for itself", test_ports},
	{"the error of a broadcast without the option", test_permission},
	{"only files of sockets are removed", test_files},
	{"poll waits for its time, and reports what is ready", test_poll},
	{"urgent bytes: POLLPRI and the mark", test_urgent},
	{"a message of 40 vectors over a stream, and its end", test_stream_messages},
	{"datagrams that are cut, with their sender", test_datagrams},
	{"control messages of a datagram", test_control},
	{"wrong lengths of control messages", test_control_lengths},
	{"batches of datagrams", test_batches},
	{"the family of a socket", test_families},
	{"duplicates work after the first is closed", test_duplicates},
	{"interfaces by address and index", test_interfaces},
	{"timeouts in milliseconds, rounded up", test_timeouts},
	{"texts of errors", test_texts},
	{"the clock, the constants, what Windows does not have", test_rest},
};

int main(void)
{
	WSADATA data;

	if (WSAStartup(MAKEWORD(2, 2), &data) != 0) {
		return 1;
	}
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++) {
		first_failure = NULL;
		tests[i].run();
		printf(first_failure ? "FAIL %s: %s\n" : "PASS %s\n", tests[i].what, first_failure);
		fflush(stdout);
	}
	return 0;
}
