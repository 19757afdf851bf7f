/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

#include <netinet/udp.h>

#define BATCH 32
#define SEGMENTS 53

static int sender, receiver;
static struct sockaddr_in address;
static size_t size;
static char data[65536];

static void send_one(size_t length)
{
	EXPECT(sendto(sender, data, length, 0, (struct sockaddr *) &address, sizeof(address)) > 0);
}

static ssize_t receive_one(void)
{
	struct sockaddr_in from;
	socklen_t length = sizeof(from);
	return recvfrom(receiver, data, sizeof(data), 0, (struct sockaddr *) &from, &length);
}

static void pass_singly(long times)
{
	while (times-- > 0) {
		send_one(size);
		EXPECT(receive_one() == (ssize_t) size);
	}
}

static void pass_batches(long times)
{
	static struct sockaddr_in from[BATCH];
	static char buffers[BATCH][1500];
	struct iovec out = {data, size}, in[BATCH];
	struct mmsghdr sent[BATCH], received[BATCH];

	while (times-- > 0) {
		for (int i = 0; i < BATCH; i++) {
			in[i] = (struct iovec){buffers[i], sizeof(buffers[i])};
			sent[i].msg_hdr = (struct msghdr){&address, sizeof(address), &out, 1, NULL, 0, 0};
			received[i].msg_hdr = (struct msghdr){&from[i], sizeof(from[i]), &in[i], 1, NULL, 0, 0};
		}
		EXPECT(sendmmsg(sender, sent, BATCH, 0) == BATCH);
		EXPECT(recvmmsg(receiver, received, BATCH, MSG_WAITFORONE, NULL) == BATCH);
	}
}

static void pass_segments(long times)
{
	int segment = (int) size, on = 1;

	EXPECT(setsockopt(sender, SOL_UDP, UDP_SEGMENT, &segment, sizeof(segment)) == 0);
	EXPECT(setsockopt(receiver, SOL_UDP, UDP_GRO, &on, sizeof(on)) == 0);
	while (times-- > 0) {
		send_one(size * SEGMENTS);
		for (ssize_t left = (ssize_t) size * SEGMENTS; left > 0;) {
			left -= receive_one();
		}
	}
}

int main(int argc, char **argv)
{
	const char *kind = argv[2];
	double seconds = atof(argv[1]);

	size = (size_t) atol(argv[argc - 1]);
	sender = socket(AF_INET, SOCK_DGRAM, 0);
	receiver = make_bound(SOCK_DGRAM, &address);
	if (strcmp(kind, "single") == 0) {
		measure(seconds, 1, pass_singly);
	} else if (strcmp(kind, "batch") == 0) {
		measure(seconds, BATCH, pass_batches);
	} else {
		measure(seconds, SEGMENTS, pass_segments);
	}
}
