--TEST--
add() returns an active watcher with its handle, events and data
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
    $handle = new StreamPollHandle($stream);
    $watcher = $context->add($handle, [Event::Write, Event::Read, Event::Read], ['any', 'thing']);
    var_dump($watcher->isActive(), $watcher->getHandle() === $handle, implode(' ', $watcher->getData()));
    echo poll_names($watcher->getWatchedEvents()), ', ', poll_names($watcher->getTriggeredEvents()), "\n";
    var_dump($context->add(new StreamPollHandle($peer), ['key' => Event::Read])->getData());
});
?>
--EXPECT--
bool(true)
bool(true)
string(9) "any thing"
Read|Write, none
NULL
