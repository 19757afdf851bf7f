--TEST--
SO_RCVTIMEO ends an accept
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$listener] = net_tcp_listener();
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 500000]);
var_dump(socket_get_option($listener, SOL_SOCKET, SO_RCVTIMEO));
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 200000]);
$begin = hrtime(true);
var_dump(socket_accept($listener));
$seconds = (hrtime(true) - $begin) / 1e9;
var_dump($seconds >= 0.19 && $seconds < 5);
?>
--EXPECT--
array(2) {
  ["sec"]=>
  int(1)
  ["usec"]=>
  int(500000)
}
bool(false)
bool(true)
