# SPDX-License-Identifier: BSD-3-Clause
# web.py PORT: what nginx asks for pages that are slow, in chunks, cut off, or tell what was sent.
import hashlib
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def answer(self, text, status=200, headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, _, query = self.path.partition("?")
        if path == "/echo":
            digest = hashlib.md5(body).hexdigest()
            names = ("Content-Type", "X-Own", "User-Agent")
            told = ["%s: %s" % (name, self.headers[name]) for name in names if name in self.headers]
            self.answer(" ".join([self.command, self.path, str(len(body)), digest] + told))
        elif path == "/slow":
            time.sleep(int(query) / 1000)
            self.answer("slow")
        elif path == "/chunks":
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for i in range(5):
                part = ("part %d;" % i * (i + 1)).encode()
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
                self.wfile.flush()
                time.sleep(0.005)
            self.wfile.write(b"0\r\n\r\n")
        elif path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"0123456789" * 50)
            self.close_connection = True
        elif path == "/redirect" and int(query) > 0:
            self.answer("elsewhere", 302, [("Location", "/web/redirect?%d" % (int(query) - 1))])
        else:
            self.answer("it is " + self.path)

    do_POST = do_PUT = do_HEAD = do_GET


class Server(ThreadingHTTPServer):
    request_queue_size = 128


Server(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
