# SPDX-License-Identifier: BSD-3-Clause
# A DNS server on one free port of UDP and TCP; "port N" when it is there. "silent." is never answered.
import sys
import threading

from dnslib import QTYPE, RCODE, RR
from dnslib.server import DNSLogger, DNSServer

ZONE = {
    "www.test.": ["www.test. 60 A 192.0.2.1", "www.test. 60 A 192.0.2.2"],
    "six.test.": ["six.test. 60 AAAA 2001:db8::1"],
    "text.test.": ['text.test. 60 TXT "some text"'],
    "many.test.": ["many.test. 60 A 198.51.100.%d" % i for i in range(100)],
}


class Resolver:
    def resolve(self, request, handler):
        name = str(request.q.qname)
        if name == "silent.":
            raise RuntimeError("no answer")
        reply = request.reply()
        for record in ZONE.get(name, []):
            reply.add_answer(*RR.fromZone(record))
        if not reply.rr:
            reply.header.rcode = RCODE.NXDOMAIN
        assert QTYPE.A == 1
        return reply


sys.stderr = open("/dev/null", "w")
quiet = DNSLogger("-request,-reply,-truncated,-error,-recv,-send", prefix=False)
while True:
    udp = DNSServer(Resolver(), address="127.0.0.1", port=0, logger=quiet)
    port = udp.server.server_address[1]
    try:
        tcp = DNSServer(Resolver(), address="127.0.0.1", port=port, tcp=True, logger=quiet)
        break
    except OSError:
        udp.server.server_close()
udp.start_thread()
print("port", port, flush=True)
tcp.start_thread()
threading.Event().wait()
