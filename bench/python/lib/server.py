# SPDX-License-Identifier: BSD-3-Clause
"""A server of asyncio on uvloop: prints its port and makes a protocol for each connection."""
import asyncio

from bench import cannot, make_listener

try:
    import uvloop
except ImportError:
    cannot("not available")


def run_server(protocol):
    async def serve():
        listener = make_listener()
        listener.setblocking(False)
        loop = asyncio.get_running_loop()
        server = await loop.create_server(protocol, sock=listener, backlog=4096)
        print(listener.getsockname()[1], flush=True)
        await server.serve_forever()

    uvloop.install()
    asyncio.run(serve())
