/* SPDX-License-Identifier: BSD-3-Clause */
#include "bench.h"

#include <sys/sendfile.h>

static int to, from;
static long mib;

static void send_file(long times)
{
	while (times-- > 0) {
		for (off_t at = 0; at < mib << 20;) {
			EXPECT(sendfile(to, from, &at, (size_t) ((mib << 20) - at)) > 0);
		}
	}
}

int main(int argc, char **argv)
{
	mib = atol(argv[argc - 1]);
	to = make_drained("tcp");
	from = fileno(tmpfile());
	EXPECT(ftruncate(from, mib << 20) == 0);
	measure(atof(argv[1]), mib, send_file);
}
