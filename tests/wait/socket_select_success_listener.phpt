--TEST--
A listener without a connection is neither readable nor writable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
$read = $write = $except = [$listener];
var_dump(socket_select($read, $write, $except, 0, 1000), $read, $write, $except);
?>
--EXPECT--
int(0)
array(0) {
}
array(0) {
}
array(0) {
}
