--TEST--
modify() sets the events, and the data only if it is given
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
    $watcher = $context->add(new StreamPollHandle($stream), [Event::Read], 'first');
    $watcher->modify([Event::Write]);
    echo poll_ready($context), "\n";
    $watcher->modify([Event::Write], 'second');
    echo poll_ready($context), "\n";
    $watcher->modifyEvents([Event::Read, Event::ReadHangUp]);
    echo poll_names($watcher->getWatchedEvents()), ', ', poll_ready($context), "\n";
    $watcher->modifyData(['third']);
    echo json_encode($watcher->getData()), ' ', poll_names($watcher->getTriggeredEvents()), "\n";
    $watcher->modify([Event::Write], null);
    var_dump($watcher->getData());
});
?>
--EXPECT--
first: Write
second: Write
Read|ReadHangUp, nothing
["third"] Write
NULL
