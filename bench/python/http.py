# SPDX-License-Identifier: BSD-3-Clause
# See bench/sockets/http.php.
import selectors

from bench import make_listener

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n"
selector = selectors.DefaultSelector()
listener = make_listener()
listener.setblocking(False)
selector.register(listener, selectors.EVENT_READ)
print(listener.getsockname()[1], flush=True)


def accept_all():
    try:
        while True:
            selector.register(listener.accept()[0], selectors.EVENT_READ)
    except BlockingIOError:
        pass


def answer(sock):
    try:
        if sock.recv(8192):
            sock.send(ANSWER)
            return
    except ConnectionError:
        pass
    selector.unregister(sock)
    sock.close()


while True:
    for key, _ in selector.select():
        accept_all() if key.fileobj is listener else answer(key.fileobj)
