--TEST--
a StreamPollHandle gives its stream back and knows whether it is open
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$handle = new StreamPollHandle($stream);
var_dump($handle->getStream() === $stream, $handle->isValid(), $handle instanceof Io\Poll\Handle);
fclose($stream);
var_dump($handle->isValid(), gettype($handle->getStream()));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
string(17) "resource (closed)"
