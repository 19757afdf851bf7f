--TEST--
A scope in the address counts like one in scope_id
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
if (PHP_OS_FAMILY !== 'Linux') {
    skip('the loopback interface is not lo');
}
?>
--FILE--
<?php
$errors = [];
foreach ([['addr' => 'fe80::1%lo'], ['addr' => 'fe80::1', 'scope_id' => 1]] as $name) {
    $socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
    @socket_sendmsg($socket, ['name' => $name + ['port' => 9], 'iov' => ['data']]);
    $errors[] = socket_last_error($socket);
}
var_dump($errors[0] === $errors[1]);
?>
--EXPECT--
bool(true)
