--TEST--
a stream with filters can be watched
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
    stream_filter_append($stream, 'string.rot13');
    $context = new Context($backend);
    $context->add(new StreamPollHandle($stream), [Event::Read], 'filtered');
    fwrite($peer, 'x');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
filtered: Read
