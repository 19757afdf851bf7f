# SPDX-License-Identifier: BSD-3-Clause
import sys
import tempfile

from bench import make_drained, measure

_, seconds, mib = sys.argv
sock = make_drained("tcp")
file = tempfile.TemporaryFile()
file.truncate(int(mib) << 20)


def send_file(times):
    for _ in range(times):
        sock.sendfile(file)


measure(float(seconds), int(mib), send_file)
