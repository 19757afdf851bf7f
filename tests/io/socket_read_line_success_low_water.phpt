--TEST--
A line does not wait for as many bytes as SO_RCVLOWAT asks for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($server, SOL_SOCKET, SO_RCVLOWAT, 20);
socket_set_option($server, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 10, 'usec' => 0]);
socket_write($client, "one\ntwo\n");
$start = hrtime(true);
var_dump(socket_read($server, 100, PHP_NORMAL_READ), socket_read($server, 100, PHP_NORMAL_READ));
var_dump(hrtime(true) - $start < 9e9);
?>
--EXPECT--
string(4) "one
"
string(4) "two
"
bool(true)
