--TEST--
Closing waits for data that cannot go out, as long as l_linger says
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_nonblock($client);
while (socket_write($client, str_repeat('.', 65536)) !== false) {
    continue;
}
socket_set_block($client);
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 1]);
var_dump(socket_get_option($client, SOL_SOCKET, SO_LINGER));
$begin = hrtime(true);
socket_close($client);
$seconds = (hrtime(true) - $begin) / 1e9;
var_dump($seconds >= 0.9 && $seconds < 10);
?>
--EXPECT--
array(2) {
  ["l_onoff"]=>
  int(1)
  ["l_linger"]=>
  int(1)
}
bool(true)
