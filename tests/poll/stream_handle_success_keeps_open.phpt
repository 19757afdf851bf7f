--TEST--
a handle keeps its stream open when the script has let go of it
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
    $context = new Context($backend);
    $context->add(new StreamPollHandle($stream), [Event::Read], 'kept');
    unset($stream);
    fwrite($peer, 'x');
    echo poll_ready($context), "\n";
});
?>
--EXPECT--
kept: Read
