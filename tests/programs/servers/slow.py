# SPDX-License-Identifier: BSD-3-Clause
# slow.py MILLISECONDS COUNT NAME=PORT...: relays that hold each answer back for so long, the first ones until there are so many.
# Prints NAME=PORT, the relay's own port, for each, then "all" when so many are held back. Names of UDP servers begin with UDP.
import asyncio
import sys

delay = int(sys.argv[1]) / 1000
count = int(sys.argv[2])
held = 0
all_are_there = asyncio.Event()


async def hold():
    global held
    held += 1
    if held == count and not all_are_there.is_set():
        all_are_there.set()
        print("all", flush=True)
    await asyncio.wait_for(all_are_there.wait(), 20)
    await asyncio.sleep(delay)
    held -= 1


async def pass_on(reader, writer, is_answer):
    try:
        while data := await reader.read(65536):
            if is_answer:
                await hold()
            writer.write(data)
            await writer.drain()
        writer.write_eof()
    except (ConnectionError, OSError, asyncio.TimeoutError):
        writer.close()


async def relay(port, client_reader, client_writer):
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        client_writer.close()
        return
    await asyncio.gather(pass_on(client_reader, writer, False), pass_on(reader, client_writer, True))
    writer.close()
    client_writer.close()


class Answers(asyncio.DatagramProtocol):
    def __init__(self, front, client):
        self.front = front
        self.client = client

    def datagram_received(self, data, address):
        async def answer():
            await hold()
            self.front.sendto(data, self.client)

        asyncio.ensure_future(answer())


class Questions(asyncio.DatagramProtocol):
    def __init__(self, port):
        self.port = port
        self.ways = {}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, address):
        asyncio.ensure_future(self.ask(data, address))

    async def ask(self, data, address):
        if address not in self.ways:
            loop = asyncio.get_running_loop()
            self.ways[address], _ = await loop.create_datagram_endpoint(
                lambda: Answers(self.transport, address), remote_addr=("127.0.0.1", self.port)
            )
        self.ways[address].sendto(data)


async def main():
    loop = asyncio.get_running_loop()
    kept = []
    for argument in sys.argv[3:]:
        name, port = argument.split("=")
        if name.startswith("UDP"):
            transport, _ = await loop.create_datagram_endpoint(
                lambda port=int(port): Questions(port), local_addr=("127.0.0.1", 0)
            )
            print("%s=%d" % (name, transport.get_extra_info("sockname")[1]), flush=True)
            kept.append(transport)
            continue
        server = await asyncio.start_server(
            lambda reader, writer, port=int(port): relay(port, reader, writer), "127.0.0.1", 0, backlog=512
        )
        print("%s=%d" % (name, server.sockets[0].getsockname()[1]), flush=True)
        kept.append(server)
    await asyncio.Event().wait()


asyncio.run(main())
