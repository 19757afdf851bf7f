--TEST--
a handle of a closed stream is refused
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

poll_each_backend(function (Backend $backend) {
    [$stream, $peer] = poll_pair();
    $handle = new StreamPollHandle($stream);
    fclose($stream);
    poll_attempt(fn () => (new Context($backend))->add($handle, [Event::Read]));
});
?>
--EXPECT--
Io\Poll\InvalidHandleException(0): Invalid handle for polling
