# SPDX-License-Identifier: BSD-3-Clause
# An SMTP server on a free port; "port N" when it is there, then each message that came.
import asyncio
import hashlib

from aiosmtpd.smtp import SMTP


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        digest = hashlib.sha256(envelope.content).hexdigest()
        print("from", envelope.mail_from, "to", *envelope.rcpt_tos, len(envelope.content), digest, flush=True)
        return "250 OK"


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(Handler(), hostname="mail", ident="test"), "127.0.0.1", 0)
    print("port", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
