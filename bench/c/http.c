/* SPDX-License-Identifier: BSD-3-Clause */
#include "server.h"

static const char answer[] =
	"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n";

static ssize_t serve(int fd)
{
	char request[8192];
	ssize_t got = recv(fd, request, sizeof(request), 0);

	return got > 0 ? send(fd, answer, sizeof(answer) - 1, MSG_NOSIGNAL) : got;
}

int main(void)
{
	run_server(serve);
}
