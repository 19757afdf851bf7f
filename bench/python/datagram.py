# SPDX-License-Identifier: BSD-3-Clause
import socket
import sys

from bench import measure

_, seconds, kind, size = sys.argv
count = {"single": 1, "batch": 32, "segment": 53}[kind]
receiver = socket.socket(type=socket.SOCK_DGRAM)
receiver.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
receiver.bind(("127.0.0.1", 0))
sender = socket.socket(type=socket.SOCK_DGRAM)
address = receiver.getsockname()
data = b"x" * int(size)


def pass_on(times):
    for _ in range(times):
        for _ in range(count):
            sender.sendto(data, address)
        for _ in range(count):
            receiver.recvfrom(1500)


measure(float(seconds), count, pass_on)
