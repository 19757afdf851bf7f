# SPDX-License-Identifier: BSD-3-Clause
import sys
from socket import MSG_WAITALL

from bench import make_pair, measure

_, seconds, family, size = sys.argv
size = int(size)
client, server = make_pair(family)
data = b"x" * size


def echo(times):
    for _ in range(times):
        client.sendall(data)
        server.sendall(server.recv(size, MSG_WAITALL))
        client.recv(size, MSG_WAITALL)


measure(float(seconds), 1, echo)
