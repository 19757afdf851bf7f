# SPDX-License-Identifier: BSD-3-Clause
# ftp.py FOLDER [CERTIFICATE]: an FTP server on a free port, with a certificate also for TLS; "port N" when it is there.
import logging
import sys

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler, TLS_FTPHandler
from pyftpdlib.servers import FTPServer

logging.basicConfig(level=logging.CRITICAL)
authorizer = DummyAuthorizer()
authorizer.add_user("php", "secret", sys.argv[1], perm="elradfmw")


class Handler(FTPHandler):
    banner = "ready"


class SecureHandler(TLS_FTPHandler):
    banner = "ready"


if len(sys.argv) > 2:
    Handler = SecureHandler
    Handler.certfile = sys.argv[2]
Handler.authorizer = authorizer
server = FTPServer(("127.0.0.1", 0), Handler)
print("port", server.address[1], flush=True)
server.serve_forever()
