--TEST--
TCP_USER_TIMEOUT takes milliseconds and gives them back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_USER_TIMEOUT');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([0, 5000, '7000', 0x7fffffff] as $value) {
    var_dump(socket_set_option($socket, SOL_TCP, TCP_USER_TIMEOUT, $value));
    var_dump(socket_get_option($socket, SOL_TCP, TCP_USER_TIMEOUT));
}
?>
--EXPECT--
bool(true)
int(0)
bool(true)
int(5000)
bool(true)
int(7000)
bool(true)
int(2147483647)
