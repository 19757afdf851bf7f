--TEST--
a stream that is closed with its handle does not get the handle by a weak reference
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
if (PHP_VERSION_ID >= 80600) {
    skip('StreamPollHandle is PHP\'s own');
}
?>
--FILE--
<?php
require __DIR__ . '/../include/own_stream.inc';

$handle = new StreamPollHandle(fopen('own://', 'r'));
$weak = WeakReference::create($handle);
OwnStream::$does = fn (string $method) => print("$method: " . get_debug_type($weak->get()) . "\n");
unset($handle);
echo "freed\n";
?>
--EXPECT--
stream_close: null
freed
