/* SPDX-License-Identifier: BSD-3-Clause
 *
 * By epoll where the watched sockets stay the same, by poll where they do not.
 */
#include "bench.h"

#include <errno.h>
#include <poll.h>
#include <sys/epoll.h>

static int *sockets, count, instance;
static struct epoll_event *events;
static struct pollfd *entries;

static void take_one(long times)
{
	char byte;

	while (times-- > 0) {
		EXPECT(send(sockets[(times % count) ^ 1], "x", 1, 0) == 1);
		EXPECT(epoll_wait(instance, events, count, 5000) == 1);
		EXPECT(recv(events[0].data.fd, &byte, 1, 0) == 1);
	}
}

static void see_all(long times)
{
	while (times-- > 0) {
		EXPECT(epoll_wait(instance, events, count, 5000) == count);
	}
}

static void take_of_new(long times)
{
	char byte;

	while (times-- > 0) {
		const int *set = sockets + times % 2 * count;
		EXPECT(send(set[(times % count) ^ 1], "x", 1, 0) == 1);
		for (int i = 0; i < count; i++) {
			entries[i] = (struct pollfd){.fd = set[i], .events = POLLIN};
		}
		EXPECT(poll(entries, (nfds_t) count, 5000) == 1);
		EXPECT(recv(set[times % count], &byte, 1, 0) == 1);
	}
}

static void watch(const char *kind)
{
	for (int i = 0; i < count; i++) {
		struct epoll_event event = {.events = EPOLLIN, .data.fd = sockets[i]};
		EXPECT(epoll_ctl(instance, EPOLL_CTL_ADD, sockets[i], &event) == 0);
		EXPECT(*kind != 'a' || send(sockets[i], "x", 1, 0) == 1);
	}
}

int main(int argc, char **argv)
{
	const char *kind = argv[argc - 1];
	count = atoi(argv[2]);
	int all = *kind == 'n' ? count * 2 : count;
	sockets = calloc((size_t) all, sizeof(*sockets));
	events = calloc((size_t) count, sizeof(*events));
	entries = calloc((size_t) count, sizeof(*entries));
	instance = epoll_create1(0);
	for (int i = 0; i < all; i += 2) {
		if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets + i) != 0) {
			printf("descriptors\n");
			return 77;
		}
	}
	watch(kind);
	measure(atof(argv[1]), 1, *kind == 'o' ? take_one : *kind == 'a' ? see_all : take_of_new);
}
