/* SPDX-License-Identifier: BSD-3-Clause */
#include "server.h"

static ssize_t serve(int fd)
{
	char message[8192];
	ssize_t got = recv(fd, message, sizeof(message), 0);

	return got > 0 ? send(fd, message, (size_t) got, MSG_NOSIGNAL) : got;
}

int main(void)
{
	run_server(serve);
}
