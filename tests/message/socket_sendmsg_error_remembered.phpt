--TEST--
A message that cannot be read sets the last error
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('numbers of Linux');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([
    ['name' => ['addr' => '127.0.0.1', 'port' => 70000]],
    ['control' => [['level' => 0, 'type' => 99, 'data' => []]]],
    ['name' => ['family' => 99]],
    ['name' => ['addr' => "not\0a host", 'port' => 1]],
    ['iov' => 5],
] as $message) {
    socket_clear_error($socket);
    var_dump(@socket_sendmsg($socket, $message), socket_last_error($socket));
}
?>
--EXPECT--
bool(false)
int(22)
bool(false)
int(22)
bool(false)
int(22)
bool(false)
int(-10001)
bool(false)
int(22)
