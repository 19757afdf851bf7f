/* SPDX-License-Identifier: BSD-3-Clause
 *
 * Looks at what is there, and takes no more than the line.
 */
#include "bench.h"

#define LINES 500

static int pair[2];
static size_t size;
static char *data;

static void read_line(void)
{
	char line[1024];
	ssize_t there = recv(pair[1], line, sizeof(line), MSG_PEEK);
	char *end = memchr(line, '\n', (size_t) there);

	EXPECT(end && recv(pair[1], line, (size_t) (end - line) + 1, 0) == (ssize_t) size);
}

static void read_lines(long times)
{
	while (times-- > 0) {
		EXPECT(send(pair[0], data, size * LINES, 0) == (ssize_t) size * LINES);
		for (int line = 0; line < LINES; line++) {
			read_line();
		}
	}
}

int main(int argc, char **argv)
{
	size = (size_t) atol(argv[argc - 1]);
	data = malloc(size * LINES);
	memset(data, 'x', size * LINES);
	for (size_t line = 1; line <= LINES; line++) {
		data[line * size - 1] = '\n';
	}
	make_pair("unix", pair);
	measure(atof(argv[1]), LINES, read_lines);
}
