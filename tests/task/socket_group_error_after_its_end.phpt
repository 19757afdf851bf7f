--TEST--
A group that is kept beyond its call is of no use
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$kept = null;
socket_group(function (SocketGroup $group) use (&$kept): void {
    $kept = $group;
});
net_attempt(fn() => $kept->spawn('strlen', ''));
net_attempt(fn() => $kept->throttle(1));
net_attempt(fn() => $kept->cancel());
var_dump(count($kept));
net_attempt(fn() => clone $kept);
net_attempt(fn() => serialize($kept));
net_attempt(fn() => new SocketGroup());
?>
--EXPECT--
Error: The call of socket_group() has ended
Error: The call of socket_group() has ended
Error: The call of socket_group() has ended
int(0)
Error: Trying to clone an uncloneable object of class SocketGroup
Exception: Serialization of 'SocketGroup' is not allowed
Error: Cannot directly construct SocketGroup, use socket_group() instead
