# SPDX-License-Identifier: BSD-3-Clause
# mail.py CERTIFICATE: an SMTP server with STARTTLS, and one with TLS from the start; "port N" for each when they are there. The
# password of php is secret, and needs TLS.
import asyncio
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody"):
            return "550 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        return "250 OK, a message to %d" % len(envelope.rcpt_tos)


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b"php" and data.password == b"secret", handled=False)


def protocol(context):
    return SMTP(Handler(), hostname="mail", ident="test", tls_context=context, authenticator=authenticate)


async def main():
    loop = asyncio.get_running_loop()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1])
    for way in (None, context):
        server = await loop.create_server(
            lambda way=way: protocol(None if way else context), "127.0.0.1", 0, ssl=way, backlog=512
        )
        print("port", server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
