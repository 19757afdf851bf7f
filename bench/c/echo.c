/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

static int pair[2];
static size_t size;
static char *data, *got;

static void echo(long times)
{
	ssize_t length = (ssize_t) size;

	while (times-- > 0) {
		EXPECT(send(pair[0], data, size, 0) == length);
		EXPECT(recv(pair[1], got, size, MSG_WAITALL) == length);
		EXPECT(send(pair[1], got, size, 0) == length);
		EXPECT(recv(pair[0], got, size, MSG_WAITALL) == length);
	}
}

int main(int argc, char **argv)
{
	size = (size_t) atol(argv[argc - 1]);
	data = calloc(1, size);
	got = calloc(1, size);
	make_pair(argv[2], pair);
	measure(atof(argv[1]), 1, echo);
}
