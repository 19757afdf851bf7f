--TEST--
Closing with a linger of 0 seconds resets the connection; unread data is lost
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_get_option($client, SOL_SOCKET, SO_LINGER));
var_dump(socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]));
var_dump(socket_get_option($client, SOL_SOCKET, SO_LINGER));
socket_close($client);
net_wait_readable($server);
var_dump(@socket_read($server, 10), socket_last_error($server) === SOCKET_ECONNRESET);

[$client, $server] = net_tcp_pair();
socket_close($client);
var_dump(socket_read($server, 10));
?>
--EXPECT--
array(2) {
  ["l_onoff"]=>
  int(0)
  ["l_linger"]=>
  int(0)
}
bool(true)
array(2) {
  ["l_onoff"]=>
  int(1)
  ["l_linger"]=>
  int(0)
}
bool(false)
bool(true)
string(0) ""
