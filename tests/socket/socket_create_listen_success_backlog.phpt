--TEST--
socket_create_listen takes any backlog
--EXTENSIONS--
sockets
--FILE--
<?php
foreach ([-1, 0, 1, SOMAXCONN, PHP_INT_MAX] as $backlog) {
    var_dump(socket_create_listen(0, $backlog) instanceof Socket);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
