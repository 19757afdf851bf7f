# SPDX-License-Identifier: BSD-3-Clause
# An FTP server on a free port, for the folder that is given; "port N" when it is there.
import logging
import sys

from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer

logging.basicConfig(level=logging.CRITICAL)
authorizer = DummyAuthorizer()
authorizer.add_user("php", "secret", sys.argv[1], perm="elradfmw")


class Handler(FTPHandler):
    banner = "ready"


Handler.authorizer = authorizer
server = FTPServer(("127.0.0.1", 0), Handler)
print("port", server.address[1], flush=True)
server.serve_forever()
