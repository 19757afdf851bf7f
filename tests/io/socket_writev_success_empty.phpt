--TEST--
Nothing to send is 0 bytes on a stream, and an empty datagram where there are datagrams
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
var_dump(socket_writev($left, []), socket_writev($left, ['', '']), socket_writev($left, socket_iovec_alloc(2, 3, 3)));
socket_set_nonblock($right);
var_dump(socket_read($right, 10));
[$left, $right] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_writev($left, ['']), socket_read($right, 10));
?>
--EXPECT--
int(0)
int(0)
int(0)
bool(false)
int(0)
string(0) ""
