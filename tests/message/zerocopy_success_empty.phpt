--TEST--
A message without a byte can be sent with MSG_ZEROCOPY
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MSG_ZEROCOPY');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_sendmsg($client, ['iov' => ['', '']], MSG_ZEROCOPY), socket_sendmsg($client, ['iov' => []], MSG_ZEROCOPY));
socket_close($client);
var_dump(socket_read($server, 10));
?>
--EXPECT--
int(0)
int(0)
string(0) ""
