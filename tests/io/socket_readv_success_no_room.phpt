--TEST--
Without room nothing is read, waited for or taken away
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair(SOCK_DGRAM);
socket_write($left, 'datagram');
var_dump(socket_readv($right, socket_iovec_alloc(0)));
var_dump(socket_readv($right, socket_iovec_alloc(2, 0, 0)));
var_dump(socket_read($right, 100));

[$client, $server] = net_tcp_pair();
socket_set_option($server, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 20, 'usec' => 0]);
$begin = hrtime(true);
var_dump(socket_readv($server, socket_iovec_alloc(1, 0)));
var_dump(hrtime(true) - $begin < 5e9);
?>
--EXPECT--
int(0)
int(0)
string(8) "datagram"
int(0)
bool(true)
