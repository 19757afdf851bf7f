/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

static int listener;
static struct sockaddr_in address;

static void accept_and_close(long times)
{
	while (times-- > 0) {
		int client = socket(AF_INET, SOCK_STREAM, 0);
		EXPECT(connect(client, (struct sockaddr *) &address, sizeof(address)) == 0);
		EXPECT(close(accept(listener, NULL, NULL)) == 0);
		EXPECT(close(client) == 0);
	}
}

int main(int argc, char **argv)
{
	struct linger reset = {.l_onoff = 1};

	listener = make_bound(SOCK_STREAM, &address);
	EXPECT(setsockopt(listener, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset)) == 0);
	measure(atof(argv[argc - 1]), 1, accept_and_close);
}
