--TEST--
a StreamPollHandle takes one open stream
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
require __DIR__ . '/../include/poll.inc';

poll_attempt(fn () => new StreamPollHandle(1));
poll_attempt(fn () => new StreamPollHandle(null));
poll_attempt(fn () => new StreamPollHandle());
poll_attempt(fn () => new StreamPollHandle(stream_context_create()));
[$stream, $peer] = poll_pair();
$handle = new StreamPollHandle($stream);
poll_attempt(fn () => $handle->__construct($peer));
poll_attempt(fn () => clone $handle);
poll_attempt(fn () => serialize($handle));
poll_attempt(fn () => unserialize('O:16:"StreamPollHandle":0:{}'));
poll_attempt(fn () => $handle->property = 1);
fclose($stream);
poll_attempt(fn () => new StreamPollHandle($stream));
?>
--EXPECT--
TypeError(0): StreamPollHandle::__construct(): Argument #1 ($stream) must be of type resource, int given
TypeError(0): StreamPollHandle::__construct(): Argument #1 ($stream) must be of type resource, null given
ArgumentCountError(0): StreamPollHandle::__construct() expects exactly 1 argument, 0 given
TypeError(0): StreamPollHandle::__construct(): Argument #1 ($stream) must be an open stream resource
Error(0): StreamPollHandle object is already constructed
Error(0): Trying to clone an uncloneable object of class StreamPollHandle
Exception(0): Serialization of 'StreamPollHandle' is not allowed
Exception(0): Unserialization of 'StreamPollHandle' is not allowed
Error(0): Cannot create dynamic property StreamPollHandle::$property
TypeError(0): StreamPollHandle::__construct(): Argument #1 ($stream) must be an open stream resource
