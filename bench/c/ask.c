/* SPDX-License-Identifier: BSD-3-Clause
 *
 * ask CONNECTIONS SECONDS PORT: sends 64 bytes on each connection, waits for them to come back, and again; prints how many
 * did in the words of wrk, for bench/load.
 */
#include "bench.h"

#include <sys/epoll.h>

static const char message[64];

static double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

static void connect_all(int instance, int count, struct sockaddr_in *address)
{
	while (count-- > 0) {
		int fd = socket(AF_INET, SOCK_STREAM, 0);
		struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
		EXPECT(connect(fd, (struct sockaddr *) address, sizeof(*address)) == 0);
		EXPECT(epoll_ctl(instance, EPOLL_CTL_ADD, fd, &event) == 0);
		EXPECT(send(fd, message, sizeof(message), 0) == sizeof(message));
	}
}

int main(int argc, char **argv)
{
	struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	struct epoll_event events[1024];
	char got[sizeof(message)];
	long done = 0;
	int instance = epoll_create1(0);

	EXPECT(argc == 4);
	address.sin_port = htons((uint16_t) atoi(argv[3]));
	connect_all(instance, atoi(argv[1]), &address);
	double start = now(), took = 0;
	for (; took < atof(argv[2]); took = now() - start) {
		int ready = epoll_wait(instance, events, 1024, 100);
		for (int i = 0; i < ready; i++, done++) {
			EXPECT(recv(events[i].data.fd, got, sizeof(got), MSG_WAITALL) == sizeof(got));
			EXPECT(send(events[i].data.fd, message, sizeof(message), 0) == sizeof(message));
		}
	}
	printf("%ld requests in %.2fs\nRequests/sec: %.2f\n", done, took, (double) done / took);
}
