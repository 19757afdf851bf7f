# SPDX-License-Identifier: BSD-3-Clause
# One selector for sockets that stay the same, a fresh one for each other set.
import selectors
import sys

from bench import make_pair, measure

_, seconds, count, kind = sys.argv
count = int(count)
socks = [end for _ in range(count if kind == "new" else count // 2) for end in make_pair("unix")]


def make_selector(watched):
    selector = selectors.DefaultSelector()
    for sock in watched:
        selector.register(sock, selectors.EVENT_READ)
    return selector


def take_one(times):
    for turn in range(times):
        socks[turn % count ^ 1].send(b"x")
        for key, _ in selector.select():
            key.fileobj.recv(64)


def see_all(times):
    for _ in range(times):
        assert len(selector.select()) == count


def take_of_new(times):
    for turn in range(times):
        watched = socks[turn % 2 * count :][:count]
        watched[turn % count ^ 1].send(b"x")
        with make_selector(watched) as fresh:
            for key, _ in fresh.select():
                key.fileobj.recv(64)


selector = make_selector([] if kind == "new" else socks)
if kind == "all":
    for sock in socks:
        sock.send(b"x")
measure(float(seconds), 1, {"one": take_one, "all": see_all, "new": take_of_new}[kind])
