# SPDX-License-Identifier: BSD-3-Clause
import socket
import struct
import sys

from bench import make_listener, measure

listener = make_listener()
listener.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
address = listener.getsockname()


def accept_and_close(times):
    for _ in range(times):
        client = socket.socket()
        client.connect(address)
        listener.accept()[0].close()
        client.close()


measure(float(sys.argv[1]), 1, accept_and_close)
