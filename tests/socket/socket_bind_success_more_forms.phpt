--TEST--
An IPv4 address may be in hexadecimal, or mapped into IPv6
--EXTENSIONS--
sockets_ext
--FILE--
<?php
foreach (['0x7f000001', '::ffff:127.0.0.1'] as $host) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    var_dump(socket_bind($socket, $host), socket_getsockname($socket, $address), $address);
}
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
bool(true)
string(9) "127.0.0.1"
