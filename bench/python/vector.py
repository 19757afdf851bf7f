# SPDX-License-Identifier: BSD-3-Clause
import sys

from bench import make_drained, measure

_, seconds, count, size = sys.argv
sock = make_drained("unix")
strings = [b"x" * int(size) for _ in range(int(count))]


def send_strings(times):
    for _ in range(times):
        sock.sendmsg(strings)


measure(float(seconds), int(count), send_strings)
