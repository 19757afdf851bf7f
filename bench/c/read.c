/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

static int pair[2];
static size_t size;
static char *data, *got;

static void write_and_read(long times)
{
	while (times-- > 0) {
		EXPECT(send(pair[0], data, size, 0) == (ssize_t) size);
		EXPECT(recv(pair[1], got, size, 0) == (ssize_t) size);
	}
}

int main(int argc, char **argv)
{
	size = (size_t) atol(argv[argc - 1]);
	data = calloc(1, size);
	got = calloc(1, size);
	make_pair("unix", pair);
	measure(atof(argv[1]), 1, write_and_read);
}
