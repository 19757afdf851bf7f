--TEST--
A peer that shut down its writing is readable at its end, and still writable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_shutdown($client, 1);
net_wait_readable($server);
$read = $write = $except = [$server];
var_dump(socket_select($read, $write, $except, 10), count($read), count($write), $except);
var_dump(socket_read($server, 10), socket_write($server, 'answer'), socket_read($client, 10));
?>
--EXPECT--
int(2)
int(1)
int(1)
array(0) {
}
string(0) ""
int(6)
string(6) "answer"
