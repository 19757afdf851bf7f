# SPDX-License-Identifier: BSD-3-Clause
# See bench/sockets/http.php. Protocols are what asyncio has that is fastest.
import asyncio

from server import run_server

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n"


class Connection(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(ANSWER)


run_server(Connection)
