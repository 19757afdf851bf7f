/* SPDX-License-Identifier: BSD-3-Clause
 *
 * A server by epoll: prints its port and calls for each readable connection; see bench/sockets/http.php.
 */
#ifndef BENCH_SERVER_H
#define BENCH_SERVER_H

#include "bench.h"

#include <sys/epoll.h>

static inline void watch(int instance, int fd)
{
	struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
	EXPECT(epoll_ctl(instance, EPOLL_CTL_ADD, fd, &event) == 0);
}

/* Closes a connection for which serve() returns 0 or less. */
static inline void run_server(ssize_t (*serve)(int fd))
{
	struct sockaddr_in address;
	struct epoll_event events[1024];
	int instance = epoll_create1(0), listener = make_bound(SOCK_STREAM, &address), fd;

	watch(instance, listener);
	printf("%d\n", ntohs(address.sin_port));
	fflush(stdout);
	for (;;) {
		int ready = epoll_wait(instance, events, 1024, -1);
		for (int i = 0; i < ready; i++) {
			if (events[i].data.fd != listener) {
				if (serve(events[i].data.fd) <= 0) {
					close(events[i].data.fd);
				}
			} else if ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
				watch(instance, fd);
			}
		}
	}
}

#endif
