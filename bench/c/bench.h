/* SPDX-License-Identifier: BSD-3-Clause
 *
 * What the C sides of all workloads share; see bench/measure.php.
 */
#ifndef BENCH_H
#define BENCH_H

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/* Ends the program where a call does what no workload expects. */
#define EXPECT(condition) ((condition) ? (void) 0 : err(1, "%s", #condition))

static inline double processor_time(void)
{
	struct timespec now;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static inline void measure(double seconds, long units, void (*repeat)(long times))
{
	long times = 1, done = 0;
	double start, took = 0;

	for (; took < 0.02; times *= 2) {
		start = processor_time();
		repeat(times);
		took = processor_time() - start;
	}
	start = processor_time();
	for (took = 0; took < seconds; done += times) {
		repeat(times);
		took = processor_time() - start;
	}
	printf("%.3f\n", (double) (done * units) / took);
}

/* A bound socket, which listens if it is for connections; these take over the size of its buffer.
 */
static inline int make_bound(int type, struct sockaddr_in *address)
{
	int fd = socket(AF_INET, type, 0), size = 1 << (type == SOCK_STREAM ? 18 : 20);
	socklen_t length = sizeof(*address);

	*address = (struct sockaddr_in){
		.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	EXPECT(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size)) == 0);
	EXPECT(bind(fd, (struct sockaddr *) address, length) == 0);
	EXPECT(type != SOCK_STREAM || listen(fd, 4096) == 0);
	EXPECT(getsockname(fd, (struct sockaddr *) address, &length) == 0);
	return fd;
}

static inline void make_pair(const char *family, int pair[2])
{
	struct sockaddr_in address;

	if (strcmp(family, "unix") == 0) {
		EXPECT(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
		return;
	}
	int listener = make_bound(SOCK_STREAM, &address);
	pair[0] = socket(AF_INET, SOCK_STREAM, 0);
	EXPECT(connect(pair[0], (struct sockaddr *) &address, sizeof(address)) == 0);
	EXPECT((pair[1] = accept(listener, NULL, NULL)) >= 0);
}

/* A socket whose other end is read by another process. */
static inline int make_drained(const char *family)
{
	static char buffer[1 << 18];
	int pair[2];

	make_pair(family, pair);
	if (fork() == 0) {
		close(pair[0]);
		while (recv(pair[1], buffer, sizeof(buffer), 0) > 0) {
		}
		exit(0);
	}
	return pair[0];
}

#endif
