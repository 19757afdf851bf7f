--TEST--
what is ready is reported again until it is taken
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
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Read], 'data');
    echo poll_ready($context), "\n";
    fwrite($peer, 'ab');
    echo poll_ready($context), "\n", poll_ready($context), "\n";
    fread($stream, 2);
    echo poll_ready($context), ', last: ', poll_names($watcher->getTriggeredEvents()), "\n";
});
?>
--EXPECT--
nothing
data: Read
data: Read
nothing, last: Read
