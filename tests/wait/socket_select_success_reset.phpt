--TEST--
A reset makes readable and writable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
net_wait_readable($server);
$read = $write = $except = [$server];
var_dump(socket_select($read, $write, $except, 10), count($read), count($write), $except);
?>
--EXPECT--
int(2)
int(1)
int(1)
array(0) {
}
