--TEST--
A socket in a string is the resource that it was until PHP 7
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$expected = 'Resource id #' . spl_object_id($socket);
var_dump((string) $socket === $expected, "$socket" === $expected, $socket . ': x' === "$expected: x",
    strval($socket) === $expected, sprintf('%s', $socket) === $expected, strlen($socket) === strlen($expected));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
