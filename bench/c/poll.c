/* SPDX-License-Identifier: BSD-3-Clause
 *
 * By epoll.
 */
#include "bench.h"

#include <sys/epoll.h>

static int *sockets, count, step, instance;
static struct epoll_event *events;

static void take_turns(long times)
{
	char buffer[64];

	while (times-- > 0) {
		EXPECT(send(sockets[times * step % count], "x", 1, 0) == 1);
		int ready = epoll_wait(instance, events, count, 5000);
		for (int i = 0; i < ready; i++) {
			EXPECT(recv(events[i].data.fd, buffer, sizeof(buffer), 0) == 1);
		}
	}
}

int main(int argc, char **argv)
{
	count = atoi(argv[2]);
	step = *argv[argc - 1] == 'f' ? count / 10 : 1;
	sockets = calloc((size_t) count, sizeof(*sockets));
	events = calloc((size_t) count, sizeof(*events));
	instance = epoll_create1(0);
	for (int i = 0; i < count; i++) {
		if (i % 2 == 0 && socketpair(AF_UNIX, SOCK_STREAM, 0, sockets + i) != 0) {
			printf("descriptors\n");
			return 77;
		}
		struct epoll_event event = {.events = EPOLLIN, .data.fd = sockets[i]};
		EXPECT(epoll_ctl(instance, EPOLL_CTL_ADD, sockets[i], &event) == 0);
	}
	measure(atof(argv[1]), 1, take_turns);
}
