--TEST--
the events of modify() are a list of at least one Event
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Io\Poll\{Backend, Context, Event};

require __DIR__ . '/../include/poll.inc';

[$stream, $peer] = poll_pair();
$watcher = (new Context())->add(new StreamPollHandle($stream), [Event::Read]);
poll_attempt(fn () => $watcher->modify([]));
poll_attempt(fn () => $watcher->modifyEvents([1]));
poll_attempt(fn () => $watcher->modifyEvents([Event::Read, Backend::Poll]));
echo poll_names($watcher->getWatchedEvents()), "\n";
?>
--EXPECT--
TypeError(0): Io\Poll\Watcher::modify(): Argument #1 ($events) must be array of Event enums
TypeError(0): Io\Poll\Watcher::modifyEvents(): Argument #1 ($events) must be array of Event enums
TypeError(0): Io\Poll\Watcher::modifyEvents(): Argument #1 ($events) must be array of Event enums
Read
