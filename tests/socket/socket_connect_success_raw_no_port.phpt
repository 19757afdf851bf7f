--TEST--
A raw socket is connected without a port, as until PHP 7
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_raw();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$raw = socket_create(AF_INET, SOCK_RAW, 1);
var_dump(socket_connect($raw, '127.0.0.1'), socket_connect($raw, '127.0.0.1', null));
var_dump(socket_send($raw, "\x08\0\xf7\xff\0\0\0\0", 8, 0));
net_attempt(fn () => socket_connect($raw, '127.0.0.1', 65536));
net_attempt(fn () => socket_connect(socket_create(AF_INET, SOCK_DGRAM, 0), '127.0.0.1', null));
?>
--EXPECT--
bool(true)
bool(true)
int(8)
ValueError: socket_connect(): Argument #3 ($port) must be between 0 and 65535
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
