# SPDX-License-Identifier: BSD-3-Clause
"""What the Python sides of all workloads share; see bench/measure.php."""
import os
import socket
import sys
import time


def measure(seconds, units, repeat):
    times, took, done = 1, 0, 0
    while took < 0.02:
        start = time.process_time()
        repeat(times)
        took = time.process_time() - start
        times *= 2
    start, took = time.process_time(), 0
    while took < seconds:
        repeat(times)
        done += times
        took = time.process_time() - start
    print("%.3f" % (done * units / took))


def cannot(reason):
    print(reason)
    sys.exit(77)


def make_listener():
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 18)
    listener.bind(("127.0.0.1", 0))
    listener.listen(4096)
    return listener


def make_pair(family):
    if family == "unix":
        try:
            return socket.socketpair()
        except OSError:
            cannot("descriptors")
    listener = make_listener()
    client = socket.create_connection(listener.getsockname())
    return client, listener.accept()[0]


def make_drained(family):
    """A socket whose other end is read by another process."""
    near, far = make_pair(family)
    if os.fork() == 0:
        near.close()
        buffer = bytearray(1 << 18)
        while far.recv_into(buffer):
            pass
        os._exit(0)
    return near
