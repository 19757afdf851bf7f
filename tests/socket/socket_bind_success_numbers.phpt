--TEST--
An IPv4 address may be written as inet_aton(3) reads it
--EXTENSIONS--
sockets
--FILE--
<?php
foreach (['127.1', '2130706433', '0177.0.0.1', '127.000.000.001'] as $host) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_bind($socket, $host, 0);
    socket_getsockname($socket, $address);
    var_dump($address);
}
?>
--EXPECT--
string(9) "127.0.0.1"
string(9) "127.0.0.1"
string(9) "127.0.0.1"
string(9) "127.0.0.1"
