--TEST--
a SocketPollHandle gives its Socket back and knows whether it is open
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $peer] = net_unix_pair();
$handle = new SocketPollHandle($socket);
var_dump($handle->getSocket() === $socket, $handle->isValid(), $handle instanceof Io\Poll\Handle);
var_dump((new ReflectionClass($handle))->isFinal());
socket_close($socket);
var_dump($handle->isValid(), $handle->getSocket() === $socket);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
