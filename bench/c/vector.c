/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

#include <sys/uio.h>

static int fd, count;
static struct iovec *strings;

static void write_strings(long times)
{
	while (times-- > 0) {
		EXPECT(writev(fd, strings, count) == (ssize_t) strings->iov_len * count);
	}
}

int main(int argc, char **argv)
{
	size_t size = (size_t) atol(argv[argc - 1]);

	count = atoi(argv[2]);
	strings = calloc((size_t) count, sizeof(*strings));
	for (int i = 0; i < count; i++) {
		strings[i] = (struct iovec){calloc(1, size), size};
	}
	fd = make_drained("unix");
	measure(atof(argv[1]), count, write_strings);
}
