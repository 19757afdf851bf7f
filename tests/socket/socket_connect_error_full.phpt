--TEST--
A non-blocking Unix connection to a full backlog is EAGAIN, and says nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener, 0);
for ($i = 0; $i < 3; $i++) {
    $clients[$i] = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_set_nonblock($clients[$i]);
    $connected[$i] = socket_connect($clients[$i], $path);
}
var_dump($connected, socket_last_error($clients[2]) === SOCKET_EAGAIN);
?>
--EXPECT--
array(3) {
  [0]=>
  bool(true)
  [1]=>
  bool(false)
  [2]=>
  bool(false)
}
bool(true)
