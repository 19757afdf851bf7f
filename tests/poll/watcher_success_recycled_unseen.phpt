--TEST--
a new stream with the number of a closed one takes its place
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
    $context = new Context($backend);
    [$stream, $peer] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Read, Event::Write], 'old');
    fclose($stream);
    fclose($peer);
    [$stream, $peer] = poll_pair();
    $context->add(new StreamPollHandle($stream), [Event::Read], 'new');
    echo poll_ready($context), "\n";
    fwrite($peer, 'x');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
nothing
new: Read
