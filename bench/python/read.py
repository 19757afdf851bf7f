# SPDX-License-Identifier: BSD-3-Clause
import sys

from bench import make_pair, measure

_, seconds, size = sys.argv
near, far = make_pair("unix")
data = b"x" * int(size)


def write_and_read(times):
    for _ in range(times):
        near.send(data)
        far.recv(len(data))


measure(float(seconds), 1, write_and_read)
