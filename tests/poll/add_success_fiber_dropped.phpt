--TEST--
a fiber that is dropped, or a script that ends, while a stream is asked for its descriptor ends without an exception
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
use Io\Poll\{Context, Event};

require __DIR__ . '/../include/own_stream.inc';
require __DIR__ . '/../include/poll.inc';

error_reporting(E_ALL & ~E_WARNING);
$stream = fopen('own://', 'r');
OwnStream::$does = function (string $method) {
    if ($method === 'stream_cast') {
        Fiber::suspend();
    }
};
$fibers = [];
for ($i = 0; $i < 3; $i++) {
    $fibers[] = $fiber = new Fiber(fn () => (new Context())->add(new StreamPollHandle($stream), [Event::Read]));
    $fiber->start();
}
$fiber = null;
poll_attempt(function () use (&$fibers) { $fibers = []; });
echo "dropped\n";
OwnStream::$does = fn (string $method) => $method === 'stream_cast' ? exit("ended\n") : null;
(new Context())->add(new StreamPollHandle($stream), [Event::Read]);
?>
--EXPECT--
dropped
ended
