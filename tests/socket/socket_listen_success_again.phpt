--TEST--
Listening again changes the backlog
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
foreach ([0, 1, -1, PHP_INT_MAX] as $backlog) {
    var_dump(socket_listen($listener, $backlog));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
