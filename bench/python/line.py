# SPDX-License-Identifier: BSD-3-Clause
# A file object of a socket reads ahead.
import sys

from bench import make_pair, measure

LINES = 500
_, seconds, size = sys.argv
near, far = make_pair("unix")
data = (b"x" * (int(size) - 1) + b"\n") * LINES
reader = far.makefile("rb")


def read_lines(times):
    for _ in range(times):
        near.sendall(data)
        for _ in range(LINES):
            reader.readline(1024)


measure(float(seconds), LINES, read_lines)
