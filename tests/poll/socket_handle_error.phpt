--TEST--
a SocketPollHandle takes one open Socket
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/poll.inc';

[$socket, $peer] = net_unix_pair();
$handle = new SocketPollHandle($socket);
poll_attempt(fn () => $handle->__construct($peer));
poll_attempt(fn () => clone $handle);
poll_attempt(fn () => serialize($handle));
poll_attempt(fn () => unserialize('O:16:"SocketPollHandle":0:{}'));
poll_attempt(fn () => $handle->property = 1);
poll_attempt(fn () => (new ReflectionClass($handle))->newInstanceWithoutConstructor());
poll_attempt(fn () => new SocketPollHandle());
poll_attempt(fn () => new SocketPollHandle(1));
poll_attempt(fn () => new SocketPollHandle($handle));
socket_close($socket);
poll_attempt(fn () => new SocketPollHandle($socket));
poll_attempt(fn () => (new Context())->add($handle, [Event::Read]));
?>
--EXPECT--
Error(0): SocketPollHandle object is already constructed
Error(0): Trying to clone an uncloneable object of class SocketPollHandle
Exception(0): Serialization of 'SocketPollHandle' is not allowed
Exception(0): Unserialization of 'SocketPollHandle' is not allowed
Error(0): Cannot create dynamic property SocketPollHandle::$property
ReflectionException(0): Class SocketPollHandle is an internal class marked as final that cannot be instantiated without invoking its constructor
ArgumentCountError(0): SocketPollHandle::__construct() expects exactly 1 argument, 0 given
TypeError(0): SocketPollHandle::__construct(): Argument #1 ($socket) must be of type Socket, int given
TypeError(0): SocketPollHandle::__construct(): Argument #1 ($socket) must be of type Socket, SocketPollHandle given
Error(0): SocketPollHandle::__construct(): Argument #1 ($socket) has already been closed
Io\Poll\InvalidHandleException(0): Invalid handle for polling
