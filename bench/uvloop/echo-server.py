# SPDX-License-Identifier: BSD-3-Clause
# See bench/tasks/echo-server.php.
import asyncio

from server import run_server


class Connection(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)


run_server(Connection)
