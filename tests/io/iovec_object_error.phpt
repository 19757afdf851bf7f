--TEST--
Vectors cannot be made by new, cloned, serialized, compared, inherited from or given properties
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$iovec = socket_iovec_alloc(1, 3);
net_attempt(fn () => new SocketIovec());
net_attempt(fn () => clone $iovec);
net_attempt(fn () => serialize($iovec));
net_attempt(fn () => unserialize('O:11:"SocketIovec":0:{}'));
net_attempt(fn () => $iovec->name = 'value');
net_attempt(fn () => (new ReflectionClass('SocketIovec'))->newInstanceWithoutConstructor());
var_dump($iovec == socket_iovec_alloc(1, 3), $iovec == $iovec);
var_dump((new ReflectionClass('SocketIovec'))->isFinal());
?>
--EXPECT--
Error: Cannot directly construct SocketIovec, use socket_iovec_alloc() instead
Error: Trying to clone an uncloneable object of class SocketIovec
Exception: Serialization of 'SocketIovec' is not allowed
Exception: Unserialization of 'SocketIovec' is not allowed
Error: Cannot create dynamic property SocketIovec::$name
ReflectionException: Class SocketIovec is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(false)
bool(true)
bool(true)
