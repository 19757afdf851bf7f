--TEST--
a stream of a script's class that closes itself while it is asked for its descriptor is not watched
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

[OwnStream::$inner] = poll_pair();
foreach (['fclose' => fclose(...), 'pclose' => pclose(...)] as $name => $close) {
    $stream = fopen('own://', 'r');
    own_stream_closes('stream_cast', fn () => $close($stream));
    echo "$name\n";
    $watcher = poll_attempt(fn () => @(new Context())->add(new StreamPollHandle($stream), [Event::Write], 'x'));
    var_dump(is_object($watcher), is_resource($stream));
    $watcher = $stream = null;
}
?>
--EXPECT--
fclose
bool(true)
bool(true)
stream_close
pclose
stream_close
Io\Poll\InvalidHandleException(0): Invalid handle for polling
bool(false)
bool(false)
